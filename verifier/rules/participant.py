"""Who did it, who it was done to, who said it: people that fill one slot.

What it does
    Takes the people that the alignment gives one slot and tells where they differ. That both papers name one
    person is no agreement yet: what both say of her is a statement.

Why it matters
    Who signed, who was shot and who announced it is what a report is about.

Known limits
    A person who is never named can only be compared with a description that a name stands beside.
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
    """What the articles give for one person."""
    return slotted(story, "participant", "person")


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return silent_on(pair, "person")


EXAMPLES = (
    silent(
        "date 2025-04-11 Sarn, April 11 - Helga Ruud and Omar Nasri chaired the session in Sarn on Thursday.",
        "date 2025-04-11 Sarn, April 11 - The session in Sarn was chaired by Omar Nasri and Helga Ruud "
        "on Thursday.",
        note="active and passive",
    ),
    silent(
        "date 2025-09-19 Orsa, Sept. 19 - The new library in Orsa was designed by Pia Lund.",
        "date 2025-09-19 Orsa, Sept. 19 - Pia Lund and Emil Vogt designed the new library in Orsa.",
        note="a longer list contains the shorter one",
    ),
    conflict(
        "date 2025-09-19 Orsa, Sept. 19 - The new library in Orsa was designed by Pia Lund.",
        "date 2025-09-19 Orsa, Sept. 19 - The new library in Orsa was designed by Emil Vogt.",
        note="two architects of one house",
    ),
    conflict(
        "date 2025-04-11 Sarn, April 11 - Helga Ruud and Omar Nasri chaired the session in Sarn on Thursday.",
        "date 2025-04-11 Sarn, April 11 - Helga Ruud and Viktor Brask chaired the session in Sarn on "
        "Thursday.",
        note="one of the two differs",
    ),
    conflict(
        "date 2025-07-25 Tarn, July 25 - Carla Mendes won the Tarn marathon on Thursday.",
        "date 2025-07-25 Tarn, July 25 - Ines Duarte won the Tarn marathon on Thursday.",
        note="one race has one winner",
    ),
    conflict(
        "date 2025-11-21 Pell, Nov. 21 - Governor Boris Tamm declared a state of emergency in Pell on "
        "Thursday.",
        "date 2025-11-21 Pell, Nov. 21 - A state of emergency was declared in Pell on Thursday by Rita Salo.",
        note="one declaration",
    ),
    silent(
        "date 2025-09-19 Orsa, Sept. 19 - The new library in Orsa was designed by Pia Lund.",
        "date 2025-09-19 Orsa, Sept. 19 - The new theatre in Orsa was designed by Emil Vogt.",
        note="another house",
    ),
    silent(
        "date 2025-07-25 Tarn, July 25 - Carla Mendes won the women's marathon in Tarn on Thursday.",
        "date 2025-07-25 Tarn, July 25 - Paul Otieno won the men's marathon in Tarn on Thursday.",
        note="miss: another race: the women's race and the men's become one",
    ),
    silent(
        "date 2024-04-12 Sarn, April 12 - Helga Ruud chaired the session in Sarn on 11 April 2024.",
        "date 2025-04-11 Sarn, April 11 - Viktor Brask chaired the session in Sarn on 10 April 2025.",
        note="the session of another year",
    ),
    silent(
        "date 2025-03-14 Velm, March 14 - Judge Lotta Heim attended the opening of the school on Thursday.",
        "date 2025-03-14 Velm, March 14 - Mayor Otto Falk attended the opening of the school on Thursday.",
        note="miss: anyone may attend",
    ),
    silent(
        "date 2025-12-05 Hald, Dec. 5 - Norland signed the treaty in Hald on Thursday.",
        "date 2025-12-05 Hald, Dec. 5 - Foreign Minister Ines Duarte signed the treaty in Hald on Thursday.",
        note="a state and the minister who signs for it",
    ),
    silent(
        "date 2025-05-23 Lund, May 23 - Astrid Falk was appointed head of the bank by King Olaf Haugen.",
        "date 2025-05-23 Lund, May 23 - King Olaf Haugen appointed Astrid Falk head of the bank.",
        note="one appointment: appointing is not among the happenings whose doers are compared",
    ),
    silent(
        "date 2025-12-05 Hald, Dec. 5 - President Ada Holm met Chancellor Rita Salo in Hald on Monday.",
        "date 2025-12-05 Hald, Dec. 5 - President Ada Holm met King Olaf Haugen in Hald on Thursday.",
        note="two meetings of one president",
    ),
    conflict(
        "date 2025-06-27 Ruhn, June 27 - The talks in Ruhn on Thursday were chaired by Foreign Minister "
        "Ines Duarte.",
        "date 2025-06-27 Ruhn, June 27 - The talks in Ruhn on Thursday were chaired by Foreign Minister "
        "Sven Aker.",
        note="two who chaired one meeting",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - President Ada Holm signed the pact in Ruhn on Thursday.",
        "date 2025-06-27 Ruhn, June 27 - The pact was signed in Ruhn on Thursday by President Holm.",
        note="a full name and a surname",
    ),
    silent(
        "date 2025-06-27 Ruhn, June 27 - The Larks won the cup final in Ruhn on Thursday.",
        "date 2025-06-27 Ruhn, June 27 - Ines Duarte won the cup final in Ruhn on Thursday with a late goal.",
        note="a club and its striker",
    ),
)
