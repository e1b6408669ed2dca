"""The report in Python: one line, a summary for notebooks, findings by verdict, a table of pandas."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import pytest

from tests.report.page import Page
from tests.report.test_html import HOSTILE, hostile
from tests.report.test_votes import VOTES
from verifier.model import Verdict
from verifier.report.html import render_brief
from verifier.report.registry import REPORTERS
from verifier.report.rows import Row, rows
from verifier.report.view.brief import MOST_CONFLICTS
from verifier.report.votes import with_votes

if TYPE_CHECKING:
    from verifier.report import Report

SENTENCE = (
    "3 sources: 1 conflict in 6 compared facts; 2 facts agree, 1 disputed, 1 revised, "
    "1 worded in several ways; 1 input could not be read."
)


def test_a_report_is_one_line(report: Report) -> None:
    assert repr(report) == f"<Report {SENTENCE}>"
    assert repr(replace(report, name="ferry")) == f"<Report ferry: {SENTENCE}>"


def test_each_finding_is_under_its_verdict(report: Report) -> None:
    parts = {
        "conflict": report.conflicts,
        "agreement": report.agreements,
        "revision": report.revisions,
        "dispute": report.disputes,
        "variant": report.variants,
        "single": report.singles,
        "distinct": report.ledger,
    }
    assert set(parts) == set(get_args(Verdict))
    assert all({finding.verdict for finding in held} == {verdict} for verdict, held in parts.items())
    assert sum(map(len, parts.values())) == len(report.findings)
    assert parts["agreement"] == tuple(each for each in report.findings if each.verdict == "agreement")


def test_a_notebook_sees_the_counts_and_both_sides_of_each_conflict(report: Report) -> None:
    summary = Page(report._repr_html_())
    (whole,) = summary.all("div", class_="news-crosscheck")
    text = " ".join(whole.text.split())
    assert text.startswith(SENTENCE)
    assert "Conflict: 1 · ⇄ Dispute: 1" in text
    assert [each.text for each in summary.all("mark")] == ["214 people aboard", "241 people"]
    assert "Kelmar Courier, 17 May 2023: KELMAR" in text
    assert "ferry/scan.pdf has no text layer." in text
    assert not {each.tag for each in summary.elements} & {"script", "style", "link", "img", "iframe"}


def test_a_notebook_sees_the_votes(report: Report) -> None:
    assert "2 of 3 read findings were right" in with_votes(report, VOTES)._repr_html_()


def test_nothing_of_a_strangers_text_is_alive_in_a_notebook() -> None:
    summary = Page(render_brief(hostile()))
    assert not {each.tag for each in summary.elements} & {"script", "img"}
    names = {name for each in summary.elements for name in each.attributes}
    assert names == {"class", "style", "dir"}
    assert "<img src=x" in summary.elements[0].text
    assert "\x1b" in HOSTILE
    assert "\x1b" not in summary.source


def test_many_conflicts_are_counted_and_not_all_shown(report: Report) -> None:
    (conflict,) = report.conflicts
    many = tuple(replace(conflict, id=f"{number:016x}") for number in range(MOST_CONFLICTS + 3))
    summary = replace(report, findings=many)._repr_html_()
    assert summary.count("✕ 214 people or 241 people") == MOST_CONFLICTS
    assert "3 more conflicts" in summary


def test_the_page_is_the_one_that_the_command_writes(report: Report) -> None:
    assert report.to_html() == REPORTERS["html"].render(report)


def test_a_table_has_the_rows_of_the_csv_format(report: Report) -> None:
    frame = report.to_frame()
    assert list(frame.columns) == list(Row._fields)
    assert len(frame) == len(list(rows(report))) > len(report.findings)
    assert frame["confidence"].dtype.kind == "f"
    aboard = frame[frame["verdict"] == "conflict"]
    assert list(aboard["value"]) == ["214 people", "241 people"]


def test_without_pandas_the_way_out_is_said(report: Report, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(ImportError, match=r"pip install 'news-crosscheck\[notebook\]'"):
        report.to_frame()
