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

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from verifier.events import Story
    from verifier.events.pair import Pair
    from verifier.model import Evidence, Finding, Position, Verdict

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

# Rules that compare wordings, weakest first; what another rule names is not repeated.
WORDINGS = ("statement", "quotation")
# Rules whose conflicts are about a claim as a whole: what one side denies is agreed by nobody.
WHOLE = ("negation", "status")
FOLLOWS = {"order": ("date", "session"), "session": ("date",)}  # what a wrong value elsewhere brings about


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
    left_out = _repeated(every) | _contested(story, every)
    return ranked({finding.id: finding for finding in every if finding.id not in left_out}.values())


def ranked(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in the order of a report."""
    return tuple(sorted(found, key=lambda f: (RANK[f.verdict], f.rule, f.slot, f.id)))


def _repeated(every: list[Finding]) -> dict[str, str]:
    """The conflicts, by id, which only repeat one that a rule of its own has named; each with that rule."""
    named = [f for f in every if f.verdict in {"conflict", "revision", "dispute"}]
    found: dict[str, str] = {}
    for one in every:
        if one.verdict == "conflict":
            weaker = WORDINGS[: WORDINGS.index(one.rule) + 1] if one.rule in WORDINGS else None
            causes = FOLLOWS.get(one.rule, ())
            by = next(
                (
                    other.rule
                    for other in named
                    if (weaker is not None and other.rule not in weaker and repeats(one, other))
                    or (other.rule in causes and _follows(one, other))
                ),
                "",
            )
            if by:
                found[one.id] = by
    return found


def _contested(story: Story, every: list[Finding]) -> dict[str, str]:
    """The agreements, by id, between sentences that contradict each other; each with the rule that says so.

    Two sentences that differ in a number may agree on the day, but they are not one statement; and where one
    denies what the other says, they agree on nothing about it.
    """
    conflicts = [
        (f.rule, [_sentences(story, position) for position in f.positions])
        for f in every
        if f.verdict in {"conflict", "dispute"} and len(f.positions) > 1
    ]
    found: dict[str, str] = {}
    for one in (f for f in every if f.verdict in {"agreement", "single"}):
        joined = set().union(*(_sentences(story, position) for position in one.positions))
        for rule, sides in conflicts:
            if sum(bool(joined & side) for side in sides) > 1 and (rule in WHOLE or one.rule in WORDINGS):
                found[one.id] = rule
    return found


def _sentences(story: Story, position: Position) -> set[tuple[str, int]]:
    """The sentences of a position's evidence, by article."""
    claims = [story.claims[e.claim_id] for e in position.evidence if e.claim_id in story.claims]
    return {(claim.article_id, claim.sentence) for claim in claims}


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
    repeated, contested = _repeated(said), _contested(pair.story, said)
    for rule, found in every.items():
        both = [f for f in found if pair.held_by(f)]
        kept = {f.id: f for f in both if f.id not in repeated | contested}
        by = next((repeated[f.id] for f in both if f.id in repeated), "")
        against = next((contested[f.id] for f in both if f.id in contested), "")
        silence = f"the rule {by} names the same contradiction" if by else rule.silence(pair)
        silence = f"what both say is contested, as the rule {against} tells" if against else silence
        yield Heard(
            rule=rule.__name__.rpartition(".")[2],
            findings=tuple(sorted(kept.values(), key=lambda f: (RANK[f.verdict], f.slot, f.id))),
            silence="" if kept else silence or "looked at both, and nothing of them is for it to tell",
        )


def _follows(finding: Finding, other: Finding) -> bool:
    """Whether each position of a finding has a claim of another's: a day and what follows from it.

    A session that one paper puts on the wrong day breaks the order of its series, or comes after what it came
    before.
    """
    named = {e.claim_id for position in other.positions for e in position.evidence}
    return all(any(e.claim_id in named for e in position.evidence) for position in finding.positions)


def repeats(finding: Finding, other: Finding) -> bool:
    """Whether all words that one finding points at are words of another's."""
    return all(_points_at(other, e) for position in finding.positions for e in position.evidence)


def _points_at(finding: Finding, evidence: Evidence) -> bool:
    return any(
        evidence.article_id == e.article_id and evidence.start < e.end and e.start < evidence.end
        for position in finding.positions
        for e in position.evidence
    )
