"""A typed value in the fewest words that say all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import Name, Order, Ordinal, Place, Quantity, Role, Score, Timex

if TYPE_CHECKING:
    from verifier.model import Fact


def value_words(fact: Fact) -> str:  # noqa: PLR0911  one return for each kind
    """Such as "2025-12-04", "more than 200 facility", "22nd session of the commission"."""
    match fact:
        case Timex():
            return _timex(fact)
        case Quantity():
            return _quantity(fact)
        case Ordinal(number=number, head=head, series=series):
            named = f"{head} {number}" if not fact.count else f"{number} × {head}"
            return f"{named} ({series})" if series else named
        case Score(points=points):
            return ", ".join(f"{one:g}-{two:g}" for one, two in points)
        case Name(entity=entity, type=kind):
            return f"{entity} ({kind})"
        case Place(name=name, inside=inside):
            return ", ".join((name, *inside)) + (" (its government)" if fact.government else "")
        case Role(office=office, of=of, holder=holder):
            former = "former " if fact.former else ""
            return f"{former}{office}{' of ' + of if of else ''}{': ' + holder if holder else ''}"
        case Order(relation=relation, days=days):
            return f"{days} days {relation}" if days >= 0 else relation
    return fact.text


def _timex(fact: Timex) -> str:
    relation = "" if fact.relation == "on" else f"{fact.relation} "
    return f"{relation}{_days(fact, relation)}{f' {fact.clock.shown}' if fact.clock else ''}"


def _days(fact: Timex, relation: str) -> str:
    low, high = fact.low, fact.high
    if low and high:
        return str(low) if low == high else f"{low} to {high}"
    if not low and not high:
        return "unknown day"
    # "by 2023-05-16" says already on which side the interval is open.
    return str(low or high) if relation else f"from {low}" if low else f"up to {high}"


def _quantity(fact: Quantity) -> str:
    if fact.low is not None and fact.low == fact.high:
        bounds = f"{fact.low:,.15g}"
    elif fact.high is None:
        bounds = (
            f"{'more than' if fact.open_low else 'at least'} {fact.low:,.15g}"
            if fact.low is not None
            else "some"
        )
    elif fact.low is None:
        bounds = f"{'less than' if fact.open_high else 'at most'} {fact.high:,.15g}"
    else:
        bounds = f"{fact.low:,.15g} to {fact.high:,.15g}"
    named = " ".join(part for part in (bounds, fact.unit, fact.counted) if part)
    return f"{'about ' if fact.approximate else ''}{named}{' of ' + fact.whole if fact.whole else ''}"
