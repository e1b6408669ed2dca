"""Numbers in a series that fill one slot: the 22nd session, the third attempt.

What it does
    Takes the ordinals that the alignment gives one slot and compares their numbers.

Why it matters
    Commissions, summits and working groups are told apart by their numbers: a wrong one joins reports that
    are years apart.

Known limits
    A number that is told for an earlier instance in the same words is known only by its time and its rivals.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.rules import agree, apart, conflict, silent
from verifier.rules._slots import silent_on, slotted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Story
    from verifier.events.pair import Pair
    from verifier.model import Finding


def check(story: Story) -> Iterator[Finding]:
    """What the articles give for one number in a series."""
    return slotted(story, "session", "ordinal")


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return silent_on(pair, "ordinal")


EXAMPLES = (
    agree(
        "date 2025-04-11 Sarn, April 11 - The 14th session of the Tarn River Commission was held in Sarn "
        "on Thursday.",
        "date 2025-04-12 Velm, April 12 - The Tarn River Commission held its 14th session in Sarn on 10 "
        "April.",
        note="one number for one session",
    ),
    agree(
        "date 2025-09-19 Orsa, Sept. 19 - The sixth Northern Harbours Forum ended in Orsa on Friday.",
        "date 2025-09-20 Pell, Sept. 20 - Delegates to the 6th Northern Harbours Forum in Orsa agreed on "
        "a fund.",
        note="words and figures",
    ),
    conflict(
        "date 2025-04-11 Sarn, April 11 - The 14th session of the Tarn River Commission was held in Sarn "
        "on Thursday.",
        "date 2025-04-12 Velm, April 12 - The 15th session of the Tarn River Commission was held in Sarn "
        "on 10 April.",
        note="two numbers for one day",
    ),
    silent(
        "date 2025-04-11 Sarn, April 11 - The 14th session of the Tarn River Commission was held on "
        "Thursday.",
        "date 2025-04-11 Sarn, April 11 - The 27th session of the Tarn Fisheries Council was held on "
        "Thursday.",
        note="two bodies on one day",
    ),
    apart(
        "date 2025-06-20 Tarn, June 20 - It was the third race of the season in Tarn that Ada Holm won.",
        "date 2025-06-20 Tarn, June 20 - For Ada Holm it was the third medal of the season in Tarn.",
        note="one number of two things",
    ),
    apart(
        "date 2025-10-10 Pell, Oct. 10 - The 23rd summit of Arlen and Brask was held in Pell on Thursday.",
        "date 2025-10-10 Pell, Oct. 10 - The 23rd meeting of the Arlen-Brask Working Group on Dams was "
        "held in Pell.",
        note="two series with one number",
    ),
    silent(
        "date 2024-05-17 Dorn, May 17 - The ninth summit of the Lake Alliance was held in Dorn on 16 May "
        "2024.",
        "date 2025-06-13 Marl, June 13 - The tenth summit of the Lake Alliance was held in Marl on 12 "
        "June 2025.",
        note="the number grows with time",
    ),
    silent(
        "date 2025-06-13 Marl, June 13 - The Lake Alliance held its tenth summit in Marl on Thursday. "
        "The 11th summit will be held in Dorn in 2026.",
        "date 2025-06-14 Dorn, June 14 - The tenth summit of the Lake Alliance was held in Marl on 12 June.",
        note="the next one is planned",
    ),
    silent(
        "date 2025-02-21 Ruhn, Feb. 21 - The Grain Committee had met 12 times by 2018.",
        "date 2025-02-20 Ruhn, Feb. 20 - The 19th meeting of the Grain Committee was held in Ruhn on "
        "Thursday.",
        note="a count of earlier years",
    ),
    agree(
        "date 2025-03-14 Gorm, March 14 - The Alpine Rail Council met in Gorm on Thursday for the eighth "
        "time.",
        "date 2025-03-14 Gorm, March 14 - The eighth meeting of the Alpine Rail Council took place in "
        "Gorm on Thursday.",
        note="for the eighth time",
    ),
    conflict(
        "date 2025-03-14 Gorm, March 14 - The eighth meeting of the Alpine Rail Council was held in Gorm "
        "on Thursday.",
        "date 2025-03-14 Gorm, March 14 - The Alpine Rail Council held its seventh meeting in Gorm on 13 "
        "March.",
        note="its seventh, in the active voice",
    ),
    silent(
        "date 2025-03-14 Gorm, March 14 - The eighth meeting of the Alpine Rail Council was held in Gorm "
        "on Thursday.",
        "date 2025-03-14 Gorm, March 14 - Gorm celebrated its 900th anniversary on Thursday.",
        note="an anniversary is no session",
    ),
    apart(
        "date 2025-03-14 Gorm, March 14 - The fourth meeting of the Alpine Rail Council was held in Gorm "
        "on Thursday.",
        "date 2025-03-14 Gorm, March 14 - The fourth meeting of the North Sea Fisheries Board was held "
        "in Lund on Thursday.",
        note="miss: two bodies with one number",
    ),
    silent(
        "date 2024-12-10 Pell, Dec. 10 - Both ministers signed the protocol of the 21st session of the "
        "Arlen-Brask Commission at the end of the talks.",
        "date 2025-12-05 Pell, Dec. 5 - The two ministers signed the protocol of the 22nd session of the "
        "Arlen-Brask Commission on Thursday.",
        "date 2025-12-05 Pell, Dec. 5 - At the 22nd session of the Arlen-Brask Commission the ministers "
        "signed a protocol on Thursday.",
        note="told of two times: the sessions of two years are two",
    ),
)
