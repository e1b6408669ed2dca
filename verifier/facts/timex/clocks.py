"""Two timex facts with a time of day in, how they stand to each other out."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.model import Answer, Clock, Timex

LOCAL = frozenset({"", "local"})
DAY = 1440
STARTING = frozenset({"since", "from", "after"})
ENDING = frozenset({"by", "until", "before"})


def compare_clocks(a: Timex, b: Timex) -> Answer:
    """Compare the minutes where the zones can be: two offsets, or two local times."""
    assert a.clock
    assert b.clock
    gap = _days_apart(a, b)
    offsets = _offset(a.clock), _offset(b.clock)
    if offsets[0] is None or offsets[1] is None:
        if not {a.clock.zone, b.clock.zone} <= LOCAL and a.clock.zone != b.clock.zone:
            # A zone shifts the day by one at most.
            return "conflicting" if gap is not None and abs(gap) > 1 else "incomparable"
        offsets = (0, 0)
    first, second = _minutes(a, offsets[0] or 0, 0), _minutes(b, offsets[1] or 0, DAY * (gap or 0))
    if first == second:
        return "equal"
    if gap is None and offsets[0] != offsets[1]:
        second = _nearest(first, second)
    if a.clock.low == a.clock.high == 0 and gap is not None:
        first = _nearest(second, first)  # midnight on Monday may be its beginning or its end
    elif b.clock.low == b.clock.high == 0 and gap is not None:
        second = _nearest(first, second)
    slack = max(_slack(a), _slack(b))
    together = first[0] <= second[1] + slack and second[0] <= first[1] + slack
    return "compatible" if together else "conflicting"


def _nearest(first: tuple[int, int], second: tuple[int, int]) -> tuple[int, int]:
    """The turn of the clock that comes nearest, where no day is known."""
    turns = [(second[0] + turn, second[1] + turn) for turn in (-DAY, 0, DAY)]
    return min(turns, key=lambda pair: abs(pair[0] - first[0]))


def _days_apart(a: Timex, b: Timex) -> int | None:
    if a.low is None or b.low is None or a.low != a.high or b.low != b.high:
        return None
    return (b.low - a.low) // dt.timedelta(days=1)


def _offset(clock: Clock) -> int | None:
    """Minutes east of UTC, or None for a zone that is local, seasonal or not said."""
    if clock.zone[:1] not in {"+", "-"}:
        return None
    hours, _, minutes = clock.zone[1:].partition(":")
    size = int(hours) * 60 + int(minutes)
    return -size if clock.zone[0] == "-" else size


def _minutes(timex: Timex, offset: int, shift: int) -> tuple[int, int]:
    """Minutes of UTC, or local ones for an offset of 0; "by noon" is open before, "from noon" after."""
    assert timex.clock
    low, high = timex.clock.low + shift - offset, timex.clock.high + shift - offset
    if timex.relation in ENDING:
        low -= DAY
    elif timex.relation in STARTING:
        high += DAY
    return low, high


def _slack(timex: Timex) -> int:
    """Minutes by which a round or approximate time may be off: "at 3 am" may be told of 3:10."""
    assert timex.clock
    minute = timex.clock.low
    if timex.clock.low != timex.clock.high:
        return 60
    if timex.relation == "about":
        return 30
    if minute % 30 == 0:
        return 15
    return 5 if minute % 15 == 0 else 2 if minute % 5 == 0 else 0


def shifted_by_zone(a: Timex, b: Timex) -> bool:
    """Whether two days may be one: one told by the clock of a zone, the other the day beside it."""
    gap = _days_apart(a, b)
    zoned = any(timex.clock is not None and timex.clock.zone not in LOCAL for timex in (a, b))
    return zoned and gap is not None and abs(gap) == 1
