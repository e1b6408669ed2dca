"""A report to what every part of the page looks up: sources in order, claims and events by id."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from verifier.report.places import line_starts
from verifier.report.view.words import RANK, day

if TYPE_CHECKING:
    from verifier.model import Article, Claim, Event, Finding
    from verifier.report import Report

SEVERITIES = ("error", "warning", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An article as the page names it: S1, its outlet (or its file, where nobody is named), its day."""

    label: str
    outlet: str
    day: str
    article: Article
    lines: tuple[int, ...]

    @property
    def anchor(self) -> str:
        """The id of its full text on the page."""
        return f"text-{self.label}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """What the rows of the page are built from; `findings` are those shown, in the order of the page."""

    sources: tuple[Source, ...]
    by_article: dict[str, Source]
    claims: dict[str, Claim]
    events: dict[str, Event]
    findings: tuple[Finding, ...]


def lookup(report: Report, limit: int) -> Lookup:
    """At most `limit` findings, the gravest kept."""
    sources = tuple(
        _source(number, article) for number, article in enumerate(_dated(report.articles), start=1)
    )
    events = {event.id: event for event in report.events}
    findings = sorted(report.findings, key=lambda finding: _gravity(finding, events.get(finding.event_id)))
    return Lookup(
        sources=sources,
        by_article={source.article.id: source for source in sources},
        claims={claim.id: claim for claim in report.claims},
        events=events,
        findings=tuple(findings[:limit]),
    )


def event_order(event: Event | None) -> tuple[dt.date, bool, str, str]:
    """Events by date, undated ones after them, no event at all last."""
    if event is None:
        return dt.date.max, True, "", ""
    low, high = event.when
    return low or high or dt.date.max, False, event.label, event.id


def _dated(articles: tuple[Article, ...]) -> list[Article]:
    return sorted(articles, key=lambda article: (_date(article) or dt.date.max, article.path, article.id))


def _date(article: Article) -> dt.date | None:
    return article.published or article.dateline


def _source(number: int, article: Article) -> Source:
    date = _date(article)
    return Source(
        label=f"S{number}",
        outlet=article.outlet or PurePath(article.path).name,
        day=day(date) if date else "no date",
        article=article,
        lines=line_starts(article.text),
    )


def _gravity(finding: Finding, event: Event | None) -> tuple[object, ...]:
    severity = SEVERITIES.index(finding.severity)
    return RANK[finding.verdict], severity, event_order(event), finding.slot, -finding.confidence, finding.id
