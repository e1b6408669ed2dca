"""How alike articles are in, their stories out: what somebody has put together is cut with reluctance.

What has nothing in common with the rest is set apart, so that an article that is no news of a story changes
nothing in it: in 70 invented stories each article was at least .61 like another one of its story, half of
the pairs of two stories less than .45. What is left is cut further by average linkage (Sokal and Michener
1958), and only where subjects have little in common.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from verifier.partition.index import SCALE, Index
from verifier.partition.outline import DIGITS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from verifier.partition.index import Places
    from verifier.partition.outline import Outline

# What is less like every other article has nothing in common with them.
APART = 0.5
# So few articles that have something in common are one story.
FEW = 8
# So many are put together by a person; what has something in common with more of them is of a corpus.
MANY = 24
# Of more than FEW those are one story whose pairs are so alike in the mean.
LOOSE = 0.5
# What a person or a body that both name adds to the cosine of two articles, and what a place adds.
NAMED, PLACED = 0.2, 0.1


def affinity(outlines: Sequence[Outline]) -> NDArray[np.float64]:
    """How alike each two articles are, shape (articles, articles), up to 1 and what shared names add."""
    index, rows = Index.of(outlines), np.arange(len(outlines))
    return between(index, rows, rows)


def between(index: Index, rows: Places, columns: Places) -> NDArray[np.float64]:
    """How alike articles of two lists are, each of the rows with each of the columns."""
    found = index.vectors[rows].astype(np.float64) @ index.vectors[columns].T.astype(np.float64)
    found /= SCALE * SCALE
    found += NAMED * ((index.named[rows] @ index.named[columns].T).toarray() > 0)
    found += PLACED * ((index.places[rows] @ index.places[columns].T).toarray() > 0)
    return np.asarray(np.round(found, DIGITS))


def cut(alike: NDArray[np.float64]) -> list[list[int]]:
    """Articles that have something in common, cut where they are less alike than those of one story are."""
    if (count := len(alike)) <= FEW:
        return [[*range(count)]]
    from scipy.cluster.hierarchy import linkage  # noqa: PLC0415  scipy loads slowly
    from scipy.spatial.distance import squareform  # noqa: PLC0415  as above

    most = 1 + NAMED + PLACED
    distances = np.clip(most - alike, 0.0, None)
    np.fill_diagonal(distances, 0.0)
    joins = linkage(squareform(distances, checks=False), method="average")
    members: list[list[int]] = [[n] for n in range(count)]
    members += [[] for _ in joins]
    for n, (one, other, _, _) in enumerate(joins.tolist(), start=count):
        members[n] = members[int(one)] + members[int(other)]
    found, left = [], [len(members) - 1]
    while left:
        node = left.pop()
        if len(members[node]) <= FEW or round(most - joins[node - count, 2], DIGITS) >= LOOSE:
            found.append(members[node])
        else:
            left += [int(joins[node - count, 0]), int(joins[node - count, 1])]
    return found
