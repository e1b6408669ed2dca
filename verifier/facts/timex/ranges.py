"""Mentions in, pairs out: "from 3 March to 5 April" is one stretch of time."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.timex.dates import month_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.facts.timex.context import Mention

ENDS = frozenset(
    {
        "date",
        "worded date",
        "month",
        "month of",
        "weekday",
        "year",
        "iso",
        "slash",
        "deictic day",
        "deictic",
        "quarter",
    }
)
TO = re.compile(
    r"\s*(?:to|until|till|through|[-–—])\s*(?:the\s+)?(?:(?:early|mid|late)[\s-])?", re.IGNORECASE
)
LIST = re.compile(r"\s*(?:,|and|or|&)\s+", re.IGNORECASE)
AND = re.compile(r"\s+and\s+(?:the\s+)?", re.IGNORECASE)
MOVED = re.compile(
    r"\b(?:moved?|postponed?|rescheduled?|shift(?:ed)?|delay(?:ed)?|brought forward|put off|"
    r"(?:put|pushed) back)\b[^.;]{0,30}\bfrom\s+(?:the\s+)?$",
    re.IGNORECASE,
)
OPENS = re.compile(r"\b(from|between)\s+(?:the\s+)?(?:(?:early|mid|late)[\s-])?$", re.IGNORECASE)


def joined(mentions: tuple[Mention, ...], text: str) -> Iterator[tuple[Mention, Mention]]:
    """Each mention with itself, or the first and last of a range."""
    at = 0
    mentions = _lent(mentions, text)
    while at < len(mentions):
        first = mentions[at]
        if at + 1 < len(mentions) and _moved(first, mentions[at + 1], text):
            yield mentions[at + 1], mentions[at + 1]
            at += 2
        elif at + 1 < len(mentions) and _range(first, mentions[at + 1], text):
            yield first, mentions[at + 1]
            at += 2
        else:
            yield first, first
            at += 1


def _lent(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """In "June and July 2026" the year belongs to both; a later month before it is of the year before."""
    found = list(mentions)
    for at in range(len(found) - 2, -1, -1):
        first, last = found[at], found[at + 1]
        alike = first.form == last.form and first.form in {"month", "date"} and "year" not in first.words
        if alike and "year" in last.words and LIST.fullmatch(text[first.end : last.start]):
            later = month_number(first.words["month"]) > month_number(last.words["month"])
            year = str(int(last.words["year"]) - later)
            found[at] = replace(first, words={**first.words, "year": year})
    return tuple(found)


def _moved(first: Mention, last: Mention, text: str) -> bool:
    """“The hearing was moved from Tuesday to Thursday”: it is on Thursday."""
    to = text[first.end : last.start].strip().lower() == "to"
    return to and first.form == last.form and MOVED.search(text[: first.start]) is not None


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
