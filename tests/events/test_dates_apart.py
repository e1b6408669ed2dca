"""How two dates differ, and which days are of a telling and not of what is told."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from tests.events.test_slot import told
from verifier.events.context import contexts
from verifier.events.slot import fillers, guard
from verifier.events.slot.features import slip
from verifier.model import Timex

if TYPE_CHECKING:
    from pathlib import Path


def day(text: str) -> Timex:
    """A printed day."""
    date = dt.date.fromisoformat(text)
    return Timex(
        kind="timex", start=0, end=1, text=text, sentence=0, derivation="", low=date, high=date,
        granularity="day", relation="on", explicit=True, weekdays=(), clock=None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("2025-05-12", "2025-05-14", "slip_day"),
        ("2025-05-12", "2025-03-12", "slip_month"),
        ("2025-05-12", "2024-05-12", "slip_year"),
        ("2025-05-12", "2025-05-29", ""),
        ("2025-05-12", "2019-05-12", ""),
    ],
)
def test_a_slip_changes_one_part_of_a_date(one: str, other: str, kind: str) -> None:
    found = slip(day(one), day(other))
    assert [name for name, value in found.items() if value and name != "gap"] == ([kind] if kind else [])
    assert found == slip(day(other), day(one))
    assert found["gap"] > 0


def between(folder: Path, one: str, two: str) -> str:
    """The guard between the first dates of two articles, datelines of their own sentence included."""
    story = told(folder, *(f"date 2025-07-04\n\nThe bridge\n\n{text}" for text in (one, two)))
    found = fillers(story, contexts(story, "timex"))
    first, *_ = found
    return guard(story, first, next(f for f in found if f.article_id != first.article_id))


def test_the_day_of_a_dateline_is_not_that_of_the_news(tmp_path: Path) -> None:
    opened = "Ulsen, July 4. The bridge over the Ulse was opened by the mayor of the town."
    assert between(tmp_path, opened, "The bridge was opened on July 2.") == "the day of the dateline"


def test_the_day_on_which_something_was_announced_may_differ(tmp_path: Path) -> None:
    one = "The shortlist of six was announced on 12 June."
    assert not between(tmp_path, one, "Six books are on the shortlist, announced on 13 June.")


def test_the_day_on_which_somebody_said_something_is_that_of_the_telling(tmp_path: Path) -> None:
    one = "The shortlist was long, the jury said on 12 June."
    assert between(tmp_path, one, "The jury said on 13 June that it was glad.").startswith(
        "the day of the tell"
    )
