"""Which numbers of several articles are said of one thing: quantities in, groups of them out."""

from __future__ import annotations

import dataclasses
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.events.context import shared
from verifier.events.slot import contested
from verifier.facts.quantity import compare, same_counted
from verifier.facts.quantity.unit import is_currency

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.events.context import Context
    from verifier.events.story import Story
    from verifier.model import Answer, Quantity

# How much must speak for two numbers being of one thing. Less is needed where each article gives one number
# only for it, and where the numbers are equal and unusual: those speak for themselves.
import os
LIKELY = float(os.environ.get('T','0.6'))
BARE, SOLE_SUM, SOLE, AMONG, CLOSE = 0.15, 0.2, 0.3, 0.85, 1.0
# Nouns that a story counts again and again, of which two numbers are seldom of one thing.
COMMON_COUNTS = frozenset(
    "people person man woman child worker officer member year day week month hour time game part group case "
    "thing way home house car team official player point victim family student".split()
)
SMALL = 100  # a story counts many things by the dozen
LASTING = frozenset({"second", "minute", "hour", "day", "week", "month", "year"})
UNUSUAL = 2  # significant digits


@dataclass(frozen=True, slots=True)
class Measured:
    """A quantity with its context: event, period, names, words, likeness."""

    quantity: Quantity
    context: Context


def aligned(story: Story, measured: Sequence[Measured]) -> Iterator[tuple[list[Measured], float]]:
    """Quantities of one thing, over all articles: aligned pairs, closed over.

    With each group comes the best chance of the pairs in it that clash, 0 when none does.
    """
    group = list(range(len(measured)))
    chances: dict[int, float] = {}
    for i, j, chance in _pairs(story, measured):
        chances[i] = max(chance, chances.get(i, 0.0))
        if group[i] != group[j]:
            keep, gone = sorted((group[i], group[j]))
            group = [keep if g == gone else g for g in group]
    for key in sorted(set(group)):
        members = [m for m, g in zip(measured, group, strict=True) if g == key]
        if len({m.context.article_id for m in members}) > 1:
            yield members, max((chances.get(n, 0.0) for n, g in enumerate(group) if g == key), default=0.0)


def _pairs(story: Story, measured: Sequence[Measured]) -> Iterator[tuple[int, int, float]]:
    """Aligned pairs of two articles, each with its chance if the two numbers clash, else with 0.

    A number whose equal stands in the other article is aligned with that one and not with another: an article
    that says "six of the seven" has said both.
    """
    agreeing = list(_agreeing(story, measured))
    yield from ((i, j, 0.0) for i, j in agreeing)
    matched = {
        (_spot(one.context), m.context.article_id)
        for one in measured
        for m in measured
        if m.context.article_id != one.context.article_id and _says_both(one.quantity, m.quantity)
    }
    place = {_spot(m.context): n for n, m in enumerate(measured)}
    likely = [
        (place[one], place[two], rival.chance)
        for rival in contested(story, "quantity")
        for one, two in ((_spot(rival.a.context), _spot(rival.b.context)),)
        if rival.chance >= LIKELY
        and one in place
        and two in place
        and (one, two[0]) not in matched
        and (two, one[0]) not in matched
    ]
    yield from _beside_agreement(measured, agreeing, likely)


def _beside_agreement(
    measured: Sequence[Measured], agreeing: list[tuple[int, int]], likely: list[tuple[int, int, float]]
) -> Iterator[tuple[int, int, float]]:
    """Without pairs of sentences, and of articles, whose numbers differ more than they agree.

    Two raids on two boats have other rifles, other magazines and other rounds.
    """
    for measure in (_articles, _sentences):
        same = Counter(measure(measured[i], measured[j]) for i, j in agreeing)
        differ = Counter(measure(measured[i], measured[j]) for i, j, _ in likely)
        likely = [
            (i, j, chance)
            for i, j, chance in likely
            if (key := measure(measured[i], measured[j])) and (differ[key] < 2 or differ[key] <= same[key])
        ]
    yield from likely


def _articles(a: Measured, b: Measured) -> frozenset[tuple[str, int]]:
    return frozenset({(a.context.article_id, 0), (b.context.article_id, 0)})


def _sentences(a: Measured, b: Measured) -> frozenset[tuple[str, int]]:
    return frozenset((m.context.article_id, m.quantity.sentence) for m in (a, b))


def _agreeing(story: Story, measured: Sequence[Measured]) -> Iterator[tuple[int, int]]:
    bonds: dict[tuple[int, int], float] = {}
    for i, a in enumerate(measured):
        for j, b in enumerate(measured[i + 1 :], start=i + 1):
            if (
                a.context.article_id != b.context.article_id
                and _one_measure(a.quantity, b.quantity)
                and compare(a.quantity, b.quantity) in {"equal", "compatible"}
            ):
                bond = shared(story, a.context, b.context, strict=False)
                if not bond.apart:
                    bonds[i, j] = bond.score
    for (i, j), score in sorted(bonds.items()):
        if score >= _needed(measured[i].quantity):
            yield i, j


def _spot(context: Context) -> tuple[str, int]:
    return context.article_id, context.fact.start


def _says_both(a: Quantity, b: Quantity) -> bool:
    """Whether an article with `b` also says `a`: an equal number of the same, not just a part's whole."""
    if not same_counted(a, b) or (a.whole and not b.whole) or a.change != b.change:
        return False
    exact = a.low == a.high and b.low == b.high
    return a.base_unit == b.base_unit and (
        (exact and compare(a, b) in {"equal", "compatible"})
        or (a.base_low, a.base_high) == (b.base_low, b.base_high)
    )


def _one_measure(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities are of one kind: unit, change or level, part or whole, expected or not, noun."""
    kind = (a.base_unit, a.change, a.earlier, a.expected, bool(a.whole))
    if kind != (b.base_unit, b.change, b.earlier, b.expected, bool(b.whole)) or not same_counted(a, b):
        return False
    return not a.whole or same_counted(_of_whole(a), _of_whole(b))


def _of_whole(a: Quantity) -> Quantity:
    """The same quantity as if it counted its whole, to compare wholes by the same words."""
    return dataclasses.replace(a, counted=a.whole, whole="")


def _needed(quantity: Quantity) -> float:
    """How much must speak for two equal numbers being of one thing: unusual ones speak for themselves."""
    digits = len(f"{quantity.low or quantity.high or 0:g}".replace(".", "").strip("0"))
    return BARE if digits >= UNUSUAL or quantity.base_unit else SOLE
