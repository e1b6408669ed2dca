"""Votes on the page and in the JSON report."""

from __future__ import annotations

import json
from dataclasses import replace
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator

from tests.report.page import Page
from tests.report.sample import sample
from tests.votes.ballots import vote
from verifier.report.html import render
from verifier.report.registry import REPORTERS
from verifier.report.votes import votes_sentence, with_votes

if TYPE_CHECKING:
    from verifier.report import Report
    from verifier.votes import Vote

IDS = {finding.verdict: finding.id for finding in sample().findings}
VOTES = (
    vote(IDS["conflict"], "wrong", minute=1),
    vote(IDS["conflict"], "right", minute=2, note="<b>both</b> print it"),
    vote(IDS["conflict"], "right", "Ole"),
    vote(IDS["single"], "trivial"),
    vote(IDS["distinct"], "wrong"),
    vote("0123456789abcdef", "right"),
)


@pytest.fixture(scope="module")
def voted() -> Report:
    return with_votes(sample(), VOTES)


@pytest.mark.parametrize(
    ("sentence", "votes"),
    [
        ("1 of 1 read finding was right.", [vote("a", "right")]),
        ("0 of 1 read finding was right.", [vote("a", "wrong")]),
        (
            "3 of 4 read findings were right, 1 of them trivial.",
            [vote("a", "right"), vote("b", "right"), vote("c", "trivial"), vote("d", "wrong")],
        ),
        (
            "1 of 1 read finding was right; on 1 more the voters differ.",
            [vote("a", "right"), vote("b", "right"), vote("b", "wrong", "Ole")],
        ),
    ],
)
def test_votes_in_a_sentence(sentence: str, votes: list[Vote]) -> None:
    assert votes_sentence(votes) == sentence


def test_votes_on_other_findings_are_left_out(voted: Report) -> None:
    assert {each.finding for each in voted.votes} == {IDS["conflict"], IDS["single"], IDS["distinct"]}
    assert len(voted.votes) == 4


def test_the_page_counts_votes_and_marks_the_findings(voted: Report) -> None:
    page = Page(render(voted))
    said, *_ = [each.text for each in page.all("p", class_="voted")]
    assert said == "2 of 3 read findings were right, 1 of them trivial."
    marked = [" ".join(each.text.split()) for each in page.all("ul", class_="voted")]
    assert sorted(marked) == sorted(
        [
            "right says Ada, 1 Mar 2026: <b>both</b> print it right says Ole, 1 Mar 2026",
            "trivial says Ada, 1 Mar 2026",
            "wrong says Ada, 1 Mar 2026",
        ]
    )


def test_a_page_without_votes_shows_none(report: Report) -> None:
    page = Page(render(report))
    assert not page.all("p", class_="voted")
    assert not page.all("ul", class_="voted")
    assert "hidden" in page.one("form", id="votes").attributes


def test_the_json_report_has_the_votes_of_each_finding(voted: Report) -> None:
    plain = json.loads(REPORTERS["json"].render(voted))
    assert plain["votes"] == {"right": 1, "trivial": 1, "wrong": 1, "split": 0}
    votes = {each["id"]: each["votes"] for each in plain["findings"] if "votes" in each}
    assert [(each["who"], each["vote"]) for each in votes[IDS["conflict"]]] == [
        ("Ada", "right"),
        ("Ole", "right"),
    ]
    assert set(votes) == {each.finding for each in voted.votes}


def test_the_json_report_with_votes_fits_the_schema(voted: Report) -> None:
    schema = json.loads((files("verifier.report") / "schema.json").read_text(encoding="utf-8"))
    assert not list(Draft202012Validator(schema).iter_errors(voted.to_dict()))
    broken = voted.to_dict()
    next(each for each in broken["findings"] if "votes" in each)["votes"][0]["vote"] = "maybe"
    assert list(Draft202012Validator(schema).iter_errors(broken))


def test_without_votes_not_a_byte_of_the_json_changes(report: Report) -> None:
    assert REPORTERS["json"].render(with_votes(report, VOTES[-1:])) == REPORTERS["json"].render(report)
    assert REPORTERS["json"].render(replace(with_votes(report, VOTES), votes=())) == (
        REPORTERS["json"].render(report)
    )
