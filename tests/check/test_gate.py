"""What is new, what is accepted and what fails, on an invented report."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.report.sample import sample
from verifier.check import Accepted, Gate, tried
from verifier.report.trial import Filter

if TYPE_CHECKING:
    from verifier.model import Finding
    from verifier.report import Report

TODAY = dt.date(2026, 3, 1)
CLEAN = replace(sample(), skipped=())
COURIER, RADIO, THIRD = (article.id for article in CLEAN.articles)
CONFLICT = next(finding for finding in CLEAN.findings if finding.verdict == "conflict")


def outcome(
    report: Report = CLEAN,
    new: str = RADIO,
    *accepted: Accepted,
    **settings: Any,  # noqa: ANN401  as Gate has them
) -> Report:
    return tried(report, {new}, Gate(**settings), accepted, TODAY)


def acceptance(expires: dt.date | None = None, fingerprint: str = CONFLICT.id) -> Accepted:
    return Accepted(fingerprint=fingerprint, reason="both counted", source="base.jsonl", expires=expires)


def as_warning(finding: Finding) -> Finding:
    return replace(finding, verdict="revision", severity="warning")


def test_a_conflict_of_a_new_article_is_new() -> None:
    report = outcome()
    assert [finding.id for finding in report.findings] == [CONFLICT.id]
    assert (report.trial.failing, report.trial.code, report.trial.old) == ((CONFLICT.id,), 1, 0)
    assert report.trial.new == (RADIO,)


def test_old_against_old_is_a_count() -> None:
    report = outcome(CLEAN, THIRD)
    assert (report.findings, report.trial.old, report.trial.code) == ((), 1, 0)


@pytest.mark.parametrize("new", [COURIER, RADIO])
def test_the_new_article_stands_first(new: str) -> None:
    [finding] = outcome(CLEAN, new).findings
    assert finding.positions[0].evidence[0].article_id == new


def test_evidence_of_the_new_article_stands_first_within_a_side() -> None:
    first, last = CONFLICT.positions
    joined = replace(first, evidence=(*first.evidence, *last.evidence))
    finding = replace(CONFLICT, positions=(joined, last))
    [shown] = outcome(replace(CLEAN, findings=(finding,)), RADIO).findings
    assert [side.evidence[0].article_id for side in shown.positions] == [RADIO, RADIO]


@pytest.mark.parametrize(
    ("code", "fail_on", "severity"),
    [
        (1, "conflict", "error"),
        (1, "warning", "error"),
        (0, "never", "error"),
        (0, "conflict", "warning"),
        (1, "warning", "warning"),
    ],
)
def test_what_fails(code: int, fail_on: str, severity: str) -> None:
    finding = CONFLICT if severity == "error" else as_warning(CONFLICT)
    report = outcome(replace(CLEAN, findings=(finding,)), fail_on=fail_on)
    assert len(report.findings) == 1
    assert report.trial.code == code


def test_an_unread_article_outranks_everything() -> None:
    assert outcome(sample()).trial.code == 2
    assert outcome(sample(), fail_on="never").trial.code == 2
    assert outcome(sample(), exit_zero=True).trial.code == 2


def test_exit_zero_still_names_what_would_fail() -> None:
    report = outcome(exit_zero=True)
    assert (report.trial.code, report.trial.failing) == (0, (CONFLICT.id,))


@pytest.mark.parametrize(
    "by",
    [Filter(min_confidence=0.99), Filter(select=("other",)), Filter(ignore=(CONFLICT.rule,))],
)
def test_rules_and_confidence_leave_out(by: Filter) -> None:
    report = outcome(filter=by)
    assert (report.findings, report.trial.unselected, report.trial.code) == ((), 1, 0)


def test_the_border_of_confidence_is_inside() -> None:
    report = outcome(filter=Filter(min_confidence=CONFLICT.confidence, select=(CONFLICT.rule,)))
    assert report.trial.code == 1


def test_an_accepted_finding_fails_nothing() -> None:
    report = outcome(CLEAN, RADIO, acceptance())
    assert (report.findings, report.trial.code) == ((), 0)
    assert [(each.finding_id, each.reason) for each in report.trial.suppressed] == [
        (CONFLICT.id, "both counted")
    ]


def test_an_accepted_finding_can_be_shown() -> None:
    report = outcome(CLEAN, RADIO, acceptance(), show_suppressed=True)
    assert [finding.id for finding in report.findings] == [CONFLICT.id]
    assert report.trial.code == 0


@pytest.mark.parametrize(("code", "expires"), [(0, TODAY), (1, TODAY - dt.timedelta(days=1))])
def test_an_acceptance_ends_after_its_last_day(code: int, expires: dt.date) -> None:
    report = outcome(CLEAN, RADIO, acceptance(expires))
    assert report.trial.code == code
    assert [note for note in report.trial.notes if "expired on 2026-02-28" in note] == [
        f"the acceptance of {CONFLICT.id} in base.jsonl expired on 2026-02-28: both counted"
    ] * code


def test_an_acceptance_that_accepts_nothing_is_told() -> None:
    idle = acceptance(fingerprint="0" * 16)
    assert outcome(CLEAN, RADIO, idle).trial.notes == (
        "1 acceptance in base.jsonl matches no finding of this run",
    )
    assert outcome(CLEAN, RADIO, acceptance()).trial.notes == ()


def test_near_conflicts_are_counted_and_shown_when_asked() -> None:
    plain, near = outcome(new=RADIO), outcome(new=RADIO, show_near=True)
    assert plain.trial.near == near.trial.near == len(near.findings) - 1 > 0
    assert not {"agreement", "single"} & {finding.verdict for finding in near.findings}
    assert near.trial.agreeing > 0


def test_a_copy_fails_when_the_other_is_accepted() -> None:
    copy = replace(CONFLICT, id="f" * 16)
    report = outcome(replace(CLEAN, findings=(CONFLICT, copy)), RADIO, acceptance())
    assert [finding.id for finding in report.findings] == [copy.id]
