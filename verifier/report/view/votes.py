"""Votes to what the page shows of them: a sentence at the head, and a row for each vote on a finding."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.report.view.words import day
from verifier.report.votes import votes_sentence
from verifier.version import __version__
from verifier.votes import by_finding

if TYPE_CHECKING:
    from verifier.report import Report
    from verifier.votes import Vote


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteRow:
    """One vote on one finding."""

    mark: str
    who: str
    day: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class VotesView:
    """What is known of votes; `on` has those on a finding by its id, `engine` is kept with each new vote."""

    sentence: str
    on: dict[str, tuple[VoteRow, ...]]
    engine: str


def votes_view(report: Report) -> VotesView:
    """The votes of a report."""
    return VotesView(
        sentence=votes_sentence(report.votes) if report.votes else "",
        on={finding: tuple(map(vote_row, held)) for finding, held in by_finding(report.votes).items()},
        engine=__version__,
    )


def vote_row(vote: Vote) -> VoteRow:
    """The row of one vote."""
    return VoteRow(mark=vote.mark, who=vote.who, day=day(vote.when.date()), note=vote.note)
