"""Times of day that fill one slot.

What it does
    Takes the times of day that the alignment gives one slot and compares them in the zone that is stated.

Why it matters
    An alarm at 7.19 or at 9.17 decides who could have acted.

Known limits
    A zone that no article states is not known.
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
    """What the articles give for one time of day."""
    return slotted(story, "time", "time")


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return silent_on(pair, "time")


EXAMPLES = (
    conflict(
        "date 2025-05-09 Marl, May 9 - The alarm in the Marl tunnel was raised at 7.19 am on Thursday.",
        "date 2025-05-09 Marl, May 9 - On Thursday the tunnel's alarm went off at 9.17 in the morning.",
        note="miss: two times of one alarm",
    ),
    agree(
        "date 2025-05-09 Marl, May 9 - The alarm in the Marl tunnel was raised at 7.19 pm on Thursday.",
        "date 2025-05-09 Marl, May 9 - The tunnel's alarm went off at 19:19 on Thursday.",
        note="one time in two notations",
    ),
    silent(
        "date 2025-05-09 Marl, May 9 - The alarm in the Marl tunnel was raised at 7.19 am on Thursday.",
        "date 2025-05-09 Marl, May 9 - The tunnel in Marl was opened to cars again at 11.30 am on Thursday.",
        note="two happenings of one day",
    ),
    conflict(
        "date 2025-06-13 Marl, June 13 - The alarm in the Marl tunnel was raised at 7.19 am on Thursday, the "
        "fire brigade said. The tunnel was closed for 4 hours.",
        "date 2025-06-13 Marl, June 13 - At 9.17 am on Thursday the alarm was raised in the Marl tunnel, "
        "which "
        "was closed for 4 hours.",
        "date 2025-06-13 Marl, June 13 - The tunnel in Marl was closed for 4 hours on Thursday after the "
        "alarm "
        "was raised at 7.19 am.",
        note="one time against two papers",
    ),
    agree(
        "date 2025-06-13 Marl, June 13 - The alarm in the Marl tunnel was raised at 7.19 am on Thursday, the "
        "fire brigade said. The tunnel was closed for 4 hours.",
        "date 2025-06-13 Marl, June 13 - At 7.19 am on Thursday the alarm was raised in the Marl tunnel, "
        "which "
        "was closed for 4 hours.",
        note="one time for one alarm",
    ),
    silent(
        "date 2025-06-13 Marl, June 13 - The night train to Orsa left Marl at 9.40 pm on Thursday.",
        "date 2025-06-13 Orsa, June 13 - The night train from Marl reached Orsa at 6.15 am on Friday.",
        note="a departure and an arrival",
    ),
)
