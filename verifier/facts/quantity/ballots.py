"""Text of one sentence in, the votes for and against and the abstentions it counts out.

"By 118 votes to 73", "118 members in favour and 73 against" and "voted 118-73" count the same: a vote for,
which plain reports call a vote, and a vote against.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.facts.quantity import numeral

if TYPE_CHECKING:
    from collections.abc import Iterator

VOTE = re.compile(
    r"\b(?:vot(?:e|es|ed|ing|ers?)|ballot|pass(?:ed|es)|adopt(?:ed|s)|approv(?:ed|es)|reject(?:ed|s)|ratif(?:ied|ies)|"
    r"carried|endorse[ds]?|elect(?:ed|s)|abst(?:ain|ent)\w*|in favou?r)\b",
    re.IGNORECASE,
)
_NUMBER = rf"\b(?:{numeral.DIGITS}|{numeral.WORDED})"
_VOTERS = "votes?|members?|deputies|senators?|councillors?|lawmakers?|delegates?|states?|others?"
_WHO = rf"(?:\s+(?:of\s+(?:the|its)\s+)?(?:{_VOTERS}))?"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        # "by 118 votes to 73", "voted 118-73 for the law", or with a colon between the numbers
        (
            rf"\b(?:by|voted|passed|rejected|carried|with)\s+(?:a\s+(?:vote|majority)\s+of\s+)?(?P<pro>{_NUMBER}){_WHO}(?:\s+to\s+|[-–:])"
            rf"(?P<contra>{_NUMBER})\b(?!\s*(?:%|per\b|[a-z]+s\b(?<!votes)))"
        ),
        rf"(?P<pro>{_NUMBER}){_WHO}\s+(?:were\s+|voted\s+)?in\s+favou?r",
        rf"(?P<pro>{_NUMBER}){_WHO}\s+voted\s+(?:for|yes)\b",
        rf"\b(?:passed|adopted|approved|carried|elected|ratified|endorsed)\s+(?:by|with)\s+(?P<pro>{_NUMBER})\s+votes\b",
        rf"(?P<contra>{_NUMBER}){_WHO}\s+(?:were\s+|voted\s+)?against\b",
        rf"(?P<neither>{_NUMBER}){_WHO}\s+(?:abstained|abstentions?|abstaining)\b",
    )
)
COUNTED = {"pro": "vote", "contra": "vote against", "neither": "abstention"}


def ballots(text: str) -> Iterator[tuple[int, int, float, str]]:
    """Start, end, number and what was counted, in no order; overlaps are for the caller."""
    if not VOTE.search(text):
        return
    for form in _FORMS:
        for match in form.finditer(text):
            for group, written in match.groupdict().items():
                number = numeral.value(written) if written else None
                if number is not None:
                    yield match.start(group), match.end(group), number, COUNTED[group]
