"""Years, months, quarters, weeks in, closed intervals of days out."""

from __future__ import annotations

import calendar
import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from verifier.model import Granularity

Unit = Literal["day", "week", "fortnight", "month", "quarter", "year", "decade", "century"]
DAYS = {"day": 1, "week": 7, "fortnight": 14}
MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A closed interval of days with the unit it was named in."""

    low: dt.date
    high: dt.date
    granularity: Granularity

    @property
    def is_day(self) -> bool:
        """Whether it is one day."""
        return self.low == self.high


def day(when: dt.date) -> Period:
    """One day."""
    return Period(low=when, high=when, granularity="day")


def days(low: dt.date, high: dt.date) -> Period:
    """Consecutive days; one day when both ends are the same."""
    return Period(low=low, high=high, granularity="day" if low == high else "day-range")


def calendar_day(year: int, month: int, number: int) -> Period | None:
    """A day of the calendar, or None when there is no such day (30 February)."""
    try:
        return day(dt.date(year, month, number))
    except ValueError:
        return None


def month(year: int, number: int) -> Period:
    """A month."""
    last = calendar.monthrange(year, number)[1]
    return Period(low=dt.date(year, number, 1), high=dt.date(year, number, last), granularity="month")


def year(number: int) -> Period:
    """A calendar year."""
    return Period(low=dt.date(number, 1, 1), high=dt.date(number, 12, 31), granularity="year")


def years(first: int, last: int) -> Period:
    """Consecutive calendar years."""
    granularity: Granularity = "year" if first == last else "year-range"
    return Period(low=dt.date(first, 1, 1), high=dt.date(last, 12, 31), granularity=granularity)


def decade(first: int) -> Period:
    """Ten years from the first."""
    return Period(low=dt.date(first, 1, 1), high=dt.date(first + 9, 12, 31), granularity="decade")


def century(number: int) -> Period:
    """The 19th century is 1801..1900."""
    return Period(
        low=dt.date(number * 100 - 99, 1, 1), high=dt.date(number * 100, 12, 31), granularity="century"
    )


def months(year_: int, first: int, count: int, granularity: Granularity) -> Period:
    """Consecutive months from the first of a year on."""
    end = add_months(dt.date(year_, first, 1), count) - dt.timedelta(days=1)
    return Period(low=dt.date(year_, first, 1), high=end, granularity=granularity)


def quarter(year_: int, number: int) -> Period:
    """A quarter of a calendar year."""
    return months(year_, number * 3 - 2, 3, "quarter")


def week(when: dt.date) -> Period:
    """The week, Monday to Sunday, around a day."""
    monday = when - dt.timedelta(days=when.weekday())
    return Period(low=monday, high=monday + dt.timedelta(days=6), granularity="week")


def add_months(when: dt.date, count: int) -> dt.date:
    """The same day some months on, or the last day of a shorter month."""
    at = when.year * 12 + when.month - 1 + count
    last = calendar.monthrange(at // 12, at % 12 + 1)[1]
    return dt.date(at // 12, at % 12 + 1, min(when.day, last))


def shifted_day(when: dt.date, unit: Unit, count: int) -> dt.date:
    """A day some units on (or back, for a negative count)."""
    if unit in DAYS:
        return when + dt.timedelta(days=DAYS[unit] * count)
    return add_months(when, MONTHS[unit] * count)


def around(when: dt.date, unit: Unit) -> Period:
    """The day, week, month, quarter, year, decade or century a day lies in."""
    found = {
        "day": day(when),
        "week": week(when),
        "fortnight": week(when),
        "month": month(when.year, when.month),
        "quarter": quarter(when.year, (when.month + 2) // 3),
        "year": year(when.year),
        "decade": decade(when.year // 10 * 10),
        "century": century((when.year + 99) // 100),
    }
    return found[unit]


def shifted(period: Period, unit: Unit, count: int) -> Period:
    """The whole period some units on: January 2009 a year back is January 2008."""
    low = shifted_day(period.low, unit, count)
    if period.granularity in {"month", "quarter", "year", "season"} and unit in MONTHS:
        high = shifted_day(period.high + dt.timedelta(days=1), unit, count) - dt.timedelta(days=1)
    else:
        high = shifted_day(period.high, unit, count)
    return Period(low=low, high=high, granularity=period.granularity)
