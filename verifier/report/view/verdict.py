"""Report in, its outcome in one sentence out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from verifier.report.view.words import COMPARED, count

if TYPE_CHECKING:
    from verifier.report import Report


def verdict_sentence(report: Report) -> str:
    """Such as "5 sources: 1 conflict in 24 compared facts; 17 facts agree."."""
    counts = Counter(finding.verdict for finding in report.findings)
    compared = sum(counts[verdict] for verdict in COMPARED)
    parts = [_outcome(counts["conflict"], compared, len(report.articles))]
    if counts["agreement"]:
        parts.append(
            f"{count(counts['agreement'], 'fact')} {'agrees' if counts['agreement'] == 1 else 'agree'}"
        )
    if report.skipped:
        parts.append(f"{count(len(report.skipped), 'input')} could not be read")
    return f"{count(len(report.articles), 'source')}: {'; '.join(parts)}."


def _outcome(conflicts: int, compared: int, sources: int) -> str:
    if sources < 2:
        return "nothing to compare with" if sources else "nothing to compare"
    if not compared:
        return "no fact stands in two of them"
    found = count(conflicts, "conflict") if conflicts else "no conflict"
    return f"{found} in {count(compared, 'compared fact')}"
