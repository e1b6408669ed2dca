"""Mentions in, the same with what is said once for several or said beside them out.

"On 3, 9 and 17 July" is three days of one month; "on 3 March, a Tuesday" is one day with its weekday.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.timex.context import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

BEFORE = re.compile(
    r"(?<![\d.,$€£-])(?:(?:[12]?\d|3[01])(?:st|nd|rd|th)?,\s+)*(?:[12]?\d|3[01])(?:st|nd|rd|th)?\s+(?:and|or|&)\s+$"
)
BESIDE = re.compile(r"(?:,| [-–—]|, which was|, which is|, which fell on| was| is| falls on| fell on) an? ")
NUMBER = re.compile(r"(\d+)(?:st|nd|rd|th)?")


def listed(mentions: tuple[Mention, ...], text: str) -> Iterator[Mention]:
    """Each mention, after the bare days in front of it that take its month and year."""
    ends = 0
    for mention in mentions:
        if mention.form == "date" and text[mention.start].isdigit():
            found = BEFORE.search(text[ends : mention.start])
            if found:
                yield from _days(found.group(), ends + found.start(), mention)
        ends = mention.end
        yield mention


def named(mentions: tuple[Mention, ...], text: str) -> Iterator[Mention]:
    """Each mention, a weekday in apposition to a date as part of it."""
    waiting = list(mentions)
    while waiting:
        first = waiting.pop(0)
        beside = waiting[0] if waiting else None
        if beside and _apposed(first, beside, text):
            date, day = (first, beside) if beside.form == "weekday" else (beside, first)
            words = {**date.words, "weekday": day.words["weekday"]}
            waiting[0] = replace(date, start=first.start, end=beside.end, words=words)
        else:
            yield first


def _apposed(first: Mention, last: Mention, text: str) -> bool:
    """“3 March, a Tuesday” and “3 March (Tuesday)” and “Tuesday (3 March)”."""
    if {first.form, last.form} != {"date", "weekday"} or first.words.keys() & last.words.keys():
        return False
    if "which" in first.words or "which" in last.words:
        return False
    gap = text[first.end : last.start]
    return gap == " (" or (last.form == "weekday" and BESIDE.fullmatch(gap) is not None)


def _days(text: str, offset: int, mention: Mention) -> Iterator[Mention]:
    for number in NUMBER.finditer(text):
        words = {**mention.words, "day": number[1]}
        yield Mention(start=offset + number.start(), end=offset + number.end(), form="date", words=words)
