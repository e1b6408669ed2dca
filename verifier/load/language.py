"""Text in, whether it can be English out: function words and letters."""

from __future__ import annotations

import re

from verifier.lexicon.calendar import WEEKDAYS
from verifier.lexicon.function_words import ENGLISH, FOREIGN

ENOUGH = 50
SHARE = 0.07
WORD = re.compile(r"[^\W\d_]+")
# The Latin letters of Europe end here.
LAST_LATIN = "\u024f"
# The letters of a few paragraphs are those of the whole.
LOOKED_AT = 5000


def is_english(text: str) -> bool | None:
    """Whether fewer than 7 % of the words, as in no English text of 50 words, are English function words.

    Of fewer words even an English text may have none. It is English by that share, and of another language
    by the function words of others; None where neither speaks. Days of the week are as English as they are.
    """
    letters = [character for character in text[:LOOKED_AT] if character.isalpha()]
    if sum(letter > LAST_LATIN for letter in letters) > len(letters) / 2:
        return False
    words = WORD.findall(text)
    english = sum(word.lower() in ENGLISH for word in words)
    if len(words) >= ENOUGH:
        return english >= SHARE * len(words)
    english += sum(word.lower() in WEEKDAYS for word in words)
    # In small letters, as printed: "Bei" and "Han" are names too, and one word alone may be a quotation.
    foreign = sum(word in FOREIGN for word in words)
    if foreign > max(english, 1):
        return False
    return True if english >= SHARE * len(words) else None
