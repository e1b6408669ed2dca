"""Clusters: what they join, what they keep apart, and that order does not matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from verifier.cluster import CHANCE, clusters

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from random import Random

    from verifier.model import Cluster

IDS = ["a", "b", "c", "d", "e", "f"]
Chances = dict[tuple[str, str], float]


def grouped(
    ids: Sequence[str], known: Chances, apart: Collection[tuple[str, str]] = ()
) -> tuple[Cluster, ...]:
    """The clusters of pairs with a chance each."""
    pairs = np.array([(ids.index(a), ids.index(b)) for a, b in known], dtype=np.int64).reshape(-1, 2)
    return clusters(ids, pairs, np.array(list(known.values())), apart)


def chances() -> st.SearchStrategy[Chances]:
    pairs = [(one, other) for n, one in enumerate(IDS) for other in IDS[n + 1 :]]
    return st.dictionaries(st.sampled_from(pairs), st.floats(0, 1).map(lambda x: round(x, 4)), max_size=15)


def test_likely_pairs_join_and_unlikely_ones_stay_alone() -> None:
    found = grouped(["a", "b", "c"], {("a", "b"): 0.9, ("b", "c"): 0.1})
    assert {cluster.claims for cluster in found} == {("a", "b"), ("c",)}


def test_one_likely_pair_does_not_join_two_groups_that_are_unlike() -> None:
    known = {("a", "b"): 0.9, ("c", "d"): 0.9, ("b", "c"): 2 * CHANCE}
    assert {cluster.claims for cluster in grouped(IDS[:4], known)} == {("a", "b"), ("c", "d")}


def test_claims_that_must_not_meet_never_share_a_cluster() -> None:
    known = {("a", "b"): 0.99, ("a", "c"): 0.98, ("b", "c"): 0.97}
    found = grouped(["a", "b", "c"], known, apart=[("a", "b")])
    assert not any({"a", "b"} <= set(cluster.claims) for cluster in found)
    assert any(len(cluster.claims) == 2 for cluster in found)


def test_no_claims_give_no_clusters() -> None:
    assert grouped([], {}) == ()


@given(chances(), st.permutations(IDS), st.randoms(use_true_random=False))
def test_the_order_of_claims_and_pairs_changes_nothing(
    known: Chances, order: list[str], shuffled: Random
) -> None:
    pairs = list(known.items())
    shuffled.shuffle(pairs)
    assert grouped(order, dict(pairs)) == grouped(IDS, known)


@given(chances())
def test_every_claim_is_in_exactly_one_cluster(known: Chances) -> None:
    members = [claim for cluster in grouped(IDS, known) for claim in cluster.claims]
    assert sorted(members) == IDS
