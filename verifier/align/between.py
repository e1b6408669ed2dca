"""What is known of two positions: all tellings of one value against all tellings of another.

One pair of tellings may look like one slot by chance; whether two values contradict each other is asked of
everything that the articles say of both. The last forests learn from these rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from verifier.align.features import FIRST, SECOND
from verifier.align.slots import place_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from verifier.align.field import Field

    Table = NDArray[np.float32]
    Places = NDArray[np.intp]

LEAST = 0.03  # positions of which no two tellings are that likely of one slot are not looked at
RIVAL = 0.1  # from this chance on a third position counts as a rival

OWN = (
    "best", "second", "mean", "odds", "any", "by article", "by article low", "article pairs", "articles low",
    "articles high", "tellings low", "tellings high", "both", "articles", "covered", "sure low", "sure high",
    "elsewhere low", "elsewhere high", "rival low", "rival high", "margin low", "margin high", "rivals",
    "positions", "headlines",
)  # fmt: skip
BETWEEN = OWN + FIRST + SECOND


def between(
    known: Field,
    positions: Sequence[Sequence[int]],
    same: Table,
    asked: Places,
    rows: Table,
    chances: Table,
) -> tuple[Places, Table]:
    """The pairs of positions that may be rivals, (m, 2), and a row of BETWEEN for each.

    `positions` are places of fillers, `same` (n, n) the chances of equal values; `asked` (k, 2) the pairs of
    different values with their `rows` of FIRST and SECOND and the `chances` that they fill one slot.
    """
    count = len(positions)
    of = np.array([place for _, place in sorted(place_of(positions).items())], np.intp)
    ends = np.sort(of[asked], axis=1)
    keys = ends[:, 0] * count + ends[:, 1]
    best = np.zeros(count * count, np.float32)
    np.maximum.at(best, keys, chances)
    table = best.reshape(count, count)
    table = np.maximum(table, table.T)
    np.fill_diagonal(table, 0)
    beside = _Told(known, positions, same, table)
    kept = np.flatnonzero((best[keys] >= LEAST) & (ends[:, 0] != ends[:, 1]))
    order = kept[np.argsort(keys[kept], kind="stable")]
    starts = np.flatnonzero(np.diff(keys[order], prepend=-1))
    pairs, found = [], []
    for members in np.split(order, starts[1:]):
        if len(members):
            g, h = ends[members[0]].tolist()
            own = _links(known, asked[members], chances[members]) + beside.row(g, h)
            pairs.append((g, h))
            found.append(np.concatenate([own, np.average(rows[members], axis=0, weights=chances[members])]))
    if not found:
        return np.zeros((0, 2), np.intp), np.zeros((0, len(BETWEEN)), np.float32)
    return np.array(pairs, np.intp), np.array(found, np.float32)


def _links(known: Field, asked: Places, chances: Table) -> list[float]:
    """What the chances of all pairs of tellings come to."""
    p = np.clip(np.sort(chances)[::-1], 1e-4, 1 - 1e-4).astype(np.float64)
    articles = np.sort(known.article[asked], axis=1)
    by_article: dict[tuple[int, int], float] = {}
    for (a, b), chance in zip(articles.tolist(), chances.tolist(), strict=True):
        by_article[a, b] = max(by_article.get((a, b), 0.0), chance)
    best = list(by_article.values())
    return [
        p[0], p[1] if len(p) > 1 else 0.0, p.mean(), np.log(p / (1 - p)).mean(), 1 - np.prod(1 - p),
        float(np.mean(best)), min(best), len(best),
    ]  # fmt: skip


class _Told:
    """What is known of each position by itself, and of its rivals."""

    def __init__(self, known: Field, positions: Sequence[Sequence[int]], same: Table, table: Table) -> None:
        self._articles = [set(known.article[list(members)].tolist()) for members in positions]
        self._tellings = [len(members) for members in positions]
        self._headline = [any(known.fillers[n].headline for n in members) for members in positions]
        self._count = len(set(known.article.tolist()))
        self._table = table
        self._sure, self._elsewhere = [], []
        for members in positions:
            own = list(members)
            inside = same[np.ix_(own, own)]
            rest = np.delete(same[own], own, axis=1)
            self._sure.append(float(inside.max(initial=0)))
            self._elsewhere.append(float(rest.max(initial=0)))

    def row(self, g: int, h: int) -> list[float]:
        """Of two positions what OWN names after the links."""
        a, b = self._articles[g], self._articles[h]
        link = float(self._table[g, h])
        others = [np.delete(self._table[x], [g, h]) for x in (g, h)]
        rivals = [float(x.max(initial=0)) for x in others]
        return [
            *_sides(len(a), len(b)), *_sides(self._tellings[g], self._tellings[h]), len(a & b), self._count,
            len(a | b) / self._count, *_sides(self._sure[g], self._sure[h]),
            *_sides(self._elsewhere[g], self._elsewhere[h]), *_sides(*rivals),
            *_sides(link - rivals[0], link - rivals[1]), float(sum((x > RIVAL).sum() for x in others)),
            len(self._tellings), float(self._headline[g] and self._headline[h]),
        ]  # fmt: skip


def _sides(x: float, y: float) -> tuple[float, float]:
    """The lower and the higher of two sides, since neither position comes first."""
    return min(x, y), max(x, y)
