"""Bodies, firms and other named things that fill one slot.

What it does
    Takes the names that the alignment gives one slot and tells where they differ; what both say of one body
    is a statement.

Why it matters
    The bidder, the winner, the union that signed: another name is another story.

Known limits
    An old and a new name of one body are two names, unless an article says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.rules import apart, conflict, silent
from verifier.rules._slots import silent_on, slotted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Story
    from verifier.events.pair import Pair
    from verifier.model import Finding


def check(story: Story) -> Iterator[Finding]:
    """What the articles give for one organisation."""
    return slotted(story, "organisation", "organisation")


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return silent_on(pair, "organisation")


EXAMPLES = (
    silent(
        "date 2025-06-13 Marl, June 13 - The Lake Commission (now the Water Agency) will meet in Marl.",
        "date 2025-06-14 Marl, June 14 - The Lake Commission will meet in Marl.",
        note="now",
    ),
    apart(
        "date 2025-03-07 Velm, March 7 - Ada Holm, formerly Director of the Port Authority, fined two "
        "captains.",
        "date 2025-03-07 Velm, March 7 - The Port Authority fined two captains.",
        note="a former office",
    ),
    apart(
        "date 2025-03-07 Velm, March 7 - Ada Holm, formerly Ada Brandt, runs the Port Authority.",
        "date 2025-03-07 Velm, March 7 - Ada Brandt runs the Port Authority.",
        note="a person's name",
    ),
    apart(
        "date 2025-06-13 Marl, June 13 - The Ministry of Trade and now the Ministry of Labour have objected.",
        "date 2025-06-13 Marl, June 13 - The Ministry of Labour has objected.",
        note="one ministry after the other",
    ),
    apart(
        "date 2025-06-13 Marl, June 13 - Emil Vogt, now Minister of Trade, once led the Water Agency.",
        "date 2025-06-13 Marl, June 13 - The Water Agency was led by Emil Vogt.",
        note="a new office",
    ),
    silent(
        "date 2025-06-13 Velm, June 13 - The Port Authority of Velm fined two captains on Thursday. The Port "
        "Authority said that they had sailed without papers.",
        "date 2025-06-13 Velm, June 13 - Two captains were fined by the Port Authority of Velm on Thursday "
        "for "
        "sailing without papers.",
        note="who fined them",
    ),
    conflict(
        "date 2025-06-13 Velm, June 13 - Orvax bought the Belmont hotel from the Karst Group on Thursday for "
        "38 "
        "million euros.",
        "date 2025-06-13 Velm, June 13 - The Belmont hotel was sold to Orvax by the Norvik Group on Thursday "
        "for "
        "38 million euros.",
        note="miss: two sellers of one hotel",
    ),
    conflict(
        "date 2025-06-13 Velm, June 13 - The bridge was built by Halvorsen Construction and opened on "
        "Thursday.",
        "date 2025-06-13 Velm, June 13 - Norvik Construction built the bridge, which opened on Thursday.",
        "date 2025-06-13 Velm, June 13 - The bridge opened on Thursday. Halvorsen Construction had built it.",
        note="miss: one builder against two papers",
    ),
    silent(
        "date 2025-06-13 Velm, June 13 - The Port Authority of Velm fined two captains on Thursday.",
        "date 2025-06-13 Velm, June 13 - The Coast Guard of Velm rescued two captains on Thursday.",
        note="miss: two deeds of two bodies",
    ),
)
