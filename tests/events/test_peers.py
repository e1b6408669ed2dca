"""Printed dates that are one and of one thing, whatever happening the articles name."""

from __future__ import annotations

import pytest

from tests.events.reading import story
from verifier.events.slot.peers import peers
from verifier.rules import findings

PAYABLE = (
    "The firm will pay a dividend of 42 cents a share. Dividend of 42 cents a share, payable on 14 November."
)


def values(*texts: str) -> list[str]:
    """The days that the articles agree on by their slot alone."""
    found = (f for f in findings(story(*texts)) if f.rule == "date" and f.verdict == "agreement")
    return [p.value for f in found for p in f.positions]


@pytest.mark.parametrize(
    "other",
    [
        "The dividend of 42 cents a share will be payable on November 14.",
        "The dividend of 42 cents a share will be payable in mid-November.",
    ],
)
def test_a_day_and_the_part_of_its_month_agree(other: str) -> None:
    assert values(PAYABLE, other) == ["2025-11-14"]


@pytest.mark.parametrize(
    "other",
    [
        "The dividend of 42 cents a share will be payable in November.",
        "The dividend of 42 cents a share will be payable in early November.",
        "The mayor of Orsa opens the skating rink on 14 November.",
    ],
)
def test_a_month_another_part_or_another_thing_does_not(other: str) -> None:
    assert not values(PAYABLE, other)


def test_two_days_are_not_one_because_a_third_paper_is_vague() -> None:
    told = story(
        PAYABLE,
        "The dividend of 42 cents a share will be payable in mid-November.",
        "The dividend of 42 cents a share will be payable on November 17.",
    )
    assert not [f for f in findings(told) if f.rule == "date" and f.verdict == "agreement"]


def test_the_chance_does_not_know_that_the_days_are_equal() -> None:
    texts = (PAYABLE, "The dividend of 42 cents a share will be payable on November 14.")
    (pair,) = peers(story(*texts), 0.0)
    assert 0.4 < pair.chance < 1.0
