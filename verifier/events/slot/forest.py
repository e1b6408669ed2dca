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
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.events.slot.features import Features

Node = tuple[int, float, int, int, float]  # feature, threshold, left, right, value; feature -1 is a leaf


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
        return 1 / (1 + math.exp(-(self.slope * total + self.offset)))


def _leaf(tree: tuple[Node, ...], row: list[float]) -> float:
    at = 0
    while tree[at][0] >= 0:
        feature, threshold, left, right, _ = tree[at]
        at = left if row[feature] <= threshold else right
    return tree[at][4]


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
