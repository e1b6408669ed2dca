"""What a visitor does in the sentence after the visit belongs to its days, unless it says otherwise."""

from __future__ import annotations

import datetime as dt

import pytest

from tests.events.reading import reading, story
from verifier.events.frames import frames
from verifier.events.programme import programme

VISIT = "President Ada Holm will visit Orsa on 4 and 5 July. "
AFTER = "She will attend the third Lake summit."


def dated(text: str) -> dict[str, tuple[str, ...]]:
    """The lemmas of frames that take over the days of a visit, with the words that give them."""
    read = reading(text)
    found = frames(read)
    days = programme(read, found)
    return {f.lemma: tuple(t.text for t in days[f.id]) for f in found if f.id in days}


@pytest.mark.parametrize(
    "text",
    [
        VISIT + AFTER,
        "President Ada Holm visited Orsa on 4 and 5 June. She attended the third Lake summit.",
    ],
)
def test_the_summit_is_in_the_days_of_the_visit(text: str) -> None:
    assert [len(days) for days in dated(text).values()] == [1]
    assert "summit" in dated(text)


@pytest.mark.parametrize(
    "text",
    [
        VISIT + "In August she will attend the third Lake summit.",
        VISIT + "Mayor Ida Brun will attend the third Lake summit.",
        VISIT + "The town is full. " + AFTER,
        VISIT + "She attended the second Lake summit.",
        VISIT + "She will not attend the third Lake summit.",
        "President Ada Holm will visit Orsa in July. " + AFTER,
        "President Ada Holm will stay in Orsa. " + AFTER,
    ],
)
def test_other_sentences_take_over_no_days(text: str) -> None:
    assert not dated(text)


def test_the_summit_that_a_visitor_attends_falls_on_the_days_of_the_visit() -> None:
    told = story(VISIT + AFTER, "The third Lake summit will be held in Orsa on 4 July.")
    assert dt.date(2025, 7, 4) in {i.event.when[0] for i in told.instances}
