"""What a check knows beyond the findings: which articles were on trial, and what is not shown, as counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class Suppressed:
    """A finding that somebody has accepted: the id of the finding, why, and where that is written."""

    finding_id: str
    reason: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """A check of new articles; where `new` is None, there is no check and every article is on trial.

    `new` are ids of articles. `old`, `near`, `agreeing` and `unselected` count findings that are not shown:
    between old articles only, compared and kept apart, in agreement, left out by rule or confidence.
    `notes` are sentences on the settings, such as an acceptance that accepts nothing. `failing` are ids of
    the findings that decide the exit code `code`.
    """

    new: tuple[str, ...] | None = None
    old: int = 0
    near: int = 0
    agreeing: int = 0
    unselected: int = 0
    suppressed: tuple[Suppressed, ...] = ()
    notes: tuple[str, ...] = ()
    failing: tuple[str, ...] = ()
    fail_on: str = "never"
    code: int = 0

    def tried(self, articles: Iterable[Article]) -> tuple[str, ...]:
        """Ids of those of the articles that are on trial."""
        return tuple(each.id for each in articles if self.new is None or each.id in self.new)
