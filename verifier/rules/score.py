"""Scores and votes that fill one slot.

What it does
    Takes the scores that the alignment gives one slot and compares them from either side.

Why it matters
    3-1 or 3-2, 214 votes to 198 or 218 to 194: the result is the report.

Known limits
    A score at half-time and at the end stand in like words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.rules import agree, conflict, silent
from verifier.rules._slots import silent_on, slotted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Story
    from verifier.events.pair import Pair
    from verifier.model import Finding


def check(story: Story) -> Iterator[Finding]:
    """What the articles give for one score."""
    return slotted(story, "score", "score")


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return silent_on(pair, "score")


EXAMPLES = (
    conflict(
        "date 2025-05-09 Marl, May 9 - Marl beat Orsa 3-1 in Thursday's final.",
        "date 2025-05-09 Marl, May 9 - The final on Thursday ended 3-2 for Marl, against Orsa.",
        note="two results of one final",
    ),
    agree(
        "date 2025-05-09 Marl, May 9 - Marl beat Orsa 3-1 in Thursday's final.",
        "date 2025-05-09 Orsa, May 9 - Orsa lost Thursday's final to Marl 1-3.",
        note="one result from either side",
    ),
    silent(
        "date 2025-05-09 Marl, May 9 - Marl beat Orsa 3-1 in Thursday's final.",
        "date 2025-05-09 Marl, May 9 - Marl led 2-0 at half-time in Thursday's final against Orsa.",
        note="a score on the way",
    ),
)
