"""Two quantities in, one of four answers out; journalists round, and a bound contains what it allows.

The values decide, whatever they count: whether two values fill one slot is not asked here.
"""

from __future__ import annotations

import functools
import math
import re
from typing import TYPE_CHECKING

from verifier.facts.quantity.meanings import is_other_money, pairs

if TYPE_CHECKING:
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
_BROKEN = re.compile(r"\b(?:half|thirds?|quarters?|fifths?|sixths?|eighths?|tenths?)\b|[½⅓⅔¼¾]")
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
        broken = _BROKEN.search(rough.text) is not None or "ratio" in rough.derivation
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
