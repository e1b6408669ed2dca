"""Labelled pairs in, a calibrated forest and its measured worth out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, precision_recall_curve
from sklearn.model_selection import GroupKFold

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from tests.training.labelled import Labelled

    Floats = NDArray[np.float64]

SHOWN = 30
SEEDS = 1


@dataclass(frozen=True, slots=True)
class Judged:
    """Pairs with the score that a forest gave which had not seen their story."""

    pairs: Sequence[Labelled]
    names: tuple[str, ...]
    rows: Floats
    labels: NDArray[np.int64]
    scores: Floats
    slope: float
    offset: float

    def chances(self) -> Floats:
        """The calibrated chances."""
        return np.asarray(1 / (1 + np.exp(-(self.slope * self.scores + self.offset))))

    def line(self, kind: str) -> str:
        """The worth in one line: average precision, and recall where so many are right."""
        worth = average_precision_score(self.labels, self.scores)
        precision, recall, _ = precision_recall_curve(self.labels, self.scores)
        at = {p: max(r for q, r in zip(precision, recall, strict=True) if q >= p) for p in (0.6, 0.7, 0.8, 0.9)}
        reached = ", ".join(f"{r:.0%} at {p:.0%}" for p, r in at.items())
        return (
            f"{kind}: {len(self.pairs)} pairs, {int(self.labels.sum())} of one slot; average precision "
            f"{worth:.3f}; found {reached} right"
        )

    def false(self) -> list[tuple[float, Labelled]]:
        """The pairs wrongly taken for one slot, worst first."""
        return self._worst(one=False)

    def missed(self) -> list[tuple[float, Labelled]]:
        """The pairs wrongly kept apart, worst first."""
        return self._worst(one=True)

    def _worst(self, *, one: bool) -> list[tuple[float, Labelled]]:
        chances = self.chances()
        order = np.argsort(chances if one else -chances, kind="stable")
        return [(float(chances[n]), self.pairs[n]) for n in order if self.pairs[n].one is one][:SHOWN]


def _classifier() -> GradientBoostingClassifier:
    return GradientBoostingClassifier(
        n_estimators=160, max_depth=4, learning_rate=0.06, subsample=0.7, min_samples_leaf=12,
        max_features=0.4, random_state=SEEDS,
    )  # fmt: skip


def judge(pairs: Sequence[Labelled]) -> Judged:
    """Score each pair by a forest trained on the other stories, and calibrate on those scores."""
    names = tuple(sorted({name for pair in pairs for name in pair.features}))
    rows = np.array([[pair.features.get(name, 0.0) for name in names] for pair in pairs])
    labels = np.array([int(pair.one) for pair in pairs])
    stories = [pair.story for pair in pairs]
    scores = np.zeros(len(pairs))
    for seen, unseen in GroupKFold(min(10, len(set(stories)))).split(rows, labels, stories):
        scores[unseen] = _classifier().fit(rows[seen], labels[seen]).decision_function(rows[unseen])
    platt = LogisticRegression(C=1e6).fit(scores[:, None], labels)
    return Judged(
        pairs, names, rows, labels, scores, float(platt.coef_[0][0]), float(platt.intercept_[0])
    )


def store(judged: Judged, path: Path) -> None:
    """Write the forest of all stories as JSON."""
    model = _classifier().fit(judged.rows, judged.labels)
    start = float(model.decision_function(judged.rows[:1])[0])
    trees = [_nodes(tree[0].tree_, model.learning_rate) for tree in model.estimators_]
    start -= sum(_value(tree, judged.rows[0]) for tree in trees)
    table = {
        "features": judged.names,
        "start": round(start, 6),
        "slope": round(judged.slope, 4),
        "offset": round(judged.offset, 4),
        "trees": trees,
    }
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(table, separators=(",", ":")) + "\n", encoding="utf-8")


def _nodes(tree: Any, rate: float) -> list[list[float]]:  # noqa: ANN401  scikit-learn does not type its trees
    return [
        [int(tree.feature[n]) if tree.children_left[n] >= 0 else -1, round(float(tree.threshold[n]), 5),
         int(tree.children_left[n]), int(tree.children_right[n]), round(rate * float(tree.value[n][0][0]), 6)]
        for n in range(tree.node_count)
    ]  # fmt: skip


def _value(tree: list[list[float]], row: Floats) -> float:
    at = 0
    while tree[at][0] >= 0:
        at = int(tree[at][2] if row[int(tree[at][0])] <= tree[at][1] else tree[at][3])
    return tree[at][4]
