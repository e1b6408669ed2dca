"""Fit the model of one happening: `python -m tests.training.likeness --batches FILE --pairs FILE [--write]`.

Prints what it is worth on events that it has not seen, and with --write stores the model of everything
beside the code that reads it. The stored numbers come from labelled sentence pairs of 33 events in ECB+ 1.0
(Cybulska and Vossen 2014, CC BY 3.0); numbers are kept, no text.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, roc_auc_score
from sklearn.model_selection import GroupKFold

from tests.training.claim_pairs import Bag, reports
from verifier.cluster import CHANCE, clusters
from verifier.events.likeness import FLOOR, KEPT
from verifier.events.likeness.chances import Chances
from verifier.events.likeness.features import FEATURES, features
from verifier.events.likeness.model import Model
from verifier.events.likeness.profiles import profiles

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from tests.training.claim_pairs import Reports

    Floats = NDArray[np.float64]

STORED = Path(__file__).parents[2] / "verifier" / "events" / "likeness" / "model.json"
FOLDS = 8
ROUNDS = 3  # of choosing which pair of a bag is the one that is the same
STRENGTH = 0.1
# A pair of an unlike bag that is not its likest says less.
REST = 0.15
PROGRESS = 1e-9
SHARES = (0.6, 0.7, 0.8, 0.9)


class Bags:
    """Bags as one table of pairs."""

    def __init__(self, bags: Sequence[Bag]) -> None:
        self.rows = np.concatenate([bag.rows for bag in bags])
        self.of = np.repeat(np.arange(len(bags)), [len(bag.rows) for bag in bags])
        self.same = np.array([bag.same for bag in bags])
        self.group = np.array([bag.group for bag in bags])

    def likest(self, scores: Floats) -> Floats:
        """The highest score of each bag."""
        best = np.full(len(self.same), -np.inf)
        np.maximum.at(best, self.of, scores)
        return best


def fit(bags: Bags, seen: NDArray[np.bool_]) -> Model:
    """Middle and spread of the features, weights and offset, learned from the bags that are `seen`.

    Of a bag that is the same only its likest pair is, and which one that is changes as the model learns
    (Dietterich, Lathrop and Lozano-Perez 1997, multiple instances).
    """
    used = seen[bags.of]
    middle, spread = bags.rows[used].mean(axis=0), bags.rows[used].std(axis=0)
    spread = np.where(spread > PROGRESS, spread, 1.0)
    scaled = (bags.rows - middle) / spread
    scores: Floats = bags.rows[:, 0]
    sizes = {g: np.sum((bags.group == g) & seen) for g in set(bags.group)}
    # A long-covered event must not speak for all.
    share = np.array([1 / np.sqrt(max(1, sizes[g])) for g in bags.group])
    for _ in range(ROUNDS):
        likest = scores >= bags.likest(scores)[bags.of] - PROGRESS
        chosen = used & (likest | ~bags.same[bags.of])
        weight = np.where(likest, 1.0, REST)
        weight = weight * (share / share[seen].mean())[bags.of]
        model = LogisticRegression(C=STRENGTH, max_iter=1000)
        model.fit(scaled[chosen], bags.same[bags.of][chosen], sample_weight=weight[chosen])
        scores = model.decision_function(scaled)
    return Model(middle=middle, spread=spread, weights=model.coef_[0], offset=float(model.intercept_[0]))


def scored(bags: Bags, model: Model) -> Floats:
    """The log-odds of each bag."""
    return bags.likest(model.scores(bags.rows))


def unseen(bags: Bags) -> tuple[Floats, dict[str, Model]]:
    """The log-odds of each bag by a model that never saw its group, and that model for each group."""
    scores, models = np.zeros(len(bags.same)), {}
    folds = GroupKFold(min(FOLDS, len(set(bags.group)))).split(bags.same, groups=bags.group)
    for learned, judged in folds:
        seen = np.zeros(len(bags.same), dtype=bool)
        seen[learned] = True
        model = fit(bags, seen)
        scores[judged] = scored(bags, model)[judged]
        models.update(dict.fromkeys(bags.group[judged], model))
    return scores, models


def worth(bags: Bags, scores: Floats) -> str:
    """The worth of scores in one line."""
    order = np.argsort(-scores, kind="stable")
    right = np.cumsum(bags.same[order])
    precision = right / np.arange(1, len(order) + 1)
    recall = right / bags.same.sum()
    reached = [
        max((r for p, r in zip(precision, recall, strict=True) if p >= q), default=0.0) for q in SHARES
    ]
    found = ", ".join(f"{r:.0%} at {q:.0%}" for r, q in zip(reached, SHARES, strict=True))
    best = np.max(2 * precision * recall / (precision + recall + PROGRESS))
    area, mean = roc_auc_score(bags.same, scores), average_precision_score(bags.same, scores)
    return (
        f"{len(scores)} pairs, {int(bags.same.sum())} the same; AUC {area:.3f}, average "
        f"precision {mean:.3f}, best F1 {best:.3f}; found {found} right"
    )


def clustered(every: Sequence[Reports], model_of: Callable[[str], Model], least: float) -> str:
    """Precision, recall and F1 of clusters over the labelled sentence pairs, each event by `model_of`."""
    counts = {(same, together): 0 for same in (True, False) for together in (True, False)}
    for batch in every:
        model = model_of(batch.name)
        known = profiles(batch.story)
        parts = []
        for one, other in known.near(FLOOR):
            found = model.chances(features(known, one, other))
            kept = found >= KEPT
            parts.append((one[kept], other[kept], found[kept]))
        chances = Chances.join(known.ids, parts)
        apart = [(pair.a.frame.claim_id, pair.b.frame.claim_id) for pair in batch.story.apart]
        together = clusters(chances.ids, chances.pairs, chances.values, apart, least)
        home = {claim: cluster.id for cluster in together for claim in cluster.claims}
        for bag in batch.bags:
            mine, others = ({home[claim] for claim in side} for side in bag.sides)
            counts[bag.same, bool(mine & others)] += 1
    hits = counts[True, True]
    precision, recall = hits / max(1, hits + counts[False, True]), hits / max(1, hits + counts[True, False])
    f1 = 2 * precision * recall / max(PROGRESS, precision + recall)
    return f"at {least:.2f} precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}"


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(prog="python -m tests.training.likeness", description=__doc__)
    parser.add_argument("--batches", type=Path, required=True, help="real articles by event (JSON Lines)")
    parser.add_argument("--pairs", type=Path, required=True, help="labelled sentence pairs (JSON Lines)")
    parser.add_argument("--write", action="store_true", help="store the model")
    asked = parser.parse_args()
    every = list(reports(asked.batches, asked.pairs))
    bags = Bags([bag for batch in every for bag in batch.bags])
    scores, models = unseen(bags)
    sys.stdout.write(f"{worth(bags, scores)}\n")
    for least in (CHANCE - 0.05, CHANCE, CHANCE + 0.05):
        found = clustered(every, models.__getitem__, least)
        sys.stdout.write(f"  clusters of unseen events {found}\n")
    if asked.write:
        store(bags)


def store(bags: Bags) -> None:
    """Write the model of everything, with its middle and spread."""
    model = fit(bags, np.ones(len(bags.same), dtype=bool))
    table = {
        "source": "ECB+ 1.0 (Cybulska and Vossen 2014, CC BY 3.0), numbers only",
        "features": list(FEATURES),
        "happening": {
            "middle": _short(model.middle),
            "spread": _short(model.spread),
            "weights": _short(model.weights),
            "offset": round(model.offset, 5),
        },
    }
    STORED.write_text(json.dumps(table, indent=1) + "\n", encoding="utf-8")


def _short(values: Floats) -> list[float]:
    return [round(float(value), 5) for value in values]


if __name__ == "__main__":
    main()
