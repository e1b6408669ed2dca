"""The JSON layout: the shipped schema, offsets, dates, and every kind of fact."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from tests.report.sample_articles import RAN, TAKEN
from verifier.config import Config
from verifier.report import Report
from verifier.report.registry import REPORTERS

if TYPE_CHECKING:
    from collections.abc import Callable

EMPTY = Report(config=Config(), articles=(), skipped=(), claims=(), clusters=(), events=(), findings=())


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    found = json.loads((files("verifier.report") / "schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(found)
    return Draft202012Validator(found)


@pytest.fixture
def plain(report: Report) -> dict[str, Any]:
    found = json.loads(REPORTERS["json"].render(report))
    assert isinstance(found, dict)
    return found


def test_report_fits_the_schema(schema: Draft202012Validator, plain: dict[str, Any]) -> None:
    assert [error.message for error in schema.iter_errors(plain)] == []


def test_empty_report_fits_the_schema(schema: Draft202012Validator) -> None:
    assert schema.is_valid(EMPTY.to_dict())


def test_every_kind_of_fact_is_in_the_sample(plain: dict[str, Any]) -> None:
    kinds = {fact["kind"] for claim in plain["claims"] for fact in claim["facts"]}
    assert kinds == {"timex", "ordinal", "quantity", "name", "place", "role", "order"}


BREAKERS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "a date that is none": lambda report: report["articles"][0].update(published="17 May"),
    "an unknown verdict": lambda report: report["findings"][0].update(verdict="false"),
    "a key too many": lambda report: report["findings"][0].update(score=1),
    "a key too few": lambda report: report["claims"][0].pop("spans"),
    "a span of three": lambda report: report["claims"][0].update(spans=[[0, 1, 2]]),
    "a quote too long": lambda report: report["findings"][0]["positions"][0]["evidence"][0].update(
        quote="x" * 401
    ),
    "another version": lambda report: report.update(schema_version=2),
    "a fact without its value": lambda report: [
        fact["value"].clear() for claim in report["claims"] for fact in claim["facts"]
    ],
}


@pytest.mark.parametrize("broken", BREAKERS.values(), ids=BREAKERS)
def test_schema_refuses(
    broken: Callable[[dict[str, Any]], Any], schema: Draft202012Validator, plain: dict[str, Any]
) -> None:
    broken(plain)
    assert not schema.is_valid(plain)


def test_offsets_lead_to_the_words(report: Report, plain: dict[str, Any]) -> None:
    texts = {article.id: article.text for article in report.articles}
    evidence = [each for f in plain["findings"] for p in f["positions"] for each in p["evidence"]]
    facts = [(claim["article_id"], fact) for claim in plain["claims"] for fact in claim["facts"]]
    assert [texts[each["article_id"]][each["start"] : each["end"]] for each in evidence] == [
        e["quote"] for e in evidence
    ]
    assert [texts[article][fact["start"] : fact["end"]] for article, fact in facts] == [
        fact["text"] for _, fact in facts
    ]


def test_a_timex_is_an_interval_of_iso_days(plain: dict[str, Any]) -> None:
    (fact,) = facts_of(plain, RAN, "timex")
    assert fact["granularity"] == "day"
    assert list(fact["value"].items())[:2] == [("start", "2023-05-16"), ("end", "2023-05-16")]
    assert fact["value"]["weekdays"] == [1]
    assert fact["value"]["clock"] == {"low": 1080, "high": 1439, "zone": "local", "either": False}


def test_an_open_bound_is_null(plain: dict[str, Any]) -> None:
    (fact,) = facts_of(plain, TAKEN, "timex")
    assert (fact["value"]["start"], fact["value"]["end"]) == (None, "2023-05-16")


def test_other_facts_have_their_own_fields_as_value(plain: dict[str, Any]) -> None:
    (fact,) = facts_of(plain, TAKEN, "role")
    assert fact["granularity"] is None
    assert fact["value"] == {"office": "harbour master", "of": "", "holder": "inga solheim", "former": False}


def test_nothing_of_a_report_is_lost_on_the_way(report: Report, plain: dict[str, Any]) -> None:
    # Where reading of a long article stopped is told by its origins.
    lost = {"articles": {"text", "header", "runs", "end"}, "claims": {"head"}}
    for part in ("articles", "skipped", "claims", "clusters", "events", "findings"):
        typed = getattr(report, part)
        assert len(plain[part]) == len(typed)
        assert set(type(typed[0]).__slots__) - set(plain[part][0]) == lost.get(part, set())


def test_a_number_that_json_cannot_hold_is_an_error(report: Report) -> None:
    finding = replace(report.findings[0], confidence=float("nan"))
    with pytest.raises(ValueError, match="Out of range"):
        REPORTERS["json"].render(replace(report, findings=(finding,)))


def test_json_lines_hold_one_claim_each(report: Report) -> None:
    rows = [json.loads(line) for line in REPORTERS["jsonl"].render(report).splitlines()]
    assert [row["id"] for row in rows] == [claim.id for claim in report.claims]
    assert rows[0]["path"] in {article.path for article in report.articles}


def test_no_line_ends_inside_a_line_of_json(report: Report) -> None:
    odd = "one\u2028two\u2029three\x85four\x0bfive\nsix"
    text = REPORTERS["jsonl"].render(replace(report, claims=(replace(report.claims[0], text=odd),)))
    (line,) = text.splitlines()
    assert json.loads(line)["text"] == odd


def facts_of(plain: dict[str, Any], claim: str, kind: str) -> list[dict[str, Any]]:
    return [
        fact
        for each in plain["claims"]
        if each["text"] == claim
        for fact in each["facts"]
        if fact["kind"] == kind
    ]
