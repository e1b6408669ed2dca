"""Scores: which joined numbers are a result, and how two results compare."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.facts.counting import article, quantities, rows
from verifier.facts import compare, score, timex
from verifier.model import Score
from verifier.segment import sentences

ROWS = rows("score.tsv")


def scores(text: str) -> tuple[Score, ...]:
    lines = sentences(article(text))
    return score.extract(article(text), lines, timex.extract(article(text), lines, ()))


def result(*points: tuple[float, float]) -> Score:
    return Score(kind="score", start=0, end=1, text="x", sentence=0, derivation="", points=points)


@pytest.mark.parametrize(("points", "text"), ROWS)
def test_which_numbers_are_a_result(points: str, text: str) -> None:
    found = [" ".join(f"{one:g}-{two:g}" for one, two in one_score.points) for one_score in scores(text)]
    assert found[:1] == ([] if points == "-" else [points])


@pytest.mark.parametrize("text", [row[1] for row in ROWS])
def test_offsets_point_at_the_words(text: str) -> None:
    assert all(text[found.start : found.end] == found.text for found in scores(text))


@given(st.integers(0, 500), st.integers(0, 500))
def test_a_score_told_from_the_other_side_is_the_same(one: int, two: int) -> None:
    assert score.compare(result((one, two)), result((two, one))) == "equal"
    assert score.compare(result((one, two)), result((one + 1, two + 2))) == "conflicting"


def test_sets_agree_with_their_number() -> None:
    assert score.compare(result((6, 4), (3, 6), (7, 5)), result((1, 2))) == "compatible"
    assert score.compare(result((6, 4), (3, 6), (7, 5)), result((3, 0))) == "conflicting"


def test_a_score_holds_its_numbers_and_the_margin() -> None:
    three, five = quantities("Three votes decided it.")[0], quantities("Five votes decided it.")[0]
    assert compare(result((24, 21)), three) == "compatible"
    assert compare(five, result((24, 21))) == "conflicting"
