"""A report without conflicts at a glance: what was compared, most say, one says, and is missing where."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.report.view.words import COMPARED, anchor, count, period, sentence_case, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.model import Claim
    from verifier.report.view.cards import Card
    from verifier.report.view.lookup import Lookup, Source

# So much of each kind stands on the first screen of a phone.
FEW = 3
# Words of a claim that stands for many.
LONGEST = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line: whom or how much it is about, and an instance in words that lead to `href`."""

    words: str
    href: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What an editor wants to know where nothing contradicts."""

    compared: str
    agreed: tuple[Line, ...]
    alone: tuple[Line, ...]
    missing: tuple[Line, ...]


def glance(cards: Sequence[Card], found: Lookup) -> Glance:
    """The glance over the cards of a report."""
    agreed = [card for card in cards if card.look.verdict == "agreement"]
    most = [card for card in agreed if 2 * len(card.labels) > len(found.sources)]
    # A question tells more in a line than the piece of a sentence.
    widest = sorted(most, key=lambda card: (-len(card.labels), "“" in card.subject))
    return Glance(
        compared=_compared(found),
        agreed=tuple(_line(card) for card in widest[:FEW]),
        alone=tuple(_alone(found))[:FEW],
        missing=tuple(_missing(most, found))[:FEW],
    )


def _compared(found: Lookup) -> str:
    dates = sorted(source.date for source in found.sources if source.date)
    outlets = len({source.outlet for source in found.sources})
    told = [count(len(found.sources), "article"), f"of {count(outlets, 'outlet')}"]
    if dates:
        told.append(period(dates[0], dates[-1]))
    return ", ".join([" ".join(told[:2]), *told[2:]])


def _line(card: Card) -> Line:
    words = card.event if card.bare else f"{card.subject} {card.answer}".strip()
    return Line(words=shortened(words, LONGEST), href=card.anchor, note=count(len(card.labels), "source"))


def _alone(found: Lookup) -> Iterator[Line]:
    """For each source, most first, how many of its claims no other tells, with the first that has a value."""
    told = {
        evidence.claim_id
        for finding in found.findings
        if finding.verdict in COMPARED
        for position in finding.positions
        for evidence in position.evidence
    }
    alone: dict[str, list[Claim]] = {}
    for claim in found.claims.values():
        if claim.id not in told and claim.kind == "body":
            alone.setdefault(claim.article_id, []).append(claim)
    for article, claims in sorted(alone.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        source = found.by_article[article]
        first = min(claims, key=lambda each: (not each.facts, len(each.text) > LONGEST, each.start))
        yield Line(
            words=f"“{shortened(sentence_case(' '.join(first.text.split())), LONGEST)}”",
            href=anchor("c", first.id),
            note=f"{_name(source)}, {count(len(claims), 'claim')}",
        )


def _missing(most: Sequence[Card], found: Lookup) -> Iterator[Line]:
    """For each source, most first, what most of the others tell and it was not found to."""
    lacking = [(source, [c for c in most if source.label not in c.labels]) for source in found.sources]
    for source, cards in sorted(lacking, key=lambda pair: (-len(pair[1]), pair[0].number)):
        if cards:
            first = _line(cards[0])
            note = f"{_name(source)}, {len(cards)} of {len(most)} such facts"
            yield Line(words=first.words, href=first.href, note=note)


def _name(source: Source) -> str:
    return f"{source.label} {source.outlet}"
