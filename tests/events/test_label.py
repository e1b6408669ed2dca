"""A happening is called what a reader would call it."""

from __future__ import annotations

import pytest

from tests.events.reading import story


@pytest.mark.parametrize(
    ("kind", "label", "text"),
    [
        ("sign", "signing of the fishing pact", "The two ministers signed the fishing pact on Thursday."),
        ("arrest", "arrest of Luc Arnaud", "Police arrested Luc Arnaud on Thursday."),
        ("sinking", "sinking of the freighter", "The freighter sank off Sarn on Thursday."),
        ("election", "vote on the dam", "The vote on the dam was held on Thursday."),
        ("inspect", "inspection of the frigate", "The minister inspected the frigate on Thursday."),
        ("escape", "escape", "He escaped on Thursday."),
        ("run", "running by Ada Holm", "Ada Holm ran on Thursday."),
        ("kill", "killing of guards", "The gunmen killed guards on Thursday."),
    ],
)
def test_a_happening_has_a_name(kind: str, label: str, text: str) -> None:
    told = story(text).instances
    assert [i.event.label for i in told if i.mentions[0].frame.kind == kind] == [label]


def test_the_fullest_name_of_several_is_taken() -> None:
    told = story(
        "The freighter Odile sank off Sarn on Thursday.", "The sinking of the freighter Odile cost two lives."
    )
    assert "sinking of the freighter Odile" in {instance.event.label for instance in told.instances}
