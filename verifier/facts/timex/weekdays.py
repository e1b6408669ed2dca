"""Weekdays: the day of that name before or after the dateline, as the verb's tense says."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from verifier.facts.timex import period
from verifier.facts.timex.clock import part_of_day
from verifier.facts.timex.context import Context, Mention, Resolution
from verifier.facts.timex.dates import WHOSE, month
from verifier.facts.timex.stated import weekday_number
from verifier.facts.timex.tense import tense
from verifier.lexicon.calendar import MONTHS

POINTED = re.compile(r"\b(?:that|the|a|an|one)\s+$", re.IGNORECASE)
# "A Thursday afternoon" may be of any week.
ANY = re.compile(r"\b(?:an?|one)\s+$", re.IGNORECASE)
NO_NOUN = re.compile(
    r"\s*(?:[,.;:?!)]|$)|\s+(?:in|before|after|of|had|has|was|he|she|they|it|we|I|when|the)\b"
)
IN_MONTH = re.compile(
    rf"\s+(?:in|of)\s+(?:early |mid-|late |the \w+ week of )?(?:{'|'.join(n.title() for n in MONTHS)})\b"
)


def weekday(mention: Mention, context: Context) -> Resolution | None:
    """On Thursday, last Friday, Tuesday night."""
    number = weekday_number(mention.words["weekday"])
    found, why = _resolved(number, mention, context)
    return Resolution(
        period=found,
        why=why,
        weekdays=(number,),
        clock=part_of_day(mention.words.get("part", "")),
        granularity=None if found else "vague",
        lent="" if {"which", "later"} & mention.words.keys() else "week",
    )


def _resolved(  # noqa: PLR0911  one return for each way to count
    number: int, mention: Mention, context: Context
) -> tuple[period.Period | None, str]:
    name = mention.words["weekday"].capitalize()
    which = mention.words.get("which", "").lower()
    if not which and _of_another_week(mention, context):
        return None, f'"{name}" of a week that is not told by the dateline'
    if which in {"the following", "the next", "the previous"} and context.day:
        base, back = context.day.low, which == "the previous"
        return period.day(
            _count(base, number, back=back, strict=True)
        ), f'"{which} {name}" counted from {base}'
    if context.reference is None:
        if number in context.weekdays:
            stated = context.weekdays[number]
            return period.day(stated), f'"{name}" was stated as {stated} before'
        return None, f'"{name}" without a dateline to count from'
    base = context.reference
    if "later" in mention.words:
        when = _count(base, number, back=False, strict=True) + dt.timedelta(weeks=1)
        return period.day(when), f'a week after the next "{name}" from {base}'
    back, reason = _backwards(which, number, mention, context)
    strict = which in {"last", "past", "this past", "next", "this coming", "coming"}
    when = _count(base, number, back=back, strict=strict)
    direction = "back" if back else "forward"
    if when == base:
        return period.day(when), f'weekday "{name}" is the day of the dateline {base}'
    return period.day(when), f'weekday "{name}" counted {direction} from the dateline {base} because {reason}'


def _of_another_week(mention: Mention, context: Context) -> bool:
    """“That Thursday”, "the Thursday had not been kept", "a Monday in March": a day of the story's week.

    "The Thursday meeting" is one of the dateline's week.
    """
    before, after = context.sentence.text[: mention.start], context.sentence.text[mention.end :]
    pointed = POINTED.search(before) is not None and NO_NOUN.match(after) is not None
    return pointed or ANY.search(before) is not None or IN_MONTH.match(after) is not None


def _backwards(which: str, number: int, mention: Mention, context: Context) -> tuple[bool, str]:
    if which in {"last", "past", "this past", "the previous"}:
        return True, f'it says "{which}"'
    if which in {"next", "this coming", "coming", "the following", "the next"}:
        return False, f'it says "{which}"'
    found = tense(context.sentence, mention.start)
    if found == "present" and context.reference and names_a_noun(mention, context):
        # "She is now the suspect in the Friday slaying": the verb tells nothing of the noun's day.
        back = (context.reference.weekday() - number) % 7
        return back <= 7 - back, "it is the nearest one"
    if found in {"future", "present"}:
        return False, "it lies ahead" if found == "future" else "the verb is present"
    return True, "the verb is past" if found else "news is of days past"


def names_a_noun(mention: Mention, context: Context) -> bool:
    """Whether a weekday stands before a noun of its phrase: "the Friday afternoon raid"."""
    sentence = context.sentence
    low, high = sentence.start + mention.start, sentence.start + mention.end
    inside = [t for t in sentence.tokens if low <= t.start < high]
    return any(t.dep in {"compound", "nmod"} and sentence.tokens[t.head].start >= high for t in inside)


def _count(base: dt.date, number: int, *, back: bool, strict: bool) -> dt.date:
    """The nearest such weekday on that side; `strict` leaves the base day itself out."""
    away = (base.weekday() - number) % 7 if back else (number - base.weekday()) % 7
    away = 7 if strict and away == 0 else away
    return base - dt.timedelta(days=away) if back else base + dt.timedelta(days=away)


def weekday_of_week(mention: Mention, context: Context) -> Resolution | None:
    """Tuesday of last week, Tuesday next week."""
    number, whose = weekday_number(mention.words["weekday"]), mention.words["whose"].lower()
    if context.reference is None:
        return None
    monday = context.reference - dt.timedelta(days=context.reference.weekday())
    when = monday + dt.timedelta(days=7 * WHOSE[whose] + number)
    why = f'that weekday in the week "{whose} week" as seen from {context.reference}'
    return Resolution(period=period.day(when), why=why, weekdays=(number,))


def nth_weekday(mention: Mention, context: Context) -> Resolution | None:
    """The last Friday of June, the second Tuesday in July 2026."""
    named = month(mention, context)
    if named is None or named.period is None:
        return named
    number, nth = weekday_number(mention.words["weekday"]), mention.words["nth"]
    low, high = named.period.low, named.period.high
    if nth == "last":
        when = _count(high, number, back=True, strict=False)
    else:
        weeks = ("first", "second", "third", "fourth").index(nth)
        when = _count(low, number, back=False, strict=False) + dt.timedelta(weeks=weeks)
    return replace(named, period=period.day(when), weekdays=(number,), why=f"{nth} such weekday; {named.why}")
