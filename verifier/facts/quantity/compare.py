"""Two quantities in, one of four answers out; journalists round, and a bound contains what it allows.

The values decide, whatever they count: whether two values fill one slot is not asked here.
"""

from __future__ import annotations

import functools
import math
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.quantity.meanings import is_other_money, pairs
from verifier.facts.quantity.unit import is_currency
from verifier.lexicon.counting import SYNONYMS
from verifier.lexicon.tables import words

if TYPE_CHECKING:
    from collections.abc import Hashable

    from verifier.model import Answer, Quantity

# Rounding hides at most this share of a value: "38" may be "almost 40", "£83m" is never "£38m".
BLURRED, PLAIN, CONVERTED = 0.1, 0.026, 0.03
# "Twelve thousand" in letters is a rounder number than 12,000: 12,400 may be meant.
WORDED = 0.045
# Who says "more than 200" has a number close to it in mind: 340 is another.
NEARBY = 0.25
THOUSAND = 1000
# What is counted one by one, so that 60 is not 61, while 600 may be 612.
COUNTED = frozenset({"", "time", "year"})
# The answers from the closest on: of two ways to take a word, the one that fits is meant.
CLOSEST: tuple[Answer, ...] = ("equal", "compatible", "conflicting")


def compare(a: Quantity, b: Quantity) -> Answer:
    """How two values stand to each other, whatever they count.

    A unit that one side leaves out is the other's. Sums in two currencies may be one sum converted, unless
    one number is printed in both.
    """
    answers = {_values(one, other) for one, other in pairs(a, b)}
    if answers:
        return min(answers, key=CLOSEST.index)
    if is_other_money(a, b):
        return "conflicting" if (a.low, a.high) == (b.low, b.high) else "compatible"
    return "incomparable"


def _values(a: Quantity, b: Quantity) -> Answer:
    if not _exact(a) or not _exact(b):
        return _bounds(a, b)
    assert a.base_low is not None
    assert b.base_low is not None
    if math.isclose(a.base_low, b.base_low, rel_tol=1e-9, abs_tol=1e-12):
        return "equal"
    return "compatible" if _rounds(a, b) or _rounds(b, a) else "conflicting"


def _exact(a: Quantity) -> bool:
    return a.low is not None and a.low == a.high


def _bounds(a: Quantity, b: Quantity) -> Answer:
    if (a.base_low, a.base_high, a.open_low, a.open_high) == (
        b.base_low,
        b.base_high,
        b.open_low,
        b.open_high,
    ):
        return "equal"
    slack = 1 + (BLURRED if a.approximate or b.approximate else CONVERTED if a.unit != b.unit else 1e-9)
    over = _above(a, b, slack) or _above(b, a, slack) or _far(a, b) or _far(b, a)
    return "conflicting" if over else "compatible"


def _far(bound: Quantity, level: Quantity) -> bool:
    """Whether a value lies too far from a bound to be what the bound was said of; "hundreds" reach far."""
    told = bound.base_low if bound.base_high is None else bound.base_high if bound.base_low is None else None
    if told is None or not _exact(level) or level.base_low is None or "plural" in bound.derivation:
        return False
    return abs(told - level.base_low) > NEARBY * max(abs(told), abs(level.base_low))


def _above(a: Quantity, b: Quantity, slack: float) -> bool:
    """Whether all of a lies above all of b."""
    if a.base_low is None or b.base_high is None:
        return False
    low, high = min(a.base_low, a.base_low * slack), b.base_high
    if low == high:  # "more than 200" and "200" are one number to a reporter
        return False
    return low > high * slack if high >= 0 else low > high / slack


def _rounds(rough: Quantity, fine: Quantity) -> bool:
    """Whether the rough value is the fine one as a journalist would round it or cut it off."""
    assert rough.low is not None
    assert rough.base_low is not None
    assert fine.base_low is not None
    distance = abs(rough.base_low - fine.base_low)
    size = max(abs(rough.base_low), abs(fine.base_low))
    blurred = rough.approximate or fine.approximate
    factor = abs(rough.base_low / rough.low) if rough.low else 1.0
    step = _step(rough.low) * factor
    if rough.unit != fine.unit:  # a conversion rounds twice: 35 miles are 56 km, and 56 km are "60 km"
        within = max(CONVERTED * size, min(step / 2, BLURRED * size))
        return distance <= within or (blurred and distance <= BLURRED * size)
    if blurred:
        # "A third" and "one in five" are round numbers in their own way.
        broken = "fraction" in rough.derivation or "ratio" in rough.derivation
        return distance <= BLURRED * size and (broken or distance <= max(step, 0.02 * size))
    if rough.unit == "%":  # 60% is no rough 61%
        step = min(step, 1.0)
    if (
        rough.unit in COUNTED
        and max(abs(rough.low), abs(fine.low or 0.0)) < THOUSAND
        and _step(rough.low) < 100
    ):
        return False
    cut_off = abs(fine.base_low) > abs(rough.base_low)
    share = WORDED if rough.text[:1].isalpha() and step >= THOUSAND else PLAIN
    half = "half" in rough.text or "½" in rough.text  # "twelve and a half" is no 12.5 to the tenth
    if half:
        step = max(step, 5 * _step(rough.low) * factor)
    reach = step if cut_off and not half else step / 2
    return (
        distance <= share * size
        and distance <= reach * 1.0001
        and (half or step > _step(fine.low or 0.0) * factor)
    )


@functools.lru_cache(maxsize=8192)
def _step(number: float) -> float:
    """The place of the last digit that is not zero: 100 for 1,200, 0.1 for 412.3."""
    digits = f"{abs(number):.12g}"
    if "e" in digits or "." in digits:
        mantissa, _, exponent = f"{abs(number):.11e}".partition("e")
        places = len(mantissa.rstrip("0").rstrip(".").partition(".")[2])
        return float(10.0 ** (int(exponent) - places))
    return float(10 ** (len(digits) - len(digits.rstrip("0")))) if digits.strip("0") else 1.0


def convert(quantity: Quantity, rate: Quantity) -> Quantity | None:
    """The quantity in the other currency of a stated rate ("EUR/USD": euros for a dollar), else None."""
    paid, _, bought = rate.unit.partition("/")
    if rate.low is None or rate.low <= 0 or quantity.unit not in {paid, bought} or not is_currency(paid):
        return None
    factor = rate.low if quantity.unit == bought else 1 / rate.low
    unit = paid if quantity.unit == bought else bought
    low = None if quantity.low is None else quantity.low * factor
    high = None if quantity.high is None else quantity.high * factor
    return replace(
        quantity,
        low=low,
        high=high,
        unit=unit,
        base_low=low,
        base_high=high,
        base_unit=unit,
        approximate=True,
    )


def same_counted(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities count or measure one thing: equal phrases, synonyms, or one more precise.

    "Interim dividend" and "dividend" are one, "operating profit" and "net profit" are not. A part of a whole
    never counts what the whole counts.
    """
    if _group(a) and _group(a) == _group(b):
        return True
    if bool(_group(a)) != bool(_group(b)) and (a.counted == b.counted):
        return a.counted != ""
    if not a.counted or not b.counted:
        return False
    if is_currency(a.unit) != is_currency(b.unit):
        return False
    return _one_noun(a.counted, b.counted)


def nouns(a: Quantity) -> frozenset[Hashable]:
    """Last words and wholes: two numbers with none in common are never `same_counted`, nor have one head.

    Equal phrases and one that refines the other end in one word, under one of their names; groups are equal.
    """
    found: set[Hashable] = {name.split()[-1] for name in _names(a.counted)} if a.counted else set()
    return frozenset(found | ({("whole", _group(a))} if _group(a) else set()))


def _group(a: Quantity) -> str:
    """“A 200-member contingent” and "a contingent of 200 personnel" count one contingent."""
    return a.whole if a.whole and a.whole != a.counted else ""


# A batch counts few things, and counts them in many places.
@functools.lru_cache(maxsize=65536)
def _one_noun(x: str, y: str) -> bool:
    return any(a == b or _refines(a, b) for a in _names(x) for b in _names(y))


@functools.lru_cache(maxsize=8192)
def _names(counted: str) -> tuple[str, ...]:
    """The phrase, and the canonical name of its line of synonyms: of the whole phrase, or of its head."""
    lines = [line.split("|") for line in SYNONYMS]
    *modifiers, head = counted.split(" ")
    named = [line[0] for line in lines if counted in line]
    if modifiers and not _APART & set(modifiers):  # "gross margin" is no operating margin
        rest = " ".join(modifiers)
        named += [
            f"{rest} {line[0]}"
            for line in lines
            if counted not in line and head in line and " " not in line[0]
        ]
    return (counted, *named)


# Modifiers that make another measure of the same noun.
_APART = words(
    """
    operating net gross total quarterly annual monthly daily average domestic foreign male female
    pre-tax core interim final
    """
)


def _refines(x: str, y: str) -> bool:
    short, long = sorted((x.split(), y.split()), key=len)
    if short[-1] != long[-1] or not set(short) <= set(long):
        return False
    return not (set(long) - set(short)) & (_APART - {"interim", "quarterly"})
