"""Which votes count, and what becomes of a finding on which several people voted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.votes.ballots import VOTES, vote
from verifier.votes import Mark, Vote, counted, outcome, tally

if TYPE_CHECKING:
    from collections.abc import Sequence

DISTINCT = st.lists(VOTES, unique_by=lambda each: each.when)


def test_the_latest_vote_of_a_person_counts_wherever_it_stands() -> None:
    first, second = vote("f1", "wrong", minute=1), vote("f1", "right", minute=2)
    assert counted([first, second]) == counted([second, first]) == (second,)
    assert counted([first, vote("f1", "right", "Ole"), vote("f2", "right")])[0] == first


def test_of_two_votes_at_one_moment_the_later_line_counts() -> None:
    assert counted([vote("f1", "wrong"), vote("f1", "trivial")])[0].mark == "trivial"


@pytest.mark.parametrize(
    ("made", "marks"),
    [
        ("right", ["right"]),
        ("wrong", ["wrong"]),
        ("trivial", ["trivial"]),
        ("right", ["right", "trivial"]),
        ("trivial", ["trivial", "trivial", "right"]),
        ("split", ["right", "wrong"]),
        ("split", ["trivial", "wrong"]),
        ("right", ["right", "trivial", "wrong"]),
        ("wrong", ["wrong", "wrong", "right"]),
    ],
)
def test_what_voters_make_of_a_finding(made: str, marks: list[Mark]) -> None:
    assert outcome(vote("f1", mark, str(n)) for n, mark in enumerate(marks)) == made


def test_a_tally_counts_findings_and_not_votes() -> None:
    found = tally(
        [
            vote("f1", "right"),
            vote("f1", "right", "Ole"),
            vote("f2", "trivial"),
            vote("f3", "wrong"),
            vote("f4", "right"),
            vote("f4", "wrong", "Ole"),
        ]
    )
    assert (found.right, found.trivial, found.wrong, found.split) == (1, 1, 1, 1)
    assert (found.held, found.judged) == (2, 3)


@given(DISTINCT, st.randoms())
def test_the_order_of_votes_changes_nothing(votes: list[Vote], chance: object) -> None:
    shuffled = list(votes)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]  # a random.Random, which Hypothesis does not type
    assert counted(shuffled) == counted(votes)


@given(DISTINCT)
def test_counting_twice_is_counting_once(votes: list[Vote]) -> None:
    once = counted(votes)
    assert counted(once) == once
    assert tally(once) == tally(votes)
    assert findings(once) == findings(votes)
    every = tally(votes)
    assert every.judged + every.split == len(findings(votes))


def findings(votes: Sequence[Vote]) -> set[str]:
    return {each.finding for each in votes}
