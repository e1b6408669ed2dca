"""Times counted from what the article named before: the same period, the year, two days later."""

from __future__ import annotations

from verifier.facts.timex import period
from verifier.facts.timex.context import Context, Mention, Resolution
from verifier.facts.timex.deictic import count_of, unit_of
from verifier.facts.timex.period import Period

BACK = frozenset({"earlier", "before", "previous", "preceding", "previously"})


def same(mention: Mention, context: Context) -> Resolution | None:
    """The same period, that year, those dates: the last such period named."""
    unit = mention.words["unit"].lower()
    named = context.named
    if unit in {"period", "dates", "days"}:
        named = context.range or context.day
    elif unit in {"day", "date"}:
        named = context.day
    elif unit == "year":
        named = _year(context)
    elif (
        named
        and unit in {"week", "month", "quarter"}
        and named.low >= period.around(named.low, unit_of(mention)).low
    ):
        around = period.around(named.low, unit_of(mention))
        named = around if named.high <= around.high else None
    else:
        return None
    words = context.sentence.text[mention.start : mention.end]
    return Resolution(period=named, why=f'"{words}" is the one named last before') if named else None


def _year(context: Context) -> Period | None:
    if context.year is None and context.named and context.named.low.year == context.named.high.year:
        return period.year(context.named.low.year)
    return period.year(context.year) if context.year else None


def same_last_year(mention: Mention, context: Context) -> Resolution | None:
    """The same month a year ago: the period named last, a year back."""
    named = context.named
    if named is None:
        return None
    if mention.words["way"].lower() == "last year" and context.reference:
        count = context.reference.year - 1 - named.low.year
    else:
        count = -1
    return Resolution(
        period=period.shifted(named, "year", min(count, -1)), why=f"a year before {named.low}..{named.high}"
    )


def the_day(mention: Mention, context: Context) -> Resolution | None:
    """Earlier in the day: the day of the event told last, or else the day of the report."""
    bare = "lead" not in mention.words and mention.words["det"].lower() == "the"
    before = context.sentence.text[: mention.start].lower().split()[-2:]
    if bare and before not in (["earlier", "in"], ["later", "in"], ["early", "in"], ["late", "in"]):
        return None
    if context.day:
        return Resolution(period=context.day, why=f"the day named last before, {context.day.low}")
    if context.reference is None:
        return None
    return Resolution(
        period=period.day(context.reference), why=f"no other day named, so the dateline {context.reference}"
    )


def next_one(mention: Mention, context: Context) -> Resolution | None:
    """The following day, the year before."""
    way = mention.words["way"].lower().removeprefix("the ")
    unit = mention.words["unit"].lower().replace("morning", "day")
    count = -1 if way in BACK else 1
    return _counted(unit, count, mention, context)


def later(mention: Mention, context: Context) -> Resolution | None:
    """Two days later, a year earlier."""
    count = count_of(mention)
    if count is None:
        return None
    way = mention.words["way"].lower()
    if way in {"before", "after"}:
        return None
    return _counted(unit_of(mention), -count if way in BACK else count, mention, context)


def _counted(unit: str, count: int, mention: Mention, context: Context) -> Resolution | None:
    measure = unit_of(mention) if unit == mention.words["unit"].lower() else "day"
    base = context.day if measure in period.DAYS else context.named
    if base is None and context.reference and count < 0:
        base = period.day(context.reference)
    if base is None or (measure in period.DAYS and not base.is_day):
        return None
    why = f"{abs(count)} {measure}(s) {'before' if count < 0 else 'after'} {base.low}"
    if measure == "day" or base.granularity in {"month", "quarter"}:
        return Resolution(period=period.shifted(base, measure, count), why=why)
    return Resolution(period=period.around(period.shifted_day(base.low, measure, count), measure), why=why)


def the_unit(mention: Mention, context: Context) -> Resolution | None:
    """The year also saw ...: the year of the paragraph; at the end of the year: this year."""
    before = context.sentence.text[: mention.start].lower().rstrip()
    unit = unit_of(mention)
    inside = before.endswith((" of", " in", " for", " during", " throughout"))
    if before.endswith(" on") or (unit == "month" and not inside):
        return None
    if unit == "year" and context.year:
        return Resolution(
            period=period.year(context.year), why=f"the year named last in the paragraph, {context.year}"
        )
    part_of = before.endswith((" of", "later in", "earlier in", "early in", "late in"))
    if context.reference is None or not part_of:
        return None
    found = period.around(context.reference, unit)
    return Resolution(period=found, why=f"the {unit} of the dateline {context.reference}")
