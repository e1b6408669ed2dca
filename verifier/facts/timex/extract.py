"""An article and its sentences in, timex facts in order of place out."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.timex.combine import clocks_dated, stretch, week_of
from verifier.facts.timex.context import Context, Found
from verifier.facts.timex.ranges import joined
from verifier.facts.timex.reference import filed, month_first, reference
from verifier.facts.timex.resolve import resolve
from verifier.facts.timex.scan import scan
from verifier.facts.timex.surroundings import surroundings
from verifier.facts.timex.weekdays import names_a_noun
from verifier.facts.timex.zones import zoned
from verifier.model import Timex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.facts.timex.context import Mention, Resolution
    from verifier.model import Article, Fact, Sentence

# Such a paragraph tells of that year: "In 2018 alone, ... In March, ...".
# "Last year the budget was adopted by 40 to 28, on 11 December".
FIRST = re.compile(r"[\"'“‘]?(?:(?:But|And|Yet|Only)\s+)?", re.IGNORECASE)
OPENING = re.compile(r"(?:In|During|Throughout|Back in|Also in|Early in|Late in)\s+$")


def extract(
    article: Article, sentences: tuple[Sentence, ...], earlier: tuple[Fact, ...]
) -> tuple[Timex, ...]:
    """All timex facts of an article; relative ones count from its dateline or day of publication."""
    del earlier
    if not sentences:
        return ()
    mentions = _sure([scan(sentence) for sentence in sentences])
    context = Context(
        reference=reference(article, sentences), month_first=month_first(mentions), sentence=sentences[0]
    )
    facts: list[Timex] = []
    for sentence, found in zip(sentences, mentions, strict=True):
        context = context.at(sentence)
        read = []
        for one, following in _read(found, context):
            read.append(one)
            context = following
        facts.extend(_timex(one, sentence) for one in clocks_dated(read))
    return tuple(zoned(facts, article.text))


def _sure(mentions: list[tuple[Mention, ...]]) -> list[tuple[Mention, ...]]:
    """Without numbers that are times only in an article that tells others by the clock: "by six"."""
    if any(m.form == "clock" and "weak" not in m.words for found in mentions for m in found):
        return mentions
    return [tuple(m for m in found if "weak" not in m.words) for found in mentions]


def _read(mentions: tuple[Mention, ...], context: Context) -> Iterator[tuple[Found, Context]]:
    text = context.sentence.text
    for first, last in joined(mentions, text):
        resolution = resolve(first, context) if first is last else stretch(first, last, context)
        if resolution is None:
            continue
        around = surroundings(text, first.start, last.end)
        if around.week and resolution.period:
            resolution = replace(resolution, period=week_of(resolution.period, around.week))
        if around.relation == "from" and (first is not last or first.form in {"days", "years"}):
            around = replace(around, relation="on")  # "from 3 to 5 May" is the stretch itself
        if around.relation in {"after", "before"} and names_a_noun(first, context):
            around = replace(around, relation="on")  # "after the Tuesday raids"
        if not filed(context, resolution):
            context = _followed(first, resolution, context)
        yield Found(mention=first, end=last.end, around=around, resolution=resolution), context


def _followed(mention: Mention, resolution: Resolution, context: Context) -> Context:
    after = context.after(resolution)
    named = resolution.period
    text = context.sentence.text
    if (
        named
        and named.granularity == "year"
        and mention.form == "deictic"
        and FIRST.fullmatch(text[: mention.start])
    ):
        after = replace(after, sentence_year=named.low.year)
    opens = OPENING.match(context.sentence.text[: mention.start]) is not None
    if opens and resolution.explicit and resolution.period and after.opening_year is None:
        return replace(after, opening_year=resolution.period.low.year)
    return after


def _timex(found: Found, sentence: Sentence) -> Timex:
    resolution, around = found.resolution, found.around
    period = resolution.period
    return Timex(
        kind="timex",
        start=sentence.start + around.start,
        end=sentence.start + found.end,
        text=sentence.text[around.start : found.end],
        sentence=sentence.index,
        derivation=resolution.why,
        low=period.low if period else None,
        high=period.high if period else None,
        granularity=resolution.granularity or (period.granularity if period else "vague"),
        relation=resolution.relation or around.relation,
        explicit=resolution.explicit,
        weekdays=resolution.weekdays,
        clock=resolution.clock,
        part=around.part,
        lent=resolution.lent,
    )
