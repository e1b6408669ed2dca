"""Chances of pairs of claims in, clusters of claims that tell of one happening out.

Agglomerative clustering with average linkage (scikit-learn) on the distance 1 - chance, inside connected
blocks of pairs, so that a large batch never needs the full matrix. Pairs that must not meet (the same slot
of two event instances) get the largest distance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from verifier.model import Cluster, content_id

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

# Two groups are one while the mean chance of their pairs is this high. Groups tell more of a happening than
# any one claim does, and most pairs across two tellings are of different details: half would be far too much.
# Best on labelled events that the model had not seen; from .15 to .25 it hardly matters.
CHANCE = 0.15
APART = 2.0


def clusters(
    ids: Sequence[str],
    pairs: NDArray[np.int64],
    values: NDArray[np.float64],
    apart: Collection[tuple[str, str]] = (),
    least: float = CHANCE,
) -> tuple[Cluster, ...]:
    """Clusters of two claims or more and the single ones too.

    Each row of `pairs` are two places in `ids` whose chance is in `values`; a pair without a row has none.
    """
    place = {claim: n for n, claim in enumerate(sorted(ids))}
    at = np.array([place[claim] for claim in ids], dtype=np.int64)
    ids = sorted(ids)
    barred = [(place[a], place[b]) for a, b in apart if a in place and b in place]
    forbidden = np.array(barred, dtype=np.int64).reshape(-1, 2)
    found = [
        [block[n] for n in group]
        for block, distances in _blocks(len(ids), at[pairs], values, forbidden, least)
        for group in _groups(distances, least)
    ]
    return tuple(
        Cluster(id=content_id("cluster", *members), claims=tuple(members))
        for members in sorted(sorted(ids[n] for n in group) for group in found)
    )


def _blocks(
    count: int,
    pairs: NDArray[np.int64],
    values: NDArray[np.float64],
    forbidden: NDArray[np.int64],
    least: float,
) -> list[tuple[list[int], NDArray[np.float64]]]:
    """The rows that can be in one cluster, each with its distances.

    A mean reaches the least chance only where a pair does: components of such pairs lose nothing.
    """
    from scipy.sparse import coo_matrix  # noqa: PLC0415  scipy loads slowly
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415  as above

    if not count:
        return []
    near = pairs[values >= least]
    graph = coo_matrix((np.ones(len(near)), (near[:, 0], near[:, 1])), shape=(count, count))
    _, labels = connected_components(graph, directed=False)
    blocks: dict[int, list[int]] = {}
    place = np.zeros(count, dtype=np.int64)
    for n, label in enumerate(labels.tolist()):
        members = blocks.setdefault(label, [])
        place[n] = len(members)
        members.append(n)
    tables = {label: 1.0 - np.eye(len(members)) for label, members in blocks.items()}
    for found, distances in ((pairs, 1.0 - values), (forbidden, np.full(len(forbidden), APART))):
        inside = np.flatnonzero(labels[found[:, 0]] == labels[found[:, 1]])
        home = labels[found[inside, 0]]
        order = np.argsort(home, kind="stable")
        inside, home = inside[order], home[order]
        for part in np.split(inside, np.flatnonzero(np.diff(home)) + 1) if len(inside) else ():
            a, b = place[found[part, 0]], place[found[part, 1]]
            table = tables[int(labels[found[part[0], 0]])]
            table[a, b] = table[b, a] = distances[part]
    return [(members, tables[label]) for label, members in blocks.items()]


def _groups(distances: NDArray[np.float64], least: float) -> list[list[int]]:
    if len(distances) == 1:
        return [[0]]
    from sklearn.cluster import AgglomerativeClustering  # noqa: PLC0415  scikit-learn loads slowly

    model = AgglomerativeClustering(
        n_clusters=None, metric="precomputed", linkage="average", distance_threshold=1.0 - least
    )
    groups: dict[int, list[int]] = {}
    for n, label in enumerate(model.fit_predict(np.round(distances, 4))):
        groups.setdefault(int(label), []).append(n)
    return list(groups.values())
