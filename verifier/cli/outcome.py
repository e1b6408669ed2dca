"""The outcome of a check to the lines that a terminal shows, in the manner of compilers and linters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.check import UNREAD
from verifier.cli.terminal import safe, styled
from verifier.model import Span
from verifier.report.placed import is_problem, placed
from verifier.report.places import surroundings
from verifier.report.view.words import count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.text import Text

    from verifier.report import Report
    from verifier.report.placed import Place, Placed

COLOURS = {"error": "bold red", "warning": "bold yellow", "note": "bold cyan"}
# Carets must stand under their words, so that a sentence is cut rather than wrapped.
BEFORE, AFTER = 60, 40
MOST_STEPS = 6


def concise_lines(report: Report) -> Iterator[Text]:
    """One line for each finding: its first place, the rule, what it says, and where the others say it."""
    for each in placed(report):
        others = ", ".join(str(place) for place in each.places[1:])
        yield styled(*_heading(each, report), (f" (with {others})" if others else "", "dim"))


def full_lines(report: Report) -> Iterator[Text]:
    """Each finding with the words of every side, why, and what to do next."""
    for each in placed(report):
        yield styled(*_heading(each, report))
        yield from _excerpt(each.places[0])
        for place in each.places[1:]:
            yield styled(
                ("  against " if each.finding.verdict == "conflict" else "  and ", "bold"), (str(place), "")
            )
            yield from _excerpt(place)
        for step in each.finding.why[:MOST_STEPS]:
            yield styled(("  why: ", "dim"), (step, "dim"))
        yield from _next(each, report)
        yield styled()


def outcome(report: Report) -> str:
    """The last line: what was compared, what was found and left out, and what the exit code means."""
    trial = report.trial
    new = len(trial.tried(report.articles))
    told = f"Compared {count(new, 'new article')} with {count(len(report.articles) - new, 'older one')}"
    accepted = {each.finding_id for each in trial.suppressed}
    fresh = sum(1 for each in report.findings if is_problem(each) and each.id not in accepted)
    parts = [count(fresh, "new finding") if fresh else "no new finding"]
    for number, what in (
        (len(trial.suppressed), "accepted"),
        (trial.unselected, "left out by rule or confidence"),
        (trial.old, "between older articles only"),
    ):
        if number:
            parts.append(f"{number:,} {what}")
    if report.skipped:
        parts.append(f"{count(len(report.skipped), 'article')} not read")
    return f"{told}: {', '.join(parts)}. Exit code {trial.code}: {_meaning(report)}."


def _meaning(report: Report) -> str:
    trial = report.trial
    if trial.code == UNREAD:
        return "not everything could be read, so nothing is decided"
    if trial.code:
        kind = "conflict" if trial.fail_on == "conflict" else "finding"
        return f"{count(len(trial.failing), f'new {kind}')} that nobody has accepted"
    if trial.failing:
        return "findings are reported and fail nothing (--exit-zero)"
    if trial.fail_on == "never":
        return "findings fail nothing (--fail-on never)"
    return "nothing new that fails"


def _heading(each: Placed, report: Report) -> tuple[tuple[str, str], ...]:
    finding = each.finding
    why = next((s.reason for s in report.trial.suppressed if s.finding_id == finding.id), "")
    return (
        (f"{each.places[0]}: ", "bold"),
        (finding.verdict, COLOURS[finding.severity]),
        (f" [{finding.rule}] ", "cyan"),
        (finding.message, ""),
        (f" ({each.finding.id}, {finding.confidence:.0%} sure)", "dim"),
        (f" accepted: {why}" if why else "", "green"),
    )


def _excerpt(place: Place) -> Iterator[Text]:
    """The sentence, and carets under the words that carry the value."""
    text, evidence = place.article.text, place.evidence
    held = surroundings(text, Span(start=evidence.start, end=evidence.end))
    before, after = text[held.start : evidence.start], text[evidence.end : held.end]
    before = _one_line(before if len(before) <= BEFORE else "…" + before[-BEFORE:])
    after = _one_line(after if len(after) <= AFTER else after[:AFTER] + "…")
    words = _one_line(text[evidence.start : evidence.end])
    margin = f"{place.start.line if place.start else '':>6} | "
    yield styled((margin, "blue"), (before, ""), (words, "bold"), (after, ""))
    carets = " " * _width(before) + "^" * max(1, _width(words))
    yield styled((" " * (len(margin) - 2) + "| ", "blue"), (f"{carets} {place.value}", "bold red"))


def _one_line(text: str) -> str:
    return "".join(" " if character.isspace() else character for character in text)


def _width(text: str) -> int:
    """Columns on a terminal, where a Chinese character takes two and an accent none."""
    from rich.cells import cell_len  # noqa: PLC0415  rich is not free

    return cell_len(safe(text))


def _next(each: Placed, report: Report) -> Iterator[Text]:
    if any(accepted.finding_id == each.finding.id for accepted in report.trial.suppressed):
        return
    if not is_problem(each.finding):
        yield styled(
            ("  not a conflict: ", "dim"), ("; ".join(each.finding.guards) or each.finding.verdict, "dim")
        )
        return
    yield styled(
        ("  next: ", "bold"),
        ("check the new article against its source. To accept what both say: ", ""),
        (f'verifier ignore {each.finding.id} --reason "..."', "bold"),
    )
