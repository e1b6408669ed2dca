"""Counts of an unfolding event: told on other days they are one history, told on one day they differ."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.events.reading import article
from verifier.config import Config
from verifier.encode import encoder
from verifier.pipeline import read, tell
from verifier.rules import findings

QUAKE = "The earthquake in Orsa on Sunday left {} people injured, officials said."


def verdicts(*told: tuple[str, int]) -> set[str]:
    """The verdicts on the injured, from counts and the days of June on which they were told."""
    readings = [
        read(article(QUAKE.format(count), f"a{n}", dt.date(2025, 6, day)))
        for n, (count, day) in enumerate(told)
    ]
    found = findings(tell(readings, encoder(Config().encoder)))
    return {f.verdict for f in found if f.rule == "quantity" and f.slot == "quantity of injured"}


@pytest.mark.parametrize(
    ("told", "verdict"),
    [
        ((("50", 17), ("80", 18)), "revision"),
        ((("at least 50", 18), ("80", 18)), "revision"),
        ((("50", 18), ("80", 18)), "conflict"),
        ((("at least 50", 18), ("50", 18), ("80", 18)), "conflict"),
    ],
)
def test_counts_of_other_days_are_a_history_and_those_of_one_day_differ(
    told: tuple[tuple[str, int], ...], verdict: str
) -> None:
    assert verdicts(*told) & {"revision", "conflict"} == {verdict}
