"""A report and votes in, the report that shows them out, with what became of those that were read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.votes import counted, tally

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.report import Report
    from verifier.votes import Vote


def with_votes(report: Report, votes: Iterable[Vote]) -> Report:
    """The report with the latest vote of each person on each of its findings; other votes are left out."""
    known = {finding.id for finding in report.findings}
    return replace(report, votes=counted(vote for vote in votes if vote.finding in known))


def votes_sentence(votes: Iterable[Vote]) -> str:
    """Such as "3 of 4 read findings were right, 1 of them trivial; on 1 more the voters differ."."""
    found = tally(votes)
    were = "finding was" if found.judged == 1 else "findings were"
    parts = [f"{found.held:,} of {found.judged:,} read {were} right"]
    if found.trivial:
        parts.append(f", {found.trivial:,} of them trivial")
    if found.split:
        parts.append(f"; on {found.split:,} more the voters differ")
    return "".join(parts) + "."
