"""Ordinals: what is numbered, which series owns the number, and which two series are one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.facts.counting import ordinals, rows
from verifier.facts.ordinal import compare, level, same_series
from verifier.facts.ordinal.series import normalised
from verifier.model import Ordinal

ROWS = rows("ordinal.tsv")
HELD = [row for row in ROWS if row[0] != "-"]
NONE = [row for row in ROWS if row[0] == "-"]
PAIRS = rows("ordinal_pairs.tsv")


@pytest.mark.parametrize(("number", "head", "series", "text"), HELD)
def test_what_is_numbered_in_which_series(number: str, head: str, series: str, text: str) -> None:
    found = ordinals(text)[-1]
    assert (f"{found.number}{' count' if found.count else ''}", found.head, found.series) == (
        number,
        head,
        series,
    )


@pytest.mark.parametrize("text", [row[3] for row in NONE])
def test_a_rank_or_date_is_no_ordinal(text: str) -> None:
    assert ordinals(text) == ()


@pytest.mark.parametrize("text", [row[3] for row in HELD])
def test_offsets_point_at_the_words(text: str) -> None:
    assert all(text[ordinal.start : ordinal.end] == ordinal.text for ordinal in ordinals(text))


def test_the_table_is_large_enough() -> None:
    assert len(HELD) >= 60
    assert len(NONE) >= 15


@pytest.mark.parametrize(("value", "a", "b"), [row for row in PAIRS if row[0] in {"same", "other"}])
def test_which_two_series_are_one(value: str, a: str, b: str) -> None:
    one, other = ordinals(a)[-1], ordinals(b)[-1]
    assert same_series(one, other) is (value == "same")
    assert same_series(other, one) is (value == "same")


@pytest.mark.parametrize(("answer", "a", "b"), [row for row in PAIRS if row[0] not in {"same", "other"}])
def test_how_two_numbers_compare(answer: str, a: str, b: str) -> None:
    one, other = ordinals(a)[-1], ordinals(b)[-1]
    assert compare(one, other) == answer
    assert compare(other, one) == answer


def test_levels() -> None:
    assert level(ordinals("The fifth meeting of the Working Group on Reefs opened.")[0]) == "working group"
    assert level(ordinals("The fifth Coral Sea summit opened.")[0]) == "summit"
    assert level(ordinals("The Coral Sea League's fifth ministerial meeting opened.")[0]) == "ministerial"
    assert level(ordinals("The fifth session of the Coral Sea League opened.")[0]) == "body"


WORDS = "Norway Kenya Joint Trade Commission and Council of the on & Inter-Governmental Working Group".split()
NAMES = st.lists(st.sampled_from(WORDS), max_size=7)


def named(words: list[str]) -> Ordinal:
    return Ordinal(
        kind="ordinal",
        start=0,
        end=1,
        text="x",
        sentence=0,
        derivation="",
        number=3,
        head="session",
        series=normalised(" ".join(words)),
        count=False,
    )


@given(NAMES, NAMES)
def test_same_series_is_symmetric(a: list[str], b: list[str]) -> None:
    assert same_series(named(a), named(b)) == same_series(named(b), named(a))


@given(NAMES)
def test_a_normal_name_stays_as_it_is(words: list[str]) -> None:
    assert normalised(normalised(" ".join(words))) == normalised(" ".join(words))
