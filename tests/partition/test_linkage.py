"""Average linkage of a sparse graph is that of the table of all pairs."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from verifier.partition.linkage import clusters

# Of so many values that no two means of pairs are equal by chance: of equal ones each library takes its own.
REST, LEAST, MOST = 300_000_000, 700_000_000, 1_000_000_000_000


def drawn(seed: int, count: int, share: float) -> np.ndarray:
    """A table of likenesses in which a share of the pairs has an edge, no two of them alike."""
    chance = np.random.default_rng(seed)
    table = np.full((count, count), REST, np.int64)
    one, other = np.triu_indices(count, 1)
    edges = np.flatnonzero(chance.random(len(one)) < share)
    table[one[edges], other[edges]] = chance.integers(1, MOST // 500, len(edges)) + REST
    return np.maximum(table, table.T)


def parts(first: np.ndarray) -> set[frozenset[int]]:
    return {frozenset(np.flatnonzero(first == label).tolist()) for label in first.tolist()}


def cut(table: np.ndarray) -> np.ndarray:
    one, other = np.nonzero(np.triu(table != REST, 1))
    return clusters(len(table), one, other, table[one, other], rest=REST, least=LEAST)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32), st.integers(2, 40), st.floats(0.02, 1.0))
def test_it_is_that_of_all_pairs(seed: int, count: int, share: float) -> None:
    table = drawn(seed, count, share)
    distances = (MOST - table).astype(float)
    np.fill_diagonal(distances, 0.0)
    joins = linkage(squareform(distances), method="average")
    assert parts(cut(table)) == parts(fcluster(joins, MOST - LEAST + 0.5, "distance"))


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32), st.integers(2, 40))
def test_the_first_row_names_the_cluster(seed: int, count: int) -> None:
    first = cut(drawn(seed, count, 0.3))
    assert all(row >= label == first[label] for row, label in enumerate(first.tolist()))


def test_of_equal_means_the_earlier_rows_come_first() -> None:
    one, other = np.array([0, 1, 2]), np.array([1, 2, 3])
    alike = np.array([1000, 1000, 1000])
    assert clusters(4, one, other, alike, rest=0, least=600).tolist() == [0, 0, 2, 2]
    assert clusters(4, one, other, alike, rest=0, least=200).tolist() == [0, 0, 0, 0]
    assert clusters(2, one[:0], other[:0], alike[:0], rest=0, least=600).tolist() == [0, 1]
