"""Clusters: what they join, what they keep apart, and that order does not matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from verifier.cluster import clusters

if TYPE_CHECKING:
    from numpy.typing import NDArray


def unit(*rows: tuple[float, ...]) -> NDArray[np.float32]:
    vectors = np.array(rows, dtype=np.float32)
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / lengths, dtype=np.float32)


def test_near_vectors_join_and_far_ones_stay_alone() -> None:
    found = clusters(["a", "b", "c"], unit((1, 0), (1, 0.1), (0, 1)))
    assert {cluster.claims for cluster in found} == {("a", "b"), ("c",)}


def test_claims_that_must_not_meet_never_share_a_cluster() -> None:
    found = clusters(["a", "b", "c"], unit((1, 0), (1, 0.01), (1, 0.02)), apart=[("a", "b")])
    assert not any({"a", "b"} <= set(cluster.claims) for cluster in found)


def test_no_claims_give_no_clusters() -> None:
    assert clusters([], np.zeros((0, 2), dtype=np.float32)) == ()


@given(st.permutations(range(6)))
def test_the_order_of_claims_changes_nothing(order: list[int]) -> None:
    ids = ["a", "b", "c", "d", "e", "f"]
    vectors = unit((1, 0, 0), (0.9, 0.1, 0), (0, 1, 0), (0, 0.9, 0.2), (0, 0, 1), (0.5, 0.5, 0.5))
    assert clusters([ids[n] for n in order], vectors[order]) == clusters(ids, vectors)


@given(st.lists(st.tuples(st.floats(0.1, 1), st.floats(0.1, 1), st.floats(-1, 1)), min_size=1, max_size=12))
def test_every_claim_is_in_exactly_one_cluster(rows: list[tuple[float, float, float]]) -> None:
    ids = [f"c{n}" for n in range(len(rows))]
    members = [claim for cluster in clusters(ids, unit(*rows)) for claim in cluster.claims]
    assert sorted(members) == sorted(ids)
