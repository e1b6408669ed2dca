"""What may change around a finding without making it another one, and what may not."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.report.sample import sample
from verifier.model import content_id
from verifier.report.fingerprint import fingerprints, identified

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model import Article, Evidence, Finding
    from verifier.report import Report

QUICK = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.differing_executors])
UNRELATED = "The botanist Emil Vogt has grown a blue tulip."


def named(report: Report) -> dict[str, str]:
    return fingerprints(report.articles, report.findings)


def prints(report: Report) -> list[str]:
    """All fingerprints, in an order of their own: ids of findings change with the articles' ids."""
    return sorted(named(report).values())


def moved(report: Report, before: str, article: int = 0) -> Report:
    """The report as it would be with text put before an article's own: other offsets, id and bytes."""
    old = report.articles[article]
    new = replace(old, text=before + old.text, id=content_id(before, old.id))

    def shifted(each: Evidence) -> Evidence:
        if each.article_id != old.id:
            return each
        return replace(each, article_id=new.id, start=each.start + len(before), end=each.end + len(before))

    return _with(report, old, new, shifted)


def _with(report: Report, old: Article, new: Article, change: Callable[[Evidence], Evidence]) -> Report:
    findings = tuple(
        replace(
            finding,
            id=content_id(new.id, finding.id),
            positions=tuple(
                replace(position, evidence=tuple(map(change, position.evidence)))
                for position in finding.positions
            ),
        )
        for finding in report.findings
    )
    articles = tuple(new if article is old else article for article in report.articles)
    return replace(report, articles=articles, findings=findings)


def conflict(report: Report) -> Finding:
    return next(finding for finding in report.findings if finding.verdict == "conflict")


def test_every_finding_has_its_own() -> None:
    found = named(sample())
    assert set(found) == {finding.id for finding in sample().findings}
    assert len(set(found.values())) == len(found)
    assert all(len(each) == 16 for each in found.values())


@QUICK
@given(lines=st.integers(1, 30), article=st.integers(0, 2))
def test_line_shifts_and_paragraphs_above_change_nothing(lines: int, article: int) -> None:
    assert prints(moved(sample(), "\n" * lines, article)) == prints(sample())
    assert prints(moved(sample(), f"{UNRELATED}\n\n" * lines, article)) == prints(sample())


@QUICK
@given(order=st.permutations(range(3)), name=st.text(min_size=1, max_size=20))
def test_order_and_names_of_files_change_nothing(order: list[int], name: str) -> None:
    report = sample()
    articles = tuple(replace(report.articles[n], path=f"{name}/{n}", outlet=name) for n in order)
    turned = replace(report, articles=articles, findings=report.findings[::-1])
    assert named(turned) == named(report)


def test_other_findings_do_not_matter() -> None:
    report = sample()
    alone = replace(report, findings=(conflict(report),))
    assert named(alone).items() <= named(report).items()


def test_how_sure_a_rule_is_and_how_it_words_it_do_not_matter() -> None:
    report = sample()
    finding = replace(conflict(report), confidence=0.1, message="Reworded.", why=(), event_id="e-2")
    assert named(replace(report, findings=(finding,))).items() <= named(report).items()


@pytest.mark.parametrize(
    "change",
    [
        lambda finding: replace(finding, rule="other"),
        lambda finding: replace(finding, slot="other"),
        lambda finding: replace(finding, verdict="dispute"),
        lambda finding: replace(finding, positions=finding.positions[:1]),
        lambda finding: replace(
            finding,
            positions=(replace(finding.positions[0], value="215 people"), *finding.positions[1:]),
        ),
    ],
)
def test_another_finding_has_another(change: Callable[[Finding], Finding]) -> None:
    report = sample()
    other = replace(report, findings=(change(conflict(report)),))
    assert not set(prints(other)) & set(prints(report))


def test_another_sentence_behind_a_value_makes_another_finding() -> None:
    """An article that joins a side has been accepted by nobody."""
    report = sample()
    finding = conflict(report)
    first, last = finding.positions[0], finding.positions[-1]
    joined = replace(first, evidence=(*first.evidence, last.evidence[0]))
    wider = replace(report, findings=(replace(finding, positions=(joined, *finding.positions[1:])),))
    assert not set(prints(wider)) & set(prints(report))


def test_a_finding_and_its_copy_are_told_apart() -> None:
    report = sample()
    twice = replace(report, findings=(conflict(report), replace(conflict(report), id="f" * 12)))
    found = prints(twice)
    assert len(set(found)) == 2
    assert named(report)[conflict(report).id] in found


def test_the_fingerprint_is_the_id_that_is_printed() -> None:
    moved_ids = replace(
        sample(), findings=tuple(replace(f, id=f"x{n}") for n, f in enumerate(sample().findings))
    )
    assert identified(moved_ids) == sample()
    assert {finding.id for finding in sample().findings} == set(prints(sample()))
