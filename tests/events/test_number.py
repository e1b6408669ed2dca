"""The number and the antecedent of each mention: "the next session" after the 22nd is the 23rd."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.events.reading import story

if TYPE_CHECKING:
    from verifier.events import Mention

HELD = "The 22nd session of the Border Council was held in Oslo on 5 June."


def mentions(text: str) -> list[Mention]:
    found = [mention for instance in story(text).instances for mention in instance.mentions]
    return sorted(found, key=lambda mention: mention.order)


def numbers(text: str) -> list[int | None]:
    return [mention.ordinal.number if mention.ordinal else None for mention in mentions(text)]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ([22, 23], f"{HELD} The next session will be held in Rome in 2026."),
        ([22, 23], f"{HELD} It invited all members to its next session."),
        ([22, None], f"{HELD} The next summit will be held in Rome."),
        ([22, None], f"{HELD} A session with farmers will be held in Rome."),
        ([22, 22], f"{HELD} The session ended at noon."),
        (
            [22, 4, None],
            f"{HELD} The Lake Commission held its fourth session. The next session is planned.",
        ),
    ],
)
def test_the_next_one_counts_on_from_the_last(expected: list[int | None], text: str) -> None:
    found = [
        (mention, number)
        for mention, number in zip(mentions(text), numbers(text), strict=True)
        if mention.frame.kind in {"meeting", "summit"}
    ]
    assert [number for _, number in found] == expected


def test_the_next_one_after_a_count() -> None:
    text = "The Border Council had met 18 times by 2018. The next session of the council was held in 2019."
    assert numbers(text)[-1] == 19


def test_a_number_that_was_counted_says_how() -> None:
    ordinal = mentions(f"{HELD} The next session will be held in Rome in 2026.")[1].ordinal
    assert ordinal
    assert (ordinal.text, ordinal.series) == ("next session", "border council")
    assert ordinal.derivation == "the next one after number 22"


@pytest.mark.parametrize(
    ("takes_up", "text"),
    [
        (0, "Ada Holm visited Oslo on Thursday. The visit ended at noon."),
        (-1, "Ada Holm visited Oslo on Thursday. A visit to Rome is planned."),
        (-1, "The leaders held a meeting in Rome on 3 May 2021. The meeting on Thursday lasted an hour."),
        (0, "Ada Holm visited Oslo on Thursday. A fire broke out in Rome. The visit ended at noon."),
        (-1, "Ada Holm visited Oslo on Thursday. The trial went on."),
        (0, "The leaders held a meeting on Thursday. It was their first meeting in five years."),
    ],
)
def test_a_bare_definite_noun_takes_up_what_was_told_before(takes_up: int, text: str) -> None:
    assert mentions(text)[-1].takes_up == takes_up
