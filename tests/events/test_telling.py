"""Numbers that speak for themselves: one number for one thing, whatever noun each article chose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.pipeline import verify

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.model import Finding

HEAD = "date 2025-09-12 Norrund, Sept. 12 - "


def agreements(folder: Path, *texts: str) -> list[Finding]:
    """What the rule on numbers finds agreed in articles of these texts."""
    for n, text in enumerate(texts):
        (folder / f"{n}.txt").write_text(HEAD + text, encoding="utf-8")
    found = verify([folder]).findings
    return [f for f in found if f.rule == "quantity" and f.verdict == "agreement"]


@pytest.mark.parametrize(
    "texts",
    [
        (
            "The shipyard Hallberg in Norrund filed for bankruptcy on Thursday. It has 1,870 employees.",
            "Hallberg is bankrupt. Eighteen hundred and seventy people leave the shipyard without wages.",
        ),
        (
            "The shipyard Hallberg owes its banks 3.1 billion kroner.",
            "Hallberg, the shipyard, cannot pay the 3.1 billion that it owes its banks.",
        ),
        (
            "The shipyard Hallberg went bankrupt on Thursday with 26 tugs on its slips.",
            "Hallberg of Norrund, the bankrupt shipyard, leaves its slips full: the tugs there are 26.",
        ),
    ],
    ids=["another noun", "a unit left out", "no noun"],
)
def test_one_number_is_one_thing(tmp_path: Path, texts: tuple[str, str]) -> None:
    [found] = agreements(tmp_path, *texts)
    assert found.origins == 2


@pytest.mark.parametrize(
    "texts",
    [
        (
            "A mother of 13 was shot dead in Norrund on Thursday, police said.",
            "The gunman fired 13 bullets at a mother in Norrund on Thursday, police said.",
        ),
        (
            "The match in Norrund was stopped for eight minutes on Thursday after a flare.",
            "In the match in Norrund on Thursday the guests went eight minutes without a shot.",
        ),
        (
            "The driver of the bus that fell into the Norra on Thursday was 34.",
            "The engineer who saw the bus fall into the Norra on Thursday is 34.",
        ),
    ],
    ids=["a small count", "a short time", "an age"],
)
def test_a_number_that_says_little_needs_its_noun(tmp_path: Path, texts: tuple[str, str]) -> None:
    assert not agreements(tmp_path, *texts)


def test_without_a_common_noun_the_words_of_one_are_given(tmp_path: Path) -> None:
    [found] = agreements(
        tmp_path,
        "The shipyard Hallberg filed for bankruptcy on Thursday. The shipyard has 1,870 employees.",
        "The shipyard Hallberg is bankrupt. Without wages, 1,870 jobs at the shipyard end on Thursday.",
    )
    assert "In the words of one: “" in found.message
    assert "1,870" in found.message


def test_a_bound_says_nothing_of_a_number_far_above_it(tmp_path: Path) -> None:
    assert not agreements(
        tmp_path,
        "More than 5,000 visitors came to the museum in Norrund on Thursday.",
        "The museum in Norrund counted 61,000 visitors.",
    )
