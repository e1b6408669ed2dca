"""A finding in, its places out: a checker points first at the words of a new article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.report.places import Spot, file_and_line, place, spot
from verifier.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Article, Evidence, Finding
    from verifier.report import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Words of one article: `start` and `end` are spots of its file, the end is the one after the last.

    Both are None where the file does not have the words as they are, such as a page that was taken apart.
    """

    article: Article
    evidence: Evidence
    value: str
    new: bool
    start: Spot | None
    end: Spot | None

    @property
    def path(self) -> str:
        """The path of the file, which may hold other articles too."""
        return file_and_line(self.article.path)[0]

    def __str__(self) -> str:
        """path:line:column, as editors take it."""
        return place(self.article, self.evidence.start)


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """One finding that is to be reported, and its places with the one to point at first."""

    finding: Finding
    places: tuple[Place, ...]

    @property
    def said(self) -> str:
        """The message with every side and its place, in one line."""
        sides = "; ".join(f"{place.value} ({place})" for place in self.places)
        return " ".join(visible(f"{self.finding.message} {sides}").split())


def reported(report: Report) -> Iterator[Placed]:
    """The findings that nobody has accepted and that are problems, in the order of the report."""
    accepted = {each.finding_id for each in report.trial.suppressed}
    for each in placed(report):
        if each.finding.id not in accepted and is_problem(each.finding):
            yield each


def is_problem(finding: Finding) -> bool:
    """Whether a person should look at it: a conflict, or anything a rule finds worth a warning."""
    return finding.verdict == "conflict" or finding.severity != "note"


def placed(report: Report) -> Iterator[Placed]:
    """Every finding that has a place, with the places of new articles first."""
    articles = {article.id: article for article in report.articles}
    new = set(report.trial.tried(report.articles))
    for finding in report.findings:
        found = [
            _place(articles[each.article_id], each, position.value, new)
            for position in finding.positions
            for each in position.evidence
        ]
        if found:
            first = tuple(sorted(found, key=lambda place: not place.new))
            yield Placed(finding=finding, places=first)


def _place(article: Article, evidence: Evidence, value: str, new: set[str]) -> Place:
    start = spot(article, evidence.start)
    last = spot(article, max(evidence.start, evidence.end - 1))
    return Place(
        article=article,
        evidence=evidence,
        value=value,
        new=article.id in new,
        start=start,
        end=Spot(last.line, last.column + 1) if start and last else start,
    )
