"""Words of a batch in, how telling each is out: what few mentions or articles use weighs more.

Both are inverse document frequencies (Spärck Jones 1972). They differ in what a document is and in
scale, since what reads them was fitted to them.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping


LEAST = 0.1  # the weight of a word that every article has


@dataclass(frozen=True, slots=True)
class Rarity:
    """The weight of each word of a batch, and of a word that the batch does not have."""

    table: Mapping[str, float]
    unseen: float = 1.0

    def of(self, words: Iterable[str]) -> float:
        """The summed weight of words."""
        table, unseen = self.table, self.unseen
        return sum([table.get(word, unseen) for word in sorted(words)])


def in_mentions(bags: Collection[Iterable[str]]) -> Rarity:
    """Words by the mentions of happenings that they stand with."""
    return Rarity({word: math.log(1 + len(bags) / (1 + n)) / 2 for word, n in _counted(bags).items()})


def in_articles(bags: Collection[Iterable[str]]) -> Rarity:
    """Words by the share of articles that use them, 1 for a word of one article only.

    By articles and not by claims, so that a paragraph about something else changes no weight but its own.
    """
    every = 1 + len(bags)
    return Rarity({w: LEAST + math.log(every / n) / math.log(every) for w, n in _counted(bags).items()})


def _counted(bags: Iterable[Iterable[str]]) -> Counter[str]:
    return Counter(word for bag in bags for word in set(bag))
