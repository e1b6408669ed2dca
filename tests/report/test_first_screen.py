"""The first screen: what no finding means, what one says alone, who leaves out what, what looked alike."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.report.page import Page
from tests.report.sample_articles import ARTICLES
from verifier.report.html import render, render_brief
from verifier.report.registry import REPORTERS
from verifier.report.view import page
from verifier.report.view.method import measurements, missed_sentence

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.report import Report
    from verifier.report.view.glance import Glance

NONE = "contradictions b\t0\t3\tx\n"
HEAD = "what\tright\tjudged\ton\n"


@pytest.mark.parametrize(
    ("sentence", "table"),
    [
        ("", ""),
        ("", "conflicts that were called\t1\t2\tx\n"),
        ("", "contradictions found\t4\t4\tx\n"),
        ("misses most contradictions: in tests it found 3", f"contradictions a\t3\t6\tx\n{NONE}"),
        ("misses some contradictions: in tests it found 5 of 9.", "contradictions a\t5\t9\tx\n"),
    ],
)  # fmt: skip
def test_what_is_missed_is_read_from_the_table(sentence: str, table: str, tmp_path: Path) -> None:
    (tmp_path / "precision.tsv").write_text(HEAD + table)
    assert sentence in missed_sentence(tmp_path)
    assert bool(missed_sentence(tmp_path)) == bool(sentence)


@pytest.mark.parametrize("format_name", ["html", "md", "summary"])
def test_every_report_says_what_no_finding_means(format_name: str, report: Report) -> None:
    found = sum(each.right for each in measurements() if each.what.startswith("contradictions "))
    text = REPORTERS[format_name].render(replace(report, findings=()))
    assert f"in tests it found {found} of " in text
    assert "No finding does not mean no contradiction." in text
    assert missed_sentence() in render_brief(report)


def calm(report: Report, **changes: object) -> Glance:
    """What is at the head of the sample without what differs."""
    shown = page(replace(report, findings=report.findings[:2], **changes)).glance  # type: ignore[arg-type]  # fields of a report
    assert shown is not None
    return shown


def test_what_one_outlet_alone_says_is_a_sentence_as_printed(report: Report) -> None:
    lines = calm(report).alone
    texts = {source.label: " ".join(source.article.text.split()) for source in page(report).sources}
    assert [line.words for line in lines] == [
        "“All passengers were taken off by 11 p.m., harbour master Inga Solheim said.”",
        "“Inge Solheim, the harbour master, said the channel was dredged last autumn.”",
        "“Her sister ship Borealis is remembered for a grounding of her own, her second, in 2021.”",
    ]
    for line in lines:
        assert line.words.strip("“”").removesuffix(" …") in texts[line.note.split()[0]]


def test_a_sentence_that_another_source_tells_too_is_not_alone(report: Report) -> None:
    told = "By 11 p.m. all passengers were taken off, the harbour master said.\n"
    echo = replace(ARTICLES[1], text=ARTICLES[1].text + told)
    lines = calm(report, articles=(ARTICLES[0], echo, ARTICLES[2])).alone
    assert not any("passengers were taken" in line.words for line in lines)


def test_a_source_leaves_out_only_what_was_known_when_it_came_out(report: Report) -> None:
    agreed = report.findings[0]
    (position,) = agreed.positions
    two = replace(agreed, positions=(replace(position, evidence=position.evidence[:2]),))

    def blamed(published: dt.date | None) -> list[str]:
        third = replace(ARTICLES[2], published=published, dateline=published)
        shown = page(replace(report, findings=(two,), articles=(*ARTICLES[:2], third))).glance
        assert shown is not None
        return [line.note for line in shown.missing]

    assert blamed(dt.date(2023, 5, 19)) == ["S3 leaves out the one fact that most others report"]
    assert blamed(dt.date(2022, 5, 19)) == []
    assert blamed(None) == []
    several = replace(two, id="second", slot="time")
    shown = page(replace(report, findings=(two, several))).glance
    assert shown is not None
    assert shown.missing[0].note == "S3 leaves out 2 of the 2 facts that most others report"


def test_what_looked_alike_is_no_tile_and_is_called_what_it_is(report: Report) -> None:
    html = Page(render(report))
    assert {each.attributes["data-filter"] for each in html.all("a", class_="tile")} == {
        "conflict", "dispute", "revision", "variant", "agreement", "single",
    }  # fmt: skip
    assert html.one("h3", id="h-ledger").text == "Looked alike, and are no conflict"
    assert "near-conflict" not in html.source


def test_what_a_word_of_the_trade_means_stands_on_it(report: Report) -> None:
    html = Page(render(report))
    named = {each.text: each.attributes["title"] for each in html.all("abbr")}
    assert {"Dispute", "Variant", "origin", "origins"} <= named.keys()
    assert all(each.attributes["title"] for each in html.all("a", class_="tile"))
