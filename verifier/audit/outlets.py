"""Ledgers to a scorecard of each outlet: what it printed first, alone, late, or from others."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.report.view.method import FEWEST
from verifier.report.view.scorecard import scorecards
from verifier.report.view.words import COMPARED
from verifier.votes.precision import wilson

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from verifier.audit.edits import Page
    from verifier.audit.ledger import Ledger, Telling
    from verifier.report.view.lookup import Lookup, Source
    from verifier.report.view.scorecard import Scorecard


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """So many of so many, with the 95% Wilson interval of the share: 1 of 2 may be anything."""

    count: int
    of: int
    low: float
    high: float

    @classmethod
    def measured(cls, count: int, of: int) -> Share:
        """The share with its interval."""
        low, high = wilson(count, of)
        return cls(count=count, of=of, low=low, high=high)

    @property
    def small(self) -> bool:
        """Whether it rests on too few cases to say anything."""
        return self.of < FEWEST

    @property
    def between(self) -> str:
        """Such as "12–38%"; "" where there was nothing to count."""
        return f"{100 * self.low:.0f}–{100 * self.high:.0f}%" if self.of else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """One outlet by the origins of what it prints.

    Of the facts that it and others print on known days: `first`, on a day on which no other had it yet. Of
    the facts that are compared: `conflict`, and `corrected`, where it printed a value that was replaced
    later. Of those it printed after a value had been replaced: `stale`, the old value again. Of its claims:
    `corroborated` by another origin, `alone`, and `taken` from elsewhere.
    """

    outlet: str
    labels: tuple[str, ...]
    versions: int
    edits: int
    claims: int
    facts: int
    first: Share
    conflict: Share
    corrected: Share
    stale: Share
    corroborated: Share
    alone: Share
    taken: Share


def outlets(
    found: Lookup, ledgers: Iterable[Ledger], pages: Iterable[Page], taken: Collection[str]
) -> tuple[Outlet, ...]:
    """A card for each outlet, those of most claims first."""
    number: Counter[tuple[str, str]] = Counter()
    for ledger in ledgers:
        number.update(_counted(ledger))
    for source in found.earlier:
        number["version", source.printer] += 1
    last = {source.label: source.printer for source in found.sources}
    for page in pages:
        number["edit", last.get(page.versions[-1], "")] += len(page.edits)
    for claim in taken:
        number["taken", found.by_article[found.claims[claim].article_id].printer] += 1
    printers: dict[str, Source] = {}
    for source in found.sources:
        printers.setdefault(source.printer, source)
    cards = [
        _outlet(card, printer, number) for printer, card in zip(printers, scorecards(found), strict=True)
    ]
    return tuple(sorted(cards, key=lambda card: (-card.claims, card.outlet, card.labels)))


def _outlet(card: Scorecard, printer: str, number: Counter[tuple[str, str]]) -> Outlet:
    def share(what: str, of: str) -> Share:
        return Share.measured(number[what, printer], number[of, printer])

    return Outlet(
        outlet=card.outlet,
        labels=card.labels,
        versions=number["version", printer],
        edits=number["edit", printer],
        claims=card.claims,
        facts=number["compared", printer],
        first=share("first", "ordered"),
        conflict=share("conflict", "compared"),
        corrected=share("corrected", "compared"),
        stale=share("stale", "after"),
        corroborated=Share.measured(card.corroborated, card.claims),
        alone=Share.measured(card.alone, card.claims),
        taken=Share.measured(number["taken", printer], card.claims),
    )


def _counted(ledger: Ledger) -> Iterable[tuple[str, str]]:
    """What one fact adds to the numbers of each outlet that tells of it."""
    told: dict[str, list[Telling]] = {}
    for each in ledger.tellings:
        told.setdefault(each.printer, []).append(each)
    if ledger.verdict not in COMPARED and not ledger.replaced:
        return
    days = {
        printer: min(e.day for e in held if e.day)
        for printer, held in told.items()
        if any(e.day for e in held)
    }
    for printer, held in told.items():
        yield "compared", printer
        if ledger.contested:
            yield "conflict", printer
        if len(days) > 1 and printer in days:
            yield "ordered", printer
            if all(days[printer] < day for other, day in days.items() if other != printer):
                yield "first", printer
        if any(_was_corrected(ledger, each) for each in held):
            yield "corrected", printer
        since = min((old.replaced_on for old, _ in ledger.replaced if old.replaced_on), default=None)
        if since and any(each.day and each.day > since for each in held):
            yield "after", printer
            if any(each.standing == "old again" for each in held):
                yield "stale", printer


def _was_corrected(ledger: Ledger, telling: Telling) -> bool:
    """Whether it is of a value before the day on which that was replaced."""
    return any(
        telling in old.tellings and telling.standing in {"first", "again", "earlier version"}
        for old, _ in ledger.replaced
    )
