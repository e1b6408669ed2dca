"""A number in, whether it only takes up what is known: "both countries", "the two sides", "these three men".

That two outlets say "the two sides" is no agreement on how many there are.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.model import Quantity

BEFORE = re.compile(r"\b(?:the|these|those|both|all|our|their|its|his|her|your)\s+\Z", re.IGNORECASE)
LONGEST = 16  # characters before a number that are looked at
SMALL = re.compile(r"(?:two|three|four|five|six|seven|eight|nine|ten)\b", re.IGNORECASE)
TWO = re.compile(r"(?:both|either|neither)\b", re.IGNORECASE)


def taken_up(text: str, fact: Quantity) -> bool:
    """Whether the number at its place in the article's text is a small one that is taken as known."""
    if TWO.match(fact.text):
        return True
    before = text[max(0, fact.start - LONGEST) : fact.start]
    return bool(SMALL.match(fact.text) and BEFORE.search(before))
