"""A finding to the reason for it in plain words: who says what, who stands alone, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.report.view.words import count, day, likelihood, sentence_case

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.model import Finding, Verdict
    from verifier.report.view.lookup import Source
    from verifier.report.view.positions import PositionRow

# Outlets that a sentence names; of more it says how many.
NAMED = 2
# From here on a finding is sure enough to be said without a condition.
PLAIN = 0.8
MEANING: dict[Verdict, str] = {
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
    meaning = _clash(finding) if finding.verdict == "conflict" else MEANING.get(finding.verdict, "")
    holders = [position.labels for position in positions if position.labels]
    if len(holders) == len(positions) and len(set(holders)) == 1:
        return "One source says both." if len(holders[0]) == 1 else meaning
    return f"{'; '.join(_said(position, positions) for position in positions)}. {meaning}".rstrip()


def _clash(finding: Finding) -> str:
    every, cannot = (
        ("both", "both cannot hold") if len(finding.positions) == 2 else ("all", "they cannot all hold")
    )
    if finding.confidence >= PLAIN:
        return f"{sentence_case(cannot)}."
    return f"If {every} tell of the same thing, {cannot}."


def _said(position: PositionRow, positions: Sequence[PositionRow]) -> str:
    if not position.labels:
        # Nobody's words, such as the calendar's.
        return f"{position.value[:1].lower()}{position.value[1:]}"
    alone = len(position.labels) == 1 and any(len(other.labels) > 1 for other in positions)
    return f"{named(position.names)}{' alone' if alone else ''}: {position.value}"


def named(names: Sequence[str]) -> str:
    """Outlets in a sentence: "A", "A and B", "A, B and 4 others"."""
    if len(names) <= NAMED:
        return " and ".join(names)
    return f"{', '.join(names[:NAMED])} and {count(len(names) - NAMED, 'other')}"


def alone(positions: Sequence[PositionRow]) -> str:
    """Who stands alone against several, behind the letter of the position: "B: Kelmar Courier", or ""."""
    single = [position for position in positions if len(position.labels) == 1]
    others = sum(len(position.labels) for position in positions) - 1
    if len(single) != 1 or others < 2 or len(positions) < 2:
        return ""
    return f"{single[0].letter}: {named(single[0].names)}"


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
