"""Which numbers of several articles are said of one thing: quantities in, groups of them out."""

from __future__ import annotations

import dataclasses
from collections import Counter
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from verifier.events.closure import closed
from verifier.events.context import shared
from verifier.events.telling import telling, united
from verifier.facts.quantity import compare, nouns, same_counted

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

    from verifier.events.context import Context
    from verifier.events.story import Story
    from verifier.model import Quantity

# From this chance on two numbers that clash are taken for values of one slot.
LIKELY = 0.7
# How much must speak for two equal numbers being of one thing: less where they are unusual.
BARE, SOLE = 0.15, 0.3
UNUSUAL = 2  # significant digits
OPEN = 2.0  # times a bound
CLEARLY = 0.08  # of chance, by which one partner is likelier than another
MANY = 2  # differences of two sentences or articles that need as many agreements beside them


@dataclass(frozen=True, slots=True)
class Measured:
    """A quantity with its context: event, period, names, words, likeness."""

    quantity: Quantity
    context: Context


@dataclass(frozen=True, slots=True)
class Aligned:
    """Numbers of one thing; `chance` is the best of the pairs that clash, 0 for a group that agrees."""

    members: tuple[Measured, ...]
    chance: float


def aligned(story: Story, measured: Sequence[Measured]) -> Iterator[Aligned]:
    """Groups that agree, and groups in which two articles clash, with those who agree with either."""
    agreeing = sorted(_agreeing(story, measured))
    spoken = telling(story, [(m.quantity, m.context) for m in measured])
    for group in _groups(sorted({*agreeing, *spoken})):
        yield Aligned(tuple(_united([measured[n] for n in group])), 0.0)
    likely = sorted(_clashing(story, measured, agreeing))
    beside: dict[int, set[int]] = {}
    for i, j in agreeing:
        if not _same_level(measured[i].quantity, measured[j].quantity):
            continue
        beside.setdefault(i, set()).add(j)
        beside.setdefault(j, set()).add(i)
    for group in _groups([(i, j) for i, j, _ in likely]):
        members = set(group).union(*(beside.get(n, ()) for n in group))
        best = max(chance for i, _, chance in likely if i in group)
        yield Aligned(tuple(measured[n] for n in sorted(members)), best)


def _same_level(a: Quantity, b: Quantity) -> bool:
    """Whether two numbers that go together are of one level: not "up to 180" and 145."""
    bounded = a.low is not None and b.low is not None
    return bounded or bool({a.base_low, a.base_high} & {b.base_low, b.base_high} - {None, 0.0})


def _united(group: Sequence[Measured]) -> Iterator[Measured]:
    for measured, quantity in zip(group, united([m.quantity for m in group]), strict=True):
        yield dataclasses.replace(measured, quantity=quantity)


def _groups(pairs: Sequence[tuple[int, int]]) -> list[list[int]]:
    """The numbers that pairs close over."""
    return sorted(sorted({n for at in group for n in pairs[at]}) for group in closed(pairs))


def _clashing(
    story: Story, measured: Sequence[Measured], agreeing: list[tuple[int, int]]
) -> Iterator[tuple[int, int, float]]:
    """Pairs of one slot that clash, each with its chance.

    A number whose equal stands in the other article clashes with no other number there: an article that says
    "six of the seven" has said both.
    """
    place = {_spot(m.context): n for n, m in enumerate(measured)}
    likely = [
        (place[one], place[two], rival.chance)
        for rival in story.rivals["quantity"]
        for one, two in ((_spot(rival.a.context), _spot(rival.b.context)),)
        if rival.chance >= LIKELY
        and one in place
        and two in place
        and not _matched(measured, one, two[0])
        and not _matched(measured, two, one[0])
    ]
    yield from _beside_agreement(measured, agreeing, _best_of_each(measured, likely))


def _matched(measured: Sequence[Measured], spot: tuple[str, int], article: str) -> bool:
    """Whether the equal of a number stands in an article."""
    mine = [m.quantity for m in measured if _spot(m.context) == spot]
    other = [m.quantity for m in measured if m.context.article_id == article]
    return any(_says_both(a, b) for a in mine for b in other)


def _best_of_each(
    measured: Sequence[Measured], likely: list[tuple[int, int, float]]
) -> list[tuple[int, int, float]]:
    """Without pairs of a number for which another number of the same article is the far likelier partner.

    The magnitude of a quake is set against that of the other paper's quake, not against its aftershock's.
    """
    best: dict[tuple[int, str], tuple[float, int]] = {}
    for i, j, chance in likely:
        for one, other in ((i, j), (j, i)):
            key = one, measured[other].context.article_id
            best[key] = max(best.get(key, (0.0, 0)), (chance, other))

    def beaten(one: int, other: int, chance: float) -> bool:
        most, partner = best[one, measured[other].context.article_id]
        mine, its = measured[other].quantity, measured[partner].quantity
        return most > chance + CLEARLY and compare(mine, its) == "conflicting"

    return [(i, j, c) for i, j, c in likely if not beaten(i, j, c) and not beaten(j, i, c)]


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
            if differ[key := measure(measured[i], measured[j])] < MANY or differ[key] <= same[key]
        ]
    yield from likely


def _articles(a: Measured, b: Measured) -> frozenset[tuple[str, int]]:
    return frozenset({(a.context.article_id, 0), (b.context.article_id, 0)})


def _sentences(a: Measured, b: Measured) -> frozenset[tuple[str, int]]:
    return frozenset((m.context.article_id, m.quantity.sentence) for m in (a, b))


def _agreeing(story: Story, measured: Sequence[Measured]) -> Iterator[tuple[int, int]]:
    """Pairs of equal numbers of two articles that are said of one thing."""
    bonds: dict[tuple[int, int], float] = {}
    for i, j in _of_one_kind(measured):
        a, b = measured[i], measured[j]
        if (
            a.context.article_id != b.context.article_id
            and compare(a.quantity, b.quantity) in {"equal", "compatible"}
            and _near(a.quantity, b.quantity)
            and _one_measure(a.quantity, b.quantity)
        ):
            bond = shared(story, a.context, b.context, strict=False)
            if not bond.apart:
                bonds[i, j] = bond.score
    for (i, j), score in sorted(bonds.items()):
        if score >= _needed(measured[i].quantity):
            yield i, j


def _near(a: Quantity, b: Quantity) -> bool:
    """Whether two numbers are of one size: "more than 5,000" allows 61,000 and says nothing of it."""
    low, high = sorted(abs(q.base_low or q.base_high or 0.0) for q in (a, b))
    return high <= low * OPEN or low == high


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


def _of_one_kind(measured: Sequence[Measured]) -> Iterator[tuple[int, int]]:
    """Pairs of one unit that may count one thing.

    Both are a change or a level, a part or a whole, expected or not.
    """
    alike: dict[Hashable, list[int]] = {}
    for n, m in enumerate(measured):
        q = m.quantity
        for noun in nouns(q):
            alike.setdefault((q.base_unit, q.change, q.earlier, q.expected, bool(q.whole), noun), []).append(
                n
            )
    yield from dict.fromkeys(pair for members in alike.values() for pair in combinations(members, 2))


def _one_measure(a: Quantity, b: Quantity) -> bool:
    """Whether two quantities of one kind count the same, of the same whole."""
    return same_counted(a, b) and (not a.whole or same_counted(_of_whole(a), _of_whole(b)))


def _of_whole(a: Quantity) -> Quantity:
    """The same quantity as if it counted its whole, to compare wholes by the same words."""
    return dataclasses.replace(a, counted=a.whole, whole="")


def _needed(quantity: Quantity) -> float:
    """How much must speak for two equal numbers being of one thing: unusual ones speak for themselves."""
    digits = len(f"{quantity.low or quantity.high or 0:g}".replace(".", "").strip("0"))
    return BARE if digits >= UNUSUAL or quantity.base_unit else SOLE
