"""Times counted from the dateline: yesterday, last month, three years ago, within 30 days, Q3."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, cast

from verifier.facts.timex import period
from verifier.facts.timex.clock import part_of_day
from verifier.facts.timex.context import Context, Mention, Resolution
from verifier.facts.timex.dates import whose_year
from verifier.facts.timex.tense import tense
from verifier.lexicon.calendar import COUNTS, HOLIDAYS, ORDINALS, SEASONS

if TYPE_CHECKING:
    from verifier.facts.timex.period import Unit
    from verifier.model import Granularity

STEPS = {
    "today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1, "this morning": 0,
    "this afternoon": 0, "this evening": 0, "the day before yesterday": -2, "the day after tomorrow": 2,
}  # fmt: skip
WHICH = {
    "last": -1, "this": 0, "next": 1, "the current": 0, "this coming": 1, "the coming": 1, "this past": -1,
    "the last": -1,
}  # fmt: skip
VAGUE_COUNTS = frozenset({"several", "a few"})


def count_of(mention: Mention) -> int | None:
    """The number a count stands for ("two" is 2), or None for "several"."""
    word = mention.words["count"].lower()
    if word in VAGUE_COUNTS:
        return None
    if word.endswith("couple of"):
        return 2
    return int(word) if word.isdigit() else sum(COUNTS[part] for part in re.split("[- ]", word))


def unit_of(mention: Mention) -> Unit:
    """The unit as a word of the calendar; the pattern leaves "centur" of "centuries"."""
    word = mention.words["unit"].lower()
    return "century" if word.startswith("centur") else cast("Unit", word)


def day(mention: Mention, context: Context) -> Resolution | None:
    """Today, yesterday, last night; "today" with a present verb means nowadays."""
    word = mention.words["deictic"].lower()
    if context.reference is None:
        return None
    if word == "today" and _nowadays(mention, context):
        return None
    when = context.reference + dt.timedelta(days=STEPS[word])
    why = f'"{word}" counted from the dateline {context.reference}'
    part = mention.words.get("part", "") or word.replace("tonight", "last night").rsplit(" ", 1)[-1]
    return Resolution(period=period.day(when), why=why, clock=part_of_day(part))


def _nowadays(mention: Mention, context: Context) -> bool:
    text = context.sentence.text
    opens = text[: mention.start].strip("\"'“‘ ") == "" and text[mention.end : mention.end + 1] in {
        ",",
        "'",
        "’",
    }
    return opens and tense(context.sentence, mention.start) == "present"


def unit(mention: Mention, context: Context) -> Resolution | None:
    """Last week, this month, next year, this weekend."""
    which = " ".join(mention.words["which"].lower().split())
    if context.reference is None or which not in WHICH:
        return None
    name, step, base = mention.words["unit"].lower(), WHICH[which], context.reference
    why = f'"{which} {name}" counted from the dateline {base}'
    if name == "weekend":
        return Resolution(period=_weekend(base, step), why=why)
    measure = unit_of(mention)
    if which == "the last" and _stretch(mention, context):
        return None
    start = base.replace(day=1) if measure not in period.DAYS else base
    return Resolution(period=period.around(period.shifted_day(start, measure, step), measure), why=why)


def _stretch(mention: Mention, context: Context) -> bool:
    """Twelve months up to now ("over the last year"), not the last calendar year ("for the last year")."""
    before = context.sentence.text[: mention.start].lower().split()[-1:]
    return before != ["for"]


def _weekend(base: dt.date, step: int) -> period.Period:
    """The Saturday and Sunday of a week; on a Monday "this weekend" is still the one just past."""
    saturday = base + dt.timedelta(days=5 - base.weekday())
    if step == 0 and base.weekday() == 0:
        saturday -= dt.timedelta(days=7)
    low = saturday + dt.timedelta(days=7 * step)
    return period.days(low, low + dt.timedelta(days=1))


def ago(mention: Mention, context: Context) -> Resolution | None:
    """Three years ago, in two years' time; a count of years names a year, of days a day."""
    count = count_of(mention)
    if context.reference is None or count is None:
        return None
    back = mention.words["way"].lower() == "ago"
    unit_, base = unit_of(mention), context.reference
    when = period.shifted_day(base, unit_, -count if back else count)
    why = f"{count} {unit_}(s) {'before' if back else 'after'} the dateline {base}"
    return Resolution(
        period=period.around(when, "year" if unit_ in {"decade", "century"} else unit_), why=why
    )


def before_last(mention: Mention, context: Context) -> Resolution | None:
    """The year before last, the week before last."""
    if context.reference is None:
        return None
    when = period.shifted_day(context.reference, unit_of(mention), -2)
    return Resolution(period=period.around(when, unit_of(mention)), why=f"two back from {context.reference}")


def within(mention: Mention, context: Context) -> Resolution | None:
    """Within 30 days: from the dateline up to the day then."""
    count = count_of(mention)
    if context.reference is None or count is None or tense(context.sentence, mention.start) != "future":
        return None
    end = period.shifted_day(context.reference, unit_of(mention), count)
    why = f"from the dateline {context.reference} on, at most {count} {unit_of(mention)}(s)"
    return Resolution(period=period.days(context.reference, end), why=why, relation="by")


def _year_for(mention: Mention, context: Context, first_month: int, length: int) -> tuple[int, str] | None:
    """The year of a quarter or season printed without one: the one under way or just past, or the next."""
    stated = whose_year(mention, context)
    if stated or context.base is None:
        return stated
    base = context.base
    if context.opening_year and context.opening_year < base.year:
        return context.opening_year, "year from the opening of the paragraph"
    started = dt.date(base.year, first_month, 1) <= base
    when = tense(context.sentence, mention.start)
    ended = period.months(base.year, first_month, length, "season").high < base
    if when == "future":
        return base.year + (1 if ended else 0), f"the next from {base}"
    if not started and (when == "past" or first_month - base.month > 3):
        return base.year - 1, f"the last before {base}"
    return base.year, f"in the year of {base}"


def quarter(mention: Mention, context: Context) -> Resolution | None:
    """Q3 2025, the third quarter of last year, third-quarter results."""
    word = mention.words.get("number", "").lower()
    number = int(
        mention.words.get("digit") or (4 if word in {"final", "last"} else ORDINALS.get(word) or word[0])
    )
    stated = _year_for(mention, context, number * 3 - 2, 3)
    if stated is None:
        return None
    explicit = "year" in mention.words
    return Resolution(
        period=period.quarter(stated[0], number), why=f"quarter, {stated[1]}", explicit=explicit
    )


def half(mention: Mention, context: Context) -> Resolution | None:
    """The second half of 2025, H1 2026."""
    word = mention.words.get("number", "").lower()
    number = int(mention.words.get("digit") or ORDINALS.get(word) or word[0])
    return _months(mention, context, number * 6 - 5, 6)


def months_of_year(mention: Mention, context: Context) -> Resolution | None:
    """The first nine months of 2025."""
    count = count_of(mention) or 0
    return _months(mention, context, 1 if mention.words["number"].lower() == "first" else 13 - count, count)


def _months(mention: Mention, context: Context, first: int, count: int) -> Resolution | None:
    stated = whose_year(mention, context)
    if stated is None:
        return None
    granularity: Granularity = "quarter" if count == 3 else "season"
    found = period.months(stated[0], first, count, granularity)
    return Resolution(period=found, why=f"{count} months, {stated[1]}", explicit="year" in mention.words)


def season(mention: Mention, context: Context) -> Resolution | None:
    """Autumn 2024, last summer, in the spring."""
    first, length = SEASONS[mention.words["season"].lower()]
    whose = mention.words.get("whose", "").lower()
    if "year" not in mention.words and whose and context.reference is None:
        return None
    stated = _season_year(mention, context, first, length, whose)
    if stated is None:
        return None
    found = period.months(stated[0], first, length, "season")
    return Resolution(period=found, why=f"season, {stated[1]}", explicit="year" in mention.words)


def _season_year(
    mention: Mention, context: Context, first: int, length: int, whose: str
) -> tuple[int, str] | None:
    text = context.sentence.text[mention.start : mention.end].lower()
    if "year" in mention.words or text.endswith("year") or not whose:
        return _year_for(mention, context, first, length)
    base = context.reference
    assert base
    ended = period.months(base.year, first, length, "season").high < base
    if whose in {"last", "this past"}:
        return base.year - (0 if ended else 1), f'"{whose}" as seen from {base}'
    if whose in {"next", "this coming"}:
        return base.year + (
            1 if dt.date(base.year, first, 1) <= base else 0
        ), f'"{whose}" as seen from {base}'
    return base.year, f'"{whose}" as seen from {base}'


def fiscal(mention: Mention, context: Context) -> Resolution | None:
    """FY2024-25, fiscal 2026; where a fiscal year begins differs, so one year is only about that year."""
    digits = mention.words["year"]
    first = int(digits) if len(digits) == 4 else 2000 + int(digits)
    del context
    if "year2" in mention.words:
        last = int(str(first)[: 4 - len(mention.words["year2"])] + mention.words["year2"])
        if last <= first:
            return None
        return Resolution(period=period.years(first, last), why="fiscal year as printed", explicit=True)
    return Resolution(
        period=period.year(first), why="fiscal year as printed", explicit=True, relation="about"
    )


def century(mention: Mention, context: Context) -> Resolution | None:
    """The 19th century."""
    del context
    word = mention.words["number"].lower()
    number = ORDINALS.get(word) or int(word[:-2])
    if not 1 <= number <= 22:
        return None
    return Resolution(period=period.century(number), why="century as printed", explicit=True)


def holiday(mention: Mention, context: Context) -> Resolution | None:
    """Christmas Eve, New Year's Day 2026."""
    month, number = HOLIDAYS[mention.words["holiday"].lower().replace("’", "'")]
    stated = whose_year(mention, context)
    if stated is None:
        if context.reference is None:
            return None
        ahead = tense(context.sentence, mention.start) == "future"
        base = context.reference
        years = [base.year + step for step in (-1, 0, 1)]
        passed = [y for y in years if dt.date(y, month, number) <= base]
        coming = [y for y in years if dt.date(y, month, number) >= base]
        stated = (min(coming) if ahead else max(passed)), f"{'next' if ahead else 'last'} as seen from {base}"
    found = period.calendar_day(stated[0], month, number)
    return (
        None
        if found is None
        else Resolution(period=found, why=f"holiday, {stated[1]}", explicit="year" in mention.words)
    )
