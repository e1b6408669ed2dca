"""A finding to the card that shows it: its positions side by side, each with the words that hold it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.model import Span
from verifier.report.places import line_and_column, surroundings
from verifier.report.view.words import LOOKS, anchor, period, readable, slot_name

if TYPE_CHECKING:
    from verifier.model import Event, Evidence, Finding, Position
    from verifier.report.view.lookup import Lookup, Source
    from verifier.report.view.words import Look

# Quotes of one position that stand open on a card; ten reprints of one sentence are folded.
OPEN_QUOTES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The evidence of one source in its sentence; `before` and `after` are the words around it."""

    before: str
    words: str
    after: str
    language: str
    source: Source
    line: int
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionRow:
    """One value, the sources that hold it, and their words."""

    value: str
    labels: tuple[str, ...]
    quotes: tuple[Quote, ...]
    folded: tuple[Quote, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One finding."""

    anchor: str
    look: Look
    slot: str
    event: str
    message: str
    rule: str
    severity: str
    confidence: str
    origins: int
    labels: tuple[str, ...]
    positions: tuple[PositionRow, ...]
    why: tuple[str, ...]
    guards: tuple[str, ...]
    id: str


def card(finding: Finding, found: Lookup) -> Card:
    """The card of one finding."""
    positions = tuple(_position(position, found) for position in finding.positions)
    speaking = {label for position in positions for label in position.labels}
    event = found.events.get(finding.event_id)
    return Card(
        anchor=anchor("f", finding.id),
        look=LOOKS[finding.verdict],
        slot=slot_name(finding.slot),
        event=event_name(event) if event else "",
        message=readable(finding.message),
        rule=finding.rule,
        severity=finding.severity,
        confidence=f"{finding.confidence:.0%}",
        origins=finding.origins,
        labels=tuple(source.label for source in found.sources if source.label in speaking),
        positions=positions,
        why=tuple(map(readable, finding.why)),
        guards=finding.guards,
        id=finding.id,
    )


def event_name(event: Event) -> str:
    """The label of an event with its dates where the label does not say them."""
    dates, label = period(*event.when), slot_name(event.label)
    return f"{label}, {dates}" if dates and dates not in label else label or dates


def _position(position: Position, found: Lookup) -> PositionRow:
    order = {source.article.id: rank for rank, source in enumerate(found.sources)}
    known = (evidence for evidence in position.evidence if evidence.article_id in order)
    quotes = [
        _quote(each, found) for each in sorted(known, key=lambda each: (order[each.article_id], each.start))
    ]
    return PositionRow(
        value=readable(position.value),
        labels=tuple(dict.fromkeys(quote.source.label for quote in quotes)),
        quotes=tuple(quotes[:OPEN_QUOTES]),
        folded=tuple(quotes[OPEN_QUOTES:]),
    )


def _quote(evidence: Evidence, found: Lookup) -> Quote:
    source = found.by_article[evidence.article_id]
    text = source.article.text
    around = surroundings(text, Span(start=evidence.start, end=evidence.end))
    line, _ = line_and_column(source.lines, evidence.start)
    return Quote(
        before=text[around.start : evidence.start].lstrip(),
        words=text[evidence.start : evidence.end] or evidence.quote,
        after=text[evidence.end : around.end].rstrip(),
        language=source.article.language,
        source=source,
        line=line,
        href=anchor("c", evidence.claim_id)
        if evidence.claim_id in found.claims
        else f"{source.label}-L{line}",
    )
