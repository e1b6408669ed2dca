"""A mention and its context in, its reading out: one function for each form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.facts.timex import anaphoric, clock, dates, deictic, weekdays

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.facts.timex.context import Context, Mention, Resolution

FORMS: dict[str, Callable[[Mention, Context], Resolution | None]] = {
    "iso": dates.iso,
    "slash": dates.slash,
    "date": dates.date,
    "worded date": dates.date,
    "days": dates.days,
    "day of": dates.day_of,
    "day alone": dates.day_alone,
    "month of": dates.month,
    "months to": dates.months_to,
    "before last": deictic.before_last,
    "month which": dates.month_which,
    "month": dates.month,
    "year": dates.year,
    "years": dates.years,
    "decade": dates.decade,
    "century": deictic.century,
    "fiscal": deictic.fiscal,
    "quarter": deictic.quarter,
    "half": deictic.half,
    "span": deictic.months_of_year,
    "season": deictic.season,
    "holiday": deictic.holiday,
    "clock": clock.clock,
    "part of day": clock.part,
    "nth weekday": weekdays.nth_weekday,
    "weekday of": weekdays.weekday_of_week,
    "weekday": weekdays.weekday,
    "deictic day": deictic.day,
    "deictic": deictic.unit,
    "ago": deictic.ago,
    "within": deictic.within,
    "same last year": anaphoric.same_last_year,
    "same": anaphoric.same,
    "the day": anaphoric.the_day,
    "next one": anaphoric.next_one,
    "later": anaphoric.later,
    "then": anaphoric.then,
    "the year": anaphoric.the_unit,
}


def resolve(mention: Mention, context: Context) -> Resolution | None:
    """What a mention means here, or None where it cannot be said or is outside the calendar."""
    try:
        return FORMS[mention.form](mention, context)
    except (ValueError, OverflowError):
        return None
