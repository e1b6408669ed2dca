"""What is known of pairs of articles: all that their stories depend on, kept as the corpus grows.

A graph is a function of the articles alone. Made in one run, or grown article by article in any order, or
shrunk again, it is the same; so a store may keep it as tables of pairs, and mend what an article touches.
"""

from __future__ import annotations

import itertools
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from verifier.partition import batch
from verifier.partition.alike import pairs
from verifier.partition.common import company

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from verifier.partition.index import Index
    from verifier.partition.outline import Outline

    Pair = tuple[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Graph:
    """Pairs are ids in order.

    `crowded` are the articles that have something in common with batch.MANY others or more; `common` are
    the pairs that have something in common, where one at least is not crowded; `alike` are the pairs that
    may be of one story, and how much they are alike, in units of 1 / SCALE.
    """

    crowded: frozenset[str]
    common: frozenset[Pair]
    alike: Mapping[Pair, int]


def graph(index: Index) -> Graph:
    """The graph of all articles of an index."""
    found = dict(company(index, range(len(index.ids))))
    crowded = frozenset(index.ids[row] for row, near in found.items() if len(near) >= batch.MANY)
    common = {
        _pair(index.ids[row], index.ids[other])
        for row, near in found.items()
        if len(near) < batch.MANY
        for other in near.tolist()
    }
    return Graph(crowded=crowded, common=frozenset(common), alike=_alike(index, range(len(index.ids))))


def grown(before: Graph, index: Index, new: Sequence[Outline]) -> tuple[Index, Graph]:
    """The index and the graph with more articles; `before` is the graph of the index."""
    whole = index.plus(new)
    added = range(len(index.ids), len(whole.ids))
    common = before.common | {
        _pair(article, other) for article, near in _common(whole, added).items() for other in near
    }
    # What was not crowded has all its pairs here, and what is new has them too.
    degrees = Counter(itertools.chain.from_iterable(common))
    crowded = before.crowded | {article for article, count in degrees.items() if count >= batch.MANY}
    alike = {**before.alike, **_alike(whole, added)}
    return whole, Graph(crowded=crowded, common=_uncrowded(common, crowded), alike=alike)


def shrunk(before: Graph, index: Index, gone: Collection[str]) -> tuple[Index, Graph]:
    """The index and the graph without some articles; `before` is the graph of the index."""
    gone = frozenset(gone)
    rows = [row for row, article in enumerate(index.ids) if article in gone]
    beside = {other for near in _common(index, rows).values() for other in near} - gone
    left = index.only([row for row, article in enumerate(index.ids) if article not in gone])
    # A crowded neighbour may have too few others left.
    asked = [row for row, article in enumerate(left.ids) if article in beside & before.crowded]
    found = dict(company(left, asked))
    sparse = {row: near for row, near in found.items() if len(near) < batch.MANY}
    crowded = before.crowded - gone - {left.ids[row] for row in sparse}
    common = {pair for pair in before.common if gone.isdisjoint(pair)} | {
        _pair(left.ids[row], left.ids[other]) for row, near in sparse.items() for other in near.tolist()
    }
    alike = {pair: much for pair, much in before.alike.items() if gone.isdisjoint(pair)}
    return left, Graph(crowded=crowded, common=frozenset(common), alike=alike)


def _common(index: Index, rows: Sequence[int]) -> dict[str, list[str]]:
    """For each article in the rows all that it has something in common with."""
    found = company(index, rows, all_of_them=True)
    return {index.ids[row]: [index.ids[other] for other in near.tolist()] for row, near in found}


def _alike(index: Index, rows: Sequence[int]) -> dict[Pair, int]:
    """The pairs of the articles in the rows with all, by how much they are alike."""
    found: dict[Pair, int] = {}
    for one, other, alike in pairs(index, np.array(rows, np.intp)):
        for a, b, much in zip(one.tolist(), other.tolist(), alike.tolist(), strict=True):
            found[_pair(index.ids[a], index.ids[b])] = much
    return found


def _uncrowded(common: Iterable[Pair], crowded: Collection[str]) -> frozenset[Pair]:
    return frozenset(pair for pair in common if pair[0] not in crowded or pair[1] not in crowded)


def _pair(one: str, other: str) -> Pair:
    return (one, other) if one < other else (other, one)
