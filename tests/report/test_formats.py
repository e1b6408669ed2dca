"""CSV, Excel, Markdown, Web Annotations, schema.org Claims: what they hold, and what they let no text do."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from tests.report.sample import sample
from tests.report.sample_articles import ARTICLES
from tests.report.test_html import HOSTILE, hostile
from verifier.report.markdown import MOST_CHARACTERS, plain
from verifier.report.registry import REPORTERS
from verifier.report.rows import Row, harmless

if TYPE_CHECKING:
    from verifier.report import Report

EVIDENCE = sum(len(position.evidence) for finding in sample().findings for position in finding.positions)


def table(report: Report) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(REPORTERS["csv"].render(report))))


def workbook(report: Report) -> Any:  # noqa: ANN401  openpyxl's own type says too little
    return load_workbook(io.BytesIO(REPORTERS["xlsx"].content(report)))


def test_a_row_of_csv_is_one_piece_of_evidence(report: Report) -> None:
    rows = table(report)
    assert len(rows) == EVIDENCE
    assert list(rows[0]) == list(Row._fields)
    first = rows[0]
    assert (first["verdict"], first["value"], first["position"]) == ("conflict", "214 people", "A")
    assert (first["source"], first["outlet"], first["line"]) == ("S1", "Kelmar Courier", "1")
    assert {row["speaker"] for row in rows if row["rule"] == "name"} == {"Inga Solheim", ""}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str, report: Report) -> None:
    assert harmless(start + "1") == "'" + start + "1"
    finding = replace(report.findings[0], message=start + "cmd|' /C calc'!A0")
    cells = [cell for row in table(replace(report, findings=(finding,))) for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_quotes_commas_and_lines_stay_in_their_cell(report: Report) -> None:
    odd = 'one, "two"\nthree'
    rows = table(replace(report, findings=(replace(report.findings[0], message=odd),)))
    assert {row["message"] for row in rows} == {odd}


def test_the_workbook_has_a_sheet_for_findings_sources_and_what_was_skipped(report: Report) -> None:
    book = workbook(report)
    assert book.sheetnames == ["Findings", "Sources", "Skipped"]
    assert [cell.value for cell in book["Findings"][1]] == list(Row._fields)
    assert book["Findings"].max_row == EVIDENCE + 1
    assert [cell.value for cell in book["Sources"]["A"]] == ["source", "S1", "S2", "S3"]
    assert book["Skipped"]["A2"].value == "ferry/scan.pdf"


def test_nothing_in_the_workbook_is_a_formula_or_a_link() -> None:
    attack = "=HYPERLINK(1)"
    report = hostile()
    report = replace(report, findings=tuple(replace(each, message=attack) for each in report.findings))
    book = workbook(report)
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert attack in {cell.value for cell in cells}
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    with zipfile.ZipFile(io.BytesIO(REPORTERS["xlsx"].content(report))) as parts:
        sheets = [parts.read(name).decode() for name in parts.namelist() if "worksheets/" in name]
    assert len(sheets) == 3
    assert not [sheet for sheet in sheets if "<f>" in sheet or "<hyperlink" in sheet]


def test_a_workbook_is_no_text(report: Report) -> None:
    with pytest.raises(ValueError, match="no text"):
        REPORTERS["xlsx"].render(report)


def test_markdown_says_the_verdict_and_both_sides(report: Report) -> None:
    text = REPORTERS["md"].render(report)
    assert text.startswith("# 3 sources: 1 conflict in 6 compared facts; 2 facts agree, 1 disputed,")
    assert "**A** 214 people" in text
    assert "“241 people” (S2 North Coast Radio, line 3)" in text
    assert "ferry/scan.pdf: has no text layer" in text


def test_markdown_of_strangers_is_text() -> None:
    text = REPORTERS["md"].render(hostile())
    assert not re.search(r"(?<!\\)<", text)
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "\\<img src" in text
    for line in text.splitlines():
        assert re.match(r"(#+ |\*\*|- |\||Confidence|$)", line)


@pytest.mark.parametrize("text", ["a\n# b", "::error::x", "| a |", "[b](javascript:x)", "1\\_2"])
def test_plain_is_one_line_without_markup(text: str) -> None:
    shown = plain(text)
    assert "\n" not in shown
    assert not re.search(r"(?<!\\)[#|\[\]_]", shown)


def test_markdown_stays_small_enough_for_a_job_summary(report: Report) -> None:
    finding = report.findings[2]
    many = tuple(replace(finding, id=f"{n:012x}", message="word " * 50) for n in range(2000))
    text = REPORTERS["md"].render(replace(report, findings=many))
    assert len(text.encode()) < 1 << 20
    assert len(text) < MOST_CHARACTERS + 1000
    assert re.search(r"\d+(,\d+)? more findings in the JSON report", text)


def test_an_annotation_points_at_the_words(report: Report) -> None:
    page = json.loads(REPORTERS["annotations"].render(report))
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert len(page["items"]) == EVIDENCE
    assert len({each["id"] for each in page["items"]}) == EVIDENCE
    texts = {"https://courier.example/ferry": ARTICLES[0].text} | {a.path: a.text for a in ARTICLES[1:]}
    for each in page["items"]:
        place, quote = each["target"]["selector"]
        text = texts[each["target"]["source"]]
        assert text[place["start"] : place["end"]] == quote["exact"]
        assert text[: place["start"]].endswith(quote["prefix"])
        assert text[place["end"] :].startswith(quote["suffix"])
        assert {body["purpose"] for body in each["body"]} == {"tagging", "describing", "commenting"}


def test_an_address_that_is_no_web_address_is_no_source() -> None:
    page = json.loads(REPORTERS["annotations"].render(hostile()))
    assert not [each for each in page["items"] if each["target"]["source"].startswith("javascript")]
    assert not [each for each in page["items"] if set(each["target"]["source"]) & set(" <>\"'\x1b")]


def test_a_claim_names_its_appearances_first_one_first_and_rates_nothing(report: Report) -> None:
    text = REPORTERS["claims"].render(report)
    graph = json.loads(text)["@graph"]
    assert len(graph) == sum(len(finding.positions) for finding in report.findings)
    assert len({each["@id"] for each in graph}) == len(graph)
    dated = next(each for each in graph if each["name"] == "date: 2023-05-16")
    assert [each.get("datePublished") for each in dated["appearance"]] == [
        "2023-05-17",
        "2023-05-17",
        "2023-05-19",
    ]
    assert dated["firstAppearance"] == dated["appearance"][0]
    assert dated["appearance"][0]["publisher"]["name"] == "Kelmar Courier"
    assert "publisher" not in dated["appearance"][2]
    assert not re.search(r"rating|ClaimReview", text, re.IGNORECASE)


@pytest.mark.parametrize("name", REPORTERS)
def test_a_broken_character_breaks_no_format(name: str, report: Report) -> None:
    broken = replace(
        report,
        articles=(replace(report.articles[0], title="A \ud83d", outlet="\ud83d"), *report.articles[1:]),
    )
    assert REPORTERS[name].content(broken)


@pytest.mark.parametrize("name", REPORTERS)
def test_text_of_strangers_cannot_make_a_format_fail(name: str) -> None:
    assert HOSTILE
    assert REPORTERS[name].content(hostile())
