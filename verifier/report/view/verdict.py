"""Report in, its outcome in one sentence out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from verifier.report.view.words import COMPARED, count
from verifier.versions import replaced

if TYPE_CHECKING:
    from collections.abc import Collection

    from verifier.model import Finding
    from verifier.report import Report


def verdict_sentence(report: Report) -> str:
    """Such as "5 sources: 1 conflict in 24 compared facts; 17 facts agree."."""
    earlier = replaced(report.articles)
    edited = [finding for finding in report.findings if _tells_of(finding, earlier)]
    counts = Counter(finding.verdict for finding in report.findings if finding not in edited)
    compared = sum(counts[verdict] for verdict in COMPARED)
    sources = len(report.articles) - len(earlier)
    parts = [_outcome(counts["conflict"], compared, sources)]
    if counts["agreement"]:
        parts.append(
            f"{count(counts['agreement'], 'fact')} {'agrees' if counts['agreement'] == 1 else 'agree'}"
        )
    if edited:
        parts.append(f"{count(len(edited), 'value')} changed in a later version of an article")
    if report.skipped:
        parts.append(f"{count(len(report.skipped), 'input')} could not be read")
    return f"{count(sources, 'source')}: {'; '.join(parts)}."


def _tells_of(finding: Finding, articles: Collection[str]) -> bool:
    return any(each.article_id in articles for position in finding.positions for each in position.evidence)


def _outcome(conflicts: int, compared: int, sources: int) -> str:
    if sources < 2:
        return "nothing to compare with" if sources else "nothing to compare"
    if not compared:
        return "no fact stands in two of them"
    found = count(conflicts, "conflict") if conflicts else "no conflict"
    return f"{found} in {count(compared, 'compared fact')}"
