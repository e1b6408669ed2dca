"""What an audit holds, before any format is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from verifier.audit.corrections import Correction
    from verifier.audit.edits import Page
    from verifier.audit.ledger import Ledger
    from verifier.audit.outlets import Outlet
    from verifier.audit.sharing import Common, Passages, Repeated
    from verifier.audit.stories import Story
    from verifier.model import Skipped
    from verifier.report.view.ladders import Ladder
    from verifier.report.view.timeline import TimelineRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One article as the audit names it; `later` is the label of the newest version, "" where it is that."""

    label: str
    id: str
    story: str
    outlet: str
    title: str
    day: dt.date | None
    path: str
    url: str
    claims: int
    later: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """All that a report holds, seen over time and by outlet.

    `ledgers` are the facts, what is contested and weighs most first; everything else names them by their id.
    `cautions` are sentences on what not to rely on. There is no time of the run in it.
    """

    name: str
    tool: tuple[tuple[str, str], ...]
    articles: tuple[Listed, ...]
    stories: tuple[Story, ...]
    ledgers: tuple[Ledger, ...]
    corrections: tuple[Correction, ...]
    pages: tuple[Page, ...]
    repeated: tuple[Repeated, ...]
    passages: tuple[Passages, ...]
    common: tuple[Common, ...]
    outlets: tuple[Outlet, ...]
    timeline: tuple[TimelineRow, ...]
    series: tuple[Ladder, ...]
    skipped: tuple[Skipped, ...]
    cautions: tuple[str, ...]

    @property
    def contested(self) -> tuple[Ledger, ...]:
        """The facts on which sources state what cannot all hold, what weighs most first."""
        return tuple(each for each in self.ledgers if each.contested)

    @property
    def current(self) -> tuple[Listed, ...]:
        """The articles without the earlier versions of a page."""
        return tuple(each for each in self.articles if not each.later)

    @property
    def days(self) -> tuple[dt.date | None, dt.date | None]:
        """The first and the last day of publication."""
        days = [each.day for each in self.articles if each.day]
        return min(days, default=None), max(days, default=None)
