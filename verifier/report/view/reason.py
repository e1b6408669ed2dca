"""A finding to the reason for it in plain words: who says what, who stands alone, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.report.view.words import count, day, likelihood

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.model import Finding, Verdict
    from verifier.report.view.lookup import Source
    from verifier.report.view.positions import PositionRow

# Outlets that a sentence names; of more it says how many.
NAMED = 2
MEANING: dict[Verdict, str] = {
    "conflict": "Both cannot hold.",
    "dispute": "The speakers contradict each other, and the outlets report that they do.",
    "revision": "A later report gives another figure: it moved, and nobody need be wrong.",
    "variant": "One thing in several wordings.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One figure of those that moved, with the day on which it was first printed and by whom."""

    day: str
    value: str
    outlets: str


def reason(finding: Finding, positions: Sequence[PositionRow]) -> str:
    """Such as "A and 4 others: 14 May; B alone: 15 May. Both cannot hold."."""
    if len(positions) < 2:
        return ""
    meaning = MEANING.get(finding.verdict, "")
    holders = [position.labels for position in positions]
    if all(held == holders[0] for held in holders):
        return "One source says both." if len(holders[0]) == 1 else meaning
    return f"{'; '.join(_said(position, positions) for position in positions)}. {meaning}".rstrip()


def _said(position: PositionRow, positions: Sequence[PositionRow]) -> str:
    alone = len(position.labels) == 1 and any(len(other.labels) > 1 for other in positions)
    return f"{named(position.names)}{' alone' if alone else ''}: {position.value}"


def named(names: Sequence[str]) -> str:
    """Outlets in a sentence: "A", "A and B", "A, B and 4 others"."""
    if len(names) <= NAMED:
        return " and ".join(names)
    return f"{', '.join(names[:NAMED])} and {count(len(names) - NAMED, 'other')}"


def odd_one_out(positions: Sequence[PositionRow]) -> str:
    """The one source that stands against several, or ""."""
    alone = [position for position in positions if len(position.labels) == 1]
    others = sum(len(position.labels) for position in positions) - 1
    return named(alone[0].names) if len(alone) == 1 and others > 1 and len(positions) > 1 else ""


def sure(finding: Finding) -> str:
    """How sure a difference is, in words and as a number: "likely, 72 of 100"."""
    return f"{likelihood(finding.confidence)}, {round(100 * finding.confidence)} of 100"


def moves(positions: Sequence[PositionRow], sources: Sequence[Source]) -> tuple[Move, ...]:
    """The figures of a revision, whose positions stand in the order in which they were printed."""
    dates = {source.label: source.date for source in sources}
    told = [[date for label in position.labels if (date := dates[label])] for position in positions]
    return tuple(
        Move(
            day=day(min(first)) if first else "no date",
            value=position.value,
            outlets=named(position.names),
        )
        for position, first in zip(positions, told, strict=True)
    )
