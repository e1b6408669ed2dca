"""A report and a filter in, the report without what is filtered out, and a sentence that says so."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.report.view.words import count

if TYPE_CHECKING:
    from verifier.report import Report
    from verifier.report.trial import Filter


def filtered(report: Report, by: Filter) -> Report:
    """The report with those findings that the filter lets through; the others are counted."""
    shown = tuple(finding for finding in report.findings if by.takes(finding))
    left_out = len(report.findings) - len(shown)
    return replace(report, findings=shown, trial=replace(report.trial, filter=by, unselected=left_out))


def filter_sentence(report: Report) -> str:
    """By what a report was filtered and how much is missing, or "" where everything is shown.

    Such as "Filtered: only the rules date, place; only what is at least 50% sure; 7 findings left out.".
    """
    by = report.trial.filter
    parts = [
        *([f"only the {_rules(by.select)}"] if by.select else []),
        *([f"without the {_rules(by.ignore)}"] if by.ignore else []),
        *([f"only what is at least {100 * by.min_confidence:g}% sure"] if by.min_confidence else []),
    ]
    left_out = f"{count(report.trial.unselected, 'finding')} left out"
    return f"Filtered: {'; '.join([*parts, left_out])}." if parts else ""


def _rules(names: tuple[str, ...]) -> str:
    return f"{'rule' if len(names) == 1 else 'rules'} {', '.join(names)}"
