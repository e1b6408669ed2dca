"""Times counted from what the article named before: the same period, the year, two days later."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.facts.timex import period
from verifier.facts.timex.context import Context, Mention, Resolution
from verifier.facts.timex.deictic import count_of, unit_of
from verifier.facts.timex.tense import tense

if TYPE_CHECKING:
    from verifier.facts.timex.period import Period, Unit

BACK = frozenset({"earlier", "before", "previous", "preceding", "previously"})
# "later in the day", "the end of the year": the day or year is a frame, not the subject.
INSIDE = (" of", " in", " for", " during", " throughout")
# "two days before." ends there; "two days before the vote" hangs on an event.
CLOSED = re.compile(r"\s*(?:[.,;:)]|$)")


def same(mention: Mention, context: Context) -> Resolution | None:
    """The same period, that year, those dates: the last such period named."""
    named = _same((mention.words.get("unit") or mention.words["unit2"]).lower(), context)
    words = context.sentence.text[mention.start : mention.end]
    return Resolution(period=named, why=f'"{words}" is the one named last before') if named else None


def _same(unit: str, context: Context) -> Period | None:
    if unit in {"period", "dates", "days"}:
        return context.range or context.day
    if unit in {"day", "date"}:
        return context.day
    if unit == "year":
        return _year(context)
    if context.named is None or unit == "weekend":
        return None
    around = period.around(
        context.named.low, "week" if unit == "week" else "month" if unit == "month" else "quarter"
    )
    return around if context.named.high <= around.high else None


def _year(context: Context) -> Period | None:
    if context.year:
        return period.year(context.year)
    named = context.named
    return period.year(named.low.year) if named and named.low.year == named.high.year else None


def same_last_year(mention: Mention, context: Context) -> Resolution | None:
    """The same month a year ago: the period named last, a year back."""
    named = context.named
    if named is None:
        return None
    count = -1
    if mention.words["way"].lower() == "last year" and context.reference:
        count = min(-1, context.reference.year - 1 - named.low.year)
    why = f"{-count} year(s) before {named.low}..{named.high}, named last before"
    return Resolution(period=period.shifted(named, "year", count), why=why)


def the_day(mention: Mention, context: Context) -> Resolution | None:
    """Earlier in the day: the day of the event told last, or else the day of the report."""
    del mention
    if context.day:
        return Resolution(period=context.day, why=f"the day named last before, {context.day.low}")
    if context.reference is None:
        return None
    why = f"no other day is named before, so the dateline {context.reference}"
    return Resolution(period=period.day(context.reference), why=why)


def next_one(mention: Mention, context: Context) -> Resolution | None:
    """The following day, the year before."""
    way = mention.words["way"].lower().removeprefix("the ")
    unit = "day" if mention.words["unit"].lower() == "morning" else unit_of(mention)
    base = _base(unit, context)
    if base is None:
        return None
    count = -1 if way in BACK else 1
    if unit == "day":
        return _moved(period.shifted(base, "day", count), unit, count, base)
    return _moved(period.around(period.shifted_day(base.low, unit, count), unit), unit, count, base)


def later(mention: Mention, context: Context) -> Resolution | None:
    """Two days later, a year earlier (a quarter's year earlier is that quarter)."""
    count, unit, way = count_of(mention), unit_of(mention), mention.words["way"].lower()
    if count is None:
        return None
    closed = CLOSED.match(context.sentence.text, mention.end) is not None
    if way in {"before", "after"} and not closed:
        return _distance(count, unit, way, context)
    count = -count if way in BACK else count
    base = _base(unit, context)
    if base is None and context.reference and count < 0:
        base = period.day(context.reference)
    if base is None:
        return None
    if unit == "day" or base.granularity in {"month", "quarter"}:
        found = period.shifted(base, unit, count)
    else:
        found = period.around(period.shifted_day(base.low, unit, count), unit)
    if (
        context.reference
        and found.low > context.reference
        and tense(context.sentence, mention.start) == "past"
    ):
        return None  # "a month later he was back" cannot be counted from what was named last
    return _moved(found, unit, count, base)


def _base(unit: Unit, context: Context) -> Period | None:
    """Days are counted from a day, longer units from whatever was named last."""
    return context.day if unit in period.DAYS else context.named


def _moved(found: Period, unit: Unit, count: int, base: Period) -> Resolution:
    side = "before" if count < 0 else "after"
    return Resolution(
        period=found, why=f"{abs(count)} {unit}(s) {side} {base.low}..{base.high}, named last before"
    )


def _distance(count: int, unit: Unit, way: str, context: Context) -> Resolution | None:
    """On Friday ..., two days after [the court ruled]: the day of the ruling, which the report is after."""
    if context.day is None or context.day_sentence != context.sentence.index or unit not in period.DAYS:
        return None
    if not context.day.is_day:
        return None
    when = period.shifted_day(context.day.low, unit, -count if way == "after" else count)
    why = f"{context.day.low} is said to be {count} {unit}(s) {way} it"
    return Resolution(period=period.day(when), why=why, relation="after" if way == "after" else "before")


def then(mention: Mention, context: Context) -> Resolution | None:
    """By then, by that time: the time named last."""
    del mention
    named = context.named
    return (
        Resolution(period=named, why=f"the time named last before, {named.low}..{named.high}")
        if named
        else None
    )


def the_unit(mention: Mention, context: Context) -> Resolution | None:
    """The year also saw ...: the year of the paragraph; by the end of the year: this year."""
    before = context.sentence.text[: mention.start].lower().rstrip()
    unit = unit_of(mention)
    inside = before.endswith(INSIDE) or "end" in mention.words
    if before.endswith(" on") or (unit == "month" and not inside):
        return None
    ahead = inside and tense(context.sentence, mention.start) == "future"
    if unit == "year" and context.year and not (ahead and context.reference):
        why = f"the year named last in the paragraph, {context.year}"
        return Resolution(period=period.year(context.year), why=why)
    ends = "end" in mention.words or before.endswith(
        (" of", " later in", " earlier in", " early in", " late in")
    )
    if context.reference is None or not ends:
        return None
    found = period.around(context.reference, unit)
    return Resolution(period=found, why=f"the {unit} of the dateline {context.reference}")
