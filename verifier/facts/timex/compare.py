"""Two timex facts in, how they stand to each other out."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.timex.clocks import ENDING, STARTING, compare_clocks, shifted_by_zone
from verifier.facts.timex.period import add_months

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Answer, Timex

# "about 2010" may be a year off on either side, "about 5 May" a few days.
SLACK = {"day": 3, "day-range": 3, "week": 7, "month": 31, "quarter": 92, "season": 92, "year": 366}
BESIDE = dt.timedelta(days=1)
EXACT = frozenset({"day", "day-range", "minute"})
# Part -> share of the named period where it begins and where it ends; wide, so that neighbours touch.
SHARES = {
    "start": (0.0, 0.2),
    "early": (0.0, 0.36),
    "mid": (0.33, 0.68),
    "late": (0.64, 1.0),
    "end": (0.75, 1.0),
}
WEEK = dt.timedelta(days=7)


def span_of(timex: Timex) -> tuple[dt.date, dt.date] | None:
    """The first and last day a timex means, its part taken into account; None where a bound is unknown.

    "mid-2026" is 2026-05-01..2026-09-05: parts are wide, since writers are.
    """
    if timex.low is None or timex.high is None:
        return None
    if not timex.part:
        return timex.low, timex.high
    first, last = SHARES[timex.part]
    length = (timex.high - timex.low).days
    low = timex.low + dt.timedelta(days=round(length * first))
    return low, timex.low + dt.timedelta(days=round(length * last))


def compare(a: Timex, b: Timex) -> Answer:
    """Equal, compatible (one can hold with the other), conflicting (disjoint), or incomparable.

    Times of day are compared as times of day, whatever their days. Days are compared as closed intervals at
    the granularity they were given in; "since", "by" and their like open one end. A year, month or week that
    the words leave out is taken from the other where the rest fits.
    """
    if a.clock and b.clock and "minute" in (a.granularity, b.granularity):
        return compare_clocks(a, b)
    answer = _days(a, b)
    if answer == "conflicting" and any(_days(*pair) in {"equal", "compatible"} for pair in _lent(a, b)):
        return "compatible"
    return answer


def _days(a: Timex, b: Timex) -> Answer:
    first, second = span_of(a), span_of(b)
    if first is None or second is None or "vague" in (a.granularity, b.granularity):
        return _weekdays(a, b)
    answer = _same_relation(a, b, first, second)
    if answer == "conflicting" and shifted_by_zone(a, b):
        return "incomparable"
    if answer != "equal" or not (a.clock or b.clock):
        return answer
    return compare_clocks(a, b, one_day=True) if a.clock and b.clock else "compatible"


def _weekdays(a: Timex, b: Timex) -> Answer:
    """Days of which at least one is known by its weekday alone."""
    known = [
        {timex.low.weekday()} if timex.low and timex.low == timex.high else set(timex.weekdays)
        for timex in (a, b)
    ]
    if not known[0] or not known[1] or not (a.weekdays or b.weekdays):
        return "incomparable"
    return "compatible" if known[0] & known[1] else "conflicting"


def _lent(a: Timex, b: Timex) -> Iterator[tuple[Timex, Timex]]:
    """The pair with what the article's day lent to one side set as the other side has it."""
    for one, other in ((a, b), (b, a)):
        if one.low is None or one.high is None or other.low is None:
            continue
        months = 12 * (other.low.year - one.low.year)
        if one.lent == "month":
            months += other.low.month - one.low.month
        if one.lent in {"year", "month"} and months:
            yield _moved(one, months), other
        elif one.lent == "week":
            for days in (-WEEK, WEEK):
                moved = replace(one, low=_shifted(one.low, days), high=_shifted(one.high, days))
                yield moved, other


def _moved(timex: Timex, months: int) -> Timex:
    assert timex.low
    assert timex.high
    low = add_months(timex.low, months)
    whole = timex.granularity in {"month", "quarter", "season"}
    high = add_months(timex.high.replace(day=1), months) if whole else add_months(timex.high, months)
    if whole:
        high = high.replace(day=calendar.monthrange(high.year, high.month)[1])
    return replace(timex, low=low, high=high)


def _same_relation(
    a: Timex, b: Timex, first: tuple[dt.date, dt.date], second: tuple[dt.date, dt.date]
) -> Answer:
    if first == second:
        return "equal"
    first, second = _open(a, first), _open(b, second)
    if not _overlap(first, second):
        return "conflicting"
    within = _contains(first, second) or _contains(second, first)
    # Two stretches that cross, 4-6 and 5-8 May, 1951-60 and 1953-62, cannot be one visit or one term.
    told = {a.granularity, b.granularity}
    return "conflicting" if not within and (told <= EXACT or told == {"year-range"}) else "compatible"


def _open(timex: Timex, span: tuple[dt.date, dt.date]) -> tuple[dt.date, dt.date]:
    """The days of which what is said can hold: "about 2010" a year off, "by Saturday" Friday too."""
    low, high = span
    if timex.relation == "about":
        slack = dt.timedelta(days=SLACK.get(timex.granularity, (high - low).days))
        return _shifted(low, -slack), _shifted(high, slack)
    if timex.relation in ENDING:
        return _shifted(low, -BESIDE), high
    if timex.relation in STARTING:
        return low, _shifted(high, BESIDE)
    return low, high


def _shifted(day: dt.date, by: dt.timedelta) -> dt.date:
    """A day so much later, or the first or last day of the calendar."""
    return dt.date.fromordinal(min(max(day.toordinal() + by.days, 1), dt.date.max.toordinal()))


def _overlap(first: tuple[dt.date, dt.date], second: tuple[dt.date, dt.date]) -> bool:
    return first[0] <= second[1] and second[0] <= first[1]


def _contains(outer: tuple[dt.date, dt.date], inner: tuple[dt.date, dt.date]) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]
