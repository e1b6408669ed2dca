"""Features in, chances out: the models of likeness, and the chances with the reasons for them."""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING

import numpy as np

from verifier.align.forest import forest
from verifier.events.likeness.chances import Chances
from verifier.events.likeness.features import FEATURES, features

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from verifier.events.likeness.columns import Profiles

    Floats = NDArray[np.float64]

# What a reader takes for a reason, in this order, and how many of them are told.
TOLD = ("restated", "cosine", "names", "numbers", "days", "places", "said", "common")
REASONS = 3
CLOSE, RESTATED = 0.5, 0.25  # below them two claims are not asked whether they state the same


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
    """Chances of pairs of claims; a pair that is not there has none.

    `folder` names other forests than those that ship.
    """

    happening: Chances
    statement: Chances
    known: Profiles | None
    folder: str = ""

    def stated(self, a: str, b: str) -> float:
        """The chance that two claims, by id, state the same."""
        return self.statement.of(a, b)

    def beyond(self, a: str, b: str) -> float:
        """How much one claim says that another does not, where a word of one sentence alone weighs 1."""
        if self.known is None:
            return 0.0
        said = self.known.gists
        return sum(sorted(said.weight.get(root, 0.0) for root in said.roots[a] - said.roots[b]))

    def reasons(self, a: str, b: str) -> tuple[str, ...]:
        """What two claims have in common, as far as a reader sees it."""
        if self.known is None:
            return ()
        (row,) = features(self.known, *self.known.pair(a, b))
        value = dict(zip(FEATURES, row.tolist(), strict=True))
        return tuple(FEATURES[name].format(value[name]) for name in TOLD if value[name] > 0)[:REASONS]


NOTHING = Likeness(happening=Chances.join((), []), statement=Chances.join((), []), known=None)


@functools.cache
def trained() -> Model:
    """The model of one happening, whose numbers `tests/training/likeness.py` has stored beside this code."""
    text = resources.files(__package__).joinpath("model.json").read_text(encoding="utf-8")
    table = json.loads(text)
    if not set(table["features"]) <= set(FEATURES):
        raise ValueError("model.json was fitted to other features; fit it again: tests/training/likeness.py")
    at = [list(FEATURES).index(name) for name in table["features"]]
    numbers = table["happening"]

    def column(name: str, *, other: float) -> Floats:
        """The model's numbers, with another one for features that it does not look at."""
        found = np.full(len(FEATURES), other)
        found[at] = numbers[name]
        return found

    return Model(
        middle=column("middle", other=0.0),
        spread=column("spread", other=1.0),
        weights=column("weights", other=0.0),
        offset=float(numbers["offset"]),
    )


def stated(rows: Floats, folder: str = "") -> Floats:
    """The chance of each row that both claims state the same; `folder` names another forest to ask."""
    found = np.zeros(len(rows))
    asked = comparable(rows)
    if asked.any():
        statement = forest("statement", folder or str(resources.files(__package__)))
        seen = [list(FEATURES).index(name) for name in statement.names]
        found[asked] = statement.chances(rows[asked][:, seen].astype(np.float32))
    return np.asarray(np.round(found, 4))


def comparable(rows: Floats) -> NDArray[np.bool_]:
    """Which rows are of claims that say enough of the same words to be one statement.

    Two claims with one number in common tell of one fact, perhaps; they are no statement that two make.
    """
    names = list(FEATURES)
    close, restated = rows[:, names.index("cosine")], rows[:, names.index("restated")]
    return np.asarray((close >= CLOSE) & (restated >= RESTATED))
