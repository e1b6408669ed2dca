"""Text in, whether it can be English out: the share of English function words."""

from __future__ import annotations

import re

from verifier.lexicon.function_words import ENGLISH

ENOUGH = 50
SHARE = 0.07
WORD = re.compile(r"[^\W\d_]+")


def is_english(text: str) -> bool:
    """False only for a text of at least 50 words of which fewer than 7 % are English function words."""
    words = [word.lower() for word in WORD.findall(text)]
    if len(words) < ENOUGH:
        return True
    return sum(word in ENGLISH for word in words) >= SHARE * len(words)
