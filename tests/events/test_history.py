"""Histories of counts: updates, what they replaced, and what is stale."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.events.reading import reading
from verifier.events.history import Count, history, replaced
from verifier.model import Quantity

if TYPE_CHECKING:
    from random import Random


def count(size: float, day: int, replaces: float | None = None, article: str = "") -> Count:
    return Count(
        value=f"{size:g}",
        low=size,
        high=size,
        told=dt.date(2025, 5, day).toordinal(),
        article_id=article or f"a{size:g}-{day}",
        replaces=replaces,
    )


@pytest.mark.parametrize(
    ("told", "counts"),
    [
        (
            "11 (2025-05-03), 14 (2025-05-05); 11 of 2025-05-06 is stale",
            [count(11, 3), count(14, 5, 11), count(11, 6)],
        ),
        ("14 (2025-05-05); 11 of 2025-05-06 is stale", [count(14, 5, 11), count(11, 6)]),
        ("11 (2025-05-05), 14 (2025-05-05)", [count(11, 5), count(14, 5, 11)]),
        ("9 (2025-05-02), 11 (2025-05-03), 14 (2025-05-05)", [count(9, 2), count(11, 3), count(14, 5, 11)]),
        (
            "11 (2025-05-05), 14 (2025-05-05), 16 (2025-05-07); 14 of 2025-05-08 is stale",
            [count(11, 5), count(14, 5, 11), count(16, 7, 14), count(14, 8)],
        ),
        ("14 (2025-05-05), 20 (2025-05-08)", [count(14, 5, 11), count(20, 8)]),
        (
            "40 (2025-05-03), 31 (2025-05-05); 40 of 2025-05-09 is stale",
            [count(40, 3), count(31, 5, 40), count(40, 9)],
        ),
    ],
)
def test_counts_make_a_history(told: str, counts: list[Count]) -> None:
    found = history(counts)
    assert found is not None
    assert found.told == told


@pytest.mark.parametrize(
    "counts",
    [
        [],
        [count(11, 3), count(14, 5)],  # nobody says that one replaced the other
        [count(14, 5, 11), count(12, 6)],  # neither the old number nor the new one
        [count(19, 3), count(14, 5, 11)],  # more was known before the update than after it
        [count(14, 5, 11), count(17, 5)],  # two numbers of one day
    ],
)
def test_counts_that_make_none(counts: list[Count]) -> None:
    assert history(counts) is None


def test_an_unknown_day_makes_no_history() -> None:
    unknown = Count(value="11", low=11, high=11, told=0, article_id="a", replaces=None)
    assert history([unknown, count(14, 5, 11)]) is None


@pytest.mark.parametrize(
    ("earlier", "text"),
    [
        (11.0, "The number of people killed in the flood rose to 14 from 11."),
        (11.0, "The number of people killed rose to 14, up from 11 on Monday."),
        (None, "The flood killed 14 people and injured 11."),
    ],
)
def test_what_a_number_replaces_stands_in_its_sentence(earlier: float | None, text: str) -> None:
    facts = reading(text).facts
    numbers = [fact for fact in facts if isinstance(fact, Quantity) and fact.low == 14]
    assert numbers
    assert replaced(facts, numbers[0]) == earlier


SIZES = st.builds(count, st.sampled_from([11.0, 14.0, 16.0]), st.integers(1, 9))
UPDATES = st.builds(count, st.just(14.0), st.integers(1, 9), st.just(11.0))


@given(st.lists(SIZES, max_size=4), UPDATES, st.randoms())
def test_every_count_has_one_place_whatever_the_order(
    counts: list[Count], update: Count, random: Random
) -> None:
    every = [*counts, update]
    shuffled = list(every)
    random.shuffle(shuffled)
    found = history(every)
    assert history(shuffled) == found
    if found:
        stale = {late.value for late in found.stale}
        assert {each.value for each in every} == {step.value for step in found.steps} | stale
        assert all(late.told > update.told for late in found.stale)
