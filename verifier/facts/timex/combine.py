"""Mentions read together: ranges from two ends, weeks of a month, the day of a time of day."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.timex import period
from verifier.facts.timex.context import Resolution
from verifier.facts.timex.resolve import resolve

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.facts.timex.context import Context, Found, Mention
    from verifier.facts.timex.period import Period
    from verifier.model import Granularity

WEEK = 7


def stretch(first: Mention, last: Mention, context: Context) -> Resolution | None:
    """From the first time to the last; the first takes the year of the last ("June to October 2012")."""
    end = resolve(last, context)
    if end is None or end.period is None:
        return None
    begin = _begin(first, last, end.period, context)
    if begin is None or begin.period is None:
        return None
    high = end.period.high
    apart = (high - begin.period.low).days
    if first.form == last.form == "weekday" and not 0 <= apart <= WEEK:
        # "meets from Monday to Wednesday": both lie on the same side, the second after the first.
        high = begin.period.low + dt.timedelta(days=apart % WEEK)
    if begin.period.low > high:
        return None
    return Resolution(
        period=replace(end.period, low=begin.period.low, high=high, granularity=_granularity(end.period)),
        why=f"from: {begin.why}; to: {end.why}",
        explicit=begin.explicit and end.explicit,
        weekdays=(*begin.weekdays, *end.weekdays),
    )


def _begin(first: Mention, last: Mention, end: Period, context: Context) -> Resolution | None:
    if "year" in first.words:
        return resolve(first, context)
    if "year" not in last.words and first.form not in {"date", "month"}:
        return resolve(first, context)
    year = end.low.year
    begin = resolve(replace(first, words={**first.words, "year": str(year)}), context)
    if begin and begin.period and begin.period.low > end.high:
        # "from November to March 2013" begins the year before.
        begin = resolve(replace(first, words={**first.words, "year": str(year - 1)}), context)
    if begin and "year" not in last.words:
        return replace(begin, explicit=False, why="day and month as printed, in the year of the end")
    return begin


def _granularity(end: Period) -> Granularity:
    if end.granularity == "day":
        return "day-range"
    return "year-range" if end.granularity == "year" else end.granularity


def week_of(month: Period, which: str) -> Period:
    """The first week of a month as its first seven days, the last as its last seven."""
    if month.granularity != "month":
        return month
    first = {"first": 1, "second": 8, "third": 15, "fourth": 22}.get(which, month.high.day - 6)
    low = month.low.replace(day=first)
    return period.Period(low=low, high=low.replace(day=first + 6), granularity="week")


def clocks_dated(found: Sequence[Found]) -> list[Found]:
    """Times of day take the day that stands nearest to them in the sentence ("at 3 am on Tuesday")."""
    days = [one for one in found if not _timed(one) and _day(one)]
    return [_dated(one, days) if one.resolution.clock and _timed(one) and days else one for one in found]


def _timed(one: Found) -> bool:
    return one.mention.form in {"clock", "part of day"}


def _day(one: Found) -> bool:
    return one.resolution.period is not None and one.resolution.period.is_day


def _dated(clock: Found, days: Sequence[Found]) -> Found:
    def gap(one: Found) -> int:
        return (
            one.mention.start - clock.end if one.mention.start >= clock.end else clock.mention.start - one.end
        )

    day = min(days, key=gap)
    assert day.resolution.period
    why = f"time of day as printed, on the day beside it, {day.resolution.period.low}"
    return replace(clock, resolution=replace(clock.resolution, period=day.resolution.period, why=why))
