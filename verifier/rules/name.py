"""Spellings of one name in different articles.

What it does
    Lists the people whose names the articles spell differently, as variants.

Why it matters
    A search for one spelling misses the others, and a misspelled name looks like another person.

Known limits
    Only people are compared; two people with one name in one story are taken for one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import Name
from verifier.rules import Holding, agree, apart, finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events import Story
    from verifier.events.pair import Pair
    from verifier.model import Finding


def check(story: Story) -> Iterator[Finding]:
    """Name variants, and the agreement of those who spell a full name alike."""
    spelled: dict[str, dict[str, list[Holding]]] = {}
    for reading in story.readings:
        for fact in reading.facts:
            if (
                isinstance(fact, Name)
                and fact.type == "person"
                and " " in fact.entity
                and " " in fact.text.strip()
            ):
                forms = spelled.setdefault(story.name(fact.entity), {})
                forms.setdefault(_form(fact), []).append(Holding.of_reading(reading, fact, _form(fact)))
    for person in sorted(spelled):
        forms = spelled[person]
        if len(forms) > 1:
            values = " / ".join(sorted(forms))
            yield finding(
                story,
                rule="name",
                verdict="variant",
                slot="name",
                groups=[forms[form] for form in sorted(forms)],
                message=f"One name in {len(forms)} spellings: {values}.",
                confidence=0.9,
                why=("the spellings are close, or one is a part of the other",),
            )


def silence(pair: Pair) -> str:
    """Why two claims have no finding of this rule."""
    return pair.lacks("name") or "no name is one person's in another spelling"


def _form(name: Name) -> str:
    return f"{name.given} {name.surname}".strip() or name.text


EXAMPLES = (
    agree(
        "date 2025-03-07 Velm, March 7 - Sergei Orlov, who runs the port of Velm, resigned on Thursday.",
        "date 2025-03-07 Velm, March 7 - Sergey Orlov stepped down as head of the port of Velm.",
        note="two transliterations",
    ),
    agree(
        "date 2025-06-13 Marl, June 13 - Katharina Brandt won the sailing cup in Marl.",
        "date 2025-06-13 Marl, June 13 - The sailing cup in Marl went to Katarina Brandt.",
        note="a letter left out",
    ),
    agree(
        "date 2025-09-19 Orsa, Sept. 19 - The architect Jürgen Möller presented the plan for the quay.",
        "date 2025-09-19 Orsa, Sept. 19 - The plan for the quay is by the architect Jurgen Moller.",
        note="miss: accents lost: a spelling without accents is not listed",
    ),
    apart(
        "date 2025-11-14 Brenn, Nov. 14 - Interior Minister Jan Kovar visited the border on Thursday.",
        "date 2025-11-14 Brenn, Nov. 14 - Justice Minister Eva Kovar met lawyers on Thursday.",
        note="two given names",
    ),
    apart(
        "date 2025-04-11 Sarn, April 11 - Peter Lang, the owner of the mill, was fined on Thursday.",
        "date 2025-04-11 Sarn, April 11 - Petra Lang, the mayor of Sarn, opened the school.",
        note="a man and a woman",
    ),
    apart(
        "date 2025-01-20 Pell, Jan. 20 - Olga Steen published her memoirs. Steen left office in 2019.",
        "date 2025-01-20 Pell, Jan. 20 - The memoirs of Olga Steen were published on Monday.",
        note="one spelling is no variant",
    ),
    agree(
        "date 2025-12-05 Hald, Dec. 5 - The striker Mohammed Adel left Hald on Thursday.",
        "date 2025-12-05 Hald, Dec. 5 - Hald sold the striker Mohamed Adel on Thursday.",
        note="a doubled letter",
    ),
    apart(
        "date 2025-12-05 Hald, Dec. 5 - The novelist Marta Ruiz won the award.",
        "date 2025-12-05 Hald, Dec. 5 - The banker Mario Ruiz won the contract.",
        note="names that differ in two letters",
    ),
    agree(
        "date 2025-12-05 Hald, Dec. 5 - The soprano Yelena Markova sang in Hald.",
        "date 2025-12-05 Hald, Dec. 5 - Elena Markova sang in Hald on Thursday.",
        note="a first letter more",
    ),
    agree(
        "date 2025-06-27 Ruhn, June 27 - Energy Minister Dmitri Volkov spoke in Ruhn.",
        "date 2025-06-27 Ruhn, June 27 - Energy Minister Dmitry Volkov spoke in Ruhn.",
        note="a last letter that differs",
    ),
    apart(
        "date 2025-06-27 Ruhn, June 27 - President Hugo Armand spoke in Ruhn. Armand then flew home.",
        "date 2025-06-27 Ruhn, June 27 - President Hugo Armand left Ruhn after his speech.",
        note="a bare surname is no variant",
    ),
)
