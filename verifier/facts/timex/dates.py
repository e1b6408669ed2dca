"""Dates, months and years of the calendar: mention and context in, reading out."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.timex import period
from verifier.facts.timex.context import Context, Mention, Resolution
from verifier.facts.timex.stated import stated_weekdays
from verifier.facts.timex.tense import tense
from verifier.facts.timex.yearless import year_of
from verifier.lexicon.calendar import (
    COUNTS,
    DAYS_OF_MONTH,
    MONTH_ABBREVIATIONS,
    MONTHS,
)

if TYPE_CHECKING:
    from verifier.facts.timex.period import Period
    from verifier.model.fact import Lent

WHOSE = {"last": -1, "this": 0, "next": 1}


def month_number(name: str) -> int:
    """The number of a month by its name or abbreviation: "Sept." is 9."""
    word = name.lower().rstrip(".")
    return MONTHS.get(word) or MONTH_ABBREVIATIONS[word]


def day_number(mention: Mention) -> int:
    """The day of the month, printed as "21" or "the twenty-first"."""
    written = mention.words.get("day") or mention.words["nth"].lower()
    return DAYS_OF_MONTH.get(written) or int(written.rstrip("stndrh"))


def full_year(digits: str, base: dt.date | None) -> int:
    """Two digits are the last such year up to ten years from the reference on."""
    if len(digits) == 4:
        return int(digits)
    near = base.year if base else 2000
    return max(year for century in (1800, 1900, 2000, 2100) if (year := century + int(digits)) <= near + 10)


def whose_year(mention: Mention, context: Context) -> tuple[int, str] | None:
    """The year a mention states or points at ("of last year"), with the words for the derivation."""
    if "year" in mention.words:
        return full_year(mention.words["year"], context.base), "as printed"
    word = mention.words.get("whose", "").lower().removeprefix("the ")
    if "back" in mention.words and context.reference:
        return context.reference.year - 2, f"the year before last from {context.reference}"
    if word in WHOSE and context.reference:
        return context.reference.year + WHOSE[
            word
        ], f'"{word} year" counted from the dateline {context.reference}'
    if word in {"same", "following", "previous"} and context.year:
        step = {"same": 0, "following": 1, "previous": -1}[word]
        return context.year + step, f"the {word} year as {context.year} named before"
    return None


def iso(mention: Mention, context: Context) -> Resolution | None:
    """2025-12-05."""
    del context
    year, month, number = (int(mention.words[key]) for key in ("year", "month", "day"))
    if not 1 <= month <= 12:
        return None
    found = period.calendar_day(year, month, number)
    return None if found is None else Resolution(period=found, why="full date as printed", explicit=True)


def slash(mention: Mention, context: Context) -> Resolution | None:
    """05/12/2025: a number above 12 decides, then the dateline, then how the article writes its dates."""
    a, b, dotted = int(mention.words["a"]), int(mention.words["b"]), mention.words["sep"] == "."
    if dotted and len(mention.words["year"]) == 2:
        return None  # a version or a section
    year = full_year(mention.words["year"], context.base)
    readings = {
        order: found
        for order, month, number in (("day first", b, a), ("month first", a, b))
        if (order == "day first" or not dotted) and (found := _day(year, month, number))
    }
    if len(set(readings.values())) == 2:
        readings = {order: readings[order] for order in _order(readings, context)}
    if not readings:
        return None
    if len(set(readings.values())) == 2:
        why = "day and month of the numeric date cannot be told apart"
        return Resolution(period=None, why=why, granularity="vague")
    order, found = next(iter(readings.items()))
    return Resolution(period=found, why=f"numeric date read {order}", explicit=True)


def _day(year: int, month: int, number: int) -> Period | None:
    return period.calendar_day(year, month, number) if 1 <= month <= 12 else None


def _order(readings: dict[str, Period], context: Context) -> tuple[str, ...]:
    """The order that puts the date within a week of the dateline, else the article's own; both if neither."""
    if context.reference:
        near = [o for o, found in readings.items() if abs((found.low - context.reference).days) <= 7]
        if len(near) == 1:
            return tuple(near)
    if context.month_first is None:
        return tuple(readings)
    return ("month first",) if context.month_first else ("day first",)


def date(mention: Mention, context: Context) -> Resolution | None:
    """5 December 2025, Dec. 5, Friday, 5 December."""
    month, number = month_number(mention.words["month"]), day_number(mention)
    year = whose_year(mention, context)
    weekdays = stated_weekdays(mention)
    if year:
        found = period.calendar_day(year[0], month, number)
        return (
            None
            if found is None
            else Resolution(period=found, why="full date as printed", explicit=True, weekdays=weekdays)
        )
    guess = year_of(month, number, mention, context)
    if guess is None:
        return _undated(weekdays)
    found = period.calendar_day(guess[0], month, number)
    return (
        None
        if found is None
        else Resolution(
            period=found, why=f"day and month as printed, {guess[1]}", weekdays=weekdays, lent="year"
        )
    )


def day_of(mention: Mention, context: Context) -> Resolution | None:
    """The 1st of last month, the third of the following month."""
    whose = mention.words["whose"].lower().removeprefix("the ")
    named = context.named if whose in {"same", "following"} else None
    base = named.low if named else context.reference
    if base is None:
        return None
    first = period.add_months(base.replace(day=1), {**WHOSE, "following": 1}.get(whose, 0))
    found = period.calendar_day(first.year, first.month, day_number(mention))
    return Resolution(period=found, why=f'day of "{whose} month" as seen from {base}') if found else None


def day_alone(mention: Mention, context: Context) -> Resolution | None:
    """The 15th: of the month named last, or else the one that the tense points at from the dateline."""
    number, base = day_number(mention), context.reference
    named = context.named if context.named and context.named.granularity == "month" else None
    if named:
        base = named.low
    if base is None:
        return None
    months = [period.add_months(base.replace(day=1), step) for step in ((0,) if named else (-1, 0, 1))]
    found = [day for month in months if (day := period.calendar_day(month.year, month.month, number))]
    when = tense(context.sentence, mention.start)
    if not named and when == "past":
        found = [day for day in found if day.low <= base] or found
    elif not named and when == "future":
        found = [day for day in found if day.low >= base] or found
    if not found:
        return None
    nearest = min(found, key=lambda day: abs(day.low - base))
    return Resolution(period=nearest, why=f"day as printed, of the month of {base}", lent="month")


def days(mention: Mention, context: Context) -> Resolution | None:
    """26 to 28 November 2025, December 4-5."""
    month, first, last = (
        month_number(mention.words["month"]),
        int(mention.words["day"]),
        int(mention.words["day2"]),
    )
    stated = whose_year(mention, context) or year_of(month, first, mention, context)
    if stated is None:
        return _undated(stated_weekdays(mention))
    low, high = period.calendar_day(stated[0], month, first), period.calendar_day(stated[0], month, last)
    if low is None or high is None:
        return None
    return Resolution(
        period=period.days(low.low, high.high),
        why="range of days as printed"
        if "year" in mention.words
        else f"range of days as printed, {stated[1]}",
        explicit="year" in mention.words,
        weekdays=stated_weekdays(mention),
        lent="" if {"year", "whose"} & mention.words.keys() else "year",
    )


def _undated(weekdays: tuple[int, ...]) -> Resolution:
    why = "without a year and a dateline to take it from"
    return Resolution(period=None, why=why, weekdays=weekdays, granularity="vague")


def month(mention: Mention, context: Context) -> Resolution | None:
    """June 2025, October of next year, in July."""
    number = month_number(mention.words["month"])
    year = whose_year(mention, context) or year_of(number, None, mention, context)
    if year is None:
        return _undated(())
    explicit = "year" in mention.words
    why = "month and year as printed" if explicit else f"month as printed, {year[1]}"
    lent: Lent = "" if explicit or "whose" in mention.words else "year"
    return Resolution(period=period.month(year[0], number), why=why, explicit=explicit, lent=lent)


def months_to(mention: Mention, context: Context) -> Resolution | None:
    """The three months to the end of June 2025."""
    last, word = month(mention, context), mention.words["count"].lower()
    count = int(word) if word.isdigit() else COUNTS.get(word, 0)
    if last is None or last.period is None or not count:
        return last
    found = replace(last.period, low=period.add_months(last.period.low, 1 - count), granularity="season")
    return replace(last, period=found, why=f"{count} months; {last.why}")


def month_which(mention: Mention, context: Context) -> Resolution | None:
    """Last April, next March."""
    number, which = month_number(mention.words["month"]), mention.words["which"].lower()
    if context.reference is None:
        return None
    base = context.reference
    year = base.year
    if which in {"last", "this past"}:
        year -= number >= base.month
    elif which in {"next", "this coming"}:
        year += number <= base.month
    return Resolution(period=period.month(year, number), why=f'"{which}" as seen from {base}')


def year(mention: Mention, context: Context) -> Resolution | None:
    """1996, Expo-2018."""
    del context
    why = "year in a name" if mention.words.get("name") else "year as printed"
    return Resolution(period=period.year(int(mention.words["year"])), why=why, explicit=True)


def years(mention: Mention, context: Context) -> Resolution | None:
    """2011–2020, 2021-31."""
    del context
    first, last = mention.words["year"], mention.words["year2"]
    low, high = int(first), int(first[: 4 - len(last)] + last)
    if high <= low or high - low > 150:
        return None
    return Resolution(period=period.years(low, high), why="range of years as printed", explicit=True)


def decade(mention: Mention, context: Context) -> Resolution | None:
    """The 1960s, the 80s."""
    digits = mention.words["year"]
    first = int(digits) if len(digits) == 4 else full_year(digits, dt.date(1970, 1, 1))
    if len(digits) == 2 and context.base and first > context.base.year:
        return None
    return Resolution(period=period.decade(first), why="decade as printed", explicit=True)
