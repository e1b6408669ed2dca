"""Offices that fill one slot.

What it does
    Takes the offices that the alignment gives one slot and tells where they differ. That all papers call her
    the minister is true of every article on her, and no news.

Why it matters
    The minister or her deputy: the office says what the words are worth.

Known limits
    Two offices that one person holds at once look like two positions.
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
    """What the articles give for one office."""
    return slotted(story, "role", "role")


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return silent_on(pair, "role")


EXAMPLES = (
    silent(
        "date 2025-03-07 Velm, March 7 - Ilse Marek became finance minister of Velm on Thursday.",
        "date 2025-03-07 Velm, March 7 - Ilse Marek is the new finance minister of Velm.",
        note="the office is what is said",
    ),
    apart(
        "date 2025-03-07 Velm, March 7 - Finance Minister Ilse Marek presented the budget on Thursday.",
        "date 2025-03-07 Velm, March 7 - Ilse Marek, the finance minister, defended the budget.",
        note="a title, before the name and after it",
    ),
    apart(
        "date 2025-06-13 Marl, June 13 - French Foreign Minister Paul Verdier arrived in Marl on Thursday.",
        "date 2025-06-13 Marl, June 13 - The foreign minister of France, Paul Verdier, spoke in Marl.",
        note="a title with a country and with its adjective",
    ),
    conflict(
        "date 2025-03-07 Velm, March 7 - President Tomas Brandt opened the fair in Velm on Thursday.",
        "date 2025-03-07 Velm, March 7 - Prime Minister Tomas Brandt opened the fair in Velm on Thursday.",
        note="nobody holds both",
    ),
    conflict(
        "date 2025-09-19 Orsa, Sept. 19 - Defence Minister Nadia Holm inspected the new frigate.",
        "date 2025-09-19 Orsa, Sept. 19 - The new frigate was inspected by Foreign Minister Nadia Holm.",
        note="miss: two ministries",
    ),
    conflict(
        "date 2025-04-11 Sarn, April 11 - Deputy Prime Minister Goran Petrak signed the loan in Sarn.",
        "date 2025-04-11 Sarn, April 11 - Prime Minister Goran Petrak signed the loan in Sarn.",
        note="a minister and his deputy",
    ),
    silent(
        "date 2025-01-20 Pell, Jan. 20 - Former president Olga Steen published her memoirs.",
        "date 2025-01-20 Pell, Jan. 20 - Foreign Minister Olga Steen published her memoirs.",
        note="a former office",
    ),
    silent(
        "date 2021-05-07 Dorn, May 7 - Finance Minister Karl Ewing resigned over the loan.",
        "date 2025-05-09 Dorn, May 9 - Prime Minister Karl Ewing opened the new station.",
        note="years apart",
    ),
    silent(
        "date 2025-05-09 Ruhn, May 9 - Minister Lena Voss visited the dam in Ruhn.",
        "date 2025-05-09 Ruhn, May 9 - Energy Minister Lena Voss visited the dam in Ruhn.",
        note="a short title fits the long one",
    ),
    silent(
        "date 2025-11-14 Brenn, Nov. 14 - Interior Minister Jan Kovar met his counterpart on Thursday.",
        "date 2025-11-14 Brenn, Nov. 14 - Justice Minister Eva Kovar met lawyers on Thursday.",
        note="two people with one surname",
    ),
    apart(
        "date 2025-09-26 Lund, Sept. 26 - Astrid Falk, chief executive of Norvik, presented the results.",
        "date 2025-09-26 Lund, Sept. 26 - Norvik CEO Astrid Falk presented the results.",
        note="a title and its abbreviation",
    ),
    silent(
        "date 2025-12-05 Hald, Dec. 5 - Interior Minister Paul Otieno announced the talks.",
        "date 2025-12-05 Hald, Dec. 5 - Acting Interior Minister Paul Otieno announced the talks.",
        note="acting",
    ),
    conflict(
        "date 2025-06-27 Ruhn, June 27 - French President Hugo Armand landed in Ruhn on Thursday.",
        "date 2025-06-27 Ruhn, June 27 - German President Hugo Armand landed in Ruhn on Thursday.",
        note="presidents of two countries",
    ),
    silent(
        "date 2025-02-07 Brenn, Feb. 7 - The envoys were led by Interior Minister Emil Karst.",
        "date 2025-05-16 Brenn, May 16 - Emil Karst, who led the envoys in February, has become foreign "
        "minister.",
        note="an office taken between two reports",
    ),
    conflict(
        "date 2025-05-16 Brenn, May 16 - Emil Karst became foreign minister on Thursday.",
        "date 2025-05-16 Brenn, May 16 - Emil Karst became finance minister on Thursday.",
        note="two offices taken on one day",
    ),
)
