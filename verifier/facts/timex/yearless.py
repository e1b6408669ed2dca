"""A month or day printed without a year in, its year out: by tense, or else the nearest."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import TYPE_CHECKING

from verifier.facts.timex import period
from verifier.facts.timex.stated import stated_weekdays
from verifier.facts.timex.tense import Tense, tense

if TYPE_CHECKING:
    from verifier.facts.timex.context import Context, Mention
    from verifier.facts.timex.period import Period

# Who dates a day ten months off prints the year; such a day a few weeks off was meant the other way: a plan
# told after its day ("originally scheduled for 12 May"), a limit told before it ("the deadline was 3 July").
FAR = 300
NEAR = {"past": 40, "future": 65}
# "The court sits on 12 January", said in June, is about the next January.
SOON = 270
# "Born on 12 May 1961, he died on 13 June" did not die in 1961: a day so near is counted from the dateline.
FRESH = 60
# "The deadline was 3 July", said in June, is about the next July.
ENDS = re.compile(
    r"\b(?:until|till|(?:deadline|term|date|limit|last day)\s+(?:was|had been|being))\s+$", re.IGNORECASE
)
SINCE = re.compile(r"\bsince\s+(?:(?:early|mid|late)[\s-])?$", re.IGNORECASE)


def year_of(month: int, day: int | None, mention: Mention, context: Context) -> tuple[int, str] | None:
    """The year and the reason for it; None without any day to count from."""
    base = context.base
    if base is None:
        return None
    if context.reference is None:
        # Without a dateline only the article's own full date lends its year.
        return base.year, f"year of {base}, the article's first full date"
    when = _tense(mention, context)
    if context.opening_year is not None and context.opening_year < base.year and when != "future":
        return context.opening_year, f"year {context.opening_year} from the opening of the paragraph"
    if context.sentence_year is not None and context.sentence_year < base.year and when != "future":
        return context.sentence_year, f"year {context.sentence_year} from the opening of the sentence"
    ends = ENDS.search(context.sentence.text[: mention.start])
    found = _chosen(month, day, base, when, NEAR["future"] if ends else NEAR.get(when, 0))
    if found and when == "past":
        found = _lent(found, month, day, context)
    return _on_its_weekday(found, month, day, base, stated_weekdays(mention)) if found and day else found


def _on_its_weekday(
    found: tuple[int, str], month: int, day: int, base: dt.date, weekdays: tuple[int, ...]
) -> tuple[int, str]:
    """“Wednesday, March 15”, long ago, is of the last year in which that was a Wednesday; news may slip."""
    span = _span(found[0], month, day)
    if not weekdays or span is None or span.low.weekday() == weekdays[0] or _away(span, base) <= FRESH:
        return found
    step = -1 if span.low <= base else 1
    for year in range(found[0] + step, found[0] + 7 * step, step):
        other = _span(year, month, day)
        if other and other.low.weekday() == weekdays[0]:
            return year, f"the nearest year in which it was a {calendar.day_name[weekdays[0]]}"
    return found


def _chosen(month: int, day: int | None, base: dt.date, when: Tense, limit: int) -> tuple[int, str] | None:
    spans = {year: span for year in range(base.year - 8, base.year + 9) if (span := _span(year, month, day))}
    if not spans:
        return None  # 31 June
    nearest = min(spans, key=lambda year: _away(spans[year], base))
    chosen = _by_tense(spans, base, when, day)
    if chosen is None or (day and _slip(spans, chosen, nearest, base, limit)):
        return nearest, f"year nearest to {base}"
    if when == "past":
        return chosen, f"last such time up to {base} because the verb is past"
    return chosen, f"next such time from {base} because it lies ahead"


def _lent(found: tuple[int, str], month: int, day: int | None, context: Context) -> tuple[int, str]:
    """The year of a date before it ("on 21 May 2020 and in the south on 2 June"), but not for fresh news."""
    base, span = context.base, _span(found[0], month, day)
    if (
        base is None
        or span is None
        or context.year is None
        or context.year_sentence != context.sentence.index
    ):
        return found
    if context.year >= base.year or _away(span, base) <= FRESH or _span(context.year, month, day) is None:
        return found
    return context.year, f"year {context.year} named before in the sentence"


def _tense(mention: Mention, context: Context) -> Tense:
    if context.sentence.kind == "dateline":
        return ""
    if SINCE.search(context.sentence.text[: mention.start]):
        return "past"
    return tense(context.sentence, mention.start)


def _by_tense(spans: dict[int, Period], base: dt.date, when: Tense, day: int | None) -> int | None:
    ahead = min((year for year, span in spans.items() if span.high >= base), default=None)
    if when == "past":
        return max((year for year, span in spans.items() if span.low <= base), default=None)
    if when == "present" and day and ahead and _away(spans[ahead], base) < SOON:
        return ahead
    return ahead if when == "future" else None


def _slip(spans: dict[int, Period], chosen: int, nearest: int, base: dt.date, limit: int) -> bool:
    return _away(spans[chosen], base) > FAR and _away(spans[nearest], base) < limit


def _span(year: int, month: int, day: int | None) -> Period | None:
    return period.month(year, month) if day is None else period.calendar_day(year, month, day)


def _away(span: Period, base: dt.date) -> int:
    middle = span.low + (span.high - span.low) / 2
    return abs((middle - base) // dt.timedelta(days=1))
