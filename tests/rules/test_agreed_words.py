"""In whose words an agreement is printed, and who stands behind them."""

from __future__ import annotations

import pytest

from tests.events.reading import story
from verifier.rules import findings


def agreed(one: str, other: str) -> list[str]:
    return [finding.message for finding in findings(story(one, other)) if finding.verdict == "agreement"]


@pytest.mark.parametrize(
    ("fuller", "less"),
    [
        (
            "The fire, which began in the old bakery of the Lund family beside the river, burnt nine people.",
            "Nine people were burnt by the fire, and a dog died.",
        ),
        (
            "Divers who had come from three towns recovered 40 barrels of oil from the wreck.",
            "By noon 40 barrels of oil had been recovered.",
        ),
    ],
)
def test_no_outlet_s_fuller_telling_stands_for_both(fuller: str, less: str) -> None:
    (message,) = agreed(fuller, less)
    assert message.endswith(f"In the words of one: “{less.partition(', and')[0].rstrip('.')}”.")


def test_what_is_only_said_is_agreed_as_said() -> None:
    said = "Mayor Otto Falk said the Kolmer Bridge would remain free of charge."
    (message,) = agreed(said, "The Kolmer Bridge will remain free of charge, Mayor Otto Falk said.")
    assert message.endswith("”, according to Otto Falk.")
    said = "The minister said the stolen paintings had been insured."
    (message,) = agreed(said, "The stolen paintings were insured, the minister said.")
    assert message.endswith("”, according to the minister.")


def test_nothing_is_agreed_on_how_many_the_two_are() -> None:
    told = agreed(
        "The two ministers signed the treaty in Velm on Monday.",
        "Both ministers signed the treaty in Velm on Monday.",
    )
    assert not [
        message for message in told if "How many" in message or message.endswith((": two.", ": Both."))
    ]
    assert told
