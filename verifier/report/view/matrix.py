"""Findings to the matrix of facts against sources, grouped by event in order of date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.report.view.cards import event_name
from verifier.report.view.lookup import event_order
from verifier.report.view.words import COMPARED, LOOKS, anchor, readable, shortened, slot_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Event, Finding
    from verifier.report.view.lookup import Lookup, Source
    from verifier.report.view.words import Look

# A browser lays out about this many cells at once without stalling.
MAX_CELLS = 12_000
# A longer value that all share stands once, beside the slot; longer evidence is read on the card.
SHORT = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one source states: values, and its own words where they add to them or the value is shared."""

    speaks: bool
    values: tuple[str, ...]
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """One fact: a slot of an event; `about` says more where the slot alone would not tell what it is."""

    slot: str
    about: str
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
    """The groups in order of date; `apart` is agreed and of no event; `omitted` facts did not fit."""

    groups: tuple[Group, ...]
    apart: tuple[Group, ...]
    omitted: int


def matrix(found: Lookup, most: int = MAX_CELLS) -> Matrix:
    """The matrix of every compared fact, the gravest kept where a page could not hold them all."""
    compared = [finding for finding in found.findings if finding.verdict in COMPARED]
    fitting = compared[: max(1, most // max(1, len(found.sources)))]
    apart = [each for each in fitting if each.verdict == "agreement" and each.event_id not in found.events]
    return Matrix(
        groups=tuple(_groups([each for each in fitting if each not in apart], found)),
        apart=tuple(_groups(apart, found)),
        omitted=len(compared) - len(fitting),
    )


def _groups(findings: list[Finding], found: Lookup) -> Iterator[Group]:
    by_event: dict[str, list[Finding]] = {}
    for finding in findings:
        by_event.setdefault(finding.event_id if finding.event_id in found.events else "", []).append(finding)
    for event_id in sorted(by_event, key=lambda each: event_order(found.events.get(each))):
        rows = tuple(_row(finding, found.sources) for finding in _once(by_event[event_id]))
        yield _group(found.events.get(event_id), rows)


def _once(findings: list[Finding]) -> Iterator[Finding]:
    """A value on which two sources agree against a third stands in the row of the conflict already."""
    held: set[tuple[str, str, str]] = set()
    for finding in findings:
        values = {(finding.slot, finding.rule, position.value) for position in finding.positions}
        if finding.verdict != "agreement" or not values <= held:
            yield finding
        held |= values


def _group(event: Event | None, rows: tuple[MatrixRow, ...]) -> Group:
    if event is None:
        return Group(name="Facts of no single event", place="", status="", rows=rows)
    return Group(name=event_name(event), place=event.where, status=event.status, rows=rows)


def _row(finding: Finding, sources: tuple[Source, ...]) -> MatrixRow:
    only = readable(finding.positions[0].value) if len(finding.positions) == 1 else ""
    shared = only if len(only) > SHORT else ""
    named = shared or ("" if finding.event_id else readable(finding.message))
    return MatrixRow(
        slot=slot_name(finding.slot),
        about=shortened(named),
        href=anchor("f", finding.id),
        look=LOOKS[finding.verdict],
        cells=tuple(_cell(finding, source, shared) for source in sources),
    )


def _cell(finding: Finding, source: Source, shared: str) -> Cell:
    stated = [
        (readable(position.value), " ".join(evidence.quote.split()))
        for position in finding.positions
        for evidence in position.evidence
        if evidence.article_id == source.article.id
    ]
    values = tuple(dict.fromkeys(value for value, _ in stated))
    words = stated[0][1] if len(values) == 1 else ""
    if shared:
        return Cell(speaks=bool(values), values=(), words=shortened(words))
    adds = len(words) <= SHORT and words.casefold() != "".join(values).casefold()
    return Cell(speaks=bool(values), values=tuple(map(shortened, values)), words=words if adds else "")
