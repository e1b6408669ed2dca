"""Ledgers to corrections: what replaced which value, who printed the new one when, and who the old one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable

    from verifier.audit.ledger import Ledger, Telling, Value


@dataclass(frozen=True, slots=True, kw_only=True)
class Later:
    """An outlet that printed a value some days after the new one came; `days` is None without a date."""

    outlet: str
    source: str
    day: dt.date | None
    days: int | None
    quote: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A value that a later report replaced, or that an outlet changed in its own article (`by_edit`).

    `since` is the day of the change and None where nothing dates it. `by` are the outlets that had printed
    the new value by that day; `followed` those that did so later; `again` those that printed the old one
    after it; `kept` those that had printed the old one only, and not after that day.
    """

    fact: str
    story: str
    weight: str
    subject: str
    old: str
    new: str
    old_since: dt.date | None
    since: dt.date | None
    by_edit: bool
    by: tuple[str, ...]
    followed: tuple[Later, ...]
    again: tuple[Later, ...]
    kept: tuple[str, ...]


def corrections(ledgers: Iterable[Ledger]) -> tuple[Correction, ...]:
    """One for each value that was replaced, in the order of the ledgers."""
    return tuple(_correction(ledger, old, new) for ledger in ledgers for old, new in ledger.replaced)


def _correction(ledger: Ledger, old: Value, new: Value) -> Correction:
    since = old.replaced_on
    first = {each.printer: each.outlet for each in new.tellings if since and each.day and each.day <= since}
    followed = _each_once(each for each in new.tellings if each.printer not in first)
    again = _each_once(old.stale)
    done = {each.printer for each in (*new.tellings, *again)}
    stayed = [each for each in old.tellings if each.standing != "earlier version"]
    kept = {each.printer: each.outlet for each in stayed if each.printer not in done}
    return Correction(
        fact=ledger.id,
        story=ledger.story,
        weight=ledger.weight,
        subject=ledger.subject,
        old=old.value,
        new=new.value,
        old_since=old.first,
        since=since,
        by_edit=old.by_edit,
        by=tuple(first.values()),
        followed=tuple(_later(each, since) for each in followed),
        again=tuple(_later(each, since) for each in again),
        kept=tuple(kept.values()),
    )


def _each_once(tellings: Iterable[Telling]) -> list[Telling]:
    """The first telling of each outlet."""
    by_outlet: dict[str, Telling] = {}
    for each in tellings:
        by_outlet.setdefault(each.printer, each)
    return list(by_outlet.values())


def _later(telling: Telling, since: dt.date | None) -> Later:
    return Later(
        outlet=telling.outlet,
        source=telling.source,
        day=telling.day,
        days=(telling.day - since).days if telling.day and since else None,
        quote=telling.quote,
    )
