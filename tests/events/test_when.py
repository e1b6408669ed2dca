"""Claims without their values, days of happenings, and names of a batch."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.events.reading import DAY, article, reading
from verifier.events.mask import masked
from verifier.events.people import canon
from verifier.events.when import When, default, hull, reference, said
from verifier.model import Timex
from verifier.pipeline import read


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def when(low: str, high: str = "", *, fine: bool = True) -> When:
    return When(day(low), day(high or low), said=True, fine=fine)


def test_a_masked_claim_has_no_values() -> None:
    claims = reading("Ada Holm met Sven Aker in Oslo on 5 June and gave 300 farmers a prize.").claims
    texts = [masked(claim) for claim in claims]
    assert not [text for text in texts if any(value in text for value in ("Oslo", "5 June", "300"))]
    assert "Ada Holm gave some farmers a prize" in texts


@pytest.mark.parametrize(
    ("overlap", "gap", "a", "b"),
    [
        (True, 0, when("2025-06-01", "2025-06-30"), when("2025-06-12")),
        (False, 1, when("2025-06-11"), when("2025-06-12")),
        (False, 10, when("2025-06-12", "2025-06-14"), when("2025-06-02")),
    ],
)
def test_times_overlap_or_lie_apart(overlap: bool, gap: int, a: When, b: When) -> None:  # noqa: FBT001  a column of the table
    assert a.overlaps(b) is b.overlaps(a) is overlap
    assert a.gap(b) == b.gap(a) == gap


def test_a_report_tells_of_the_days_before_it_and_a_plan_of_those_ahead() -> None:
    past, ahead = default(DAY, planned=False), default(DAY, planned=True)
    assert past
    assert ahead
    assert past.low < DAY <= past.high < ahead.low
    assert not past.said
    assert default(None, planned=False) is None


def test_the_finest_day_is_the_one_said() -> None:
    facts = reading("The fair was held in June 2025, on 12 June 2025.").facts
    timex = said(facts)
    assert timex
    assert timex.text == "12 June 2025"
    assert said(()) is None


def test_several_times_have_a_hull() -> None:
    facts = reading("The fair was held in May 2025 in Rome and on 12 June 2025 in Oslo.").facts
    assert hull(tuple(fact for fact in facts if isinstance(fact, Timex))) == when(
        "2025-05-01", "2025-06-12", fine=False
    )


def test_a_release_without_a_date_is_told_from_the_day_it_names() -> None:
    assert reference(reading("Ada Holm spoke on Thursday.")) == DAY
    undated = read(article("Ada Holm opened the fair on 12 June 2025.", day=None))
    assert reference(undated) == day("2025-06-12")
    assert reference(read(article("Ada Holm opened the fair.", day=None))) is None


def test_spellings_and_bare_surnames_come_together() -> None:
    names = canon(
        [reading("Sergei Orlov resigned. Orlov is 60."), reading("Sergey Orlov stepped down.", "b")]
    )
    assert len(set(names.values())) == 1


def test_two_people_of_one_surname_stay_apart() -> None:
    names = canon([reading("Ada Holm spoke. Rita Holm sang.")])
    assert names == {"ada holm": "ada holm", "rita holm": "rita holm"}
