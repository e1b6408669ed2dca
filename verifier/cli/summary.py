"""A report to the lines that the terminal shows: path:line:column, as linters print them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.report.places import place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Article, Finding
    from verifier.report import Report

# A terminal line holds this much of a quotation.
QUOTED = 90


def finding_lines(report: Report, *, everything: bool) -> Iterator[str]:
    """Each conflict (or each finding) with all its places, in the order of the report."""
    articles = {article.id: article for article in report.articles}
    for finding in report.findings:
        if everything or finding.verdict == "conflict":
            yield from _finding(finding, articles)
            yield ""


def _finding(finding: Finding, articles: dict[str, Article]) -> Iterator[str]:
    places = [(position.value, each) for position in finding.positions for each in position.evidence]
    first = f"{place(articles[places[0][1].article_id], places[0][1].start)}: " if places else ""
    yield f"{first}{finding.verdict} [{finding.rule}] {finding.message} ({finding.id})"
    for value, evidence in places:
        quote = " ".join(evidence.quote.split())
        shown = quote if len(quote) <= QUOTED else quote[:QUOTED].rsplit(" ", 1)[0] + " …"
        yield f'    {place(articles[evidence.article_id], evidence.start)}: {value}: "{shown}"'
