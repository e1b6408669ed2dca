"""Chances of pairs in, slots out: one decision for all articles at once.

Equal values that likely fill one slot are one position; positions that likely fill one slot, and whose values
exclude each other, are rivals for it. An article that tells both values knows of both: it fills two slots.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from verifier.align.filler import Filler, Kind

SAME = 0.5  # from this chance on two equal values are one position
RIVALS = 0.2  # from this chance on two positions are looked at as one slot
COMPANY = 0.9  # and from this chance on two equal values are surely told of one thing
NEAR = 0.05  # with a smaller chance a telling has nothing to do with what contradicts its value


@dataclass(frozen=True, slots=True)
class Link:
    """Two fillers, by place, whose values can both hold, and the chance of one slot."""

    one: int
    other: int
    chance: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """What several articles fill: positions, each the tellings of one value, in order of article and place.

    `chance` is that all positions fill one slot, `conflict` that they do and nobody excuses the difference,
    `revision` that they do and one replaces the other. `links` are for each position the chances of its
    tellings, by place in it. `against` are of each position the tellings that may fill the slot with one of
    another position; the rest tells the same value of something else ("suspended until Sunday").
    """

    kind: Kind
    positions: tuple[tuple[Filler, ...], ...]
    chance: float
    links: tuple[tuple[Link, ...], ...]
    conflict: float = 0.0
    revision: float = 0.0
    against: tuple[tuple[Filler, ...], ...] = ()

    @property
    def sure(self) -> tuple[float, ...]:
        """For each position how likely two of its tellings fill one slot, 0 of a single one."""
        return tuple(max((k.chance for k in links), default=0.0) for links in self.links)


@dataclass(frozen=True, slots=True)
class Rival:
    """Two positions, by place, whose values exclude each other, and the chances of either verdict."""

    one: int
    other: int
    conflict: float
    revision: float

    @property
    def chance(self) -> float:
        """That both fill one slot."""
        return min(self.conflict + self.revision, 1.0)


def slots(
    fillers: Sequence[Filler],
    positions: Sequence[Sequence[int]],
    links: Iterable[Link],
    rivals: Iterable[Rival],
    likely: Mapping[tuple[int, int], float],
) -> tuple[Slot, ...]:
    """The slots of one kind; `positions` are places of fillers that `links` made one.

    `likely` are the chances of one slot of fillers whose values exclude each other, the smaller place first.
    """
    of = place_of(positions)
    within: list[list[Link]] = [[] for _ in positions]
    for k in links:
        if of[k.one] == of[k.other]:
            within[of[k.one]].append(k)
    articles = [{fillers[n].article_id for n in members} for members in positions]
    joined, best = _joined(articles, {(k.one, k.other): k for k in rivals if k.chance >= RIVALS})
    found = [
        _slot(fillers, [(positions[n], within[n]) for n in members], best.get(g), likely)
        for g, members in joined.items()
        if g == min(members)
    ]
    return tuple(sorted(found, key=lambda slot: [f.spot for position in slot.positions for f in position]))


def positions(
    fillers: Sequence[Filler], links: Iterable[Link], clashes: set[tuple[int, int]]
) -> list[list[int]]:
    """Groups of equal values; a value that excludes one of a group never joins it, however likely.

    `clashes` are all pairs, both ways round, whose values exclude each other.
    """
    group = {n: [n] for n in range(len(fillers))}
    sure = (k for k in links if k.chance >= SAME)
    for k in sorted(sure, key=lambda k: (-k.chance, fillers[k.one].spot, fillers[k.other].spot)):
        one, other = group[k.one], group[k.other]
        if one is not other and not any((x, y) in clashes for x in one for y in other):
            one += other
            for n in other:
                group[n] = one
    return [members for n, members in sorted(group.items()) if n == min(members)]


def place_of(positions: Sequence[Sequence[int]]) -> dict[int, int]:
    """The position of each filler, both by place."""
    return {n: g for g, members in enumerate(positions) for n in members}


def _joined(
    articles: Sequence[set[str]], rivals: dict[tuple[int, int], Rival]
) -> tuple[dict[int, set[int]], dict[int, Rival]]:
    """The positions that share a slot, the likeliest first, and the strongest rivalry of each.

    No article holds two of them: it would know of both. Each two of them are rivals.
    """
    joined: dict[int, set[int]] = {g: {g} for g in range(len(articles))}
    best: dict[int, Rival] = {}
    for (g, h), k in sorted(rivals.items(), key=lambda entry: (-entry[1].chance, entry[0])):
        if joined[g] is joined[h]:
            continue
        both = joined[g] | joined[h]
        apart = sum(len(articles[n]) for n in both) == len(set().union(*(articles[n] for n in both)))
        if apart and all((min(x, y), max(x, y)) in rivals for x in joined[g] for y in joined[h]):
            strongest = max([k, *(best[n] for n in sorted(both) if n in best)], key=lambda x: x.conflict)
            for n in both:
                joined[n] = both
                best[n] = strongest
    return joined, best


def _slot(
    fillers: Sequence[Filler],
    told: Sequence[tuple[Sequence[int], list[Link]]],
    best: Rival | None,
    likely: Mapping[tuple[int, int], float],
) -> Slot:
    each = sorted(((_in_order(fillers, n), k) for n, k in told), key=lambda e: fillers[e[0][0]].spot)
    links = tuple(tuple(sorted(_placed(members, within), key=_ends)) for members, within in each)
    slot = Slot(
        kind=fillers[each[0][0][0]].kind,
        positions=tuple(tuple(fillers[n] for n in members) for members, _ in each),
        links=links,
        chance=best.chance if best else 0.0,
        conflict=best.conflict if best else 0.0,
        revision=best.revision if best else 0.0,
        against=tuple(
            tuple(fillers[n] for n in _against(members, within, [m for o, _ in each for m in o], likely))
            for members, within in each
        ),
    )
    return slot if best else replace(slot, chance=slot.sure[0])


def _against(
    members: Sequence[int],
    within: Iterable[Link],
    every: Iterable[int],
    likely: Mapping[tuple[int, int], float],
) -> list[int]:
    """The tellings of a position that may fill one slot with a telling of another; at least the likeliest.

    Whatever is surely told of one thing with such a telling stays beside it.
    """
    others = sorted(set(every) - set(members))
    best = {n: max((likely.get((min(n, m), max(n, m)), 0.0) for m in others), default=1.0) for n in members}
    near = {n for n in members if best[n] >= min(NEAR, max(best.values()))}
    company = {n for k in within if k.chance >= COMPANY and near & {k.one, k.other} for n in (k.one, k.other)}
    return [n for n in members if n in near | company]


def _in_order(fillers: Sequence[Filler], members: Iterable[int]) -> list[int]:
    return sorted(members, key=lambda n: fillers[n].spot)


def _ends(link: Link) -> tuple[int, int]:
    return link.one, link.other


def _placed(members: Sequence[int], links: Iterable[Link]) -> Iterator[Link]:
    """Links by place in a position."""
    at = {n: place for place, n in enumerate(members)}
    for k in links:
        one, other = sorted((at[k.one], at[k.other]))
        yield Link(one, other, k.chance)
