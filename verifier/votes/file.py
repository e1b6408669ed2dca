"""A file of votes on disk: read whole, and added to one line at a time, so that no vote is ever lost."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from verifier.votes.lines import VotesError, line, parsed

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.votes import Vote


def beside(file: Path) -> Path:
    """The file of votes that belongs to another: "reports/ferry.json" has "reports/ferry.votes.jsonl"."""
    return file.with_suffix(".votes.jsonl")


def held(file: Path) -> tuple[Vote, ...]:
    """All votes of a file in their order; raises VotesError where it cannot be read."""
    try:
        return parsed(file.read_text(encoding="utf-8"), str(file))
    except OSError as error:
        raise VotesError(f"{file}: cannot be read: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise VotesError(f"{file}: not a text file") from error


def cast(file: Path, vote: Vote) -> None:
    """Add one vote, which is written when this returns; raises VotesError where it cannot be."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("a+b") as votes:
            votes.seek(max(0, votes.seek(0, os.SEEK_END) - 1))
            # Where the file's last line has no end, two votes would stand on one line.
            gap = "" if votes.read(1) in {b"", b"\n"} else "\n"
            votes.write((gap + line(vote)).encode())
    except OSError as error:
        raise VotesError(f"{file}: cannot be written: {error.strerror or error}") from error
