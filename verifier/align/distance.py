"""Two values in, how far apart they are out, whatever slots they fill."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from verifier.model import Name, Ordinal, Quantity, Timex

if TYPE_CHECKING:
    from verifier.model import Fact

HUGE = 6.0  # orders of magnitude, or their like, beyond which distances are not told apart


def distance(a: Fact, b: Fact) -> float:  # noqa: PLR0911  one return for each kind
    """How far apart two values are: orders of magnitude, days, unlike letters; -1 where nobody can say."""
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        x, y = (q.base_low if q.base_low is not None else q.base_high for q in (a, b))
        if not x or not y or x * y < 0:
            return -1.0
        return min(abs(math.log10(x / y)), HUGE)
    if isinstance(a, Timex) and isinstance(b, Timex):
        if a.clock and b.clock:
            return min(math.log10(1 + abs(a.clock.low - b.clock.low)), HUGE)
        return min(math.log10(1 + abs((a.low - b.low).days)), HUGE) if a.low and b.low else -1.0
    if isinstance(a, Ordinal) and isinstance(b, Ordinal):
        return min(math.log10(1 + abs(a.number - b.number)), HUGE)
    if isinstance(a, Name) and isinstance(b, Name):
        return 1 - float(fuzz.ratio(a.entity, b.entity)) / 100
    return 1 - float(fuzz.ratio(a.text.lower(), b.text.lower())) / 100
