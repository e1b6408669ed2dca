"""Mentions in, pairs out: "from 3 March to 5 April" is one stretch of time."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.facts.timex.context import Mention

ENDS = frozenset(
    {"date", "month", "month of", "weekday", "year", "iso", "slash", "deictic day", "deictic", "quarter"}
)
TO = re.compile(
    r"\s*(?:to|until|till|through|[-–—])\s*(?:the\s+)?(?:(?:early|mid|late)[\s-])?", re.IGNORECASE
)
AND = re.compile(r"\s+and\s+(?:the\s+)?", re.IGNORECASE)
OPENS = re.compile(r"\b(from|between)\s+(?:the\s+)?(?:(?:early|mid|late)[\s-])?$", re.IGNORECASE)


def joined(mentions: tuple[Mention, ...], text: str) -> Iterator[tuple[Mention, Mention]]:
    """Each mention with itself, or the first and last of a range."""
    at = 0
    while at < len(mentions):
        first = mentions[at]
        if at + 1 < len(mentions) and _range(first, mentions[at + 1], text):
            yield first, mentions[at + 1]
            at += 2
        else:
            yield first, first
            at += 1


def _range(first: Mention, last: Mention, text: str) -> bool:
    if first.form not in ENDS or last.form not in ENDS:
        return False
    gap = text[first.end : last.start]
    opens = OPENS.search(text[: first.start])
    word = opens[1].lower() if opens else ""
    if AND.fullmatch(gap):
        return word == "between"
    if not TO.fullmatch(gap):
        return False
    # Without "from" the ends must be alike: "Monday-Friday", but not "Tuesday - 2025 was mild".
    return word == "from" or first.form == last.form
