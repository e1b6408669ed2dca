"""The file of votes: what is written is read, and what is no vote is refused with its place."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.votes.ballots import VOTES, vote
from verifier.votes.lines import VotesError, line, parsed

if TYPE_CHECKING:
    from verifier.votes import Vote

GOOD = json.loads(line(vote("f1", "right", note="both are the day of the vote")))


@given(st.lists(VOTES))
def test_what_is_written_is_read(votes: list[Vote]) -> None:
    text = "".join(map(line, votes))
    assert text.isascii()
    assert text.count("\n") == len(votes)
    assert list(parsed(text, "votes.jsonl")) == votes


def test_a_line_says_all_that_is_kept() -> None:
    assert GOOD == {
        "finding": "f1",
        "vote": "right",
        "who": "Ada",
        "when": "2026-03-01T12:00:00.000+00:00",
        "note": "both are the day of the vote",
        "engine": "0.1.0",
        "rule": "date",
        "verdict": "conflict",
        "confidence": 0.71,
    }
    assert "note" not in json.loads(line(vote("f1", "right")))


def test_empty_lines_and_what_a_later_version_adds_are_passed_over() -> None:
    text = f"\n{json.dumps(GOOD | {'colour': 'red'})}\n\n"
    assert [each.finding for each in parsed(text, "votes.jsonl")] == ["f1"]


@pytest.mark.parametrize(
    ("why", "change"),
    [
        ("'maybe'", {"vote": "maybe"}),
        ("'vague'", {"verdict": "vague"}),
        ("time zone", {"when": "2026-03-01T12:00:00"}),
        ("isoformat", {"when": "noon"}),
        ('"who" is empty', {"who": "  "}),
        ('"finding" is empty', {"finding": ""}),
        ("from 0 to 1", {"confidence": 7}),
        ("float", {"confidence": None}),
    ],
)
def test_a_line_that_is_no_vote(why: str, change: dict[str, Any]) -> None:
    text = json.dumps(GOOD) + "\n" + json.dumps(GOOD | change) + "\n"
    with pytest.raises(VotesError, match=r"^votes\.jsonl:2: not a vote: ") as caught:
        parsed(text, "votes.jsonl")
    assert why in str(caught.value)


@pytest.mark.parametrize("missing", [name for name in GOOD if name != "note"])
def test_a_vote_that_lacks_a_part(missing: str) -> None:
    text = json.dumps({name: value for name, value in GOOD.items() if name != missing})
    with pytest.raises(VotesError, match=missing):
        parsed(text, "votes.jsonl")


@pytest.mark.parametrize("text", ["{", '"words"', "[1]", "7", "null"])
def test_a_line_that_is_something_else(text: str) -> None:
    with pytest.raises(VotesError, match=r"^votes\.jsonl:1: not a"):
        parsed(text, "votes.jsonl")
