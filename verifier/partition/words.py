"""Texts of an article in, its telling words and their weights out: what sets its story apart from others.

Reports on one happening repeat its names and its rare words. A word weighs more the rarer it is (the square
of the logarithm of its place in a list by frequency) and twice as much where it is a name. It is a fixed
list: by frequencies in the corpus, as in idf, each new article would change how near all others are.
"""

from __future__ import annotations

import functools
import math
import re
from typing import TYPE_CHECKING

from verifier.encode import places
from verifier.lexicon.calendar import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

WORD = re.compile(r"[^\W\d_][\w’'-]*[^\W\d_]")
POSSESSIVE = re.compile(r"[’']s?$")
SHORTEST = 3  # letters
# Days name nothing: every article of a week has them.
DAYS = frozenset({*MONTHS, *WEEKDAYS})
# Where weights begin; the first words stand behind some two thousand marks and letters.
COMMON = 1500
LIGHTEST = 3  # less is said by no word: the four hundred commonest, which every article has
HEAVIEST = 100  # the weight of a word without a place in the list; weights are whole, for exact sums
NAME = 2


def telling(texts: Iterable[str]) -> dict[str, int]:
    """The words in small letters, in order, with their weights; a name is never written small in them."""
    printed = {POSSESSIVE.sub("", word) for text in texts for word in WORD.findall(text)}
    small = {word for word in printed if word[0].islower()}
    known = places()
    found = {}
    for word in sorted({word.lower() for word in printed} - DAYS):
        if len(word) >= SHORTEST and (weight := rarity(known.get(word, len(known)))) >= LIGHTEST:
            found[word] = weight * (1 if word in small else NAME)
    return found


@functools.cache
def rarity(place: int) -> int:
    """The weight of the word that has this place in the list, from 0 to HEAVIEST."""
    most = math.log((len(places()) + 1) / COMMON)
    return round(HEAVIEST * (max(0.0, math.log((place + 1) / COMMON)) / most) ** 2)


def norm(words: Mapping[str, int]) -> int:
    """The square of the length of the words as a vector."""
    return sum(weight * weight for weight in words.values())
