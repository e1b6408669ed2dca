"""Events to the timeline: what happened when, as far as two sources or a finding tell of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from verifier.report.view.lookup import event_order
from verifier.report.view.words import anchor, listed, period, sentence_case

if TYPE_CHECKING:
    import datetime as dt

    from verifier.model import Event
    from verifier.report.view.lookup import Lookup

# A longer list is no overview; the JSON report has every event.
MOST_EVENTS = 200
AHEAD = frozenset({"planned", "possible"})


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelineRow:
    """One dated event, who announced it, who reports it, and its gravest finding ("" when it has none)."""

    when: str
    low: dt.date
    high: dt.date
    name: str
    gist: str
    place: str
    status: str
    labels: tuple[str, ...]
    told: tuple[str, ...]
    announced: tuple[str, ...]
    href: str
    conflicts: int

    @property
    def standing(self) -> str:
        """Such as "announced by S4, reported by S1–S3"."""
        announced = f"announced by {listed(self.announced)}" if self.announced else ""
        told = f"reported by {listed(self.told)}" if self.told else ""
        return ", ".join(part for part in (announced, told) if part)


def timeline(found: Lookup, most: int = MOST_EVENTS) -> tuple[TimelineRow, ...]:
    """The first dated events in order, those that two sources tell or a finding is about."""
    gravest: dict[str, str] = {}
    for finding in found.findings:
        gravest.setdefault(finding.event_id, anchor("f", finding.id))
    conflicts = Counter(finding.event_id for finding in found.findings if finding.verdict == "conflict")
    rows = (
        _row(event, gravest.get(event.id, ""), conflicts[event.id], found)
        for event in sorted(found.events.values(), key=event_order)
        if any(event.when)
    )
    return tuple(islice((row for row in rows if row.href or len(row.labels) > 1), most))


def _row(event: Event, href: str, conflicts: int, found: Lookup) -> TimelineRow:
    claims = [found.claims[each] for each in event.claims if each in found.claims]
    telling = {claim.article_id for claim in claims}
    days = [date for date in event.when if date]
    # Who invites to a session of next year tells of no session.
    early = {a for a in telling if (day := found.by_article[a].date) and day < days[0]}
    # A paper that announced the opening and then reported it stands with those that report it.
    reporting = {claim.article_id for claim in claims if claim.modality not in AHEAD} - early
    return TimelineRow(
        when=period(*event.when),
        low=days[0],
        high=days[-1],
        name=sentence_case(found.casing(event.label)),
        gist=found.gist(event),
        place=found.casing(event.where),
        status="" if event.status == "happened" else event.status,
        labels=found.labels(telling),
        told=found.labels(reporting),
        announced=found.labels(telling - reporting),
        href=href,
        conflicts=conflicts,
    )
