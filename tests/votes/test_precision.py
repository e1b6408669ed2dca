"""Measured precision: shares with intervals, by verdict, rule and confidence, and how voters agree."""

from __future__ import annotations

import math
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.votes.ballots import VOTES, vote
from verifier.votes import Vote, tally
from verifier.votes.precision import Row, measured, wilson

VOTED = (
    vote("f1", "right", confidence=0.95),
    vote("f2", "wrong", confidence=0.55),
    vote("f3", "trivial", confidence=0.5),
    vote("f4", "right", rule="quantity", confidence=1.0),
    vote("f5", "right", verdict="agreement"),
    vote("f1", "right", "Ole", confidence=0.95),
    vote("f2", "right", "Ole", confidence=0.55),
)


def rows(table: str, votes: tuple[Vote, ...] = VOTED) -> list[Row]:
    return [row for row in measured(votes) if row.table == table]


def test_each_kind_of_finding_has_its_share() -> None:
    assert [(row.rule, row.verdict, row.judged, row.split, row.share) for row in rows("rule")] == [
        ("date", "agreement", 1, 0, 1.0),
        ("date", "conflict", 2, 1, 1.0),
        ("quantity", "conflict", 1, 0, 1.0),
    ]
    assert [(row.verdict, row.right, row.trivial, row.wrong, row.split) for row in rows("verdict")] == [
        ("agreement", 1, 0, 0, 0),
        ("conflict", 2, 1, 0, 1),
    ]


def test_confidence_falls_into_tenths_at_their_lower_ends() -> None:
    tenths = [row.confidence for row in rows("confidence") if row.verdict == "conflict"]
    assert tenths == ["0.5 to 0.6", "0.9 to 1.0"]
    (edge,) = rows("confidence", (vote("f1", "right", confidence=0.3),))
    assert edge.confidence == "0.3 to 0.4"


def test_a_report_says_of_how_many_findings_some_were_read() -> None:
    found = Counter({("date", "conflict"): 9, ("quantity", "conflict"): 4, ("date", "agreement"): 20})
    counts = {(row.table, row.rule, row.verdict): row.found for row in measured(VOTED, found)}
    assert counts["rule", "date", "conflict"] == 9
    assert counts["verdict", "", "conflict"] == 13
    assert counts["confidence", "", "conflict"] is None


def test_voters_agree_on_what_both_read() -> None:
    (pair,) = rows("voters")
    assert (pair.voters, pair.judged, pair.share) == ("Ada, Ole", 2, 0.5)
    assert pair.kappa == 0.0


def test_kappa_of_a_known_table() -> None:
    """Cohen's own kind of table: 20 both right, 15 both wrong, 5 and 10 apart; kappa is 0.4."""
    marks = [("right", "right")] * 20 + [("right", "wrong")] * 5 + [("wrong", "right")] * 10
    marks += [("wrong", "wrong")] * 15
    votes = [
        vote(f"f{number}", mark, who)  # type: ignore[arg-type]  # the words are marks
        for number, pair in enumerate(marks)
        for who, mark in zip(("Ada", "Ole"), pair, strict=True)
    ]
    (pair,) = rows("voters", tuple(votes))
    assert (pair.judged, pair.share, pair.kappa) == (50, 0.7, 0.4)


def test_no_kappa_where_one_vote_was_all_there_was() -> None:
    (pair,) = rows("voters", (vote("f1", "right"), vote("f1", "right", "Ole")))
    assert (pair.share, pair.kappa) == (1.0, None)


def test_who_read_nothing_in_common_is_not_compared() -> None:
    assert not rows("voters", (vote("f1", "right"), vote("f2", "right", "Ole")))


@pytest.mark.parametrize("level", [1.959963984540054])
@given(held=st.integers(0, 300), more=st.integers(0, 300))
def test_the_interval_is_wilsons(level: float, held: int, more: int) -> None:
    judged = held + more
    low, high = wilson(held, judged)
    assert 0 <= low <= high <= 1
    if judged:
        share = held / judged
        centre = (share + level**2 / (2 * judged)) / (1 + level**2 / judged)
        spread = math.sqrt(share * (1 - share) / judged + level**2 / (4 * judged**2))
        assert abs((low + high) / 2 - centre) < 1e-3
        assert abs((high - low) / 2 - spread * level / (1 + level**2 / judged)) < 1e-3


@given(st.lists(VOTES))
def test_every_finding_that_was_read_is_in_each_table_once(votes: list[Vote]) -> None:
    every = tally(votes)
    for table in ("verdict", "confidence"):
        held = rows(table, tuple(votes))
        assert sum(row.judged for row in held) == every.judged
        assert sum(row.split or 0 for row in held) == every.split
        assert sum(row.right or 0 for row in held) == every.right
    for row in measured(votes):
        if row.share is not None:
            assert row.low is not None
            assert row.high is not None
            assert row.low <= row.share <= row.high
