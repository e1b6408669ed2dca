"""The curve behind the confidence of a conflict, and the tool that fits it."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.calibration.collect import Case
from tests.calibration.fit import curve as fitted
from tests.calibration.fit import page, unseen
from verifier.rules import rules
from verifier.rules._confidence import HIGHEST, LOWEST, Curve, curve

chances = st.floats(0, 1)


def drawn(number: int, share: float, *, rule: str = "date", sure: float = 0.5) -> list[Case]:
    """Conflicts of which a share is right, in ten stories."""
    chance = random.Random(f"{number} {share} {rule} {sure}")
    return [
        Case(story=f"story {n % 10}", rule=rule, sure=sure, right=chance.random() < share, message=f"{n}")
        for n in range(number)
    ]


@given(chances, chances)
def test_a_surer_rule_gives_no_less_confidence(one: float, other: float) -> None:
    low, high = sorted((one, other))
    for rule in ("date", "a rule that nobody has counted"):
        assert LOWEST <= curve().chance(rule, low) <= curve().chance(rule, high) <= HIGHEST


def test_the_stored_curve_knows_rules_that_exist() -> None:
    assert set(curve().rules) <= {rule.__name__.rpartition(".")[2] for rule in rules()}
    assert curve().slope > 0


def test_without_a_curve_a_rule_is_taken_at_its_word() -> None:
    straight = Curve(offset=0.0, slope=1.0, rules={})
    assert straight.chance("date", 0.7) == pytest.approx(0.7)
    assert straight.chance("date", 1.0) == HIGHEST


def test_the_curve_finds_the_share_that_is_right() -> None:
    cases = [*drawn(1500, 0.9), *drawn(1500, 0.4, rule="place"), *drawn(1500, 0.6, sure=0.2)]
    made = fitted(cases)
    assert made.chance("date", 0.5) == pytest.approx(0.9, abs=0.03)
    assert made.chance("place", 0.5) == pytest.approx(0.4, abs=0.03)
    assert made.chance("date", 0.2) == pytest.approx(0.6, abs=0.03)


def test_a_rule_that_is_more_often_wrong_when_sure_gets_no_falling_curve() -> None:
    assert fitted([*drawn(500, 0.2, sure=0.9), *drawn(500, 0.8, sure=0.1)]).slope == 0.0


def test_a_story_is_judged_by_the_others() -> None:
    # All cases of the last two stories are right, and no other is: whoever has seen a story expects its like.
    cases = [
        Case(story=f"story {n % 8}", rule="date", sure=0.5, right=n % 8 >= 6, message=f"{n}")
        for n in range(200)
    ]
    sure = {case.story: found for case, found in zip(cases, unseen(cases), strict=True)}
    assert sure["story 7"] < sure["story 0"]


def test_the_page_counts_every_conflict_once() -> None:
    cases = [*drawn(300, 0.9), *drawn(100, 0.2, rule="place", sure=0.3)]
    rows = [line.split("|") for line in page(cases, 8).splitlines() if line.startswith("| ")]
    counts = {row[1].strip(): int(row[2]) for row in rows if row[2].strip().isdigit()}
    assert (counts["date"], counts["place"]) == (300, 100)
    assert sum(count for name, count in counts.items() if name[0].isdigit()) == 400
