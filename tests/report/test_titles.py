"""Titles of findings: whole, without who tells them and without the values, the same wherever they stand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.report.page import Page
from verifier.report.html import render
from verifier.report.registry import REPORTERS
from verifier.report.view import page
from verifier.report.view.titles import title
from verifier.report.view.words import shortened

if TYPE_CHECKING:
    from verifier.report import Report

SIZE = "How much? “The money goes into steel” or “Size: US$24m, all in”"


@pytest.mark.parametrize(
    ("shown", "message", "values"),
    [
        ("When did it sink?", "3 sources agree. When did it sink? 4 May.", ["4 May"]),
        ("When did it sink?", "3 sources agree. When did it sink? on a Sunday.", ["4 May"]),
        (SIZE, f"{SIZE}: $30 million / US$24m.", ["US$24m", "$30 million"]),
        (SIZE, f"{SIZE}: 30 million dollars / 24 million dollars.", ["US$24m", "$30 million"]),
        ("How many? “9” or “Was it 11? Yes”", "How many? “9” or “Was it 11? Yes”: 9 / 11.", ["9", "11"]),
        ("“Revenue: 14 billion”", "2 sources agree. “Revenue: 14 billion”: 14 billion.", ["14 billion"]),
        ("“It sank: 9 died.”", "2 sources agree. In the words of one: “It sank: 9 died.”.", ["It sank"]),
        ("People aboard", "People aboard: 214 people / 241 people.", ["214 people", "241 people"]),
        ("The report is dated: nobody knows", "The report is dated: nobody knows.", ["9 May"]),
        ("“an end that never closes: 9", "“an end that never closes: 9.", ["9"]),
        ("", "", []),
    ],
)  # fmt: skip
def test_a_title_is_whole_and_has_no_values(shown: str, message: str, values: list[str]) -> None:
    assert title(message, values) == shown


def test_one_title_stands_on_card_and_face_in_matrix_and_markdown(report: Report) -> None:
    finding = replace(report.findings[2], message=f"{SIZE}: 214 people / 241 people.")
    shown = replace(report, findings=(finding,))
    (card,) = page(shown).conflicts
    ((row,),) = (group.rows for group in page(shown).matrix.groups)
    assert card.subject == row.about == SIZE
    html = Page(render(shown))
    assert [each.text.partition(" #")[0] for each in html.all("h4")] == [SIZE]
    assert f"Conflict: {SIZE.replace('$', chr(92) + '$')}\n" in REPORTERS["md"].render(shown)


def test_a_title_that_is_cut_closes_its_quotation() -> None:
    assert shortened("How many? “Nine agreements carry both names”", 30) == "How many? “Nine agreements …”"
    assert shortened("“Nine” agreements carry both names", 20) == "“Nine” agreements …"
