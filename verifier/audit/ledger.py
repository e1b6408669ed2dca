"""The ledger of a fact: every value, who printed it on which day, and what replaced it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from verifier.report.view.words import COMPARED

if TYPE_CHECKING:
    import datetime as dt

    from verifier.model import Verdict

# How one telling stands to the others of its fact; "old again": the value was replaced on an earlier day.
Standing = Literal["first", "again", "old again", "both", "earlier version", "undated"]
KEPT: tuple[Verdict, ...] = (*COMPARED, "single")
CONTESTED: tuple[Verdict, ...] = ("conflict", "dispute")
EDITED = "edited"


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One value as one article prints it: `before`, `quote` and `after` are its sentence."""

    source: str
    article: str
    outlet: str
    printer: str
    day: dt.date | None
    line: int | None
    standing: Standing
    speaker: str
    before: str
    quote: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One value with all who print it, in order of time; `origins` counts their independent origins.

    `replaced_by` is the letter of the value that replaced it, "" where none did, and `replaced_on` the day on
    which a report first printed that one or, `by_edit`, an outlet changed its own article.
    """

    letter: str
    value: str
    tellings: tuple[Telling, ...]
    origins: int
    replaced_by: str = ""
    replaced_on: dt.date | None = None
    by_edit: bool = False

    @property
    def outlets(self) -> tuple[str, ...]:
        """The outlets that print it, the first one first."""
        return tuple({each.printer: each.outlet for each in self.tellings}.values())

    @property
    def first(self) -> dt.date | None:
        """The day on which it was first printed."""
        return min((each.day for each in self.tellings if each.day), default=None)

    @property
    def last(self) -> dt.date | None:
        """The day on which it was last printed."""
        return max((each.day for each in self.tellings if each.day), default=None)

    @property
    def stale(self) -> tuple[Telling, ...]:
        """The tellings of after the day on which it was replaced."""
        return tuple(each for each in self.tellings if each.standing == "old again")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    """One fact: what is compared of one event, with its values in the order of the report.

    `id` is that of the finding; `edits` are the findings on versions of a page that belong to the fact.
    `first_seen` and `last_seen` are the moments of the runs that found it, where somebody keeps them.
    """

    id: str
    rule: str
    verdict: Verdict
    slot: str
    weight: str
    event: str
    subject: str
    confidence: float
    origins: int
    story: str
    values: tuple[Value, ...]
    edits: tuple[str, ...] = ()
    first_seen: str = ""
    last_seen: str = ""

    @property
    def contested(self) -> bool:
        """Whether sources state what cannot all hold."""
        return self.verdict in CONTESTED

    @property
    def tellings(self) -> tuple[Telling, ...]:
        """All of them, value by value."""
        return tuple(each for value in self.values for each in value.tellings)

    @property
    def outlets(self) -> tuple[str, ...]:
        """The outlets that tell of it."""
        return tuple({each.printer: each.outlet for each in self.tellings}.values())

    @property
    def replaced(self) -> tuple[tuple[Value, Value], ...]:
        """Each value that was replaced, with the one that replaced it."""
        by_letter = {value.letter: value for value in self.values}
        return tuple((v, by_letter[v.replaced_by]) for v in self.values if v.replaced_by)
