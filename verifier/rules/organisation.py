"""Bodies, firms and other named things that fill one slot.

What it does
    Takes the names that the alignment gives one slot and compares them.

Why it matters
    The bidder, the winner, the union that signed: another name is another story.

Known limits
    An old and a new name of one body are two names, unless an article says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.rules import agree, apart
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
    agree(
        "date 2025-03-07 Velm, March 7 - The Port Authority of Velm, formerly the Harbour Board of Velm, "
        "fined "
        "two captains.",
        "date 2025-03-07 Velm, March 7 - Two captains were fined by the Harbour Board of Velm.",
        note="formerly",
    ),
    agree(
        "date 2025-06-13 Marl, June 13 - The Ministry of Trade, since renamed the Ministry of Economic "
        "Affairs, "
        "drew up the plan.",
        "date 2025-06-13 Marl, June 13 - The plan was drawn up by the Ministry of Economic Affairs.",
        note="since renamed",
    ),
    agree(
        "date 2025-06-13 Marl, June 13 - The Lake Commission (now the Water Agency) will meet in Marl.",
        "date 2025-06-14 Marl, June 14 - The Lake Commission will meet in Marl.",
        note="now",
    ),
    agree(
        "date 2025-09-19 Orsa, Sept. 19 - The Orsa Savings Bank changed its name to the Coast Bank in May.",
        "date 2025-09-19 Orsa, Sept. 19 - Customers of the Orsa Savings Bank lost money.",
        "date 2025-09-20 Orsa, Sept. 20 - Customers of the Coast Bank lost money.",
        note="changed its name",
    ),
    agree(
        "date 2025-09-19 Orsa, Sept. 19 - The Coast Guard Agency was renamed the Sea Rescue Agency last "
        "year.",
        "date 2025-09-19 Orsa, Sept. 19 - A boat of the Coast Guard Agency found the crew.",
        note="was renamed",
    ),
    agree(
        "date 2025-09-19 Orsa, Sept. 19 - The Institute for Sea Research, until 2019 called the Fish "
        "Institute, "
        "counts seals.",
        "date 2025-09-19 Orsa, Sept. 19 - Seals are counted by the Fish Institute every year.",
        note="until a year",
    ),
    agree(
        "date 2025-06-13 Marl, June 13 - The Ministry of Trade, now the Ministry of Trade and Labour, drew "
        "up a "
        "plan.",
        "date 2025-06-13 Marl, June 13 - A plan was drawn up by the Ministry of Trade and Labour.",
        note="the old name is a part of the new one",
    ),
    apart(
        "date 2025-03-07 Velm, March 7 - The Port Authority of Velm fined two captains.",
        "date 2025-03-07 Velm, March 7 - The Harbour Board of Velm fined two captains.",
        note="nobody says that the one became the other",
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
        "date 2025-03-07 Velm, March 7 - The Port Authority of Velm, formerly the Harbour Board of Velm, "
        "fined "
        "two captains.",
        "date 2025-03-07 Velm, March 7 - Two captains were fined in Velm.",
        note="the other article names neither",
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
)
