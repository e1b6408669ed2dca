"""A file of votes is only added to, whatever its last line looks like."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.votes.ballots import vote
from verifier.votes.file import beside, cast, held
from verifier.votes.lines import VotesError, line

if TYPE_CHECKING:
    from pathlib import Path


def test_votes_come_back_in_their_order(tmp_path: Path) -> None:
    file = beside(tmp_path / "new" / "corpus.verifier.db")
    assert file.name == "corpus.verifier.votes.jsonl"
    votes = (vote("a", "right"), vote("b", "wrong", note="Zoë"), vote("a", "trivial"))
    for each in votes:
        cast(file, each)
    assert held(file) == votes


def test_a_last_line_without_an_end_is_no_part_of_the_next_one(tmp_path: Path) -> None:
    file = tmp_path / "votes.jsonl"
    first, second = vote("a", "right"), vote("b", "wrong")
    file.write_text(line(first).rstrip("\n"))
    cast(file, second)
    assert file.read_text() == line(first) + line(second)


def test_what_cannot_be_read_or_written_is_told_with_the_file(tmp_path: Path) -> None:
    for failing in (lambda: held(tmp_path), lambda: cast(tmp_path, vote("a", "right"))):
        with pytest.raises(VotesError, match=str(tmp_path)):
            failing()
    (tmp_path / "votes.jsonl").write_bytes(b"\xff\xfe")
    with pytest.raises(VotesError, match="not a text file"):
        held(tmp_path / "votes.jsonl")
