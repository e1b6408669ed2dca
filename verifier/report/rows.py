"""A report to flat rows for tables: one row for each piece of evidence, findings in the order of the page."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, NamedTuple

from verifier.report.places import spot
from verifier.report.view.lookup import lookup
from verifier.report.view.words import letter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Evidence, Finding
    from verifier.report import Report
    from verifier.report.view.lookup import Lookup

# A cell that begins with one of these is a formula to a spreadsheet, whatever stands in a quotation.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


class Row(NamedTuple):
    """One piece of evidence with all that is known of its finding; the fields are the columns.

    Line and column are those of the file, or empty where the file does not have the words as they are.
    """

    finding: str
    verdict: str
    severity: str
    confidence: float
    rule: str
    slot: str
    event: str
    message: str
    origins: int
    position: str
    value: str
    source: str
    outlet: str
    published: str
    path: str
    url: str
    line: int | None
    column: int | None
    speaker: str
    quote: str


def rows(report: Report) -> Iterator[Row]:
    """Every piece of evidence; text is as the articles have it, and each format makes it harmless."""
    found = lookup(report, len(report.findings))
    for finding in found.findings:
        for number, position in enumerate(finding.positions):
            for evidence in position.evidence:
                yield _row(finding, letter(number), position.value, evidence, found)


def _row(finding: Finding, position: str, value: str, evidence: Evidence, found: Lookup) -> Row:
    source = found.by_article[evidence.article_id]
    event, claim = found.events.get(finding.event_id), found.claims.get(evidence.claim_id)
    found_at = spot(source.article, evidence.start)
    return Row(
        finding=finding.id,
        verdict=finding.verdict,
        severity=finding.severity,
        confidence=finding.confidence,
        rule=finding.rule,
        slot=finding.slot,
        event=found.named(event) if event else "",
        message=finding.message,
        origins=finding.origins,
        position=position,
        value=value,
        source=source.label,
        # A program is told no title for an outlet.
        outlet=source.article.outlet or PurePath(source.article.path).name,
        published=str(source.article.published or ""),
        path=source.article.path,
        url=source.article.url,
        line=found_at.line if found_at else None,
        column=found_at.column if found_at else None,
        speaker=claim.attribution.source if claim else "",
        quote=evidence.quote,
    )


def harmless(text: str) -> str:
    """Text that no spreadsheet takes for a formula: an apostrophe goes before what would start one."""
    return "'" + text if text.startswith(FORMULA) else text
