"""A report of some of the findings says by what they were chosen, in every format that has a place for it."""

from __future__ import annotations

import io
import json
from pathlib import Path

import jsonschema
import openpyxl
import pytest

from tests.report.sample import sample
from verifier.report.registry import REPORTERS
from verifier.report.trial import Filter
from verifier.report.view.filtered import filter_sentence, filtered

SCHEMA = json.loads((Path(__file__).parents[2] / "verifier" / "report" / "schema.json").read_text())
BY = Filter(select=("count", "date"), ignore=("held",), min_confidence=0.5)


@pytest.mark.parametrize(
    ("by", "words"),
    [
        (Filter(select=("date",)), "Filtered: only the rule date; 6 findings left out."),
        (Filter(select=("count", "date")), "Filtered: only the rules count, date; 4 findings left out."),
        (Filter(ignore=("place",)), "Filtered: without the rule place; 1 finding left out."),
        (Filter(min_confidence=0.125), "Filtered: only what is at least 12.5% sure; 0 findings left out."),
        (Filter(), ""),
    ],
)
def test_a_sentence_says_what_is_missing(by: Filter, words: str) -> None:
    assert filter_sentence(filtered(sample(), by)) == words


def test_nothing_but_findings_is_left_out() -> None:
    whole, part = sample(), filtered(sample(), BY)
    assert {finding.rule for finding in part.findings} == {"count", "date"}
    assert len(part.findings) + part.trial.unselected == len(whole.findings)
    for name in ("articles", "claims", "events", "origins", "skipped", "config"):
        assert getattr(part, name) == getattr(whole, name)


@pytest.mark.parametrize("name", ["html", "md", "summary", "sarif"])
def test_text_formats_say_it(name: str) -> None:
    words = "only the rules count, date"
    assert words in REPORTERS[name].render(filtered(sample(), BY))
    assert words not in REPORTERS[name].render(sample())
    assert "Filtered" not in REPORTERS[name].render(sample())


def test_json_says_it_as_the_schema_allows() -> None:
    part = json.loads(REPORTERS["json"].render(filtered(sample(), BY)))
    jsonschema.validate(part, SCHEMA)
    assert part["filter"] == {
        "select": ["count", "date"],
        "ignore": ["held"],
        "min_confidence": 0.5,
        "left_out": 4,
    }
    assert "filter" not in sample().to_dict()


def test_the_workbook_says_it() -> None:
    book = openpyxl.load_workbook(io.BytesIO(REPORTERS["xlsx"].content(filtered(sample(), BY))))
    assert book.properties.description.startswith("Filtered: only the rules count, date")
    assert (
        openpyxl.load_workbook(io.BytesIO(REPORTERS["xlsx"].content(sample()))).properties.description is None
    )
