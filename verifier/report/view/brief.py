"""Report in, what a notebook shows of it out: the outcome, counts, and both sides of the first conflicts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.report.view.cards import Card, card
from verifier.report.view.counting import counts
from verifier.report.view.lookup import lookup
from verifier.report.view.method import missed_sentence
from verifier.report.view.verdict import verdict_sentence
from verifier.report.view.votes import votes_view
from verifier.report.view.words import LOOKS

if TYPE_CHECKING:
    from verifier.model import Skipped
    from verifier.report import Report
    from verifier.report.view.words import Look

# A cell of a notebook is looked at and not searched; the page has them all.
MOST_CONFLICTS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """The summary; `counts` has each verdict that was found, in the order of the page."""

    name: str
    verdict: str
    missed: str
    votes: str
    counts: tuple[tuple[Look, int], ...]
    conflicts: tuple[Card, ...]
    more: int
    skipped: tuple[Skipped, ...]


def brief(report: Report) -> Brief:
    """The summary of a report."""
    number = counts(report.findings)
    found = lookup(report, len(report.findings))
    conflicts = [finding for finding in found.findings if finding.verdict == "conflict"]
    return Brief(
        name=report.name,
        verdict=verdict_sentence(report),
        missed=missed_sentence(),
        votes=votes_view(report).sentence,
        counts=tuple((look, number[verdict]) for verdict, look in LOOKS.items() if number[verdict]),
        conflicts=tuple(card(finding, found) for finding in conflicts[:MOST_CONFLICTS]),
        more=max(0, len(conflicts) - MOST_CONFLICTS),
        skipped=report.skipped,
    )
