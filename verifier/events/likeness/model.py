"""Features in, chances out: the logistic models of likeness, and the chances with the reasons for them."""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING, Literal

import numpy as np

from verifier.events.likeness.chances import Chances
from verifier.events.likeness.features import FEATURES, VALUES, features

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from verifier.events.likeness.columns import Profiles

    Floats = NDArray[np.float64]

# `valued` and `bare` judge statements: with a number, day or place to compare in both claims, or without.
Head = Literal["happening", "valued", "bare"]
HEADS: tuple[Head, ...] = ("happening", "valued", "bare")
COMPARED = [list(FEATURES).index(name) for name in VALUES]
REASONS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """A logistic model; `weights` are for features in units of their spread around their middle."""

    middle: Floats
    spread: Floats
    weights: Floats
    offset: float

    def shares(self, rows: Floats) -> Floats:
        """What each feature of each row adds to the log-odds."""
        return np.asarray((rows - self.middle) / self.spread * self.weights)

    def scores(self, rows: Floats) -> Floats:
        """The log-odds of each row."""
        return np.asarray(self.shares(rows).sum(axis=1) + self.offset)

    def chances(self, rows: Floats) -> Floats:
        """The chance of each row, rounded so that the last bits of a layout never decide."""
        return np.asarray(np.round(1 / (1 + np.exp(-np.clip(self.scores(rows), -30, 30))), 4))


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """Chances of pairs of claims; a pair that is not there has none."""

    happening: Chances
    statement: Chances
    known: Profiles | None

    def stated(self, a: str, b: str) -> float:
        """The chance that two claims, by id, state the same."""
        return self.statement.of(a, b)

    def reasons(self, a: str, b: str) -> tuple[str, ...]:
        """What speaks most for two claims stating the same, strongest first."""
        if self.known is None:
            return ()
        row = features(self.known, *self.known.pair(a, b))
        model = trained()["bare" if bare(row)[0] else "valued"]
        shares = np.where(model.weights > 0, model.shares(row)[0], 0.0)  # the lack of what parts is no reason
        best = sorted(range(len(shares)), key=lambda n: (-round(float(shares[n]), 4), n))
        words = list(FEATURES.values())
        told = [words[n].format(float(row[0, n])) for n in best if shares[n] > 0 and row[0, n] > 0]
        return tuple(told[:REASONS])


NOTHING = Likeness(happening=Chances.join((), []), statement=Chances.join((), []), known=None)


def bare(rows: Floats) -> NDArray[np.bool_]:
    """Which rows have no value to compare: one of the two claims has no number, day or place."""
    return np.asarray(rows[:, COMPARED].sum(axis=1) == 0)


@functools.cache
def trained() -> dict[Head, Model]:
    """The numbers that `tests/training/likeness.py` has stored beside this code."""
    text = resources.files(__package__).joinpath("model.json").read_text(encoding="utf-8")
    table = json.loads(text)
    if table["features"] != list(FEATURES):
        raise ValueError("model.json was fitted to other features; fit it again: tests/training/likeness.py")
    return {
        head: Model(
            middle=np.array(numbers["middle"]),
            spread=np.array(numbers["spread"]),
            weights=np.array(numbers["weights"]),
            offset=float(numbers["offset"]),
        )
        for head, numbers in ((head, table["heads"][head]) for head in HEADS)
    }
