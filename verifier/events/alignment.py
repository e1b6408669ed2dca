"""Which numbers of several articles are said of one thing: quantities in, groups of them out."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.events.context import shared
from verifier.facts.quantity import compare, same_counted
from verifier.facts.quantity.unit import is_currency

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.events.context import Context
    from verifier.events.story import Story
    from verifier.model import Answer, Quantity

# How much must speak for two numbers being of one thing. Less is needed where each article gives one number
# only for it, and where the numbers are equal and unusual: those speak for themselves.
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


def aligned(story: Story, measured: Sequence[Measured]) -> Iterator[list[Measured]]:
    """Quantities of one thing, over all articles: aligned pairs, closed over."""
    group = list(range(len(measured)))
    for i, j in _pairs(story, measured):
        if group[i] != group[j]:
            keep, gone = sorted((group[i], group[j]))
            group = [keep if g == gone else g for g in group]
    for key in sorted(set(group)):
        members = [m for m, g in zip(measured, group, strict=True) if g == key]
        if len({m.context.article_id for m in members}) > 1:
            yield members


def _pairs(story: Story, measured: Sequence[Measured]) -> Iterator[tuple[int, int]]:
    """Aligned pairs of two articles.

    A number whose equal stands in the other article is aligned with that one and not with another: an article
    that says "six of the seven" has said both.
    """
    bonds: dict[tuple[int, int], tuple[Answer, float]] = {}
    for i, a in enumerate(measured):
        for j, b in enumerate(measured[i + 1 :], start=i + 1):
            if a.context.article_id != b.context.article_id and _one_measure(a.quantity, b.quantity):
                answer = compare(a.quantity, b.quantity)
                bond = shared(story, a.context, b.context, strict=answer == "conflicting")
                if answer != "incomparable" and not bond.apart:
                    bonds[i, j] = (answer, bond.score)
    rivals = _rivals(measured, bonds)
    matched = {
        (n, m.context.article_id)
        for n, one in enumerate(measured)
        for m in measured
        if m.context.article_id != one.context.article_id and _says_both(one.quantity, m.quantity)
    }
    for (i, j), (answer, score) in sorted(bonds.items()):
        other, one = measured[j].context.article_id, measured[i].context.article_id
        if answer == "conflicting" and ((i, other) in matched or (j, one) in matched):
            continue
        if score >= _needed(answer, measured[i].quantity, rivals[i, j]):
            yield i, j


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


def _rivals(
    measured: Sequence[Measured], bonds: dict[tuple[int, int], tuple[Answer, float]]
) -> dict[tuple[int, int], int]:
    """For each pair, how many different numbers of that kind the fuller of the two articles gives."""
    found: dict[tuple[int, int], int] = {}
    for i, j in bonds:
        counts = []
        for n in (i, j):
            mine = measured[n]
            values = {
                (m.quantity.base_low, m.quantity.base_high)
                for m in measured
                if m.context.article_id == mine.context.article_id and _one_measure(m.quantity, mine.quantity)
            }
            counts.append(len(values))
        found[i, j] = max(counts)
    return found


def _needed(answer: Answer, quantity: Quantity, rivals: int) -> float:
    if answer in {"equal", "compatible"}:
        digits = len(f"{quantity.low or quantity.high or 0:g}".replace(".", "").strip("0"))
        return BARE if digits >= UNUSUAL or quantity.base_unit else SOLE
    small = not quantity.unit and (quantity.low or quantity.high or 0) < SMALL
    if small or quantity.counted.split()[-1] in COMMON_COUNTS or quantity.unit in LASTING:
        return CLOSE
    if rivals > 1:
        return AMONG
    return SOLE_SUM if is_currency(quantity.unit) else SOLE
