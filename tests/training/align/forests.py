"""Rows of features with their labels in, calibrated forests as JSON out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    Table = NDArray[np.float32]

SETTINGS: dict[str, dict[str, float]] = {
    "equal": {"max_iter": 150, "max_leaf_nodes": 12, "min_samples_leaf": 30, "l2_regularization": 3.0},
    "slot": {"max_iter": 150, "max_leaf_nodes": 8, "min_samples_leaf": 40, "l2_regularization": 10.0},
    "verdict": {"max_iter": 60, "max_leaf_nodes": 5, "min_samples_leaf": 40, "l2_regularization": 10.0},
}

MOST = 80_000  # rows without the label that a forest learns from


def classifier(kind: str) -> HistGradientBoostingClassifier:
    """The kind of forest that is fitted."""
    return HistGradientBoostingClassifier(learning_rate=0.05, random_state=0, **SETTINGS[kind])


def fitted(kind: str, rows: Table, labels: NDArray[np.int64]) -> HistGradientBoostingClassifier:
    """A forest of rows; of many rows without the label a part stands for all."""
    share = min(1.0, MOST / max(1, int((labels == 0).sum())))
    kept = (labels == 1) | (np.random.default_rng(0).random(len(labels)) < share)
    weights = np.where(labels[kept] == 1, 1.0, 1 / share)
    return classifier(kind).fit(rows[kept], labels[kept], sample_weight=weights)


def out_of_fold(
    kind: str, rows: Table, labels: NDArray[np.int64], folds: NDArray[np.int64]
) -> NDArray[np.float64]:
    """The log-odds of each row by a forest that never saw its fold."""
    found = np.zeros(len(labels))
    for fold in np.unique(folds):
        unseen = folds == fold
        found[unseen] = fitted(kind, rows[~unseen], labels[~unseen]).decision_function(rows[unseen])
    return found


def stored(
    kind: str,
    names: Sequence[str],
    rows: Table,
    labels: NDArray[np.int64],
    odds: NDArray[np.float64],
    whole: NDArray[np.bool_],
    path: Path,
) -> None:
    """Fit on all rows, calibrate on whole stories by odds that had not seen them (Platt 1999), and write."""
    platt = LogisticRegression(C=1e6).fit(odds[whole, None], labels[whole])
    model = fitted(kind, rows, labels)
    trees = [_nodes(predictor.nodes) for (predictor,) in model._predictors]  # noqa: SLF001  no public way
    table = {
        "features": list(names),
        "start": round(float(np.ravel(model._baseline_prediction)[0]), 6),  # noqa: SLF001
        "slope": round(float(platt.coef_[0][0]), 4),
        "offset": round(float(platt.intercept_[0]), 4),
        "trees": trees,
    }
    path.write_text(json.dumps(table, separators=(",", ":")) + "\n", encoding="utf-8")


def _nodes(nodes: Any) -> list[list[float]]:  # noqa: ANN401  scikit-learn does not type its trees
    # Thresholds stay as they are: rounded, equal features would fall on the other side.
    return [
        [-1, 0, 0, 0, round(float(node["value"]), 5)]
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
    return f"{name}: {len(labels)} pairs, {int(labels.sum())} so; average precision {average_precision_score(labels, odds):.3f}; found {', '.join(parts)}"
