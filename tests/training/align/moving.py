"""Stories in, for each fold the weights that tell what moves on from what stands out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

from tests.bank import FOLDS
from tests.training.align.lessons import EVERY
from verifier.align.moving import read
from verifier.encode import pieces

if TYPE_CHECKING:
    from tests.training.align.lessons import Lesson

STRENGTH = 0.001  # inverse of the penalty on weights of standardised features


def moves(lessons: list[Lesson]) -> tuple[dict[int, dict[str, np.ndarray]], str]:
    """The weights of `verifier.align.moving` without each fold and of all stories, and what they are worth.

    Each telling of a slot that is marked as a conflict stands, each of a revision or a dispute moves on.
    """
    fillers, moved, folds = [], [], []
    for lesson in lessons:
        for filler, mark in zip(lesson.fillers, lesson.marks, strict=True):
            if mark and mark.slot.relation in {"conflict", "revision", "dispute"}:
                fillers.append(filler)
                moved.append(mark.slot.relation != "conflict")
                folds.append(lesson.story.fold)
    rows = read(fillers, pieces([f.text for f in fillers]))
    labels, fold = np.array(moved), np.array(folds)
    found = {out: _fitted(rows[fold != out], labels[fold != out]) for out in (*range(FOLDS), EVERY)}
    unseen = np.array(
        [row @ found[out]["weight"] + found[out]["bias"][0] for row, out in zip(rows, folds, strict=True)]
    )
    area = roc_auc_score(labels, unseen)
    return found, f"moving: {len(labels)} tellings, {int(labels.sum())} so; area under the curve {area:.3f}"


def _fitted(rows: np.ndarray, labels: np.ndarray) -> dict[str, np.ndarray]:
    mean, scale = rows.mean(0), rows.std(0) + 1e-6
    model = LogisticRegression(C=STRENGTH, max_iter=3000).fit((rows - mean) / scale, labels)
    weight = model.coef_[0] / scale
    return {
        "weight": weight.astype(np.float32),
        "bias": np.array([model.intercept_[0] - mean @ weight], np.float32),
    }
