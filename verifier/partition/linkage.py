"""Average linkage (Sokal and Michener 1958) of a sparse graph: pairs without an edge count as a constant.

In each round all clusters that are each other's nearest join at once. Average linkage is reducible: two that
join elsewhere come no nearer to a third one than the nearer of them was, so that the order of joins is of no
consequence (Bruynooghe 1977), and the clusters are those of joining pair by pair. A cluster whose nearest is
too far away is done. Sums are of whole numbers, and thus exact; of equal means the earlier rows come first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Whole = NDArray[np.int64]


def clusters(count: int, one: Whole, other: Whole, alike: Whole, *, rest: int, least: int) -> Whole:
    """For each of `count` rows the first row of its cluster.

    Each pair with an edge stands once in `one`, `other` and `alike`; a pair without is alike by `rest`.
    Clusters join whose pairs are alike by `least` in the mean.
    """
    found = np.arange(count)
    sizes = np.ones(count, np.int64)
    low, high, more = np.minimum(one, other), np.maximum(one, other), alike - rest
    while len(low):
        low, high, more = _summed(count, low, high, more)
        mean = rest + more / (sizes[low] * sizes[high])
        rank = np.empty(len(low), np.int64)
        rank[np.lexsort((high, low, -mean))] = np.arange(len(low))
        first = np.full(count, len(low), np.int64)
        np.minimum.at(first, low, rank)
        np.minimum.at(first, high, rank)
        joined = (first[low] == rank) & (first[high] == rank) & (mean >= least)
        if not joined.any():
            break
        into = np.arange(count)
        into[high[joined]] = low[joined]
        sizes[low[joined]] += sizes[high[joined]]
        found = into[found]
        # What is nearest to nobody by `least` stays so: a mean is never above the larger of two.
        open_ = np.zeros(count, np.bool_)
        open_[low[mean >= least]] = open_[high[mean >= least]] = True
        low, high = into[low], into[high]
        left = (low != high) & open_[low] & open_[high]
        low, high, more = low[left], high[left], more[left]
    return found


def _summed(count: int, low: Whole, high: Whole, more: Whole) -> tuple[Whole, Whole, Whole]:
    """The edges between two clusters as one, the smaller row first."""
    keys = np.minimum(low, high) * count + np.maximum(low, high)
    order = np.argsort(keys, kind="stable")
    keys, more = keys[order], more[order]
    starts = np.flatnonzero(np.diff(keys, prepend=-1))
    if not len(starts):
        return low, high, more
    return keys[starts] // count, keys[starts] % count, np.add.reduceat(more, starts)
