"""A rule's own certainty in, the share of such conflicts that are right out.

A rule knows how sure its event or its slot is, and not how often a conflict of its kind turns out to be two
things. `python -m tests.calibration --write` counts that on invented stories and fits one logistic curve
with an offset for each rule (Platt 1999); docs/confidence.md says how far it can be trusted.
"""

from __future__ import annotations

import functools
import json
import math
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# No count is large enough to be surer, or to know that everything is wrong.
LOWEST, HIGHEST = 0.02, 0.98


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """log-odds of being right = offset + slope * log-odds of the rule's certainty + the rule's own offset."""

    offset: float
    slope: float
    rules: Mapping[str, float]

    def chance(self, rule: str, sure: float) -> float:
        """The share of conflicts of a rule, so sure of themselves, that are right."""
        return bounded(
            1 / (1 + math.exp(-(self.offset + self.slope * odds(sure) + self.rules.get(rule, 0.0))))
        )


def odds(sure: float) -> float:
    """Log-odds of a chance that is not taken for certain."""
    return math.log(bounded(sure) / (1 - bounded(sure)))


def bounded(chance: float) -> float:
    """The chance within what can be counted."""
    return min(max(chance, LOWEST), HIGHEST)


@functools.cache
def curve() -> Curve:
    """The numbers that were fitted."""
    text = resources.files(__package__).joinpath("confidence.json").read_text(encoding="utf-8")
    return Curve(**json.loads(text))
