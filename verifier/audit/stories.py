"""Articles to the stories they belong to: what a finding, an event or a page's history connects is one."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.events.closure import closed
from verifier.report.view.words import sentence_case, shortened
from verifier.versions import histories

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from verifier.audit.ledger import Ledger
    from verifier.audit.seen import Seen
    from verifier.report import Report
    from verifier.report.view.lookup import Lookup, Source

LONGEST_NAME = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Articles that tell of the same happenings; its id is that of the earliest one."""

    id: str
    name: str
    labels: tuple[str, ...]
    outlets: int
    first: dt.date | None
    last: dt.date | None
    facts: int
    contested: int
    corrected: int


def story_of(report: Report, found: Lookup, seen: Mapping[str, Seen]) -> dict[str, str]:
    """From each article to the id of its story: what `seen` calls it, else the id of its earliest article.

    A report does not keep which articles were compared. Those that a finding, an event or an address
    connects are one story; one that nothing connects is a story by itself.
    """
    groups = [set(told) for told in _told(report) if len(told) > 1]
    known: dict[str, set[str]] = {}
    for finding in report.findings:
        if finding.id in seen:
            told = {each.article_id for position in finding.positions for each in position.evidence}
            known.setdefault(seen[finding.id].story, set()).update(told)
    groups += [known[story] for story in sorted(known)]
    named = {article: story for story in sorted(known, reverse=True) for article in known[story]}
    stories: dict[str, str] = {}
    for joined in closed(groups):
        articles = set().union(*(groups[place] for place in joined)) & found.by_article.keys()
        earliest = min((found.by_article[each] for each in articles), key=_age).article.id if articles else ""
        name = min((named[each] for each in articles if each in named), default=earliest)
        stories |= dict.fromkeys(articles, name)
    return {article: stories.get(article, article) for article in found.by_article}


def _age(source: Source) -> tuple[dt.date, str]:
    return source.date or dt.date.max, source.article.id


def _told(report: Report) -> Iterator[set[str]]:
    home = {claim.id: claim.article_id for claim in report.claims}
    for finding in report.findings:
        yield {each.article_id for position in finding.positions for each in position.evidence}
    for event in report.events:
        yield {home[claim] for claim in event.claims if claim in home}
    for history in histories(report.articles):
        yield {article.id for article in history}


def stories(found: Lookup, home: Mapping[str, str], ledgers: tuple[Ledger, ...]) -> tuple[Story, ...]:
    """The stories, those of most articles first."""
    told: dict[str, list[Source]] = {}
    for source in found.every:
        told.setdefault(home[source.article.id], []).append(source)
    held: dict[str, list[Ledger]] = {}
    for ledger in ledgers:
        held.setdefault(ledger.story, []).append(ledger)
    made = [_story(name, sources, held.get(name, []), found) for name, sources in told.items()]
    return tuple(sorted(made, key=lambda each: (-len(each.labels), each.first or dt.date.max, each.id)))


def _story(name: str, sources: list[Source], ledgers: list[Ledger], found: Lookup) -> Story:
    days = sorted(source.date for source in sources if source.date)
    earliest = min(sources, key=_age)
    title = earliest.article.title or " ".join(earliest.article.text[earliest.article.header.end :].split())
    return Story(
        id=name,
        name=shortened(sentence_case(found.renamed(title)), LONGEST_NAME) or earliest.outlet,
        labels=tuple(source.label for source in sources),
        outlets=len({source.printer for source in sources}),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        facts=len(ledgers),
        contested=sum(each.contested for each in ledgers),
        corrected=sum(bool(each.replaced) for each in ledgers),
    )
