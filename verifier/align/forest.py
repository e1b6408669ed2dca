"""A boosted forest in plain numbers: features in, the chance that two fillers fill one slot out.

Gradient boosting of regression trees on the logistic loss (Friedman 2001), trained by
`python -m tests.training` with scikit-learn on invented stories and stored as JSON, so that reading it needs
no pickle and no version of scikit-learn.
"""

from __future__ import annotations

import functools
import json
import math
from dataclasses import dataclass
from importlib import resources
from operator import itemgetter
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from verifier.events.slot.features import Features

Node = tuple[int, float, int, int, float]  # feature, threshold, left, right, value; feature -1 is a leaf
# A test of a tree, and the leaves that stay where it fails, as bits; the leaves are counted from the left.
Test = tuple[int, float, np.uint64]
ALL = np.uint64(2**64 - 1)
ROWS = 4096  # looked at together, so that a column stays in the processor's cache


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees over named features; `slope` and `offset` calibrate the sum (Platt 1999)."""

    names: tuple[str, ...]
    start: float
    trees: tuple[tuple[Node, ...], ...]
    slope: float
    offset: float

    def chance(self, features: Features) -> float:
        """The calibrated probability, from 0 to 1."""
        row = [features.get(name, 0.0) for name in self.names]
        total = self.start + sum(_leaf(tree, row) for tree in self.trees)
        return self._calibrated(total)

    def chances(self, rows: Sequence[Features]) -> list[float]:
        """The same for many, which have all features, a tree at a time: what `chance` gives, to the last bit.

        A row ends in the leftmost leaf that no failed test cuts off (Lucchese et al. 2015, QuickScorer).
        """
        take = itemgetter(*self.names)
        table = np.array([take(row) for row in rows], dtype=np.float64)
        parts = [table[n : n + ROWS].T.copy() for n in range(0, len(table), ROWS)]
        plans = [_plan(tree) for tree in self.trees]
        return [self._calibrated(total) for part in parts for total in self._totals(part, plans)]

    def _totals(self, columns: NDArray[np.float64], plans: list[Plan]) -> list[float]:
        total = np.zeros(columns.shape[1])
        for tests, values in plans:
            left = np.full(columns.shape[1], ALL)
            for feature, threshold, kept in tests:
                left &= np.where(columns[feature] <= threshold, ALL, kept)
            total += values[np.bitwise_count((left & (~left + np.uint64(1))) - np.uint64(1))]
        return [float(each) for each in self.start + total]

    def _calibrated(self, total: float) -> float:
        return 1 / (1 + math.exp(-(self.slope * total + self.offset)))

    def shares(self, features: Features) -> dict[str, float]:
        """What each feature adds to the log-odds of one row: its way through the trees (Saabas 2014).

        A node is worth the mean of its two sides, since how many rows took which side is not kept.
        """
        row = [features.get(name, 0.0) for name in self.names]
        found = dict.fromkeys(self.names, 0.0)
        for tree in self.trees:
            worth = _worth(tree)
            at = 0
            while tree[at][0] >= 0:
                feature, threshold, left, right, _ = tree[at]
                below = left if row[feature] <= threshold else right
                found[self.names[feature]] += self.slope * (worth[below] - worth[at])
                at = below
        return found


def _worth(tree: tuple[Node, ...]) -> list[float]:
    """The value of each node; the nodes below one stand after it."""
    worth = [node[4] for node in tree]
    for at in range(len(tree) - 1, -1, -1):
        feature, _, left, right, _ = tree[at]
        if feature >= 0:
            worth[at] = (worth[left] + worth[right]) / 2
    return worth


def _leaf(tree: tuple[Node, ...], row: list[float]) -> float:
    at = 0
    while tree[at][0] >= 0:
        feature, threshold, left, right, _ = tree[at]
        at = left if row[feature] <= threshold else right
    return tree[at][4]


Plan = tuple[tuple[Test, ...], "NDArray[np.float64]"]


@functools.cache
def _plan(tree: tuple[Node, ...]) -> Plan:
    """A tree's tests and the values of its leaves from left to right."""
    tests: list[Test] = []
    values: list[float] = []

    def walk(at: int) -> None:
        feature, threshold, left, right, value = tree[at]
        if feature < 0:
            values.append(value)
            return
        first = len(values)
        walk(left)
        cut = 2 ** len(values) - 2**first
        tests.append((feature, threshold, np.uint64(int(ALL) - cut)))
        walk(right)

    walk(0)
    return tuple(tests), np.array(values)


@functools.cache
def forest(kind: str) -> Forest | None:
    """The forest for a kind of fact, or None where none was trained."""
    file = resources.files(__package__).joinpath("forests", f"{kind}.json")
    if not file.is_file():
        return None
    table = json.loads(file.read_text(encoding="utf-8"))
    return Forest(
        names=tuple(table["features"]),
        start=table["start"],
        trees=tuple(tuple((n[0], n[1], n[2], n[3], n[4]) for n in tree) for tree in table["trees"]),
        slope=table["slope"],
        offset=table["offset"],
    )
