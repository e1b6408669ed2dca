"""Agreements: a few stand open, a group stands only beside another; numbers of series and who holds them."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.report.page import Page
from tests.report.sample_articles import ARTICLES
from tests.report.test_parts import event
from verifier.report.html import render
from verifier.report.view import page
from verifier.report.view.folds import OPEN

if TYPE_CHECKING:
    from verifier.model.claim import Modality
    from verifier.report import Report
    from verifier.report.view.ladders import Rung


def agreeing(report: Report, number: int, event_id: str = "") -> Report:
    """The sample with so many agreements only."""
    found = tuple(replace(report.findings[0], id=f"{n:016x}", event_id=event_id) for n in range(number))
    return replace(report, findings=found)


@pytest.mark.parametrize(("number", "folded"), [(1, 0), (OPEN, 0), (OPEN + 1, 1), (30, 18)])
def test_facts_of_no_group_stand_open_and_the_rest_is_folded(
    number: int, folded: int, report: Report
) -> None:
    agreed = page(agreeing(report, number)).agreements
    assert len(agreed.rows) == number - folded
    assert [(fold.name, len(fold.cards)) for fold in agreed.folds] == (
        [("More facts", folded)] if folded else []
    )
    assert len(agreed.cards) == number


@pytest.mark.parametrize(("number", "open_folds"), [(2, True), (OPEN, True), (OPEN + 1, False)])
def test_groups_of_a_few_facts_stand_open(number: int, open_folds: bool, report: Report) -> None:  # noqa: FBT001  a column of the table
    shown = agreeing(report, number, report.events[0].id)
    agreed = page(shown).agreements
    assert (len(agreed.rows), [fold.named for fold in agreed.folds]) == (0, [True])
    assert ("open" in Page(render(shown)).one("details", class_="fold").attributes) is open_folds


def rung(report: Report, day: dt.date | None, told: dict[int, Modality], series: str = "groundings") -> Rung:
    """The third of a series, on a day, which articles (by number) tell as planned or as held."""
    claims = {
        number: replace(
            next(claim for claim in report.claims if claim.article_id == ARTICLES[number].id),
            id=f"told-{number}",
            modality=modality,
        )
        for number, modality in told.items()
    }
    third = event(3, day, tuple(claim.id for claim in claims.values()), series=series)
    first = event(1, None, tuple(claim.id for claim in claims.values()), series=series)
    (ladder,) = page(
        replace(report, claims=(*report.claims, *claims.values()), events=(first, third))
    ).ladders
    return next(each for each in ladder.rungs if each.number == "3")


@pytest.mark.parametrize(
    ("status", "day", "told"),
    [
        ("planned", None, {0: "planned"}),
        ("", None, {0: "planned", 2: "happened"}),
        ("planned", None, {0: "happened", 2: "planned"}),
        ("", None, {0: "planned", 1: "happened"}),
        ("planned", dt.date(2023, 6, 1), {0: "happened", 2: "happened"}),
        ("", dt.date(2023, 5, 16), {0: "planned"}),
    ],
)
def test_the_latest_report_says_whether_a_number_is_still_to_come(
    status: str, day: dt.date | None, told: dict[int, Modality], report: Report
) -> None:
    assert rung(report, day, told).status == status


def test_a_number_that_no_article_prints_is_marked(report: Report) -> None:
    assert not rung(report, None, {0: "happened"}, series="aurelia").inferred
    silent = replace(report, claims=tuple(replace(claim, facts=()) for claim in report.claims))
    assert rung(silent, None, {0: "happened"}).inferred
    claims = tuple(claim.id for claim in silent.claims)
    html = render(replace(silent, events=(event(3, None, claims), event(4, None, claims))))
    assert "number inferred: no article prints it" in html


def test_votes_stand_below_the_findings_with_what_a_vote_is(report: Report) -> None:
    html = Page(render(report))
    order = [each.attributes.get("id", "") for each in html.elements]
    assert order.index("ledger") < order.index("votes") < order.index("matrix")
    assert "whether the finding is right" in html.one("form", id="votes").text
    labels = {
        each.attributes["data-vote"]: each.text
        for each in html.all("button")
        if "data-vote" in each.attributes
    }
    assert labels == {"right": "Yes", "wrong": "No", "trivial": "Not worth noting"}
