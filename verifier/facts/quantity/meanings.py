"""Two quantities in, the pairs of like values that their words may mean out.

Words leave out what the reader knows: the unit ("32 million"), the country of a dollar, the kind of a ton,
the whole of a part ("12 of the 19"). Each is taken as the other side has it.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.quantity.unit import in_unit, is_currency
from verifier.lexicon.currencies import CROWNS, NATIONAL
from verifier.lexicon.units import EITHER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Quantity

# Counts and bare numbers: "14 times" and "fourteen goals" are one number.
BARE = frozenset({"", "time"})
THOUSAND = 1000
_MILLIONS = re.compile(r"\dm\b")
POINTS = frozenset({"percentage point", "basis point"})
_KINDS = {code: noun for (_, noun), code in NATIONAL.items()}


def pairs(a: Quantity, b: Quantity) -> Iterator[tuple[Quantity, Quantity]]:
    """The pairs of values in one base unit that two quantities may mean."""
    if a.change or b.change:  # "down 0.5%" and "-0.5%"
        a, b = _unsigned(a), _unsigned(b)
    for one, other in itertools.product(_meanings(a, b), _meanings(b, a)):
        if one.base_unit == other.base_unit:
            yield one, other


def is_other_money(a: Quantity, b: Quantity) -> bool:
    """Whether two sums are in different currencies."""
    return is_currency(a.unit) and is_currency(b.unit) and _kind(a.unit) != _kind(b.unit)


def _meanings(a: Quantity, b: Quantity) -> Iterator[Quantity]:
    yield a
    yield from _unsaid(a, b)
    unit, per = _parted(a.unit)
    other, other_per = _parted(b.unit)
    if per != other_per and unit:  # "$12 a head" and "$12"
        yield in_unit(a, unit)
    if unit != other and _kind(unit) == _kind(other):
        yield in_unit(a, other)
    for meant in EITHER.get(unit, ()):
        yield in_unit(a, meant)
    if unit == "%" and other in POINTS:
        yield in_unit(a, "percentage point")
    if unit == "%" and a.total:
        yield in_unit(a, "", a.total / 100)
    if a.total and other == "%":
        yield replace(in_unit(a, "%", 100 / a.total), approximate=True)


def _unsaid(a: Quantity, b: Quantity) -> Iterator[Quantity]:
    """A number without a unit, or with an "m" that may be a scale, in the unit of the other."""
    unit, other = _parted(a.unit)[0], _parted(b.unit)[0]
    if unit in BARE and other not in BARE:
        yield in_unit(a, other)
        yield in_unit(a, b.unit)
        if other in POINTS:  # a quarter point is "25" to a trader
            yield in_unit(a, "basis point")
    if unit in BARE and a.unit:
        yield in_unit(a, "")
    if unit == "m" and b.base_unit != "m" and _MILLIONS.search(a.text):  # "the 240m" is no length
        yield in_unit(a, other, 1e6)
    if unit == "" and is_currency(other) and (scale := _scale(a, b)):
        yield in_unit(a, other, scale)


def _scale(a: Quantity, b: Quantity) -> float:
    """The scale that a bare number leaves out beside a sum: "eight" beside "$8 billion"."""
    level = b.low or b.high or 0.0
    if a.low is None or abs(a.low) >= THOUSAND or any(letter.isdigit() for letter in a.text[:-3]):
        return 0.0
    return next((scale for scale in (1e12, 1e9, 1e6) if level >= scale), 0.0)


def _parted(unit: str) -> tuple[str, str]:
    main, _, per = unit.partition("/")
    # "km/h" and "m/s" are units of their own, as "/day" is no unit at all.
    return (unit, "") if len(per) == 1 else (main, per)


def _kind(unit: str) -> str:
    """The name that several currencies share: dollars of any country, crowns, francs."""
    main = _parted(unit)[0]
    return CROWNS.get(_KINDS.get(main, main), _KINDS.get(main, main))


def _unsigned(a: Quantity) -> Quantity:
    if a.low is None or a.low >= 0 or a.low != a.high:
        return a
    return in_unit(a, a.unit, -1.0)
