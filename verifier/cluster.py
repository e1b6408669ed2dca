"""Vectors of claims in, clusters of claims about the same thing out.

Agglomerative clustering with average linkage on cosine distance (scikit-learn), inside connected blocks of
pairs above a floor, so that a large batch never needs the full matrix. Pairs that must not meet (the same
slot of two event instances) get the largest distance.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from verifier.model import Cluster, content_id

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

# Average cosine distance at which two groups still are about the same thing.
DISTANCE = 0.5
# No pair below this cosine is ever in one block: unrelated claims stay below .2, related ones reach .43.
FLOOR = 0.45
APART = 2.0


def clusters(
    ids: Sequence[str],
    vectors: NDArray[np.float32],
    apart: Collection[tuple[str, str]] = (),
    distance: float = DISTANCE,
) -> tuple[Cluster, ...]:
    """Clusters of two claims or more and the single ones too; `ids` name the rows of `vectors`."""
    order = sorted(range(len(ids)), key=lambda n: ids[n])
    ids, vectors = [ids[n] for n in order], vectors[order]
    forbidden = {frozenset(pair) for pair in apart}
    found = [
        group for block in _blocks(vectors) for group in _split(block, ids, vectors, forbidden, distance)
    ]
    return tuple(
        Cluster(id=content_id("cluster", *members), claims=tuple(members))
        for members in sorted(sorted(ids[n] for n in group) for group in found)
    )


def _blocks(vectors: NDArray[np.float32]) -> list[list[int]]:
    """Connected components of the graph of pairs above the floor."""
    if not len(vectors):
        return []
    from scipy.sparse import csr_matrix  # noqa: PLC0415  scipy loads slowly
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415  as above

    near = csr_matrix(vectors @ vectors.T >= FLOOR)
    _, labels = connected_components(near, directed=False)
    blocks: dict[int, list[int]] = {}
    for n, label in enumerate(labels):
        blocks.setdefault(int(label), []).append(n)
    return list(blocks.values())


def _split(
    block: list[int],
    ids: Sequence[str],
    vectors: NDArray[np.float32],
    forbidden: set[frozenset[str]],
    distance: float,
) -> list[list[int]]:
    if len(block) == 1:
        return [block]
    from sklearn.cluster import AgglomerativeClustering  # noqa: PLC0415  scikit-learn loads slowly

    distances = np.clip(1.0 - vectors[block] @ vectors[block].T, 0.0, 2.0)
    for i, a in enumerate(block):
        for j, b in enumerate(block):
            if frozenset((ids[a], ids[b])) in forbidden:
                distances[i, j] = APART
    model = AgglomerativeClustering(
        n_clusters=None, metric="precomputed", linkage="average", distance_threshold=distance
    )
    groups: dict[int, list[int]] = {}
    for n, label in zip(block, model.fit_predict(np.round(distances, 4)), strict=True):
        groups.setdefault(int(label), []).append(n)
    return list(groups.values())
