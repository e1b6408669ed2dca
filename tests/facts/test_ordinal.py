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
COMMISSION = "The Kenya-Oman Inter-Governmental Commission on Trade and Transport (KOIGC-TT) is old."


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


@pytest.mark.parametrize(
    ("same", "a", "b"),
    [
        # the number on the body itself, on its session, on its acronym
        (True, f"{COMMISSION} They signed the Protocol of the 12th KOIGC-TT.", f"{COMMISSION} The 12th session was short."),
        (True, "The 12th Kenya-Oman Inter-Governmental Commission on Trade and Transport met.", f"{COMMISSION} The 13th KOIGC session was short."),
        # hyphens, "&", word order, spelling, adjective for country
        (True, "The 12th Kenya–Oman Intergovernmental Commission on Trade & Transport met.", f"{COMMISSION} The 12th session was short."),
        (True, "The sixth Norway-Peru Annual Summit opened.", "The sixth Peru-Norway summit opened."),
        (True, "The sixth Russian-Indian Commission meeting opened.", "The sixth meeting of the India-Russia Commission opened."),
        # an acronym that only one outlet spells out
        (True, "The 14th CSL summit opened.", "The 14th summit of the Coral Sea League opened."),
        (True, "The 12th KOIGC session opened.", f"{COMMISSION} The 12th session was short."),
        # a superseded, shorter name
        (True, "The third meeting of the Kenya-Oman Commission on Trade opened.", "The third meeting of the Kenya-Oman Commission on Trade and Transport opened."),
        (True, "The 14th Coral Sea summit opened.", "Leaders of the Coral Sea League closed their 14th summit."),
        # another level of one organisation
        (False, "The 14th summit of the Coral Sea League opened.", "The 14th meeting of the Coral Sea League's Working Group on Reefs opened."),
        (False, "The ninth ministerial meeting of the Coral Sea League opened.", "The ninth summit of the Coral Sea League opened."),
        (False, f"{COMMISSION} The 12th session was short.", f"{COMMISSION} The 12th Working Group Meeting of the Commission was short."),
        (False, f"{COMMISSION} The 12th session was short.", "The 12th Kenya-Oman Annual Summit opened."),
        # another body
        (False, "The sixth Norway-Japan summit opened.", "The sixth Norway-Peru summit opened."),
        (False, "The third meeting of the Kenya-Oman Commission on Trade opened.", "The third meeting of the Kenya-Oman Commission on Health opened."),
        (False, "The third meeting of the Committee closed.", "The third meeting of the Joint Committee closed."),
        (False, "It was their second consecutive victory.", "It was the second victory."),
    ],
)  # fmt: skip
def test_which_two_series_are_one(same: bool, a: str, b: str) -> None:  # noqa: FBT001  the value comes first
    one, other = ordinals(a)[-1], ordinals(b)[-1]
    assert same_series(one, other) is same
    assert same_series(other, one) is same


@pytest.mark.parametrize(
    ("answer", "a", "b"),
    [
        ("equal", "The 22nd session of the Baltic Fisheries Commission opened.", "The twenty-second Baltic Fisheries Commission meeting opened."),
        ("conflicting", "The 22nd session of the Baltic Fisheries Commission opened.", "The 23rd session of the Baltic Fisheries Commission opened."),
        ("incomparable", "The 22nd session of the Baltic Fisheries Commission opened.", "The Baltic Fisheries Commission had convened 22 times."),
        ("incomparable", "The 22nd session of the Baltic Fisheries Commission opened.", "The 22nd Baltic summit opened."),
    ],
)  # fmt: skip
def test_how_two_numbers_compare(answer: str, a: str, b: str) -> None:
    one, other = ordinals(a)[-1], ordinals(b)[-1]
    assert compare(one, other) == answer
    assert compare(other, one) == answer


def test_levels() -> None:
    assert level(ordinals("The fifth meeting of the Working Group on Reefs opened.")[0]) == "working group"
    assert level(ordinals("The fifth Coral Sea summit opened.")[0]) == "summit"
    assert level(ordinals("The Coral Sea League's fifth ministerial meeting opened.")[0]) == "ministerial"
    assert level(ordinals("The fifth session of the Coral Sea League opened.")[0]) == "body"


NAMES = st.lists(
    st.sampled_from(
        "Norway Kenya Joint Trade Commission and Council of the on & Inter-Governmental Working Group".split()
    ),
    max_size=7,
)


def named(words: list[str]) -> Ordinal:
    return Ordinal(
        kind="ordinal", start=0, end=1, text="x", sentence=0, derivation="", number=3, head="session", series=normalised(" ".join(words)), count=False
    )  # fmt: skip


@given(NAMES, NAMES)
def test_same_series_is_symmetric(a: list[str], b: list[str]) -> None:
    assert same_series(named(a), named(b)) == same_series(named(b), named(a))


@given(NAMES)
def test_a_normal_name_stays_as_it_is(words: list[str]) -> None:
    assert normalised(normalised(" ".join(words))) == normalised(" ".join(words))
