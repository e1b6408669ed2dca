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

# Feature, threshold, left, right, value of each node; a leaf has the feature -1.
Tree = tuple["NDArray[np.int32]", "Table", "NDArray[np.int32]", "NDArray[np.int32]", "Table"]


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees over named features; `slope` and `offset` calibrate their sum (Platt 1999)."""

    names: tuple[str, ...]
    start: float
    trees: tuple[Tree, ...]
    slope: float
    offset: float

    def chances(self, rows: Table) -> Table:
        """The calibrated probabilities of rows of features, float32 in 0..1."""
        total = np.full(len(rows), self.start, np.float64)
        place = np.arange(len(rows))
        for feature, threshold, left, right, value in self.trees:
            at = np.zeros(len(rows), np.int32)
            while (inner := feature[at] >= 0).any():
                asked = rows[place, np.maximum(feature[at], 0)]
                below = np.where(asked <= threshold[at], left[at], right[at])
                at = np.where(inner, below, at).astype(np.int32)
            total += value[at]
        return np.asarray(1 / (1 + np.exp(-(self.slope * total + self.offset))), np.float32)


@functools.cache
def forest(name: str, folder: str = "") -> Forest:
    """A forest by name; `folder` names another model than the one that ships."""
    root = Path(folder) if folder else Path(str(resources.files(__package__))) / "model"
    table = json.loads((root / f"{name}.json").read_text(encoding="utf-8"))
    return Forest(
        names=tuple(table["features"]),
        start=table["start"],
        trees=tuple(_tree(nodes) for nodes in table["trees"]),
        slope=table["slope"],
        offset=table["offset"],
    )


def _tree(nodes: list[list[float]]) -> Tree:
    feature, threshold, left, right, value = (np.array(column) for column in zip(*nodes, strict=True))
    return (
        feature.astype(np.int32),
        threshold.astype(np.float32),
        left.astype(np.int32),
        right.astype(np.int32),
        value.astype(np.float32),
    )
