"""An article and its sentences in, timex facts in order of place out."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.timex import period
from verifier.facts.timex.context import Context, Mention, Resolution
from verifier.facts.timex.ranges import joined
from verifier.facts.timex.reference import filed, month_first, reference
from verifier.facts.timex.resolve import resolve
from verifier.facts.timex.scan import scan
from verifier.facts.timex.surroundings import surroundings
from verifier.model import Timex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.facts.timex.surroundings import Surroundings
    from verifier.model import Article, Fact, Sentence

OPENING = re.compile(r"(?:(?:In|During|Throughout|Back in|Also in|Early in|Late in)\s+)$")


def extract(
    article: Article, sentences: tuple[Sentence, ...], earlier: tuple[Fact, ...]
) -> tuple[Timex, ...]:
    """All timex facts of an article; relative ones count from its dateline or day of publication."""
    del earlier
    mentions = [scan(sentence) for sentence in sentences]
    facts: list[Timex] = []
    context: Context | None = None
    for sentence, found in zip(sentences, mentions, strict=True):
        if context is None:
            context = Context(
                reference=reference(article, sentences),
                month_first=month_first(mentions),
                sentence=sentence,
            )
        else:
            context = context.at(sentence, same_paragraph=context.sentence.paragraph == sentence.paragraph)
        for fact, context in _read(found, context):
            facts.append(fact)
    return tuple(facts)


def _read(mentions: tuple[Mention, ...], context: Context) -> Iterator[tuple[Timex, Context]]:
    text = context.sentence.text
    for first, last in joined(mentions, text):
        around = surroundings(text, first.start, last.end)
        reading = _reading(first, last, context)
        if reading is None:
            continue
        if around.week and reading.period:
            reading = replace(reading, period=_week_of(reading.period, around.week))
        if first is not last and around.relation == "from":
            around = replace(around, relation="on")
        if not filed(context, reading):
            context = _followed(first, reading, context)
        yield _timex(last.end, around, reading, context.sentence), context


def _reading(first: Mention, last: Mention, context: Context) -> Resolution | None:
    if first is last:
        return resolve(first, context)
    high = resolve(last, context)
    if high is None or high.period is None:
        return None
    if "year" in last.words and "year" not in first.words:
        first = replace(first, words={**first.words, "year": str(high.period.low.year)})
    low = resolve(first, context)
    if low is None or low.period is None:
        return None
    if low.period.low > high.period.high and "year" in first.words:
        low = (
            resolve(replace(first, words={**first.words, "year": str(high.period.low.year - 1)}), context)
            or low
        )
    assert low.period
    if low.period.low > high.period.high:
        return None
    granularity = "day-range" if high.period.granularity in {"day", "day-range"} else high.period.granularity
    granularity = "year-range" if granularity == "year" else granularity
    return Resolution(
        period=period.Period(low=low.period.low, high=high.period.high, granularity=granularity),
        why=f"from {low.why} to {high.why}",
        explicit=low.explicit and high.explicit,
        weekdays=(*low.weekdays, *high.weekdays),
    )


def _week_of(month: period.Period, which: str) -> period.Period:
    """The first week of June as its first seven days, the last as its last seven."""
    if month.granularity != "month":
        return month
    first = {"first": 1, "second": 8, "third": 15, "fourth": 22}.get(which, month.high.day - 6)
    low = month.low.replace(day=first)
    return period.Period(low=low, high=low.replace(day=first + 6), granularity="week")


def _followed(mention: Mention, reading: Resolution, context: Context) -> Context:
    after = context.after(reading)
    opens = OPENING.match(context.sentence.text[: mention.start]) is not None
    if opens and reading.explicit and reading.period and after.opening_year is None:
        return replace(after, opening_year=reading.period.low.year)
    return after


def _timex(end: int, around: Surroundings, reading: Resolution, sentence: Sentence) -> Timex:
    found = reading.period
    granularity = reading.granularity or (found.granularity if found else "vague")
    start, stop = sentence.start + around.start, sentence.start + end
    return Timex(
        kind="timex",
        start=start,
        end=stop,
        text=sentence.text[around.start : end],
        sentence=sentence.index,
        derivation=reading.why,
        low=found.low if found else None,
        high=found.high if found else None,
        granularity=granularity,
        relation=reading.relation or around.relation,
        explicit=reading.explicit,
        weekdays=reading.weekdays,
        clock=reading.clock,
        part=around.part,
    )
