"""Numbers that fill one slot: counts, sums, shares, lengths, durations.

What it does
    Takes the numbers that the alignment gives one slot and compares their bounds, after conversion of units
    and as journalists round. A number that a later report replaces is a revision.

Why it matters
    640 residents or 460, £38 million or £83 million: numbers are what readers quote.

Known limits
    Whether two numbers fill one slot is a chance learned from stories; where several numbers of one kind
    stand close together it is often too low to speak.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.rules import agree, conflict, disputed, revises, silent
from verifier.rules._slots import silent_on, slotted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Story
    from verifier.events.pair import Pair
    from verifier.model import Finding


def check(story: Story) -> Iterator[Finding]:
    """What the articles give for one number."""
    return slotted(story, "quantity", "quantity")


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return silent_on(pair, "quantity")


EXAMPLES = (
    disputed(
        "date 2025-03-12 Dorn, March 12 - Police chief Emil Vogt said 300 marchers came to Dorn on Tuesday.",
        "date 2025-03-12 Dorn, March 12 - Union leader Rita Salo said 900 marchers came to Dorn on Tuesday.",
        note="miss: the police and the union count differently, and the papers say so",
    ),
    agree(
        "date 2025-07-04 Ulsen, July 4 - The blast at the Ulsen refinery injured 37 workers on Thursday.",
        "date 2025-07-05 Ulsen, July 5 - Thirty-seven workers were injured in Thursday's blast at the "
        "Ulsen refinery.",
        note="words and figures",
    ),
    agree(
        "date 2025-01-17 Gorm, Jan. 17 - The new tunnel under Mount Gorm is 8 kilometres long.",
        "date 2025-01-17 Gorm, Jan. 17 - The new tunnel under Mount Gorm is about five miles long.",
        note="units are converted",
    ),
    conflict(
        "date 2025-07-04 Ulsen, July 4 - The blast at the Ulsen refinery injured 37 workers on Thursday.",
        "date 2025-07-04 Ulsen, July 4 - The blast at the Ulsen refinery on Thursday injured 73 workers, "
        "police said.",
        note="two counts of one thing",
    ),
    conflict(
        "date 2025-02-14 Brenn, Feb. 14 - The Karst group bought the Belmont hotel for €38 million.",
        "date 2025-02-15 Brenn, Feb. 15 - The Belmont hotel was sold to the Karst group for €83 million.",
        note="miss: two sums for one sale",
    ),
    conflict(
        "date 2025-10-28 Dorn, Oct. 28 - Turnout in Sunday's referendum in Dorn was 61%, the commission "
        "said.",
        "date 2025-10-28 Dorn, Oct. 28 - Turnout in the referendum in Dorn on Sunday was 46%, the "
        "commission said.",
        note="two shares",
    ),
    revises(
        "date 2025-08-03 Tolmen, Aug. 3 - The earthquake in Tolmen killed 41 people, rescuers said.",
        "date 2025-08-05 Tolmen, Aug. 5 - The death toll of the earthquake in Tolmen rose to 96 people.",
        note="a toll grows with the days: a death toll that rose to a number is not aligned with the killed",
    ),
    revises(
        "date 2025-09-12 Pell, Sept. 12 - At least 12 people were killed when the Pell ferry sank on "
        "Thursday.",
        "date 2025-09-14 Pell, Sept. 14 - The number of people killed when the Pell ferry sank has risen "
        "to 19.",
        note="an updated count",
    ),
    silent(
        "date 2025-05-09 Kolva, May 9 - Some 4,000 people marched through Kolva against the dam on Thursday.",
        "date 2025-05-09 Kolva, May 9 - Police counted 3,980 people at Thursday's march against the dam "
        "in Kolva.",
        note="a count is rounded",
    ),
    silent(
        "date 2025-04-25 Marl, April 25 - Orvax earned 90 million euros in the first quarter.",
        "date 2025-04-25 Marl, April 25 - Orvax earned 410 million euros in the full year 2024.",
        note="another period",
    ),
    silent(
        "date 2025-04-25 Marl, April 25 - The Orvax group employs 5,200 people.",
        "date 2025-04-25 Marl, April 25 - The Orvax group employs 5,200 people, up from 4,100 a year ago.",
        note="an earlier value",
    ),
    silent(
        "date 2025-11-07 Ruhn, Nov. 7 - Fire destroyed 14 houses in Ruhn on Thursday.",
        "date 2025-11-07 Tarn, Nov. 7 - Fire destroyed 22 houses in Tarn on Thursday.",
        note="another fire",
    ),
    silent(
        "date 2025-04-25 Orsa, April 25 - Ferry lines carried 3.1 million passengers in 2024.",
        "date 2025-04-25 Orsa, April 25 - Analysts had expected the ferry lines to carry 2.4 million "
        "passengers in 2024.",
        note="an expected value",
    ),
    conflict(
        "date 2025-12-05 Hald, Dec. 5 - Orvax will cut 1,200 jobs at its Hald plant, it said on Thursday.",
        "date 2025-12-05 Hald, Dec. 5 - Orvax said on Thursday that it would cut 2,100 jobs at its plant "
        "in Hald.",
        note="two counts of jobs",
    ),
    conflict(
        "date 2025-03-28 Brask, March 28 - The judge in Brask sentenced the forger Nils Aas to six years "
        "in prison.",
        "date 2025-03-28 Brask, March 28 - The forger Nils Aas was sentenced to nine years in prison in "
        "Brask.",
        note="two terms",
    ),
    agree(
        "date 2025-09-26 Lund, Sept. 26 - The new hall in Lund has 12,000 seats.",
        "date 2025-09-26 Lund, Sept. 26 - The new hall in Lund has more than 11,500 seats.",
        note="a bound below",
    ),
    conflict(
        "date 2025-09-26 Lund, Sept. 26 - The new hall in Lund has 9,000 seats.",
        "date 2025-09-26 Lund, Sept. 26 - The new hall in Lund has more than 11,500 seats.",
        note="below a bound",
    ),
    silent(
        "date 2025-06-20 Gorm, June 20 - The gold mine in Gorm produced 3 tonnes of gold in 2023.",
        "date 2025-06-20 Gorm, June 20 - The gold mine in Gorm produced 5 tonnes of gold in 2024.",
        note="another year",
    ),
    silent(
        "date 2025-06-20 Hald, June 20 - The Hald tunnel cost 2 billion crowns, twice the 1 billion "
        "first planned.",
        "date 2025-06-20 Hald, June 20 - The Hald tunnel cost 2 billion crowns.",
        note="a planned value",
    ),
    agree(
        "date 2025-06-20 Hald, June 20 - A quarter of the houses in Hald lost power in the storm on "
        "Thursday.",
        "date 2025-06-20 Hald, June 20 - In Thursday's storm 25% of the houses in Hald lost power.",
        note="a fraction and a percentage",
    ),
)
