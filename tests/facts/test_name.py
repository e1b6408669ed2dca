"""Persons and bodies: who is named, under which full name, and which spellings are one person's."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.facts.named import names, rows
from verifier.facts.name import compare, key, same_person
from verifier.lexicon.calendar import MONTH_ABBREVIATIONS

ROWS = rows("names.tsv")
PAIRS = [row for row in ROWS if row[0] in {"same", "different"}]
MENTIONS = [row for row in ROWS if row[0] not in {"same", "different"}]
WORDS = st.text(alphabet=st.characters(codec="utf-8", categories=("L", "Pd", "Zs")), max_size=24)


@pytest.mark.parametrize(("value", "one", "other"), PAIRS)
def test_whether_two_spellings_can_be_one_person(value: str, one: str, other: str) -> None:
    assert same_person(one, other) is (value == "same")


@pytest.mark.parametrize(("value", "text", "_"), MENTIONS)
def test_who_is_named(value: str, text: str, _: str) -> None:
    found = "|".join(f"{name.type}:{name.entity}" for name in names(text))
    assert (found or "-") == value


@pytest.mark.parametrize("text", [row[1] for row in MENTIONS])
def test_offsets_point_at_the_words(text: str) -> None:
    assert all(text[name.start : name.end] == name.text for name in names(text))


@pytest.mark.parametrize(
    ("answer", "one", "other"),
    [
        ("equal", "Minister Ida Holm spoke.", "Ida Holm, 54, spoke."),
        ("compatible", "Minister Ilya Sorokin spoke.", "Minister Ilia Sorokin spoke."),
        ("compatible", "Judge Marlow spoke.", "Judge Helena Marlow spoke."),
        ("conflicting", "Minister Ida Holm spoke.", "Minister Pavel Zhukovets spoke."),
        ("conflicting", "Judge Marlow spoke.", "Minister Ida Holm spoke."),
        ("incomparable", "Minister Ida Holm spoke.", "The Coast Guard spoke."),
        ("equal", "The Council of the Elder Towns met.", "The Elder Towns Council met."),
        ("equal", "The Inter-Regional Commission met.", "The Interregional Commission met."),
        ("compatible", "The Elder Towns Council met.", "The agency met the ETC (ETC)."),
        ("equal", "Denmark's Defence Ministry spoke.", "The Danish Ministry of Defence spoke."),
        ("compatible", "Denmark's Defence Ministry spoke.", "The Defence Ministry spoke."),
        ("conflicting", "Denmark's Defence Ministry spoke.", "Norway's Defence Ministry spoke."),
        ("conflicting", "The Danish Defence Ministry spoke.", "The Danish Trade Ministry spoke."),
    ],
)
def test_how_two_names_compare(answer: str, one: str, other: str) -> None:
    a, b = names(one)[-1], names(other)[-1]
    assert compare(a, b) == answer
    assert compare(b, a) == answer


@pytest.mark.parametrize("month", sorted(MONTH_ABBREVIATIONS))
def test_a_month_cut_short_names_nobody(month: str) -> None:
    assert not names(f"The vote was due on {month.title()}. 14, a week after the storm.")


def test_a_compound_with_a_word_in_common_is_nobody_s_full_name() -> None:
    told = names("The Built-in-Norland label will grow. The Norland-Sorland Spring Fair praised it.")
    assert {name.entity for name in told} == {"built in norland", "norland sorland spring fair"}


def test_a_person_keeps_the_parts_of_the_name() -> None:
    (one, two) = names("Defence Minister Zhukovets Pavel Olegovich spoke. Zhukovets smiled.")
    assert (one.given, one.surname) == ("pavel", "zhukovets")
    assert two.entity == one.entity == "pavel olegovich zhukovets"


@given(WORDS)
@settings(max_examples=200, deadline=None)
def test_the_key_of_a_key_is_itself(text: str) -> None:
    assert key(key(text)) == key(text)


@given(WORDS, WORDS)
@settings(max_examples=200, deadline=None)
def test_being_one_person_is_symmetric(one: str, other: str) -> None:
    assert same_person(one, other) == same_person(other, one)
