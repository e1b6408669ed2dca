"""Offices that fill one slot.

What it does
    Takes the offices that the alignment gives one slot and compares them.

Why it matters
    The minister or her deputy: the office says what the words are worth.

Known limits
    Two offices that one person holds at once look like two positions.
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
    """What the articles give for one office."""
    return slotted(story, "role", "role")


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return silent_on(pair, "role")


EXAMPLES = (
    silent(
        "date 2025-10-14 Orsa, Oct. 14 - President Ada Holm received the guest on Monday.",
        "date 2025-10-15 Orsa, Oct. 15 - At the invitation of H.E. Ada Holm, the guest paid a visit to "
        "Norland on 13 October. President Holm expressed her thanks.",
        note="a style before the name",
    ),
    agree(
        "date 2025-03-07 Velm, March 7 - Finance Minister Ilse Marek presented the budget on Thursday.",
        "date 2025-03-07 Velm, March 7 - Ilse Marek, the finance minister, defended the budget.",
        note="before the name and after it",
    ),
    agree(
        "date 2025-06-13 Marl, June 13 - French Foreign Minister Paul Verdier arrived in Marl on Thursday.",
        "date 2025-06-13 Marl, June 13 - The foreign minister of France, Paul Verdier, spoke in Marl.",
        note="a country and its adjective",
    ),
    conflict(
        "date 2025-03-07 Velm, March 7 - President Tomas Brandt opened the fair in Velm on Thursday.",
        "date 2025-03-07 Velm, March 7 - Prime Minister Tomas Brandt opened the fair in Velm on Thursday.",
        note="nobody holds both",
    ),
    conflict(
        "date 2025-09-19 Orsa, Sept. 19 - Defence Minister Nadia Holm inspected the new frigate.",
        "date 2025-09-19 Orsa, Sept. 19 - The new frigate was inspected by Foreign Minister Nadia Holm.",
        note="two ministries",
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
    silent(
        "date 2025-11-14 Kolva, Nov. 14 - Amir Sadeq, chairman of the party and foreign minister, spoke "
        "in Kolva.",
        "date 2025-11-14 Kolva, Nov. 14 - Foreign Minister Amir Sadeq spoke in Kolva.",
        note="miss: an office of state and one in a party: of two offices joined by “and” only the first "
        "is held against another article's",
    ),
    conflict(
        "date 2025-03-28 Brask, March 28 - Brask Mayor Tilda Roos welcomed the guests.",
        "date 2025-03-28 Brask, March 28 - Brask Deputy Mayor Tilda Roos welcomed the guests.",
        note="a mayor and a deputy",
    ),
    silent(
        "date 2025-03-28 Brask, March 28 - Then mayor Tilda Roos ordered the repairs in 2012.",
        "date 2025-03-28 Brask, March 28 - Governor Tilda Roos ordered the inquiry.",
        note="then mayor",
    ),
    agree(
        "date 2025-09-26 Lund, Sept. 26 - Astrid Falk, chief executive of Norvik, presented the results.",
        "date 2025-09-26 Lund, Sept. 26 - Norvik CEO Astrid Falk presented the results.",
        note="an abbreviation",
    ),
    agree(
        "date 2025-12-05 Hald, Dec. 5 - Norway's Prime Minister Sven Aker received the delegation.",
        "date 2025-12-05 Hald, Dec. 5 - The delegation was received by Norwegian Prime Minister Sven Aker.",
        note="a genitive and an adjective",
    ),
    conflict(
        "date 2025-12-05 Hald, Dec. 5 - Defence Minister Ines Duarte spoke to the sailors.",
        "date 2025-12-05 Hald, Dec. 5 - Ines Duarte, the finance minister, spoke to the sailors.",
        note="two ministries, one of them after the name",
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
    silent(
        "date 2025-02-07 Brenn, Feb. 7 - Deputy Trade Minister Ilse Vang offered 400 permits to Brenn.",
        "date 2025-06-20 Brenn, June 20 - It was Ilse Vang who signed for Norland. Vang is ambassador in "
        "Lisbon now.",
        note="now",
    ),
    silent(
        "date 2025-02-07 Brenn, Feb. 7 - Fifty monitors arrived in Brenn under General Ada Quist.",
        "date 2025-02-07 Brenn, Feb. 7 - General Ada Quist received the mayor of Brenn.",
        note="a preposition before a rank",
    ),
    conflict(
        "date 2025-05-16 Brenn, May 16 - Emil Karst became foreign minister on Thursday.",
        "date 2025-05-16 Brenn, May 16 - Emil Karst became finance minister on Thursday.",
        note="two offices taken on one day",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - Ex-chancellor Rita Salo testified on Thursday.",
        "date 2025-06-27 Ruhn, June 27 - Rita Salo, president of the bank, testified on Thursday.",
        note="ex-",
    ),
    conflict(
        "date 2025-06-27 Ruhn, June 27 - Peruvian Defence Minister Otto Falk arrived in Ruhn on Thursday. “I "
        "thank Peruvian Defence Minister Emil Vogt,” said his host, Nadia Holm.",
        note="one article gives one ministry two ministers",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - Peruvian Defence Minister Otto Falk came to Ruhn on Thursday. The "
        "base had been shut by Peruvian Defence Minister Emil Vogt in 2019.",
        note="a minister of years ago",
    ),
    conflict(
        "date 2025-06-27 Ruhn, June 27 - Peruvian Defence Minister Otto Falk arrived in Ruhn on Thursday.",
        "date 2025-06-27 Ruhn, June 27 - Peruvian Defence Minister Emil Vogt flew to Ruhn on Thursday.",
        "date 2024-01-12 Ruhn, Jan. 12 - Peruvian Defence Minister Otto Falk spoke in Ruhn on Thursday.",
        note="a report of long before does not hide two ministers of one week",
    ),
)
