"""Equal numbers of two articles in, pairs that mean one thing by them out, whatever noun stands beside them.

"1,870 employees", "eighteen hundred and seventy people" and "jobs: 1,870" share no noun, and no reader doubts
that one thing is counted: the more a number says, the less has to be said around it. A small count says
nothing by itself; its noun decides, in `alignment`.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING

from verifier.events.context import shared
from verifier.facts.quantity.unit import is_currency
from verifier.lexicon.statistics import COLLECTED

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.events.context import Context
    from verifier.events.story import Story
    from verifier.model import Quantity

LARGE = 1000
PRECISE, TWO = 3, 2  # significant digits
DURATION = "s"
# How much the surroundings must share, by how much the number says.
PLENTY, SOME, MUCH = 0.15, 0.3, 0.5


def telling(story: Story, told: Sequence[tuple[Quantity, Context]]) -> Iterator[tuple[int, int]]:
    """Pairs of two articles that give one number for one thing, by their places in `told`."""
    alike: dict[float, list[int]] = {}
    for n, (quantity, context) in enumerate(told):
        if (
            context.claim_id
            and quantity.low is not None
            and quantity.low == quantity.high
            and _whose(quantity)
        ):
            alike.setdefault(round(quantity.base_low or 0.0, 9), []).append(n)
    for value in sorted(alike):
        for i, j in combinations(alike[value], 2):
            (one, here), (two, there) = told[i], told[j]
            if here.article_id == there.article_id or not _one_unit(one, two):
                continue
            needed = max(_needed(one), _needed(two))
            if needed == SOME and not _one_noun(told[i], told[j]):
                continue
            bond = shared(story, here, there, strict=False) if needed else None
            if bond and not bond.apart and needed and bond.score >= needed:
                yield i, j


def united(quantities: Sequence[Quantity]) -> list[Quantity]:
    """The quantities with the unit that some of them leave to the reader: "450 million" of kroner."""
    units = Counter((q.unit, q.base_unit) for q in quantities if q.unit)
    if not units:
        return list(quantities)
    unit, base = min(units, key=lambda u: (-units[u], u))
    return [q if q.unit else dataclasses.replace(q, unit=unit, base_unit=base) for q in quantities]


def _whose(quantity: Quantity) -> bool:
    """Whether a number can be of one thing only: many are 34 years old, and many have scored 12 goals."""
    return quantity.counted != "age" and not set(quantity.counted.split()[-1:]) & COLLECTED


def _one_unit(a: Quantity, b: Quantity) -> bool:
    """Whether two numbers have one unit, or one of them leaves out a currency: "620 million" for kroner."""
    if a.base_unit == b.base_unit:
        return True
    bare, other = sorted((a, b), key=lambda q: bool(q.unit))
    return not bare.unit and is_currency(other.unit) and (other.low or 0.0) >= LARGE


def _one_noun(a: tuple[Quantity, Context], b: tuple[Quantity, Context]) -> bool:
    """Whether a small number may count one thing: a noun is left out, or stands beside the other number.

    A mother of 13 and 13 bullets stand in two sentences on one shooting.
    """
    nouns = [quantity.counted.split()[-1:] for quantity, _ in (a, b)]
    return (
        not all(nouns) or set(nouns[0]) <= b[1].words or set(nouns[1]) <= a[1].words or nouns[0] == nouns[1]
    )


def _needed(quantity: Quantity) -> float:
    """How much must be shared around a number; 0 for one that says too little."""
    low = quantity.low or 0.0
    digits = len(Decimal(f"{low:.12g}").normalize().as_tuple().digits)
    large = low >= LARGE
    if digits >= PRECISE or (digits >= TWO and (large or quantity.unit)):
        return PLENTY
    if digits >= TWO:
        return SOME
    # Ten minutes and two days pass everywhere.
    return MUCH if large or (quantity.unit and quantity.base_unit != DURATION) else 0.0
