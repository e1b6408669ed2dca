"""Two facts of any kinds in, how their values stand to each other out.

Outlets tell one value in several kinds of words: "the third win" and "three wins", "within 30 days" and
"a month".
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from verifier.facts import name, order, ordinal, place, quantity, role, score, timex
from verifier.model import Name, Order, Ordinal, Place, Quantity, Role, Score, Timex

if TYPE_CHECKING:
    from verifier.model import Answer, Fact


def compare(a: Fact, b: Fact) -> Answer:  # noqa: C901, PLR0911  one case for each kind
    """Equal, compatible, conflicting, or incomparable where the kinds have no value in common."""
    match a, b:
        case Timex(), Timex():
            return timex.compare(a, b)
        case Quantity(), Quantity():
            return quantity.compare(a, b)
        case Ordinal(), Ordinal():
            return ordinal.compare(a, b)
        case Score(), Score():
            return score.compare(a, b)
        case Name(), Name():
            return name.compare(a, b)
        case Place(), Place():
            return place.compare(a, b)
        case Role(), Role():
            return role.compare(a, b)
        case Order(), Order():
            return order.compare(a, b)
        case Quantity(), (Ordinal() | Score() | Timex()):
            return _numbers(a, b)
        case ((Ordinal() | Score() | Timex()), Quantity()):
            return _numbers(b, a)
    return "incomparable"


def _numbers(a: Quantity, b: Ordinal | Score | Timex) -> Answer:
    if isinstance(b, Timex):
        # "Within three months" is a time and holds a length of time.
        lengths = (length for length in quantity.written(b.text) if length.base_unit == "s")
        return next((quantity.compare(a, length) for length in lengths), "incomparable")
    if a.low is None or a.low != a.high:
        return "compatible"
    told = {float(b.number)} if isinstance(b, Ordinal) else score.numbers(b)
    return "compatible" if any(math.isclose(a.low, number) for number in told) else "conflicting"
