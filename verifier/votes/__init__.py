"""Votes in, those that count out: what people who have read a finding say of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, get_args

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from verifier.model import Verdict

Mark = Literal["right", "wrong", "trivial"]
MARKS: tuple[Mark, ...] = get_args(Mark)
Outcome = Literal["right", "wrong", "trivial", "split"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """What one person says of one finding, given by its id.

    `engine` is the version that made the report; `rule`, `verdict` and `confidence` are the finding's in it,
    so that votes can be counted without the report. `when` has a time zone.
    """

    finding: str
    mark: Mark
    who: str
    when: dt.datetime
    engine: str
    rule: str
    verdict: Verdict
    confidence: float
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Numbers of findings that were read, by what their voters make of them."""

    right: int = 0
    trivial: int = 0
    wrong: int = 0
    split: int = 0

    @property
    def held(self) -> int:
        """Findings that hold: what is trivial is right, and of no use to a reader."""
        return self.right + self.trivial

    @property
    def judged(self) -> int:
        """Findings on which the voters came to an end."""
        return self.held + self.wrong


def counted(votes: Iterable[Vote]) -> tuple[Vote, ...]:
    """The latest vote of each person on each finding, in order of finding and person.

    Of two votes given at one moment, the one that stands later counts.
    """
    latest: dict[tuple[str, str], Vote] = {}
    for vote in sorted(votes, key=lambda each: each.when):
        latest[vote.finding, vote.who] = vote
    return tuple(latest[key] for key in sorted(latest))


def by_finding(votes: Iterable[Vote]) -> dict[str, tuple[Vote, ...]]:
    """The votes that count, by the id of the finding."""
    found: dict[str, list[Vote]] = defaultdict(list)
    for vote in counted(votes):
        found[vote.finding].append(vote)
    return {finding: tuple(held) for finding, held in found.items()}


def outcome(votes: Iterable[Vote]) -> Outcome:
    """What the voters on one finding make of it together; as many for as against it is `split`."""
    marks = Counter(vote.mark for vote in votes)
    held = marks["right"] + marks["trivial"]
    if held == marks["wrong"]:
        return "split"
    if held < marks["wrong"]:
        return "wrong"
    return "trivial" if marks["trivial"] > marks["right"] else "right"


def tally(votes: Iterable[Vote]) -> Tally:
    """How many findings were read, by what became of them."""
    found = Counter(map(outcome, by_finding(votes).values()))
    return Tally(right=found["right"], trivial=found["trivial"], wrong=found["wrong"], split=found["split"])
