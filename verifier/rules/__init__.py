"""A story in, findings out: one module for each rule, found by being here.

What the rules share is named here and stands in the modules with an underscore, so that no rule imports
another. A rule has `check(story)`, `silence(pair)` and a docstring with the headings *What it does*, *Why it
matters* and *Known limits*, and carries its own EXAMPLES.
"""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

from verifier.rules._examples import (
    Example,
    agree,
    apart,
    conflict,
    disputed,
    edits,
    guarded,
    revises,
    silent,
    unedited,
)
from verifier.rules._findings import LONGEST_QUOTE, Topic, clash, contested, finding, judged
from verifier.rules._holdings import Holding, Sides, against, outlets, passage
from verifier.rules._repeats import contradicted, repeated, repeats, told_again

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from verifier.events import Story
    from verifier.events.pair import Pair
    from verifier.model import Finding, Verdict

__all__ = [
    "LONGEST_QUOTE",
    "Example",
    "Heard",
    "Holding",
    "Rule",
    "Sides",
    "Topic",
    "against",
    "agree",
    "apart",
    "clash",
    "conflict",
    "contested",
    "disputed",
    "edits",
    "finding",
    "findings",
    "guarded",
    "heard",
    "judged",
    "outlets",
    "passage",
    "ranked",
    "repeats",
    "revises",
    "rules",
    "silent",
    "unedited",
]


class Rule(Protocol):
    """A rule module."""

    __name__: str
    __doc__: str | None
    EXAMPLES: tuple[Example, ...]

    def check(self, story: Story) -> Iterator[Finding]:
        """The findings of this rule."""

    def silence(self, pair: Pair) -> str:
        """Why two claims have no finding of this rule; "" where it looked at them and has nothing to say."""


def rules() -> tuple[Rule, ...]:
    """All rule modules, by name."""
    names = sorted(
        module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_")
    )
    return tuple(cast("Rule", importlib.import_module(f"{__name__}.{name}")) for name in names)


RANK: dict[Verdict, int] = {
    "conflict": 0,
    "revision": 1,
    "dispute": 2,
    "agreement": 3,
    "variant": 4,
    "single": 5,
    "distinct": 6,
}


def findings(story: Story, failed: Callable[[str, Exception], None] | None = None) -> tuple[Finding, ...]:
    """What all rules find, conflicts first, in an order that depends on content only.

    A rule that fails is told to `failed`, and the others go on; without one, its error is raised.
    """
    every: list[Finding] = []
    for rule in rules():
        try:
            every += rule.check(story)
        except Exception as error:
            if failed is None:
                raise
            failed(rule.__name__.rpartition(".")[2], error)
    left_out = repeated(every) | contradicted(story, every)
    left_out |= told_again([f for f in every if f.id not in left_out])
    return ranked({finding.id: finding for finding in every if finding.id not in left_out}.values())


def ranked(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in the order of a report."""
    return tuple(sorted(found, key=lambda f: (RANK[f.verdict], f.rule, f.slot, f.id)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What one rule says of two claims: the findings that hold both, or why there is none."""

    rule: str
    findings: tuple[Finding, ...]
    silence: str


def heard(pair: Pair) -> Iterator[Heard]:
    """What each rule says of two claims, by name."""
    every = {rule: list(rule.check(pair.story)) for rule in rules()}
    said = [finding for found in every.values() for finding in found]
    again = repeated(said)
    denied = contradicted(pair.story, said)
    again |= told_again([f for f in said if f.id not in again | denied])
    for rule, found in every.items():
        both = [f for f in found if pair.held_by(f)]
        kept = {f.id: f for f in both if f.id not in again | denied}
        by = next((again[f.id] for f in both if f.id in again), "")
        against = next((denied[f.id] for f in both if f.id in denied), "")
        silence = f"the rule {by} tells the same" if by else rule.silence(pair)
        silence = f"what both say is contested, as the rule {against} tells" if against else silence
        yield Heard(
            rule=rule.__name__.rpartition(".")[2],
            findings=tuple(sorted(kept.values(), key=lambda f: (RANK[f.verdict], f.slot, f.id))),
            silence="" if kept else silence or "looked at both, and nothing of them is for it to tell",
        )
