"""Findings: what a rule says about one event and slot, with the words of everyone who takes part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["agreement", "conflict", "revision", "dispute", "variant", "distinct", "single"]
Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """The words that carry a value: at most 400 characters of one claim."""

    claim_id: str
    article_id: str
    start: int
    end: int
    quote: str

    def meets(self, other: Evidence) -> bool:
        """Whether both point at some of the same words."""
        return self.article_id == other.article_id and self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    """One value and the evidence of all who hold it."""

    value: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What a rule says about one event and slot, with every position taken.

    `guards` name what stopped a near-conflict (verdict `distinct`); `why` are the rule's steps with the
    values they saw; `origins` counts the independent origins behind the positions.
    """

    id: str
    rule: str
    verdict: Verdict
    slot: str
    severity: Severity
    confidence: float
    message: str
    event_id: str
    origins: int
    positions: tuple[Position, ...]
    guards: tuple[str, ...]
    why: tuple[str, ...]
