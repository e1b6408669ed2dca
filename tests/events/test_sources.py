"""Independent origins: what claims have in common joins them, and only where two articles have it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from verifier.events.sources import by_claim, sources
from verifier.model import Origin, content_id


def origin(name: str, *claims: str) -> Origin:
    """An origin of claims such as "a1", the first claim of article a."""
    return Origin(
        id=content_id(name),
        kind="speaker",
        name=name,
        reason=f"they have it from {name}",
        articles=tuple(sorted({claim[0] for claim in claims})),
        claims=tuple(sorted(claims)),
        shared=(),
    )


def groups(claims: str, *origins: Origin) -> list[str]:
    """The articles of each source of claims such as "a1 b1"."""
    behind = by_claim(origins)
    return ["".join(s.articles) for s in sources([(c[0], c) for c in claims.split()], behind)]


MAYOR, WIRE = origin("the mayor", "a1", "b1"), origin("the wire", "b2", "c1")


def test_a_common_origin_joins_articles() -> None:
    assert groups("a1 b1 c1", MAYOR) == ["ab", "c"]


def test_only_the_claims_in_question_count() -> None:
    assert groups("a2 b1 c1", MAYOR) == ["a", "b", "c"]


def test_an_origin_of_one_of_the_articles_joins_nothing() -> None:
    assert groups("a1 c1", MAYOR, WIRE) == ["a", "c"]


def test_an_article_follows_its_claim_from_elsewhere() -> None:
    assert groups("a1 a2 b1", MAYOR) == ["ab"]


def test_an_article_with_two_origins_does_not_make_them_one() -> None:
    assert groups("a1 b1 b2 c1", MAYOR, WIRE) == ["ab", "bc"]


def test_origins_of_one_claim_are_one() -> None:
    assert groups("a1 b1 c1", MAYOR, origin("the wire", "b1", "c1")) == ["abc"]


def test_a_source_says_what_joins_it() -> None:
    [first, second] = sources([("a", "a1"), ("b", "b1"), ("c", "c9")], by_claim([MAYOR, WIRE]))
    assert first.reasons == ("they have it from the mayor",)
    assert second.reasons == ()


CLAIMS = ("a1", "a2", "b1", "b2", "c1", "d1")
SETS = st.lists(st.sets(st.sampled_from(CLAIMS), min_size=2), max_size=4)


@given(SETS, st.permutations(CLAIMS))
def test_every_article_is_told_of_and_order_changes_nothing(sets: list[set[str]], order: list[str]) -> None:
    origins = [origin(f"speaker {n}", *claims) for n, claims in enumerate(sets)]
    found = groups(" ".join(order), *origins)
    assert found == groups(" ".join(CLAIMS), *reversed(origins))
    assert set("".join(found)) == set("abcd")
    assert len(found) <= 4 + len(sets)
