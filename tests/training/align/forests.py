"""Rows of features with their labels in, calibrated forests as JSON out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

if TYPE_CHECKING:
    from pathlib import Path

Table = NDArray[np.float32]

SETTINGS: dict[str, dict[str, float]] = {
    "equal": {"max_iter": 150, "max_leaf_nodes": 12, "min_samples_leaf": 30, "l2_regularization": 3.0},
    "slot": {"max_iter": 150, "max_leaf_nodes": 8, "min_samples_leaf": 40, "l2_regularization": 10.0},
    "statement": {"max_iter": 120, "max_leaf_nodes": 6, "min_samples_leaf": 20, "l2_regularization": 5.0},
    "verdict": {"max_iter": 150, "max_leaf_nodes": 8, "min_samples_leaf": 40, "l2_regularization": 10.0},
}

MOST = 60_000  # rows without the label that a forest learns from
BAG = 2  # forests whose mean is taken, each of other rows and other features


class Part(NamedTuple):
    """What one forest learns from; `whole` are the rows of whole stories.

    `slopes` are 1 for a feature that may only raise the chance, -1 for one that may only lower it.
    """

    kind: str
    names: tuple[str, ...]
    rows: Table
    labels: NDArray[np.int64]
    folds: NDArray[np.int64]
    whole: NDArray[np.bool_]
    slopes: tuple[int, ...] | None = None

    def of(self, kept: NDArray[np.bool_] | NDArray[np.intp]) -> Part:
        """Some of its rows, as a mask or by place; one may come more than once."""
        return self._replace(
            rows=self.rows[kept], labels=self.labels[kept], folds=self.folds[kept], whole=self.whole[kept]
        )


class Bag:
    """The mean of some boosted forests, as one forest."""

    def __init__(self, part: Part) -> None:
        """Fit; of many rows without the label a share, drawn anew for each forest, stands for all."""
        labels = part.labels
        share = min(1.0, MOST / max(1, int((labels == 0).sum())))
        self._models = []
        for seed in range(BAG):
            kept = (labels == 1) | (np.random.default_rng(seed).random(len(labels)) < share)
            weights = np.where(labels[kept] == 1, 1.0, 1 / share)
            model = HistGradientBoostingClassifier(
                learning_rate=0.05,
                random_state=seed,
                max_features=0.6,
                monotonic_cst=part.slopes,
                **SETTINGS[part.kind],
            )
            self._models.append(model.fit(part.rows[kept], labels[kept], sample_weight=weights))

    def odds(self, rows: Table) -> NDArray[np.float64]:
        """The log-odds of rows."""
        return np.asarray(np.mean([model.decision_function(rows) for model in self._models], axis=0))

    def chances(self, rows: Table) -> Table:
        """The chances of rows, as their odds are."""
        if not len(rows):
            return np.zeros(0, np.float32)
        return np.asarray(1 / (1 + np.exp(-self.odds(rows))), np.float32)

    def trees(self) -> tuple[float, list[list[list[float]]]]:
        """Where the sum starts, and all trees."""
        start = np.mean([np.ravel(model._baseline_prediction)[0] for model in self._models])  # noqa: SLF001  no public way
        found = [
            _nodes(predictor.nodes)
            for model in self._models
            for (predictor,) in model._predictors  # noqa: SLF001  as above
        ]
        return round(float(start), 6), found


def fit(name: str, part: Part, path: Path | None) -> str:
    """Write a forest of all rows where `path` is given, and tell what it is worth.

    Its worth, and how its odds are calibrated, are those on whole stories that it had not seen.
    """
    odds = np.zeros(len(part.labels))
    for fold in np.unique(part.folds):
        unseen = part.folds == fold
        odds[unseen] = Bag(part.of(~unseen)).odds(part.rows[unseen])
    if path:
        stored(part, odds, path)
    return worth(name, part.labels[part.whole], odds[part.whole])


def stored(part: Part, odds: NDArray[np.float64], path: Path) -> None:
    """Fit on all rows, calibrate on whole stories by odds that had not seen them (Platt 1999), and write."""
    slope, offset = platt(odds[part.whole], part.labels[part.whole])
    start, trees = Bag(part).trees()
    table = {
        "features": list(part.names),
        "start": start,
        "slope": round(slope, 4),
        "offset": round(offset, 4),
        "trees": trees,
    }
    path.write_text(json.dumps(table, separators=(",", ":")) + "\n", encoding="utf-8")


def platt(odds: NDArray[np.float64], labels: NDArray[np.int64]) -> tuple[float, float]:
    """Slope and offset that turn odds into calibrated ones (Platt 1999)."""
    model = LogisticRegression(C=1e6).fit(odds[:, None], labels)
    return float(model.coef_[0][0]), float(model.intercept_[0])


def _nodes(nodes: Any) -> list[list[float]]:  # noqa: ANN401  scikit-learn does not type its trees
    # Thresholds stay as they are: rounded, equal features would fall on the other side.
    return [
        [-1, 0, 0, 0, round(float(node["value"]) / BAG, 5)]
        if node["is_leaf"]
        else [
            int(node["feature_idx"]),
            float(node["num_threshold"]),
            int(node["left"]),
            int(node["right"]),
            0,
        ]
        for node in nodes
    ]


def worth(name: str, labels: NDArray[np.int64], odds: NDArray[np.float64]) -> str:
    """One line: average precision, and what is found where so many are right."""
    order = np.argsort(-odds, kind="stable")
    hits = np.cumsum(labels[order])
    right = hits / np.arange(1, len(order) + 1)
    parts = []
    for level in (0.9, 0.8, 0.7, 0.6, 0.5):
        reached = np.flatnonzero(right >= level)
        parts.append(f"{hits[reached[-1]] / labels.sum() if len(reached) else 0:.0%} at {level:.0%}")
    precision = average_precision_score(labels, odds)
    return (
        f"{name}: {len(labels)} pairs, {int(labels.sum())} so; average precision {precision:.3f}; "
        f"found {', '.join(parts)}"
    )
