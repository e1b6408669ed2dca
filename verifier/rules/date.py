"""Days, months and years that fill one slot.

What it does
    Takes the dates that the alignment gives one slot and compares them as intervals of days.

Why it matters
    A wrong day makes one event two, and the order of events is read from dates.

Known limits
    A date without a year or month is compared by what it names.
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
    """What the articles give for one date."""
    return slotted(story, "date", "date")


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return silent_on(pair, "date")


EXAMPLES = (
    agree(
        "date 2025-03-07 Velm, March 7 - The Kolmer Bridge was opened to traffic in Velm on Thursday.",
        "date 2025-03-10 Velm, March 10 - The Kolmer Bridge was opened to traffic on 6 March, the city said.",
        note="a weekday is counted from the day of the report",
    ),
    agree(
        "date 2025-09-12 Orsa, Sept. 12 - Leaders of the Fjord Council ended their summit in Orsa Wednesday.",
        "date 2025-09-12 Pell, Sept. 12 - Pell wants the next one, Mayor Ida Brun said on Friday, two days "
        "after the leaders' meeting in Orsa ended.",
        note="a day that is only reckoned from",
    ),
    agree(
        "date 2025-09-02 Orsa, Sept. 2 - Storm Ingrid destroyed the pier at Tolmen in August.",
        "date 2025-09-02 Orsa, Sept. 2 - Storm Ingrid destroyed the pier at Tolmen on 28 August.",
        note="a month contains its days",
    ),
    conflict(
        "date 2025-03-07 Velm, March 7 - The court in Velm sentenced Ana Krol to six years on 5 March 2025.",
        "date 2025-03-08 Velm, March 8 - Ana Krol was sentenced to six years by the court in Velm on 4 "
        "March 2025.",
        note="two days for one sentence",
    ),
    conflict(
        "date 2026-01-09 Brenn, Jan. 9 - Police arrested the banker Luc Arnaud at Brenn airport on Thursday.",
        "date 2026-01-09 Brenn, Jan. 9 - The banker Luc Arnaud was arrested at Brenn airport on Monday, "
        "police said.",
        note="two weekdays counted from one day",
    ),
    silent(
        "date 2025-05-02 Sarn, May 2 - The freighter Odile sank off Sarn on 30 April.",
        "date 2025-05-02 Sarn, May 2 - The tanker Perle sank off Brask on 22 April.",
        note="another ship",
    ),
    silent(
        "date 2025-06-20 Marl, June 20 - The summit of the Lake states, due on 24 June, was postponed to "
        "1 July.",
        "date 2025-06-10 Marl, June 10 - The summit of the Lake states will be held in Marl on 24 June.",
        note="the plan was moved",
    ),
    silent(
        "date 2025-05-16 Marl, May 16 - On this route it is the third grounding since 2015.",
        "date 2025-05-16 Marl, May 16 - It is the second grounding on the route since 2015, the owner said.",
        note="a count of two outcomes is not agreed on for the years that it counts",
    ),
    silent(
        "date 2025-08-12 Pell, Aug. 12 - The Pell opera was closed on 8 August after a leak.",
        "date 2025-08-12 Pell, Aug. 12 - The Pell opera will reopen on 1 October after a leak.",
        note="closing and opening are two happenings",
    ),
    agree(
        "date 2025-05-20 Gorm, May 20 - The Gorm observatory was founded on 3 May 1912.",
        "date 2025-05-20 Gorm, May 20 - The observatory at Gorm was founded in 1912, its director said.",
        note="a year contains its days",
    ),
    agree(
        "date 2025-12-12 Vessel, Dec. 12 - President Ada Holm will visit Vessel next Tuesday.",
        "date 2025-12-11 Vessel, Dec. 11 - President Ada Holm is to visit Vessel on 16 December.",
        note="a weekday that lies ahead",
    ),
    silent(
        "date 2025-06-20 Hald, June 20 - Prime Minister Sven Aker will visit Hald on 3 July.",
        "date 2024-02-09 Hald, Feb. 9 - Prime Minister Sven Aker visited Hald on 8 February.",
        note="two visits of one man",
    ),
    silent(
        "date 2025-06-20 Hald, June 20 - The election campaign in Hald began on 1 June.",
        "date 2025-06-20 Hald, June 20 - The election in Hald will be held on 6 July.",
        note="a campaign is not the election",
    ),
    conflict(
        "date 2025-09-26 Lund, Sept. 26 - The launch of the Aster satellite took place on 24 September.",
        "date 2025-09-26 Lund, Sept. 26 - The Aster satellite was launched on 22 September, the agency said.",
        note="a noun and its verb",
    ),
    conflict(
        "date 2025-03-28 Brask, March 28 - Bids for the Brask quarry must be handed in by 30 April 2025.",
        "date 2025-03-28 Brask, March 28 - Bids for the Brask quarry must be handed in by 15 May 2025.",
        note="two deadlines",
    ),
    agree(
        "date 2025-06-27 Ruhn, June 27 - The trawler Wega sank off Ruhn on Wednesday night.",
        "date 2025-06-27 Ruhn, June 27 - The trawler Wega sank off Ruhn two days ago.",
        note="miss: two days ago",
    ),
    conflict(
        "date 2025-03-07 Velm, March 7 - Mayor Pia Lund opened the Kolmer Bridge in Velm on 5 March.",
        "date 2025-03-07 Velm, March 7 - The Kolmer Bridge in Velm was opened by Mayor Pia Lund on 3 March.",
        note="all but the day agrees, and neither tells of another opening",
    ),
)
