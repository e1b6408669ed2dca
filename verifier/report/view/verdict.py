"""Report in, its outcome in one sentence out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.report.view.counting import counts
from verifier.report.view.words import COMPARED, count
from verifier.versions import replaced

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from verifier.model import Finding, Verdict
    from verifier.report import Report


OTHERS: dict[Verdict, Callable[[int], str]] = {
    "agreement": lambda number: f"{count(number, 'fact')} {'agrees' if number == 1 else 'agree'}",
    "dispute": lambda number: f"{number:,} disputed",
    "revision": lambda number: f"{number:,} revised",
    "variant": lambda number: f"{number:,} worded in several ways",
}


def verdict_sentence(report: Report) -> str:
    """Such as "5 sources: 1 conflict in 24 compared facts; 21 facts agree, 2 revised."; the parts add up."""
    earlier = replaced(report.articles)
    edited = [finding for finding in report.findings if _tells_of(finding, earlier)]
    number = counts([finding for finding in report.findings if finding not in edited])
    compared = sum(number[verdict] for verdict in COMPARED)
    sources = len(report.articles) - len(earlier)
    parts = [_outcome(number["conflict"], compared, sources)]
    if others := [word(number[verdict]) for verdict, word in OTHERS.items() if number[verdict]]:
        parts.append(", ".join(others))
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
