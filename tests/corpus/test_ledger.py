"""Who was first, who was last, and who printed an old value after the new one was out."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.corpus import Listed
from verifier.corpus.ledger import ledger
from verifier.model import Evidence, Finding, Position

if TYPE_CHECKING:
    from verifier.model import Verdict

NOW = dt.datetime(2025, 5, 1, tzinfo=dt.UTC)
Printed = list[tuple[str, int]]


def finding(verdict: Verdict, printed: Printed) -> tuple[Finding, dict[str, Listed]]:
    """A finding of values, each printed by one article on a day of February, or on none (0)."""
    articles = {
        f"a{n}": Listed(
            id=f"a{n}",
            path="",
            outlet=f"Outlet {n}",
            title="",
            url="",
            day=dt.date(2025, 2, day) if day else None,
            story="",
            added=NOW,
        )
        for n, (_, day) in enumerate(printed)
    }
    positions = {
        value: tuple(
            Evidence(claim_id="", article_id=f"a{n}", start=0, end=1, quote=value)
            for n, (each, _) in enumerate(printed)
            if each == value
        )
        for value, _ in printed
    }
    found = Finding(
        id="f",
        rule="count",
        verdict=verdict,
        slot="",
        severity="note",
        confidence=1,
        message="",
        event_id="",
        origins=2,
        positions=tuple(Position(value=value, evidence=held) for value, held in positions.items()),
        guards=(),
        why=(),
    )
    return found, articles


@pytest.mark.parametrize(
    ("verdict", "printed", "told"),
    [
        ("revision", [("9", 1), ("14", 2), ("9", 3)], ["first", "", "last, after a revision"]),
        ("revision", [("9", 1), ("14", 2), ("9", 2)], ["first", "", "last"]),
        ("conflict", [("9", 1), ("14", 2), ("9", 3)], ["first", "", "last"]),
        ("agreement", [("9", 1), ("9", 1)], ["", ""]),
        ("agreement", [("9", 1), ("9", 0), ("9", 2)], ["first", "last", ""]),
        ("revision", [("9", 0), ("14", 0)], ["", ""]),
    ],
)
def test_moments_of_values(verdict: Verdict, printed: Printed, told: list[str]) -> None:
    lines = ledger(*finding(verdict, printed))
    assert [", ".join(line.moments) for line in lines] == told


@given(st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 9)), min_size=1), st.randoms())
def test_every_article_has_a_line_and_days_only_go_on(printed: Printed, chance: object) -> None:
    del chance
    lines = ledger(*finding("revision", printed))
    assert sorted((line.value, line.article.day.day if line.article.day else 0) for line in lines) == sorted(
        printed
    )
    days = [line.article.day or dt.date.max for line in lines]
    assert days == sorted(days)
    for line in lines:
        if "first" in line.moments:
            assert line.article.day == min(
                each.article.day for each in lines if each.value == line.value and each.article.day
            )
