"""Judged conflicts in, a curve for the confidence and its measured worth out."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from verifier.rules._confidence import Curve, odds

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from tests.calibration.collect import Case

FOLDS = 8
# The offset of a rule with few cases stays near that of all (a ridge on the offsets).
RIDGE = 0.5
BINS = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 1.0001)

HEAD = """# What the confidence of a conflict is worth

A conflict that says 0.9 should be right nine times in ten. In each invented story of `tests/corpora/stories`
right are the conflicts of facts that it tells with two values; then one fact is changed at a time, {each} of
each story by chance, and the conflict of the changed words is right. Any other is wrong.
`verifier/rules/confidence.json` holds the curve that turns a rule's own certainty into the share that is
right; here each story is judged by a curve that never saw it ({folds}-fold, by story).

Real corpora have other stories and other errors, so that the shares there may be lower. The forests behind
dates, numbers and people learned from the same stories, which flatters the table; `docs/mutation.md` is on
batches that nothing was fitted to.

Written by `python -m tests.calibration --write`.
"""


def curve(cases: Sequence[Case]) -> Curve:
    """The curve of all cases."""
    rules = sorted({case.rule for case in cases})
    model = LogisticRegression(C=1 / RIDGE).fit(_rows(cases, rules), [case.right for case in cases])
    slope, *offsets = model.coef_[0].tolist()
    return Curve(
        offset=round(float(model.intercept_[0]), 4),
        # A surer rule is never taken for a less sure one.
        slope=round(max(0.0, slope), 4),
        rules={rule: round(value, 4) for rule, value in zip(rules, offsets, strict=True)},
    )


def _rows(cases: Sequence[Case], rules: Sequence[str]) -> NDArray[np.float64]:
    return np.array([[odds(case.sure), *(float(case.rule == rule) for rule in rules)] for case in cases])


def unseen(cases: Sequence[Case]) -> list[float]:
    """The confidence of each case by a curve that has not seen its story."""
    found = [0.0] * len(cases)
    stories = [case.story for case in cases]
    for seen, others in GroupKFold(min(FOLDS, len(set(stories)))).split(stories, groups=stories):
        made = curve([cases[n] for n in seen])
        for n in others.tolist():
            found[n] = made.chance(cases[n].rule, cases[n].sure)
    return found


def page(cases: Sequence[Case], each: int) -> str:
    """The page with both tables."""
    sure = np.array(unseen(cases))
    right = np.array([case.right for case in cases])
    brier = float(np.mean((sure - right) ** 2))
    flat = float(right.mean() * (1 - right.mean()))
    worth = f"Brier score {brier:.3f}; with the same confidence for all {flat:.3f}."
    lines = [
        HEAD.format(each=each, folds=FOLDS),
        f"{len(cases)} conflicts, {right.mean():.0%} of them right. {worth}\n",
        "| confidence | conflicts | mean confidence | right |\n| --- | ---: | ---: | ---: |",
        *_bins(sure, right),
        "\n| rule | conflicts | mean confidence | right |\n| --- | ---: | ---: | ---: |",
        *_rules(cases, sure, right),
    ]
    return "\n".join(lines) + "\n"


def _bins(sure: NDArray[np.float64], right: NDArray[np.bool_]) -> Iterator[str]:
    for low, high in itertools.pairwise(BINS):
        yield _row(f"{low:.1f} to {min(high, 1.0):.1f}", (sure >= low) & (sure < high), sure, right)


def _rules(cases: Sequence[Case], sure: NDArray[np.float64], right: NDArray[np.bool_]) -> Iterator[str]:
    for rule in sorted({case.rule for case in cases}):
        yield _row(rule, np.array([case.rule == rule for case in cases]), sure, right)


def _row(name: str, inside: NDArray[np.bool_], sure: NDArray[np.float64], right: NDArray[np.bool_]) -> str:
    count = int(inside.sum())
    cells = (f"{sure[inside].mean():.2f}", f"{right[inside].mean():.0%}") if count else ("-", "-")
    return f"| {name} | {count} | {cells[0]} | {cells[1]} |"
