"""A boosted forest in plain numbers: rows of features in, chances out.

Gradient boosting of regression trees on the logistic loss (Friedman 2001), trained by
`python -m tests.training.align` with scikit-learn and stored as JSON, so that reading it needs no pickle and
no version of scikit-learn.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Table = NDArray[np.float32]
    Places = NDArray[np.intp]

# Rows that go down all trees together: enough of them that calls count little, few enough for a cache. It
# decides nothing, and so, with its type beside it, it is none of the thresholds that a report lists.
TOGETHER: int = 256


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees over named features; `slope` and `offset` calibrate their sum (Platt 1999).

    The nodes of all trees stand in one row: which feature is asked, the threshold, where it goes on to, and
    the value. A leaf goes on to itself. `roots` are the places of the trees, `depth` that of the deepest.
    """

    names: tuple[str, ...]
    start: float
    feature: Places
    threshold: Table
    left: Places
    right: Places
    value: Table
    roots: Places
    depth: int
    slope: float
    offset: float

    def chances(self, rows: Table) -> Table:
        """The calibrated probabilities of rows of features, float32 in 0..1."""
        total = np.full(len(rows), self.start, np.float64)
        for start in range(0, len(rows), TOGETHER):
            part = total[start : start + TOGETHER]
            # One tree after the other, or the last bits would depend on the layout.
            for values in self._leaves(rows[start : start + TOGETHER]):
                part += values
        return np.asarray(1 / (1 + np.exp(-(self.slope * total + self.offset))), np.float32)

    def _leaves(self, rows: Table) -> Table:
        """The value at which each row ends in each tree, (trees, rows)."""
        at = np.repeat(self.roots[:, None], len(rows), axis=1)
        place = np.arange(len(rows))[None]
        for _ in range(self.depth):
            below = rows[place, self.feature[at]] <= self.threshold[at]
            at = np.where(below, self.left[at], self.right[at])
        return np.asarray(self.value[at])


@functools.cache
def forest(name: str, folder: str = "") -> Forest:
    """A forest by name; `folder` names another model than the one that ships."""
    root = Path(folder) if folder else Path(str(resources.files(__package__))) / "model"
    table = json.loads((root / f"{name}.json").read_text(encoding="utf-8"))
    sizes = [len(nodes) for nodes in table["trees"]]
    roots = np.cumsum([0, *sizes[:-1]])
    columns = np.array([node for nodes in table["trees"] for node in nodes]).T
    feature, threshold, left, right, value = columns
    leaf, own = feature < 0, np.arange(len(feature))
    shift = np.repeat(roots, sizes)
    left, right = (np.where(leaf, own, side + shift).astype(np.intp) for side in (left, right))
    return Forest(
        names=tuple(table["features"]),
        start=table["start"],
        feature=np.where(leaf, 0, feature).astype(np.intp),
        threshold=threshold.astype(np.float32),
        left=left,
        right=right,
        value=value.astype(np.float32),
        roots=roots,
        depth=_depth(left, right, roots),
        slope=table["slope"],
        offset=table["offset"],
    )


def _depth(left: Places, right: Places, roots: Places) -> int:
    """How many questions the longest way from a root to a leaf asks."""
    at, depth = roots, 0
    while len(inner := at[left[at] != at]):
        at, depth = np.unique(np.concatenate([left[inner], right[inner]])), depth + 1
    return depth
