"""A finding in, its places out: a checker points first at the words of a new article."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from verifier.report.places import line_and_column, line_starts
from verifier.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Article, Evidence, Finding
    from verifier.report import Report

PLAIN = ".txt"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Words of one article: line and columns are counted from 1, the end column is the one after the last.

    `in_file` is false where the text was taken out of a page or a record: its lines are not the file's.
    """

    article: Article
    evidence: Evidence
    value: str
    new: bool
    line: int
    column: int
    end_line: int
    end_column: int
    in_file: bool

    @property
    def path(self) -> str:
        """The path of the file: the articles of one file of records are told apart by "#" and a line."""
        name, mark, _ = self.article.path.rpartition(".jsonl#")
        return name + mark[:-1] if mark and not self.in_file else self.article.path

    def __str__(self) -> str:
        """path:line:column, as editors take it."""
        return f"{self.article.path}:{self.line}:{self.column}"


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
    lines = {article.id: line_starts(article.text) for article in report.articles}
    new = set(report.trial.tried(report.articles))
    for finding in report.findings:
        found = [
            _place(articles[each.article_id], each, position.value, lines[each.article_id], new)
            for position in finding.positions
            for each in position.evidence
        ]
        if found:
            first = tuple(sorted(found, key=lambda place: not place.new))
            yield Placed(finding=finding, places=first)


def _place(article: Article, evidence: Evidence, value: str, lines: tuple[int, ...], new: set[str]) -> Place:
    line, column = line_and_column(lines, evidence.start)
    end_line, end_column = line_and_column(lines, evidence.end)
    return Place(
        article=article,
        evidence=evidence,
        value=value,
        new=article.id in new,
        line=line,
        column=column,
        end_line=end_line,
        end_column=end_column,
        in_file=_is_the_file(article),
    )


def _is_the_file(article: Article) -> bool:
    """Whether the text's lines are the file's: Markdown may have front matter, and a page has markup."""
    if PurePath(article.path).suffix.lower() == PLAIN:
        return True
    return hashlib.sha256(article.text.encode("utf-8", "surrogatepass")).hexdigest() == article.sha256
