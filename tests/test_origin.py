"""Reprints and releases count as one origin; articles that tell the same in words of their own do not."""

from __future__ import annotations

import itertools

import pytest

from tests.events.reading import article
from verifier.origin import origins

RELEASE = (
    "The harbour authority of Velm said on Thursday that the new quay would be opened to ferries in "
    "September, two months later than planned, because the cranes had been delivered late. The mayor "
    "called the delay a nuisance for the islands but said that safety came before speed."
)
OWN = (
    "Ferry passengers in Velm must wait until autumn. Late cranes have pushed the opening of the quay back "
    "by two months, according to the port, and islanders are angry. Their mayor asked them to be patient."
)
SHORT = "The quay opens in September."


@pytest.mark.parametrize(
    ("groups", "texts"),
    [
        (1, (RELEASE, RELEASE)),
        (1, (RELEASE, f"By our staff. {RELEASE} The union of dockers did not want to comment on Thursday.")),
        (1, (RELEASE, RELEASE.upper())),
        (2, (RELEASE, OWN)),
        (2, (RELEASE, RELEASE, OWN)),
        (2, (SHORT, SHORT)),
        (2, (RELEASE, "")),
        (1, (RELEASE,)),
        (0, ()),
    ],
)
def test_articles_of_one_origin_share_long_runs_of_words(groups: int, texts: tuple[str, ...]) -> None:
    found = origins([article(text, f"a{n}") for n, text in enumerate(texts)])
    assert set(found) == {f"a{n}" for n in range(len(texts))}
    assert len(set(found.values())) == groups


def test_an_origin_is_named_for_its_first_article_in_any_order() -> None:
    batch = [article(RELEASE, "c"), article(OWN, "b"), article(f"Velm. {RELEASE}", "a")]
    for order in itertools.permutations(batch):
        assert origins(order) == {"a": "a", "b": "b", "c": "a"}


def test_a_chain_of_reprints_is_one_origin() -> None:
    first, second = RELEASE.split(". ", maxsplit=1)
    batch = [article(first, "a"), article(f"{first}. {second}", "b"), article(second, "c")]
    assert set(origins(batch).values()) == {"a"}
