"""Two timex facts with a time of day in, how they stand to each other out, whatever their days."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.model import Answer, Clock, Timex

LOCAL = frozenset({"", "local"})
DAY, HALF_DAY = 1440, 720
# Zones differ from each other by multiples of this.
ZONE_STEP = 30
STARTING = frozenset({"since", "from", "after"})
ENDING = frozenset({"by", "until", "before"})


def compare_clocks(a: Timex, b: Timex, *, one_day: bool = False) -> Answer:
    """Compare the minutes, in UTC where both zones are known; else a whole zone may lie between them.

    On one day the night is its evening, and does not run into its morning.
    """
    assert a.clock
    assert b.clock
    offsets = offset_of(a.clock), offset_of(b.clock)
    known = offsets[0] is not None and offsets[1] is not None
    first, second = (_minutes(t, (o or 0) if known else 0) for t, o in zip((a, b), offsets, strict=True))
    turn = HALF_DAY if a.clock.either or b.clock.either else DAY
    gap = _gap(first, second, range(1) if one_day else range(-2 * DAY, 2 * DAY + 1, turn))
    if gap == 0 and first[0] == first[1] and second[0] == second[1]:
        return "equal"
    together = gap <= max(_slack(a), _slack(b))
    zoned = (offsets[0] is None) != (offsets[1] is None)
    return "compatible" if together or (zoned and gap % ZONE_STEP == 0) else "conflicting"


def _gap(first: tuple[int, int], second: tuple[int, int], turns: range) -> int:
    """The minutes between two spans of the clock, on whichever turn they come nearest."""
    return min(max(0, first[0] - second[1] - turn, second[0] + turn - first[1]) for turn in turns)


def _days_apart(a: Timex, b: Timex) -> int | None:
    if a.low is None or b.low is None or a.low != a.high or b.low != b.high:
        return None
    return (b.low - a.low) // dt.timedelta(days=1)


def offset_of(clock: Clock) -> int | None:
    """Minutes east of UTC, or None for a zone that is local, seasonal or not said."""
    if clock.zone[:1] not in {"+", "-"}:
        return None
    hours, _, minutes = clock.zone[1:].partition(":")
    size = int(hours) * 60 + int(minutes)
    return -size if clock.zone[0] == "-" else size


def _minutes(timex: Timex, offset: int) -> tuple[int, int]:
    """Minutes of UTC, or local ones for an offset of 0; "by noon" is open before, "from noon" after."""
    assert timex.clock
    low, high = timex.clock.low, timex.clock.high
    if timex.relation in ENDING:
        low = min(low, 0)
    elif timex.relation in STARTING:
        high = max(high, DAY - 1)
    return low - offset, high - offset


def _slack(timex: Timex) -> int:
    """Minutes by which a round or approximate time may be off: "at 3 am" may be told of 3:10."""
    assert timex.clock
    minute = timex.clock.low
    if timex.clock.low != timex.clock.high:
        return 15
    if timex.relation == "about":
        return 20
    if minute % 30 == 0:
        return 15
    return 5 if minute % 15 == 0 else 2 if minute % 5 == 0 else 0


def shifted_by_zone(a: Timex, b: Timex) -> bool:
    """Whether two days may be one: one told by the clock of a zone, the other the day beside it."""
    gap = _days_apart(a, b)
    zoned = any(timex.clock is not None and timex.clock.zone not in LOCAL for timex in (a, b))
    return zoned and gap is not None and abs(gap) == 1
