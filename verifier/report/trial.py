"""What a check knows beyond the findings: which articles were on trial, and what is not shown, as counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model import Article, Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppressed:
    """A finding that somebody has accepted: the id of the finding, why, and where that is written."""

    finding_id: str
    reason: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which findings a person asked for; `select` and `ignore` are ids of rules, no `select` means all."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    min_confidence: float = 0.0

    def takes(self, finding: Finding) -> bool:
        """Whether rule and confidence let a finding through."""
        return (
            finding.confidence >= self.min_confidence
            and (not self.select or finding.rule in self.select)
            and finding.rule not in self.ignore
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """A check of new articles; where `new` is None, there is no check and every article is on trial.

    `new` are ids of articles. `old`, `near`, `agreeing` and `unselected` count findings that are not shown:
    between old articles only, compared and kept apart, in agreement, left out by the `filter`.
    `notes` are sentences on the settings, such as an acceptance that accepts nothing. `failing` are ids of
    the findings that decide the exit code `code`.
    """

    new: tuple[str, ...] | None = None
    old: int = 0
    near: int = 0
    agreeing: int = 0
    unselected: int = 0
    filter: Filter = field(default_factory=Filter)
    suppressed: tuple[Suppressed, ...] = ()
    notes: tuple[str, ...] = ()
    failing: tuple[str, ...] = ()
    fail_on: str = "never"
    code: int = 0

    def tried(self, articles: Iterable[Article]) -> tuple[str, ...]:
        """Ids of those of the articles that are on trial."""
        return tuple(each.id for each in articles if self.new is None or each.id in self.new)
