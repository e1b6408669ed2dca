"""How surely a conflict is worded, in which order conflicts stand, and what the calendar says."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.report.page import Page
from verifier.model import Finding, Position
from verifier.report.html import render
from verifier.report.registry import REPORTERS
from verifier.report.view import page

if TYPE_CHECKING:
    from verifier.report import Report


@pytest.mark.parametrize(
    ("confidence", "positions", "meaning"),
    [
        (0.97, 2, "Both cannot hold."),
        (0.8, 2, "Both cannot hold."),
        (0.79, 2, "If both tell of the same thing, both cannot hold."),
        (0.9, 3, "They cannot all hold."),
        (0.5, 3, "If all tell of the same thing, they cannot all hold."),
    ],
)
def test_only_a_sure_conflict_is_worded_without_a_condition(
    confidence: float, positions: int, meaning: str, report: Report
) -> None:
    conflict = report.findings[2]
    held = (*conflict.positions, replace(report.findings[3].positions[1], value="14"))[:positions]
    doubted = replace(conflict, confidence=confidence, positions=held)
    (card,) = page(replace(report, findings=(doubted,))).conflicts
    assert card.reason.partition(". ")[2] == meaning


def test_of_equal_weight_the_surest_conflict_stands_first(report: Report) -> None:
    conflict = report.findings[2]
    chances = {"a": 0.6, "b": 0.9, "c": 0.75}
    found = tuple(
        replace(conflict, id=name, confidence=chance, event_id=report.events[n % 2].id)
        for n, (name, chance) in enumerate(chances.items())
    )
    shown = page(replace(report, findings=found)).conflicts
    assert [card.id for card in shown] == ["b", "c", "a"]


def weekday(report: Report) -> Finding:
    """What the rule calendar makes of a Wednesday that is none: both values stand in the same words."""
    (position, *_) = report.findings[0].positions
    words = position.evidence[:1]
    return replace(
        report.findings[2],
        rule="calendar",
        slot="weekday",
        confidence=0.97,
        message="“Wednesday, 16 May” says Wednesday, but 2023-05-16 is a Tuesday.",
        positions=(
            Position(value="2023-05-16 is a Tuesday", evidence=words),
            Position(value="Wednesday", evidence=words),
        ),
    )


def test_the_calendar_is_no_outlet_and_quotes_nobody(report: Report) -> None:
    shown = replace(report, findings=(weekday(report),))
    (card,) = page(shown).conflicts
    said, known = card.positions
    assert (said.value, said.labels, len(said.quotes)) == ("Wednesday", ("S1",), 1)
    assert (known.value, known.labels, known.quotes) == (
        "By the calendar 16 May 2023 was a Tuesday", (), (),
    )  # fmt: skip
    assert card.reason == (
        "Kelmar Courier: Wednesday; by the calendar 16 May 2023 was a Tuesday. Both cannot hold."
    )
    ((row,),) = (group.rows for group in page(shown).matrix.groups)
    assert [cell.stance.word for cell in row.cells] == ["states otherwise", "not found", "not found"]
    assert len(Page(render(shown)).all("blockquote")) == 1
    assert REPORTERS["md"].render(shown).count("“on Tuesday evening”") == 1
    # A table has every value that was compared, with the words that were read.
    assert REPORTERS["csv"].render(shown).count("on Tuesday evening") == 2


def test_who_stands_alone_is_named_with_the_position(report: Report) -> None:
    conflict = report.findings[2]
    one, other = conflict.positions
    third = replace(other.evidence[0], article_id=report.articles[2].id)
    shown = replace(conflict, positions=(one, replace(other, evidence=(*other.evidence, third))))
    html = render(replace(report, findings=(shown,)))
    assert 'Alone with <b dir="auto">B: Kelmar Courier</b>' in html
    assert "Odd one out" not in html
