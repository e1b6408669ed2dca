"""A story in, findings out: one module for each rule, found by being here.

What the rules share is named here and stands in the modules with an underscore, so that no rule imports
another. A rule has `check(story)` and a docstring with the headings *What it does*, *Why it matters* and
*Known limits*, and carries its own EXAMPLES.
"""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING, Protocol, cast

from verifier.rules._examples import (
    Example,
    agree,
    apart,
    conflict,
    disputed,
    guarded,
    revises,
    silent,
)
from verifier.rules._findings import LONGEST_QUOTE, Topic, clash, contested, finding, judged
from verifier.rules._holdings import Holding, Sides, against, outlets, passage, sides

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.events import Story
    from verifier.model import Finding

__all__ = [
    "LONGEST_QUOTE",
    "Example",
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
    "finding",
    "findings",
    "guarded",
    "judged",
    "outlets",
    "passage",
    "repeats",
    "revises",
    "rules",
    "sides",
    "silent",
]

# Rules that compare wordings, weakest first; what another rule names is not repeated.
WORDINGS = ("statement", "quotation")
FOLLOWS = {"order": ("date", "session"), "session": ("date",)}  # what a wrong value elsewhere brings about


class Rule(Protocol):
    """A rule module."""

    __name__: str
    __doc__: str | None
    EXAMPLES: tuple[Example, ...]

    def check(self, story: Story) -> Iterator[Finding]:
        """The findings of this rule."""


def rules() -> tuple[Rule, ...]:
    """All rule modules, by name."""
    names = sorted(
        module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_")
    )
    return tuple(cast("Rule", importlib.import_module(f"{__name__}.{name}")) for name in names)


def findings(story: Story) -> tuple[Finding, ...]:
    """What all rules find, conflicts first, in an order that depends on content only."""
    rank = {
        "conflict": 0,
        "revision": 1,
        "dispute": 2,
        "agreement": 3,
        "variant": 4,
        "single": 5,
        "distinct": 6,
    }
    found = {finding.id: finding for finding in _once(f for rule in rules() for f in rule.check(story))}
    return tuple(sorted(found.values(), key=lambda f: (rank[f.verdict], f.rule, f.slot, f.id)))


def _once(findings: Iterable[Finding]) -> list[Finding]:
    """Findings without the contradictions in words which only repeat one that a rule of its own has named."""
    every = list(findings)
    named = [f for f in every if f.verdict in {"conflict", "revision", "dispute"}]
    stronger = {
        rule: [f for f in named if f.rule not in WORDINGS[: n + 1]] for n, rule in enumerate(WORDINGS)
    }
    followed = {rule: [f for f in named if f.rule in causes] for rule, causes in FOLLOWS.items()}
    return [
        f
        for f in every
        if f.verdict != "conflict"
        or not (
            any(repeats(f, other) for other in stronger.get(f.rule, ()))
            or any(_follows(f, other) for other in followed.get(f.rule, ()))
        )
    ]


def _follows(finding: Finding, other: Finding) -> bool:
    """Whether each position of a finding has a claim of another's: a day and what follows from it.

    A session that one paper puts on the wrong day breaks the order of its series, or comes after what it came
    before.
    """
    named = {e.claim_id for position in other.positions for e in position.evidence}
    return all(any(e.claim_id in named for e in position.evidence) for position in finding.positions)


def repeats(finding: Finding, other: Finding) -> bool:
    """Whether all words that one finding points at are words of another's."""
    named = [e for position in other.positions for e in position.evidence]
    return all(
        any(e.article_id == n.article_id and e.start < n.end and n.start < e.end for n in named)
        for position in finding.positions
        for e in position.evidence
    )
