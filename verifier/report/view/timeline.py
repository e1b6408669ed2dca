"""Events to the timeline: what happened when, as far as two sources or a finding tell of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.report.view.lookup import event_order
from verifier.report.view.words import anchor, period, slot_name

if TYPE_CHECKING:
    from verifier.model import Event
    from verifier.report.view.lookup import Lookup

# A longer list is no overview; the JSON report has every event.
MOST_EVENTS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """One dated event, the sources that tell of it, and its gravest finding ("" when it has none)."""

    when: str
    name: str
    place: str
    status: str
    labels: tuple[str, ...]
    href: str
    conflicts: int


def timeline(found: Lookup) -> tuple[TimelineRow, ...]:
    """The dated events in order, those that two sources tell or a finding is about."""
    gravest: dict[str, str] = {}
    for finding in found.findings:
        gravest.setdefault(finding.event_id, anchor("f", finding.id))
    conflicts = Counter(finding.event_id for finding in found.findings if finding.verdict == "conflict")
    rows = (
        _row(event, _labels(event, found), gravest.get(event.id, ""), conflicts[event.id])
        for event in sorted(found.events.values(), key=event_order)
        if any(event.when)
    )
    return tuple(row for row in rows if row.href or len(row.labels) > 1)[:MOST_EVENTS]


def _labels(event: Event, found: Lookup) -> tuple[str, ...]:
    telling = {found.claims[claim].article_id for claim in event.claims if claim in found.claims}
    return tuple(source.label for source in found.sources if source.article.id in telling)


def _row(event: Event, labels: tuple[str, ...], href: str, conflicts: int) -> TimelineRow:
    return TimelineRow(
        when=period(*event.when),
        name=slot_name(event.label),
        place=event.where,
        status="" if event.status == "happened" else event.status,
        labels=labels,
        href=href,
        conflicts=conflicts,
    )
