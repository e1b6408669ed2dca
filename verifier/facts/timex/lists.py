"""Mentions in, the same with the days that share a month: "on 3, 9 and 17 July" is three days."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.facts.timex.context import Mention

if TYPE_CHECKING:
    from collections.abc import Iterator

BEFORE = re.compile(
    r"(?<![\d.,$€£-])(?:(?:[12]?\d|3[01])(?:st|nd|rd|th)?,\s+)*(?:[12]?\d|3[01])(?:st|nd|rd|th)?\s+(?:and|or|&)\s+$"
)
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


def _days(text: str, offset: int, mention: Mention) -> Iterator[Mention]:
    for number in NUMBER.finditer(text):
        words = {**mention.words, "day": number[1]}
        yield Mention(start=offset + number.start(), end=offset + number.end(), form="date", words=words)
