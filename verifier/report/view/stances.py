"""A finding to what each source does in it: states, states otherwise, denies, updates, or is not found to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.model import Finding, Position, Verdict
    from verifier.report.view.lookup import Lookup


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """What a cell of the matrix says in symbol, word and colour (`tone` names the colour)."""

    symbol: str
    word: str
    tone: str


STATES = Stance(symbol="●", word="states", tone="agreement")
# Whoever prints a fact in words that were not read says it all the same: nobody is called silent.
NOT_FOUND = Stance(symbol="·", word="not found", tone="silent")
DENIES = Stance(symbol="⊘", word="denies", tone="conflict")
BOTH = Stance(symbol="✕", word="states both", tone="conflict")
# Who holds the first position (that of most origins), and who holds another one. Neither is called right.
LEADING: dict[Verdict, Stance] = {
    "agreement": STATES,
    "conflict": Stance(symbol="●", word="states", tone="stated"),
    "dispute": Stance(symbol="⇄", word="reports a claim", tone="dispute"),
    "revision": Stance(symbol="●", word="stated earlier", tone="stated"),
    "variant": Stance(symbol="●", word="states", tone="stated"),
}
OTHERS: dict[Verdict, Stance] = {
    "agreement": STATES,
    "conflict": Stance(symbol="✕", word="states otherwise", tone="conflict"),
    "dispute": Stance(symbol="⇄", word="reports otherwise", tone="dispute"),
    "revision": Stance(symbol="↻", word="updates", tone="revision"),
    "variant": Stance(symbol="≈", word="words it otherwise", tone="variant"),
}
LEGEND = (
    STATES,
    OTHERS["conflict"],
    DENIES,
    OTHERS["dispute"],
    OTHERS["revision"],
    OTHERS["variant"],
    NOT_FOUND,
)


def stances(finding: Finding, found: Lookup) -> dict[str, Stance]:
    """From the id of an article that takes part to its stance."""
    denied = [_denied(position, found) for position in finding.positions]
    taken: dict[str, set[int]] = {}
    for number, position in enumerate(finding.positions):
        for evidence in position.evidence:
            taken.setdefault(evidence.article_id, set()).add(number)
    if not all(position.evidence for position in finding.positions):  # a source against the calendar
        return dict.fromkeys(taken, OTHERS[finding.verdict])
    return {article: _stance(finding.verdict, held, denied) for article, held in taken.items()}


def _stance(verdict: Verdict, held: set[int], denied: list[bool]) -> Stance:
    if verdict == "conflict" and len(held) > 1:
        return BOTH
    if verdict == "conflict" and any(denied[each] for each in held) and not all(denied):
        return DENIES
    return LEADING[verdict] if 0 in held else OTHERS[verdict]


def _denied(position: Position, found: Lookup) -> bool:
    claims = [found.claims.get(evidence.claim_id) for evidence in position.evidence]
    return bool(claims) and all(claim is not None and claim.polarity == "negative" for claim in claims)
