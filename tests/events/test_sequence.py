"""What is said of the order of two happenings, and the days that follow from it."""

from __future__ import annotations

import pytest

from tests.events.reading import story
from verifier.events.sequence import sequence, stated


@pytest.mark.parametrize(
    ("first", "relation", "days", "anchor", "text"),
    [
        ("conference", "after", 30, "summit", "The conference was held a month after the summit."),
        ("conference", "before", 2, "election", "The conference was held two days before the election."),
        ("concert", "before", 1, "election", "A concert was held on the eve of the election."),
        (
            "laying of the wreath",
            "before",
            -1,
            "talks",
            "Ada Holm laid a wreath before the talks with Rita Salo.",
        ),
        ("election", "before", -1, "summit", "The election preceded the summit."),
    ],
)
def test_an_order_is_said_of_two_happenings(
    first: str, relation: str, days: int, anchor: str, text: str
) -> None:
    (said,) = sequence(story(text))
    assert said.first
    assert (said.first.event.label, said.order.relation, said.order.days) == (first, relation, days)
    assert said.anchor.event.label == anchor


def test_no_order_where_none_is_said() -> None:
    assert not list(sequence(story("The conference was held in Oslo. The summit was held in Rome.")))


MONTHS = "The summit in Vienna was held on 12 May 2025. The conference was held a month after the summit."
SUMMIT = "The summit in Vienna was held on 12 June 2025."


def test_a_month_is_no_stated_day() -> None:
    (instance,) = story("The summit was held in Vienna in May 2025.").instances
    assert stated(instance) == []
    (instance,) = story(SUMMIT).instances
    assert [when.low.isoformat() for _, _, when in stated(instance)] == ["2025-06-12"]
