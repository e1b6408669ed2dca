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
        note="miss: a score on the way",
    ),
    conflict(
        "date 2025-06-13 Marl, June 13 - Marl won the cup on Thursday, beating Orsa 3-1 in the final. Ines "
        "Duarte scored the first goal.",
        "date 2025-06-13 Marl, June 13 - Orsa lost the cup final to Marl on Thursday by 3-2. Ines Duarte "
        "opened "
        "the scoring.",
        "date 2025-06-13 Marl, June 13 - The cup final on Thursday ended 3-1 for Marl against Orsa.",
        note="one result against two papers",
    ),
    conflict(
        "date 2025-06-13 Marl, June 13 - Parliament passed the ports bill by 214 to 198 votes on Thursday. "
        "The "
        "bill bans heavy fuel oil.",
        "date 2025-06-13 Marl, June 13 - On Thursday the ports bill was passed in parliament by 218 to 194 "
        "votes.",
        note="two counts of one vote",
    ),
    silent(
        "date 2025-06-13 Marl, June 13 - Marl beat Orsa 3-1 in Thursday's final.",
        "date 2025-06-13 Marl, June 13 - Marl, who beat Brask 4-2 in the semi-final on Monday, won the cup.",
        note="miss: another match",
    ),
)
