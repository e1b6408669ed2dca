"""Findings to the matrix of facts against sources, grouped by event in order of date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.report.view.cards import event_name
from verifier.report.view.lookup import event_order
from verifier.report.view.words import COMPARED, LOOKS, anchor, readable, slot_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Event, Finding
    from verifier.report.view.lookup import Lookup, Source
    from verifier.report.view.words import Look

# A browser lays out about this many cells at once without stalling.
MAX_CELLS = 60_000
# Longer evidence is read on the card.
SHORT_WORDS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one source states; without values it is silent. `words` is its wording where that adds to them."""

    values: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """One fact: a slot of an event."""

    slot: str
    href: str
    look: Look
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One event and its facts."""

    name: str
    place: str
    status: str
    rows: tuple[MatrixRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """The groups in order of date; `omitted` facts did not fit."""

    groups: tuple[Group, ...]
    omitted: int


def matrix(found: Lookup) -> Matrix:
    """The matrix of every compared fact, the gravest kept where a page could not hold them all."""
    compared = [finding for finding in found.findings if finding.verdict in COMPARED]
    fitting = compared[: max(1, MAX_CELLS // max(1, len(found.sources)))]
    return Matrix(groups=tuple(_groups(fitting, found)), omitted=len(compared) - len(fitting))


def _groups(findings: list[Finding], found: Lookup) -> Iterator[Group]:
    by_event: dict[str, list[Finding]] = {}
    for finding in findings:
        by_event.setdefault(finding.event_id if finding.event_id in found.events else "", []).append(finding)
    for event_id in sorted(by_event, key=lambda each: event_order(found.events.get(each))):
        rows = tuple(_row(finding, found.sources) for finding in by_event[event_id])
        yield _group(found.events.get(event_id), rows)


def _group(event: Event | None, rows: tuple[MatrixRow, ...]) -> Group:
    if event is None:
        return Group(name="Facts of no single event", place="", status="", rows=rows)
    return Group(name=event_name(event), place=event.where, status=event.status, rows=rows)


def _row(finding: Finding, sources: tuple[Source, ...]) -> MatrixRow:
    cells = tuple(_cell(finding, source) for source in sources)
    return MatrixRow(
        slot=slot_name(finding.slot), href=anchor("f", finding.id), look=LOOKS[finding.verdict], cells=cells
    )


def _cell(finding: Finding, source: Source) -> Cell:
    stated = [
        (readable(position.value), evidence.quote)
        for position in finding.positions
        for evidence in position.evidence
        if evidence.article_id == source.article.id
    ]
    values = tuple(dict.fromkeys(value for value, _ in stated))
    words = stated[0][1].strip() if stated else ""
    adds = len(values) == 1 and len(words) <= SHORT_WORDS and words.casefold() != values[0].casefold()
    return Cell(values=values, words=words if adds else "")
