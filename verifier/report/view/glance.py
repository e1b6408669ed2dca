"""A report without conflicts at a glance: what was compared, most say, one says, and is missing where."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from verifier.report.view.alone import LONGEST, alone, telling
from verifier.report.view.words import anchor, count, period, shortened

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from verifier.model import Claim
    from verifier.report.view.cards import Card
    from verifier.report.view.lookup import Lookup, Source

# So much of each kind stands on the first screen of a phone.
FEW = 3
# So much of a name that is a title stands beside a line.
SHORT = 30


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
        alone=tuple(islice(_alone(found), FEW)),
        missing=tuple(_missing(most, found))[:FEW],
    )


def _compared(found: Lookup) -> str:
    dates = sorted(source.date for source in found.sources if source.date)
    outlets = len({source.printer for source in found.sources})
    told = [count(len(found.sources), "article"), f"of {count(outlets, 'outlet')}"]
    if dates:
        told.append(period(dates[0], dates[-1]))
    return ", ".join([" ".join(told[:2]), *told[2:]])


def _line(card: Card) -> Line:
    words = card.event if card.bare else shortened(card.subject, LONGEST)
    told = f"{words} {'' if card.bare else card.answer}".strip()
    return Line(words=told, href=card.anchor, note=count(len(card.labels), "source"))


def _alone(found: Lookup) -> Iterator[Line]:
    """For each source, most first, how many of its claims no other tells, with a sentence that none does."""
    by_itself = alone(found)
    held: dict[str, list[Claim]] = {}
    for claim in sorted(found.claims.values(), key=lambda claim: (claim.article_id, claim.start, claim.id)):
        if claim.id in by_itself:
            held.setdefault(claim.article_id, []).append(claim)
    for source in sorted(found.sources, key=lambda each: (-len(held.get(each.article.id, ())), each.number)):
        claims = held.get(source.article.id, [])
        if claims and (shown := telling(source.article, claims, found)):
            claim, words = shown
            yield Line(
                words=f"“{shortened(words, LONGEST)}”",
                href=anchor("c", claim.id),
                note=f"{source.label} {shortened(source.outlet, SHORT)}, {count(len(claims), 'claim')}",
            )


def _missing(most: Sequence[Card], found: Lookup) -> Iterator[Line]:
    """For each source, most first, what most others report and it was not found to, though it came later."""
    dates = {source.label: source.date for source in found.sources}
    for source, cards, lacking in sorted(
        (
            (source, cards, [card for card in cards if source.label not in card.labels])
            for source in found.sources
            for cards in [[card for card in most if _could_tell(source, card, dates)]]
        ),
        key=lambda each: (-len(each[2]), each[0].number),
    ):
        if lacking:
            first = _line(lacking[0])
            of = f"{len(lacking)} of the {len(cards)} facts" if len(cards) > 1 else "the one fact"
            note = f"{source.label} leaves out {of} that most others report"
            yield Line(words=first.words, href=first.href, note=note)


def _could_tell(source: Source, card: Card, dates: dict[str, dt.date | None]) -> bool:
    """Whether a source tells a fact, or came out when others had it: nobody knows what is yet to come."""
    if source.label in card.labels:
        return True
    known = [date for label in card.labels if (date := dates.get(label))]
    return bool(source.date and known and source.date >= min(known))
