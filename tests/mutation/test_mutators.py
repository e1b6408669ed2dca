"""Each mutator says what it should of words of its kind, and nothing of words without a place for it."""

from __future__ import annotations

import random
from functools import cache

import pytest

from tests.mutation.batch import Batch, Shared, Words, batch, bracketed
from tests.mutation.mutators import Site
from tests.mutation.mutators.table import CONTRADICTING, HARMLESS
from tests.mutation.sample import CORPUS

CHANGES = {change.name: change for change in (*CONTRADICTING, *HARMLESS)}
# The new words (or none), the mutator, the words, and how another article puts it.
CASES = [
    ("at 8:40 a.m.", "time of day", "at 6:40 a.m.", ""),
    ("a quarter past ten in the evening", "time of day", "a quarter past eight in the evening", ""),
    ("10,324 people", "digits swapped", "10,234 people", ""),
    ("94", "number doubled", "47", ""),
    ("Twenty-two passengers", "number doubled", "Eleven passengers", ""),
    ("€3.6m", "million and billion", "€3.6bn", ""),
    ("620 miles", "unit", "620 km", ""),
    ("3-1", "score", "3-2", ""),
    ("deputy mining minister", "office", "mining minister", ""),
    ("President", "office", "Prime Minister", ""),
    ("was not signed", "negation", "was signed", ""),
    ("After", "before and after", "Before", ""),
    ("Dec. 4, 2025", "American date", "4 December 2025", ""),
    ("the 4th of December", "day as ordinal", "4 December", ""),
    ("2025-12-04", "ISO date", "4 December 2025", ""),
    ("seventeen countries", "digits and words", "17 countries", ""),
    ("11 people", "digits and words", "Eleven people", ""),
    ("14th", "ordinal in digits and words", "fourteenth", ""),
    ("385 miles", "kilometres and miles", "620 kilometres", ""),
    ("about 2,400 people", "rounding", "2,410 people", ""),
    ("Yousra Haddad", "spelling variant", "Yusra Haddad", ""),
    (None, "weekday", "on Thursday", "in December"),
    (None, "day", "4 December", "in December"),
    (None, "one more or less", "47 people", "about 50 people"),
    (None, "digits swapped", "1,210 people", "about 1,200 people"),
    (None, "digits and words", "five in the afternoon", ""),
    (None, "American date", "Thursday", ""),
]


@cache
def base() -> Batch:
    return batch(CORPUS / "rail_accident")


def made(name: str, text: str, other: str = "") -> list[str]:
    words = [
        Words(file="01_carrow_news.txt", start=n, end=n + 1, text=said)
        for n, said in enumerate((text, other))
    ]
    shared = Shared(slot="", name="", told=tuple(words))
    return list(CHANGES[name].make(Site(batch=base(), shared=shared, words=words[0]), random.Random(1)))


@pytest.mark.parametrize(("new", "name", "text", "other"), CASES)
def test_mutator(new: str | None, name: str, text: str, other: str) -> None:
    assert made(name, text, other) == ([new] if new else [])


@pytest.mark.parametrize(
    "name", ["weekday", "day", "month", "year", "ordinal", "person", "weekday beside a date"]
)
def test_chosen_by_chance(name: str) -> None:
    text = {"person": "Ada Quill", "ordinal": "the 22nd session"}.get(name, "Thursday, 4 December 2025")
    (new,) = made(name, text, "on 4 December")
    assert new != text
    assert made(name, text, "on 4 December") == [new]


def test_quote_must_stand_there_once() -> None:
    with pytest.raises(ValueError, match="not once"):
        bracketed(base().texts, "01", "[the]")
