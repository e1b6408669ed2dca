"""How much hangs on what a finding is about: an editor looks at the dead before the lengths."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.lexicon.counting import FATES
from verifier.model import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from verifier.model import Claim, Evidence, Fact, Finding

# What comes first of each verdict.
DEATHS, MONEY, PEOPLE, DECISIONS, TIMES, OTHER = range(6)
WEIGHTS = ("deaths", "money", "people", "decisions", "times and places", "other")
KILLED = "killed"
BEFELL = frozenset(FATES.values())
# The slots whose values are no numbers.
SLOTS = {
    "person": PEOPLE,
    "role": PEOPLE,
    "organisation": PEOPLE,
    "name": PEOPLE,
    "polarity": DECISIONS,
    "status": DECISIONS,
    "outcome": DECISIONS,
    "score": DECISIONS,
    "number in a series": DECISIONS,
    "date": TIMES,
    "time": TIMES,
    "place": TIMES,
    "order": TIMES,
}


def importance(finding: Finding, claims: Mapping[str, Claim]) -> int:
    """0 for deaths, then money, people, decisions, times and places, and everything else."""
    found = [
        _of(fact)
        for position in finding.positions
        for evidence in position.evidence
        for fact in carried(evidence, claims)
        if isinstance(fact, Quantity)
    ]
    return min([*found, SLOTS.get(finding.slot, OTHER)])


def carried(evidence: Evidence, claims: Mapping[str, Claim]) -> Iterator[Fact]:
    """The facts whose words lie among those of the evidence."""
    claim = claims.get(evidence.claim_id)
    if claim:
        yield from (f for f in claim.facts if f.start < evidence.end and evidence.start < f.end)


def _of(fact: Quantity) -> int:
    counted = {FATES.get(word, word) for word in fact.counted.split()}
    if KILLED in counted:
        return DEATHS
    if len(fact.unit) == len("EUR") and fact.unit.isupper():
        return MONEY
    return PEOPLE if fact.unit == "person" or counted & BEFELL else OTHER
