"""Counts of an unfolding event: told on other days they are one history, told on one day they differ."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.events.reading import article
from verifier.config import Config
from verifier.encode import encoder
from verifier.pipeline import read, tell
from verifier.rules import findings

FIRST = "The outbreak in Orsa has made {} people ill so far, the ministry said."
LATER = "The outbreak in Orsa has now made {} people ill, the ministry said."


def verdicts(*told: tuple[str, str, int]) -> set[str]:
    """The verdicts on the ill, from words, counts and the days of June on which they were told."""
    readings = [
        read(article(text.format(count), f"a{n}", dt.date(2025, 6, day)))
        for n, (text, count, day) in enumerate(told)
    ]
    found = findings(tell(readings, encoder(Config().encoder)))
    return {f.verdict for f in found if f.rule == "quantity"}


@pytest.mark.parametrize(
    ("told", "verdict"),
    [
        (((FIRST, "50", 16), (LATER, "80", 20)), "revision"),
        (((FIRST, "at least 50", 16), (LATER, "80", 20)), "revision"),
        (((FIRST, "50", 16), (LATER, "80", 16)), "conflict"),
        (((FIRST, "at least 50", 16), (FIRST, "50", 16), (LATER, "80", 16)), "conflict"),
    ],
)
def test_counts_of_other_days_are_a_history_and_those_of_one_day_differ(
    told: tuple[tuple[str, str, int], ...], verdict: str
) -> None:
    assert verdicts(*told) & {"revision", "conflict"} == {verdict}
