"""The outcome of a check as Markdown for the page of a CI job: what is new first, in a table of few words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.report.markdown import plain
from verifier.report.placed import reported
from verifier.report.view.filtered import filter_sentence
from verifier.report.view.method import missed_sentence
from verifier.report.view.words import count, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.report import Report
    from verifier.report.placed import Placed

# A job's page takes 1 MiB, and characters of some scripts are four bytes long.
MOST_CHARACTERS = 200_000
LONGEST_QUOTE = 200


def render(report: Report) -> str:
    """A heading with the outcome, what was not read, every finding with its sides, and the counts."""
    found = list(reported(report))
    text = f"## verifier: {_outcome(report, len(found))}\n\n"
    second = report.second.sentence if report.second else ""
    for words in (missed_sentence(), filter_sentence(report), second):
        text += f"{plain(words)}\n\n" if words else ""
    text += "".join(
        f"- not read: {plain(each.path)}: {plain(f'{each.reason} {each.hint}')}\n" for each in report.skipped
    )
    for number, each in enumerate(found):
        part = "\n".join(_finding(each)) + "\n"
        if len(text) + len(part) > MOST_CHARACTERS:
            text += f"\n{count(len(found) - number, 'more finding')}; see the log of the job.\n"
            break
        text += part
    return text + "".join(f"\n{plain(note)}\n" for note in report.trial.notes)


def _outcome(report: Report, found: int) -> str:
    new = len(report.trial.tried(report.articles))
    old = len(report.articles) - new
    told = f"{count(found, 'finding')} in {count(new, 'new article')} against {count(old, 'other')}"
    unread = len(report.skipped)
    return f"{told}, {count(unread, 'article')} not read" if unread else told


def _finding(placed: Placed) -> Iterator[str]:
    yield f"\n### {plain(placed.finding.verdict)}: {plain(placed.finding.message)}"
    yield ""
    yield "| Value | Words | Place |"
    yield "|---|---|---|"
    for place in placed.places:
        words = plain(shortened(" ".join(place.evidence.quote.split()), LONGEST_QUOTE))
        where = f"{plain(str(place))}{' (new)' if place.new else ''}"
        yield f"| {plain(place.value)} | “{words}” | {where} |"
    yield ""
    yield (
        f"Rule {plain(placed.finding.rule)}, confidence {placed.finding.confidence:.0%}; to accept it: "
        f'`verifier ignore {placed.finding.id} --reason "..."`'
    )
