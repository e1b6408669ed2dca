"""A number in, whether it tells nothing: "both countries", "the two sides", "a married couple".

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
# Who marries is a couple, and what happens happens at one point.
SAYING = re.compile(r"(?:an?\s+)?couple\b(?!\s+of\b)|(?<=\bat )one\s+(?:point|stage|time)\b", re.IGNORECASE)


def taken_up(text: str, fact: Quantity) -> bool:
    """Whether the number at its place in the article's text is taken as known, or counts nothing."""
    if TWO.match(fact.text) or SAYING.match(text, fact.start):
        return True
    before = text[max(0, fact.start - LONGEST) : fact.start]
    return bool(SMALL.match(fact.text) and BEFORE.search(before))
