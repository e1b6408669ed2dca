"""Two values in their sentences in, whether the sentences are one but for the value out.

Outlets reprint each other's sentences and agency copy, and a slip changes one value in them. The labelled
stories tell each fact anew for each outlet, so a model that learned from them does not know such a pair.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.lexicon.function_words import ENGLISH

if TYPE_CHECKING:
    from verifier.align.filler import Filler

WORD = re.compile(r"[^\W_]+(?:[.,:]\d+)*")
FEWEST = 4  # content words: "it was nine" is nobody's sentence
SHARED = 0.7  # of the content words of both
ALIKE = 0.35  # of them: in the labelled stories 1 pair in 50 that may be of one slot is that near


def reprinted(one: Filler, other: Filler) -> bool:
    """Whether two sentences have the same names and numbers around their values, and much the same words."""
    mine, others = _content(one), _content(other)
    both = mine & others
    fixed = {word for word in mine ^ others if word[0].isupper() or word[0].isdigit()}
    return len(both) >= FEWEST and not fixed and len(both) >= SHARED * len(mine | others)


def alike(one: Filler, other: Filler) -> bool:
    """Whether two sentences share so many words that one is hardly told anew."""
    mine, others = _content(one), _content(other)
    return len(mine & others) >= ALIKE * len(mine | others)


def _content(filler: Filler) -> frozenset[str]:
    """The words of a filler's sentence, names with their capital, without its value and function words."""
    sentence = filler.text[filler.sentence : filler.start] + " " + filler.text[filler.end :]
    first = WORD.search(sentence)
    words = {
        word.lower() if first and place == first.start() else word
        for place, word in ((match.start(), match.group()) for match in WORD.finditer(sentence))
    }
    return frozenset(word for word in words if len(word) > 1 and word.lower() not in ENGLISH)
