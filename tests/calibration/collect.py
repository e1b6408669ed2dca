"""A labelled story in, its conflicts out, right or wrong: those it has, and those that changed facts bring.

Right are the conflicts of a fact that the story tells with two values, or of the words that were changed.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.mutation.batch import batch
from tests.mutation.edits import edits
from tests.mutation.mutators.table import CONTRADICTING
from tests.mutation.trial import Bench

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.mutation.batch import Batch
    from tests.mutation.trial import Raised

EACH = 8  # edits of a story
SEED = 7
NAMES = frozenset(change.name for change in CONTRADICTING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A conflict: its rule, how sure the rule was, and whether it is the one of the changed words."""

    story: str
    rule: str
    sure: float
    right: bool
    message: str


def cases(folder: Path, scratch: Path) -> Iterator[Case]:
    """The conflicts of a story as it is, once, and then those that each edit adds."""
    found = batch(folder)
    bench = Bench(found, scratch)
    made = [e for e in edits(found, SEED) if e.mutator in NAMES]
    for raised, right in bench.standing():
        yield _case(found, raised, right=right)
    for edit in random.Random(f"{SEED} {found.name}").sample(made, min(EACH, len(made))):
        outcome = bench.trial(edit)
        yield from (
            _case(found, raised, right=True) for raised in outcome.right if raised.verdict == "conflict"
        )
        yield from (_case(found, raised, right=False) for raised in outcome.wrong)


def _case(found: Batch, raised: Raised, *, right: bool) -> Case:
    return Case(
        story=found.name, rule=raised.rule, sure=raised.confidence, right=right, message=raised.message
    )
