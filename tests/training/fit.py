"""Labelled pairs in, a calibrated forest and its measured worth out."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, precision_recall_curve
from sklearn.model_selection import GroupKFold

from tests.training.labelled import PRETENDED

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from tests.training.labelled import Labelled

    Floats = NDArray[np.float64]

SHOWN = 30
FOLDS = 8
# What two dates count that are only pretended to clash; in real articles nobody has even said that they are
# of one thing. Chosen from a few weights by what it finds among dates that were really changed.
PRETEND, GUESSED = 0.3, 0.1


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
        at = {
            p: max(r for q, r in zip(precision, recall, strict=True) if q >= p) for p in (0.6, 0.7, 0.8, 0.9)
        }
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


def _classifier() -> HistGradientBoostingClassifier:
    return HistGradientBoostingClassifier(
        max_iter=200, learning_rate=0.06, max_leaf_nodes=15, min_samples_leaf=20, l2_regularization=1.0,
        random_state=0,
    )  # fmt: skip


def judge(pairs: Sequence[Labelled]) -> Judged:
    """Score each pair by a forest trained on the other stories, and calibrate on those scores."""
    names = tuple(sorted({name for pair in pairs for name in pair.features}))
    rows = np.array([[pair.features.get(name, 0.0) for name in names] for pair in pairs])
    labels = np.array([int(pair.one) for pair in pairs])
    stories = [pair.story for pair in pairs]
    weights = _weights(pairs)
    scores = np.zeros(len(pairs))
    for seen, unseen in GroupKFold(min(FOLDS, len(set(stories)))).split(rows, labels, stories):
        model = _classifier().fit(rows[seen], labels[seen], weights[seen])
        scores[unseen] = model.decision_function(rows[unseen])
    platt = LogisticRegression(C=1e6).fit(scores[:, None], labels, weights)
    return Judged(pairs, names, rows, labels, scores, float(platt.coef_[0][0]), float(platt.intercept_[0]))


def _weights(pairs: Sequence[Labelled]) -> Floats:
    pretended = np.array([pair.kind == "timex" and pair.how in PRETENDED for pair in pairs])
    real = np.array([pair.real for pair in pairs])
    return np.where(pretended, np.where(real, GUESSED, PRETEND), 1.0)


def store(judged: Judged, path: Path) -> None:
    """Write the forest of all stories as JSON."""
    model = _classifier().fit(judged.rows, judged.labels, _weights(judged.pairs))
    trees = [_nodes(predictor.nodes) for (predictor,) in model._predictors]  # noqa: SLF001  no public way
    start = float(model.decision_function(judged.rows[:1])[0])
    start -= sum(_value(tree, judged.rows[0]) for tree in trees)
    table = {
        "features": judged.names,
        "start": round(start, 6),
        "slope": round(judged.slope, 4),
        "offset": round(judged.offset, 4),
        "trees": [[_short(node) for node in tree] for tree in trees],
    }
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(table, separators=(",", ":")) + "\n", encoding="utf-8")


def _nodes(nodes: Any) -> list[list[float]]:  # noqa: ANN401  scikit-learn does not type its trees
    return [
        [-1 if node["is_leaf"] else int(node["feature_idx"]), round(float(node["num_threshold"]), 5),
         int(node["left"]), int(node["right"]), round(float(node["value"]), 5)]
        for node in nodes
    ]  # fmt: skip


def _short(node: list[float]) -> list[float]:
    """A leaf needs only its value."""
    return node if node[0] >= 0 else [-1, 0, 0, 0, node[4]]


def _value(tree: list[list[float]], row: Floats) -> float:
    at = 0
    while tree[at][0] >= 0:
        at = int(tree[at][2] if row[int(tree[at][0])] <= tree[at][1] else tree[at][3])
    return tree[at][4]
