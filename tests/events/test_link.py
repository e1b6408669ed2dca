"""Two articles in, one happening or two out, with the reasons."""

from __future__ import annotations

import pytest

from tests.events.reading import rows, story
from verifier.events.link import Link, link
from verifier.events.rarity import Rarity

CASES = rows("linking.tsv")
IDS = [f"{row[1]}-{n}" for n, row in enumerate(CASES)]
MISSED = pytest.mark.xfail(
    reason="two towns, or two visitors of one town, on one day are taken for one happening", strict=True
)
ALIKE = 0.9


@pytest.mark.parametrize(
    ("joined", "kind", "why", "a", "b"),
    [
        pytest.param(*row, id=id_, marks=[MISSED] * row[0].endswith("?"))
        for row, id_ in zip(CASES, IDS, strict=True)
    ],
)
def test_one_happening_is_linked_and_two_are_not(joined: str, kind: str, why: str, a: str, b: str) -> None:
    told = [i for i in story(a, b).instances if any(m.frame.kind == kind for m in i.mentions)]
    together = [instance for instance in told if instance.articles == {"a", "b"}]
    assert {article for instance in told for article in instance.articles} == {"a", "b"}
    if joined.startswith("yes"):
        assert [why in instance.event.links for instance in together] == [True]
    else:
        assert not together


def linked(a: str, b: str, kind: str, similarity: float) -> Link:
    """How much speaks for the first mentions of a kind in two texts."""
    mentions = [m for instance in story(a, b).instances for m in instance.mentions if m.frame.kind == kind]
    one = next(m for m in mentions if m.frame.article_id == "a")
    other = next(m for m in mentions if m.frame.article_id == "b")
    return link(one, other, similarity=similarity, rarity=Rarity({}))


@pytest.mark.parametrize(("joined", "kind", "why", "a", "b"), [row for row in CASES if row[0] != "yes?"])
def test_a_link_gives_its_reasons_in_either_order(joined: str, kind: str, why: str, a: str, b: str) -> None:
    one, other = linked(a, b, kind, ALIKE), linked(b, a, kind, ALIKE)
    assert why in {*one.reasons, one.veto}
    assert round(one.score, 6) == round(other.score, 6)
    assert bool(one.veto) == bool(other.veto)
    assert not (joined == "yes" and one.veto)


def test_likeness_counts_only_above_what_unrelated_sentences_reach() -> None:
    a, b = CASES[0][3], CASES[0][4]
    far, near, nearer = (linked(a, b, "sign", cosine).score for cosine in (0.3, 0.6, 0.9))
    assert linked(a, b, "sign", 0.0).score == far < near < nearer


def test_an_event_sums_up_its_mentions() -> None:
    told = story(*CASES[3][3:5])
    event = next(i.event for i in told.instances if i.articles == {"a", "b"})
    assert (event.label, event.series, event.ordinal) == ("15th session", "tarn river commission", 15)
    assert (event.where, event.status) == ("rome", "planned")
    assert [day.isoformat() for day in event.when if day] == ["2026-01-01", "2026-12-31"]


def test_the_fair_of_a_year_before_is_not_taken_up() -> None:
    told = story(
        "The Orsa Book Fair was opened for the 33rd time on Friday. The prize of the fair went to Ada Holm. "
        "In 2024 the fair counted 52,000 visitors."
    )
    fair = next(i for i in told.instances if i.event.ordinal == 33)
    assert [f.text for m in fair.mentions for f in m.frame.facts] == ["Orsa Book Fair", "33rd time", "Friday"]


def test_what_is_over_does_not_take_up_what_is_yet_to_come() -> None:
    told = story(
        "The 8th session of the Tarn River Commission was held in Orsa on 18 June 2025. "
        "Minister Holm asked his guest to open the 9th session of the Tarn River Commission in 2026. "
        "When the session ended, the delegations initialled a paper."
    )
    later = next(i for i in told.instances if i.event.ordinal == 9)
    earlier = next(i for i in told.instances if i.event.ordinal == 8)
    assert {m.frame.sentence for m in later.mentions} == {1}
    assert 2 in {m.frame.sentence for m in earlier.mentions}


def test_a_meeting_on_the_margins_of_another_is_told_of_the_same_time() -> None:
    told = story(
        "The ministers held their meeting in Orsa on 18 June 2025. They praised earlier contacts, including "
        "the meeting of ministers in Velm in February 2025 on the margins of the Northern Council's "
        "Ministers' Meeting. "
        "A statement was published after the meeting."
    )
    held = next(i for i in told.instances if any(m.frame.sentence == 0 for m in i.mentions))
    assert {m.frame.sentence for m in held.mentions} == {0, 2}


def test_what_lies_ahead_is_planned_whatever_is_said_of_it() -> None:
    told = story(
        "Minister Holm was invited to visit Orsa in 2026 to chair the 9th session of the Tarn River "
        "Commission."
    )
    assert [i.event.status for i in told.instances if i.event.ordinal == 9] == ["planned"]
