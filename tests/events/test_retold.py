"""What a reporter tells and a quotation tells again: one meeting, unless a word tells the two apart."""

from __future__ import annotations

import pytest

from tests.events.reading import story
from verifier.events.retold import retold
from verifier.rules import findings

TOLD = "Nadia Holm held talks with Defence Minister Otto Falk in Lima and praised the ties. "
QUOTED = "“I had a long meeting with Otto Falk in {}, and it was useful,” Nadia Holm wrote."


def places(text: str) -> list[str]:
    """The places that stand against each other."""
    found = (f for f in findings(story(text)) if f.rule == "place" and f.verdict == "conflict")
    return sorted(p.value for f in found for p in f.positions)


def test_a_meeting_is_put_into_two_towns() -> None:
    assert places(TOLD + QUOTED.format("Madrid")) == ["lima", "madrid"]


@pytest.mark.parametrize(
    "text",
    [
        TOLD + QUOTED.format("Lima"),
        TOLD + QUOTED.format("Peru"),
        TOLD + QUOTED.format("Madrid").replace("a long meeting", "another meeting"),
        TOLD + QUOTED.format("Madrid").replace("Otto Falk", "Emil Vogt"),
        TOLD + "Nadia Holm held a long meeting with Otto Falk in Madrid.",
        TOLD + QUOTED.format("Madrid").replace("meeting with", "meeting in May with"),
    ],
)
def test_what_is_not_retold_or_agrees(text: str) -> None:
    assert not places(text)


def test_the_reporter_and_the_quotation_are_a_pair() -> None:
    (pair,) = retold(story(TOLD + QUOTED.format("Madrid")))
    assert [m.frame.lemma for m in pair] == ["talk", "meeting"]
