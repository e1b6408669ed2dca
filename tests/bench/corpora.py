"""Two corpora for the benchmark of a check: names of files and texts of articles out, without end.

`varied` is what a newsroom keeps: many stories, each told by a few outlets at some length. `all_alike` is the
worst case: short articles of three templates, so that each of them is much like every third one.
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

from tests.bank import bank
from verifier.lexicon.calendar import MONTH_ABBREVIATIONS, MONTHS, WEEKDAY_ABBREVIATIONS, WEEKDAYS
from verifier.lexicon.countries import TABLE
from verifier.lexicon.given_names import GIVEN_NAMES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Corpus = Callable[[], Iterator[tuple[str, str]]]

WORD = re.compile(r"[^\W\d_]+")
# What a story's second telling shares with its first: days, countries, given names.
KEPT = (
    frozenset({*MONTHS, *MONTH_ABBREVIATIONS, *WEEKDAYS, *WEEKDAY_ABBREVIATIONS})
    | frozenset(WORD.findall(TABLE))
    | GIVEN_NAMES
)
SHORTEST = 3  # letters of a name that is changed: "Mr", "UN" and "St" stay
VOWELS = "aeiou"

TOWNS = "Velm Torvik Harl Marrow Lisle Brannock Kelmar Ovelia Garroway Tanvere Quay Lorne".split()
SITES = (
    "refinery sawmill brewery foundry cannery quarry shipyard depot dairy tannery brickworks laundry".split()
)
NAMES = "Holm Salo Vogt Solheim Prasad Okafor Lindqvist Marchetti Novak Aydin Farrow Castell".split()
DEEDS = (
    "A blast at the {town} {site} on {day} March {year} injured {number} workers",
    "A fire at the {town} {site} on {day} March {year} killed {number} people",
    "The {town} {site} dismissed {number} workers on {day} March {year}",
)
FORMAT = "date {year}-03-{date:02}\n{town}, March {date} - {deed}, said {name}, the mayor of {town}.\n"


def varied() -> Iterator[tuple[str, str]]:
    """File names and articles: the labelled stories, and then again with people, places and firms renamed.

    Four turns have names of their own; after that the names come again.
    """
    told = [(story.name, file, text) for story in bank() for file, text in sorted(story.texts.items())]
    texts = [text for _, _, text in told]
    common = KEPT | {word for text in texts for word in WORD.findall(text) if word.islower()}
    stories = sorted({story for story, _, _ in told})
    for turn in itertools.count():
        for story, file, text in told:
            shift = 1 + (stories.index(story) + turn) % (len(VOWELS) - 1) if turn else 0
            yield f"{story}_{turn}_{file}", renamed(text, shift, common)


def renamed(text: str, shift: int, common: frozenset[str]) -> str:
    """The text with other vowels in its proper names, which are the words that are nowhere in lower case."""
    others = "".join(vowels[shift:] + vowels[:shift] for vowels in (VOWELS, VOWELS.upper()))
    table = str.maketrans(VOWELS + VOWELS.upper(), others)

    def name(found: re.Match[str]) -> str:
        word = found[0]
        known = len(word) < SHORTEST or not word[0].isupper() or word.lower() in common
        return word if known else word.translate(table)

    return WORD.sub(name, text)


def all_alike() -> Iterator[tuple[str, str]]:
    """File names and articles of three templates: another place, day and deed for each number."""
    places = itertools.cycle(itertools.product(TOWNS, SITES))
    for number, (town, site) in enumerate(places):
        year, day = 2000 + number % 26, 1 + number % 18
        deed = DEEDS[number % len(DEEDS)].format(
            town=town, site=site, day=day, year=year, number=11 + number % 80
        )
        name = NAMES[number % len(NAMES)]
        yield f"{number:04}.txt", FORMAT.format(year=year, date=day + 2, town=town, deed=deed, name=name)


CORPORA: dict[str, Corpus] = {"varied": varied, "all_alike": all_alike}
