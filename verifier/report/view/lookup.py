"""A report to what every part of the page looks up: sources in order, claims and events by id."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.events.sources import by_claim
from verifier.events.sources import sources as independent
from verifier.model import line_starts
from verifier.report.view.arrange import arranged
from verifier.report.view.called import HASH, called, outlet
from verifier.report.view.casing import Casing
from verifier.report.view.importance import importance
from verifier.report.view.titles import title
from verifier.report.view.words import BARE, RANK, day, period, readable, sentence_case, shortened
from verifier.versions import histories, replaced

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from verifier.events.sources import Source as Witness
    from verifier.model import Article, Claim, Cluster, Event, Evidence, Finding, Origin
    from verifier.report import Report

# A claim of fewer words than these is too short to say which event is meant.
FEW_WORDS = 4
LONG_GIST = 110
WORD = re.compile(r"[^\W_]+")
# How steps and guards begin that go on with names.
NAMING = re.compile(r"(?:both (?:are|involve)|others take part:|one place:|the places|other series:) ")
OFFICE = re.compile(r"The office of ([^:]+):")
SERIES = re.compile(r"(?<=in the series )[^:]+")
SEVERITIES = ("error", "warning", "note")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An article as the page names it: S1, its outlet (else its title or first words), its day.

    `printer` tells outlets apart where none is named. `later` is the label of the newest version of its
    page, "" where this is that one.
    """

    label: str
    outlet: str
    printer: str
    day: str
    article: Article
    lines: tuple[int, ...]
    later: str = ""

    @property
    def number(self) -> int:
        """Its place in the order of publication, from 1; earlier versions of pages come after all others."""
        return int(self.label[1:])

    @property
    def date(self) -> dt.date | None:
        """The day of publication, or the day it is filed under."""
        return self.article.published or self.article.dateline

    @property
    def above(self) -> int:
        """How many lines of the file stand above the text, where the file has the text in one piece."""
        runs = self.article.runs
        return runs[0].line - 1 if runs and len(runs) == 1 else 0

    @property
    def anchor(self) -> str:
        """The id of its full text on the page."""
        return f"text-{self.label}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """What the rows of the page are built from; `findings` are those shown, in the order of the page.

    `sources` are what was compared; `earlier` are earlier versions of some, which only the next one is set
    against. `unnamed` are those of both whose outlet is but a hash. `behind` leads from a claim's id to the
    origins that it goes back to; `clustered` are the claims that stand in one cluster with a claim of another
    article.
    """

    sources: tuple[Source, ...]
    earlier: tuple[Source, ...]
    unnamed: tuple[Source, ...]
    by_article: dict[str, Source]
    claims: dict[str, Claim]
    events: dict[str, Event]
    findings: tuple[Finding, ...]
    origins: tuple[Origin, ...]
    behind: dict[str, tuple[Origin, ...]]
    clustered: frozenset[str]
    casing: Casing

    @property
    def every(self) -> tuple[Source, ...]:
        """The sources, and after them the earlier versions."""
        return (*self.sources, *self.earlier)

    @property
    def between(self) -> tuple[Finding, ...]:
        """The findings that set sources against each other, and no source against its own earlier version."""
        return tuple(
            finding
            for finding in self.findings
            if not any(
                each.article_id in self.by_article and self.by_article[each.article_id].later
                for position in finding.positions
                for each in position.evidence
            )
        )

    def sides(self, held: Iterable[Evidence]) -> tuple[Witness, ...]:
        """The independent origins of some evidence."""
        known = ((each.article_id, each.claim_id) for each in held if each.article_id in self.by_article)
        return independent(known, self.behind)

    def words(self, value: str) -> str:
        """A value as the page shows it: dates written out, names with their capitals."""
        return "" if value in BARE else readable(self.casing(value))

    def told(self, step: str) -> str:
        """A step of a rule, with the names in it as the articles print them."""
        match = NAMING.match(step)
        told = match[0] + self.casing.names(step[match.end() :]) if match else step
        return self.renamed(told)

    def renamed(self, text: str) -> str:
        """Words of the engine with what the page calls a source that has no outlet: its label."""
        for source in self.unnamed:
            text = text.replace(source.article.outlet, source.label)
        return text

    def message(self, finding: Finding) -> str:
        """The message of a finding, with the values in it as the page shows them."""
        text = finding.message
        for position in sorted(finding.positions, key=lambda each: -len(each.value)):
            if position.value and position.value not in BARE:
                text = text.replace(position.value, self.casing(position.value))
        text = SERIES.sub(lambda match: self.casing.names(match[0]), text)
        for guard in finding.guards:
            text = text.replace(guard, self.told(guard))
        return readable(self.renamed(text))

    def subject(self, finding: Finding) -> str:
        """The message without who tells it and the values at its end, for where they stand beside it."""
        return title(self.message(finding), (self.words(position.value) for position in finding.positions))

    def answer(self, finding: Finding) -> str:
        """The one value that answers a subject, or "" where its words have it already."""
        value = self.words(finding.positions[0].value) if len(finding.positions) == 1 else ""
        subject = self.subject(finding).casefold()
        return "" if all(part.strip().casefold() in subject for part in value.split("…")) else value

    def titled(self, finding: Finding) -> str:
        """A finding in one line: its subject and the value that answers it."""
        subject, answer = self.subject(finding), self.answer(finding)
        return f"{subject}{'' if subject.endswith('?') else ':'} {answer}" if answer else subject

    def named(self, event: Event) -> str:
        """The label of an event with its dates where the label does not say them."""
        dates, label = period(*event.when), sentence_case(self.casing(event.label))
        return f"{label}, {dates}" if dates and dates not in label else label or dates

    def holder(self, finding: Finding) -> str:
        """Whose office a finding is about, or ""."""
        match = OFFICE.search(self.message(finding))
        return match[1] if match else ""

    def gist(self, event: Event) -> str:
        """The shortest claim that tells of an event in more than a few words, of those that name it best."""
        name = frozenset(event.label.lower().split())
        claims = [self.claims[each] for each in event.claims if each in self.claims]
        told = [" ".join(claim.text.split()) for claim in claims]
        whole = [text for text in told if text.count(" ") >= FEW_WORDS] or told
        best = min(
            whole,
            key=lambda text: (-len(name & frozenset(WORD.findall(text.lower()))), len(text), text),
            default="",
        )
        return sentence_case(shortened(best, LONG_GIST))

    def labels(self, articles: Iterable[str]) -> tuple[str, ...]:
        """The labels of some articles, in order of publication."""
        known = [self.by_article[each] for each in set(articles) if each in self.by_article]
        return tuple(source.label for source in sorted(known, key=lambda source: source.number))


def lookup(report: Report, limit: int) -> Lookup:
    """At most `limit` findings, the gravest kept."""
    newest = replaced(report.articles)
    current = [article for article in _dated(report.articles) if article.id not in newest]
    sources = tuple(_source(number, article) for number, article in enumerate(current, start=1))
    label = {source.article.id: source.label for source in sources}
    before = [article for history in histories(report.articles) for article in history[:-1]]
    earlier = tuple(
        _source(number, article, label[newest[article.id]])
        for number, article in enumerate(before, start=len(sources) + 1)
    )
    events = {event.id: event for event in report.events}
    claims = {claim.id: claim for claim in report.claims}
    findings = sorted(report.findings, key=lambda each: _gravity(each, events.get(each.event_id), claims))
    by_article = {source.article.id: source for source in (*sources, *earlier)}
    # A page's versions of one day stand in the order in which they were made.
    printed = {
        source.article.id: (source.date or dt.date.max, place)
        for place, source in enumerate((*earlier, *sources), start=1)
    }
    behind = by_claim(report.origins)
    return Lookup(
        sources=sources,
        earlier=earlier,
        unnamed=tuple(source for source in (*sources, *earlier) if _is_hash(source)),
        by_article=by_article,
        claims=claims,
        events=events,
        findings=tuple(arranged(finding, printed, behind) for finding in findings[:limit]),
        origins=report.origins,
        behind=behind,
        clustered=frozenset(_clustered(report.clusters, claims)),
        casing=Casing(article.text for article in report.articles),
    )


def _is_hash(source: Source) -> bool:
    return source.printer != source.article.outlet and bool(HASH.fullmatch(source.article.outlet))


def _clustered(clusters: Iterable[Cluster], claims: Mapping[str, Claim]) -> Iterator[str]:
    for cluster in clusters:
        held = [claim for claim in cluster.claims if claim in claims]
        if len({claims[claim].article_id for claim in held}) > 1:
            yield from held


def event_order(event: Event | None) -> tuple[dt.date, bool, str, str]:
    """Events by date, undated ones after them, no event at all last."""
    if event is None:
        return dt.date.max, True, "", ""
    low, high = event.when
    return low or high or dt.date.max, False, event.label, event.id


def _dated(articles: tuple[Article, ...]) -> list[Article]:
    return sorted(
        articles,
        key=lambda article: (article.published or article.dateline or dt.date.max, article.path, article.id),
    )


def _source(number: int, article: Article, later: str = "") -> Source:
    date = article.published or article.dateline
    return Source(
        label=f"S{number}",
        outlet=called(article),
        printer=outlet(article) or article.id,
        day=day(date) if date else "no date",
        article=article,
        lines=line_starts(article.text),
        later=later,
    )


def _gravity(finding: Finding, event: Event | None, claims: dict[str, Claim]) -> tuple[object, ...]:
    severity, weight = SEVERITIES.index(finding.severity), importance(finding, claims)
    verdict = RANK[finding.verdict]
    doubt = -finding.confidence if finding.verdict == "conflict" else 0
    return (
        verdict,
        severity,
        weight,
        doubt,
        event_order(event),
        finding.slot,
        -finding.confidence,
        finding.id,
    )
