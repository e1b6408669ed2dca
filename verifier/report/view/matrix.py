"""Findings to the matrix of facts against sources, grouped by event in order of date."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.report.view.by_calendar import by_calendar
from verifier.report.view.lookup import event_order
from verifier.report.view.stances import NOT_FOUND, Stance, stances
from verifier.report.view.words import COMPARED, LOOKS, anchor, letter, shortened, slot_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Event, Finding
    from verifier.report.view.lookup import Lookup, Source
    from verifier.report.view.words import Look

# A browser lays out the first number of cells without a pause, and the second in a second or two.
OPEN_CELLS, MAX_CELLS = 2_000, 12_000
# A longer value that all share stands once, beside the slot; longer evidence is read on the card.
AGREED = 56  # characters of what a row is about whose cells say the same
SHORT = 40
# So many sources fit a page side by side; with more, columns are narrow and each row sums itself up.
FEW, MANY = 6, 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What one source states, in words that it prints, with the letters of the positions."""

    stance: Stance
    words: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """One fact: a slot of an event; `about` is its title, `lacking` are the sources without it."""

    slot: str
    about: str
    tally: str
    lacking: tuple[str, ...]
    href: str
    look: Look
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """One event and its facts; `gist` is a claim that tells of it."""

    name: str
    place: str
    status: str
    gist: str
    rows: tuple[MatrixRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """The groups in order of date; `apart` is agreed and of no event; `omitted` facts did not fit.

    Of very many, the gravest are in `groups`, and `further` ones are folded.
    """

    width: str
    groups: tuple[Group, ...]
    apart: tuple[Group, ...]
    further: tuple[Group, ...]
    further_rows: int
    omitted: int


def matrix(found: Lookup, most: int = MAX_CELLS, first: int = OPEN_CELLS) -> Matrix:
    """The matrix of every compared fact, the gravest kept where a page could not hold them all."""
    compared = [finding for finding in found.between if finding.verdict in COMPARED]
    sources = max(1, len(found.sources))
    fitting = compared[: max(1, most // sources)]
    shown = fitting if len(fitting) * sources <= first * 2 else fitting[: max(1, first // sources)]
    further = fitting[len(shown) :]
    apart = [each for each in shown if each.verdict == "agreement" and each.event_id not in found.events]
    known = set(map(id, apart))
    return Matrix(
        width="few" if sources <= FEW else "many" if sources > MANY else "some",
        groups=tuple(_groups([each for each in shown if id(each) not in known], found)),
        apart=tuple(_groups(apart, found)),
        further=tuple(_groups(further, found)),
        further_rows=len(further),
        omitted=len(compared) - len(fitting),
    )


def _groups(findings: list[Finding], found: Lookup) -> Iterator[Group]:
    by_event: dict[str, list[Finding]] = {}
    for finding in findings:
        by_event.setdefault(finding.event_id if finding.event_id in found.events else "", []).append(finding)
    for event_id in sorted(by_event, key=lambda each: event_order(found.events.get(each))):
        event = found.events.get(event_id)
        yield _group(event, tuple(_row(each, event, found) for each in _once(by_event[event_id])), found)


def _once(findings: list[Finding]) -> Iterator[Finding]:
    """A value on which two sources agree against a third stands in the row of the conflict already."""
    held: set[tuple[str, str, str]] = set()
    for finding in findings:
        values = {(finding.slot, finding.rule, position.value) for position in finding.positions}
        if finding.verdict != "agreement" or not values <= held:
            yield finding
        held |= values


def _group(event: Event | None, rows: tuple[MatrixRow, ...], found: Lookup) -> Group:
    if event is None:
        return Group(name="Facts of no single event", place="", status="", gist="", rows=rows)
    return Group(
        name=found.named(event),
        place=found.casing(event.where),
        status=event.status,
        gist=found.gist(event),
        rows=rows,
    )


def _row(whole: Finding, event: Event | None, found: Lookup) -> MatrixRow:
    finding = by_calendar(whole)
    only = found.words(finding.positions[0].value) if len(finding.positions) == 1 else ""
    named = only if len(only) > SHORT else found.subject(whole) if event else found.titled(whole)
    taken = stances(finding, found)
    cells = tuple(_cell(finding, source, taken.get(source.article.id, NOT_FOUND)) for source in found.sources)
    return MatrixRow(
        slot=slot_name(finding.slot),
        # What is agreed stands in the cells, unless it is long and stands here alone.
        about=shortened(named, AGREED) if only and named != only else shortened(named),
        tally=_tally(cells) if len(cells) > MANY else "",
        lacking=tuple(s.label for s, c in zip(found.sources, cells, strict=True) if c.stance is NOT_FOUND),
        href=anchor("f", finding.id),
        look=LOOKS[finding.verdict],
        cells=cells,
    )


def _tally(cells: tuple[Cell, ...]) -> str:
    counts = Counter(cell.stance.word for cell in cells)
    return ", ".join(f"{number} {word}" for word, number in counts.most_common())


def _cell(finding: Finding, source: Source, stance: Stance) -> Cell:
    """The source's own words: a value that another outlet prints more exactly is not put into its mouth."""
    several = len(finding.positions) > 1
    printed = (
        (letter(number) if several else "", shortened(" ".join(evidence.quote.split())))
        for number, position in enumerate(finding.positions)
        for evidence in position.evidence
        if evidence.article_id == source.article.id
    )
    return Cell(stance=stance, words=tuple(dict.fromkeys(printed)))
