"""Outlines of articles in, stories out: which articles are compared with each other at all.

A corpus holds many stories, and comparing a report on a flood with one on a share price costs time and finds
at best a namesake: in 62 stories compared as one, nine of ten pairs of claims in conflicts were of two
stories. What comes out is a story by its own articles alone, so that one that has not changed need not be
compared again, and articles that have nothing in common with a story change nothing in it.

Articles that have something in common make groups. A group of up to batch.MANY articles has been put
together by somebody, and is cut only where its subjects have little in common (`batch`). A larger one is a
corpus, and is cut by average linkage of what its articles share of rare words and names (`alike`, `linkage`).
There is no table of all pairs: a `Graph` holds what the stories depend on, and grows with the corpus.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from verifier.partition import batch
from verifier.partition.graph import Graph, graph, grown, shrunk
from verifier.partition.index import SCALE, Index
from verifier.partition.linkage import clusters
from verifier.partition.outline import Outline, outline

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Graph", "Index", "Outline", "Stories", "graph", "grown", "outline", "parted", "shrunk", "stories"]

Stories = tuple[tuple[int, ...], ...]

# Articles of a corpus are of one story where their pairs are so much alike in the mean (chosen on half of the
# stories of the bank and judged on the others, and the other way round: `python -m tests.bench.partition`).
ALIKE = 0.07
# How much pairs of two stories are alike in the mean; pairs that are not in the graph count as much.
REST = 0.03


def stories(outlines: Sequence[Outline], known: Graph | None = None) -> Stories:
    """The stories as places in `outlines`, each in order, and by the first; every article is in one.

    `known` is the graph of these outlines, where somebody has it.
    """
    index = Index.of(outlines)
    places = {name: n for n, name in enumerate(index.ids)}
    found = parted(index, known or graph(index))
    return tuple(sorted(tuple(sorted(places[name] for name in part)) for part in found))


def parted(index: Index, known: Graph) -> tuple[tuple[str, ...], ...]:
    """The stories of an index, by the ids of their articles; `known` is its graph."""
    # By content and not by path, so that a renamed file changes no tie.
    rows = sorted(range(len(index.ids)), key=lambda row: index.ids[row])
    ids = [index.ids[row] for row in rows]
    groups, corpus = _groups(ids, known)
    batches = (([rows[n] for n in group], group) for group in groups)
    found = [[group[n] for n in part] for of, group in batches for part in _batch(index, of)]
    return tuple(tuple(ids[n] for n in part) for part in [*found, *corpus])


def _batch(index: Index, rows: Sequence[int]) -> list[list[int]]:
    of = np.array(rows, np.intp)
    return batch.cut(batch.between(index, of, of)) if len(of) > batch.FEW else [[*range(len(of))]]


def _groups(ids: Sequence[str], known: Graph) -> tuple[list[list[int]], list[list[int]]]:
    """The groups that are batches, and the stories of what is larger, both by places."""
    places = {name: n for n, name in enumerate(ids)}
    found = _connected(len(ids), [(places[a], places[b]) for a, b in known.common])
    crowded = {places[article] for article in known.crowded}
    groups, corpus = [], []
    for group in found:
        if len(group) > batch.MANY or not crowded.isdisjoint(group):
            corpus += group
        else:
            groups.append(group)
    return groups, _cut(sorted(corpus), ids, known)


def _cut(corpus: list[int], ids: Sequence[str], known: Graph) -> list[list[int]]:
    rows = {ids[n]: row for row, n in enumerate(corpus)}
    edges = [(rows[a], rows[b], alike) for (a, b), alike in known.alike.items() if a in rows and b in rows]
    one, other, alike = np.array(edges, np.int64).reshape(-1, 3).T
    first = clusters(len(corpus), one, other, alike, rest=round(REST * SCALE), least=round(ALIKE * SCALE))
    parts: dict[int, list[int]] = {}
    for row, into in enumerate(first.tolist()):
        parts.setdefault(into, []).append(corpus[row])
    return list(parts.values())


def _connected(count: int, near: Sequence[tuple[int, int]]) -> list[list[int]]:
    """What is near each other, or has near ones between them."""
    first = [*range(count)]

    def root(place: int) -> int:
        while first[place] != place:
            first[place] = first[first[place]]
            place = first[place]
        return place

    for one, other in near:
        a, b = root(one), root(other)
        first[max(a, b)] = min(a, b)
    found: dict[int, list[int]] = {}
    for place in range(count):
        found.setdefault(root(place), []).append(place)
    return list(found.values())
