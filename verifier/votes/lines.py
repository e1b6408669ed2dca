"""Votes to lines of JSON and back: a file to which votes are only ever added."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any, get_args

from verifier.model import Verdict
from verifier.votes import MARKS, Vote

if TYPE_CHECKING:
    from collections.abc import Iterator

VERDICTS = get_args(Verdict)


class VotesError(ValueError):
    """Votes that cannot be read, in one sentence that names the file and the line."""


def line(vote: Vote) -> str:
    """One vote as a line of JSON, with its line end; the page writes the same keys."""
    plain = {
        "finding": vote.finding,
        "vote": vote.mark,
        "who": vote.who,
        "when": vote.when.astimezone(dt.UTC).isoformat(timespec="milliseconds"),
        **({"note": vote.note} if vote.note else {}),
        "engine": vote.engine,
        "rule": vote.rule,
        "verdict": vote.verdict,
        "confidence": vote.confidence,
    }
    # ASCII: what hides or reorders words must be seen in a review of the file.
    return json.dumps(plain, allow_nan=False) + "\n"


def parsed(text: str, file: str) -> tuple[Vote, ...]:
    """The votes of a file's text in their order; raises VotesError for a line that is none.

    A file that was read in part would count other votes than it holds.
    """
    return tuple(_parsed(text, file))


def _parsed(text: str, file: str) -> Iterator[Vote]:
    # A line ends at a line feed only: JSON text may hold other characters that `splitlines` would cut at.
    for number, written in enumerate(text.split("\n"), 1):
        if written.strip():
            yield _vote(written, f"{file}:{number}")


def _vote(written: str, place: str) -> Vote:
    try:
        plain = json.loads(written)
    except ValueError as error:
        raise VotesError(f"{place}: not a line of JSON: {error}") from error
    try:
        vote = Vote(
            finding=_words(plain, "finding"),
            mark=plain["vote"],
            who=_words(plain, "who"),
            when=dt.datetime.fromisoformat(plain["when"]),
            note=str(plain.get("note", "")),
            engine=str(plain["engine"]),
            rule=_words(plain, "rule"),
            verdict=plain["verdict"],
            confidence=float(plain["confidence"]),
        )
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise VotesError(f"{place}: not a vote: {error!r}") from error
    if wrong := _wrong(vote):
        raise VotesError(f"{place}: not a vote: {wrong}")
    return vote


def _words(plain: dict[str, Any], name: str) -> str:
    words = str(plain[name]).strip()
    if not words:
        raise ValueError(f'"{name}" is empty')
    return words


def _wrong(vote: Vote) -> str:
    if vote.mark not in MARKS:
        return f'"vote" is one of {", ".join(MARKS)}, not {vote.mark!r}'
    if vote.verdict not in VERDICTS:
        return f'"verdict" is one of {", ".join(VERDICTS)}, not {vote.verdict!r}'
    if vote.when.tzinfo is None:
        return '"when" has no time zone'
    return "" if 0 <= vote.confidence <= 1 else '"confidence" is not from 0 to 1'
