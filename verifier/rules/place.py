"""Places that fill one slot.

What it does
    Takes the places that the alignment gives one slot and tells where they differ; a place in another one
    does not contradict it. What both say of one place is a statement.

Why it matters
    A visit to Marl and a visit to Orsa are two visits.

Known limits
    Where a place lies is known from a gazetteer or from what the articles say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.rules import conflict, silent
from verifier.rules._slots import silent_on, slotted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Story
    from verifier.events.pair import Pair
    from verifier.model import Finding


def check(story: Story) -> Iterator[Finding]:
    """What the articles give for one place."""
    return slotted(story, "place", "place")


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return silent_on(pair, "place")


EXAMPLES = (
    silent(
        "date 2025-06-13 Berlin, June 13 - The Rhine Council held its annual summit in Cologne on Thursday.",
        "date 2025-06-13 Berlin, June 13 - The annual summit of the Rhine Council was held in Cologne on "
        "12 June.",
        note="one town",
    ),
    silent(
        "date 2025-08-22 Oslo, Aug. 22 - The freighter Odile sank near Bergen on Thursday.",
        "date 2025-08-22 Oslo, Aug. 22 - The freighter Odile sank in Norway on Thursday, its owners said.",
        note="a town lies in its country",
    ),
    conflict(
        "date 2025-06-13 Berlin, June 13 - The Rhine Council held its annual summit in Cologne on Thursday.",
        "date 2025-06-13 Berlin, June 13 - The annual summit of the Rhine Council was held in Strasbourg "
        "on Thursday.",
        note="miss: one summit in two towns",
    ),
    conflict(
        "date 2025-02-07 Rome, Feb. 7 - Police arrested the fugitive banker Luc Arnaud in Naples on "
        "Thursday.",
        "date 2025-02-07 Rome, Feb. 7 - The fugitive banker Luc Arnaud was arrested in Palermo on Thursday.",
        note="miss: one arrest in two towns",
    ),
    conflict(
        "date 2025-08-04 Lima, Aug. 4 - The earthquake struck 18 km north-east of Tarma on Sunday.",
        "date 2025-08-04 Lima, Aug. 4 - Sunday's earthquake struck 18 km south-west of Tarma.",
        note="miss: opposite directions",
    ),
    silent(
        "date 2025-10-24 Paris, Oct. 24 - The Sarrel company opened a factory in Lyon on Thursday.",
        "date 2025-10-24 Paris, Oct. 24 - The Norvik company opened a factory in Lille on Thursday.",
        note="another company: the openings of two companies become one",
    ),
    silent(
        "date 2025-10-24 Paris, Oct. 24 - President Hugo Armand met trade unions in Lyon on Monday.",
        "date 2025-10-24 Paris, Oct. 24 - President Hugo Armand met trade unions in Lille on Thursday.",
        note="two meetings of a tour: all but day and town agree, so they pass for one",
    ),
    silent(
        "date 2024-06-14 Vienna, June 14 - The Danube Forum held its annual summit in Vienna on 13 June "
        "2024.",
        "date 2025-06-13 Vienna, June 13 - The Danube Forum held its annual summit in Budapest on 12 "
        "June 2025.",
        note="the summit of another year",
    ),
    conflict(
        "date 2025-12-05 London, Dec. 5 - The author Edith Vane died at her home in Bristol on Thursday.",
        "date 2025-12-05 London, Dec. 5 - The author Edith Vane died in Leeds on Thursday, her publisher "
        "said.",
        note="miss: one death in two towns",
    ),
    silent(
        "date 2025-12-05 London, Dec. 5 - The author Edith Vane died in a hospital in Bristol on Thursday.",
        "date 2025-12-05 London, Dec. 5 - The author Edith Vane died in Bristol, England, on Thursday.",
        note="a town and its country",
    ),
    silent(
        "date 2025-12-05 Berlin, Dec. 5 - The painter Jonas Keller was born in Dresden and died in Leipzig.",
        "date 2025-12-05 Berlin, Dec. 5 - The painter Jonas Keller, who was born in Dresden, died in "
        "Leipzig.",
        note="born in one town, died in another",
    ),
    silent(
        "date 2025-06-27 Madrid, June 27 - The pilot, a native of Porto, landed the glider in Toledo on "
        "Thursday.",
        "date 2025-06-27 Madrid, June 27 - The pilot landed the glider in Toledo on Thursday.",
        note="where somebody comes from is not where it happened",
    ),
    silent(
        "date 2025-06-10 Orsa, June 10 - A man was charged with the murder of Edith Vane in Brenmoor.",
        "date 2025-06-10 Orsa, June 10 - A man was charged with the murder of Edith Vane in Carlshire.",
        "date 2025-06-11 Orsa, June 11 - Edith Vane was murdered in Brenmoor, Carlshire. Murders are rare in "
        "Carlshire.",
        note="a town and its county, as a third article says",
    ),
    conflict(
        "date 2025-10-24 Hald, Oct. 24 - The headquarters of Norvik Savings will move to Dresden.",
        "date 2025-10-24 Hald, Oct. 24 - Norvik Savings is to keep its name. The headquarters of Norvik will "
        "be in Leipzig.",
        note="miss: one seat in two towns",
    ),
    conflict(
        "date 2025-10-24 Hald, Oct. 24 - The probe Sula-4 lifted off from Dresden on Thursday evening.",
        "date 2025-10-24 Hald, Oct. 24 - Sula-4, launched from Leipzig on Thursday, is to study the ice.",
        note="one launch from two sites",
    ),
    silent(
        "date 2025-10-24 Hald, Oct. 24 - The headquarters of Norvik Savings are in Dresden.",
        "date 2025-10-24 Hald, Oct. 24 - The headquarters of the Karst Bank are in Leipzig.",
        note="the seats of two banks",
    ),
    silent(
        "date 2025-10-24 Paris, Oct. 24 - The stolen trucks were towed to Alaska on Thursday.",
        "date 2025-10-24 Paris, Oct. 24 - The stolen trucks were towed to Orvik on Thursday.",
        note="a town may lie in a province",
    ),
)
