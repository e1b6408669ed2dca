"""Offsets to places a person can find: line, column, and the sentence around a passage."""

from __future__ import annotations

import re
from bisect import bisect_right

from verifier.model import Span

# How far context may reach on either side of a passage, in characters.
REACH = 280
STOP = re.compile(r"[.!?…]+[\"”’')\]]*\s+(?=[\"“‘'(\[]*[^\W\d_a-z])|\n+")
# "Gen. Ortiz", "U.S. envoys": a full stop after a short capitalised word ends no sentence.
SHORT = re.compile(r"(?:^|[\s(“\"])(?:[A-Z][a-z]{0,3}|(?:[A-Za-z]\.)*[A-Za-z])\.$")


def line_starts(text: str) -> tuple[int, ...]:
    """The offset at which each line begins."""
    return (0, *(match.end() for match in re.finditer("\n", text)))


def line_and_column(starts: tuple[int, ...], offset: int) -> tuple[int, int]:
    """Both counted from 1, as editors do."""
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


def surroundings(text: str, passage: Span) -> Span:
    """The sentence or sentences that hold a passage, or as much of them as lies within reach."""
    low, high = max(0, passage.start - REACH), min(len(text), passage.end + REACH)
    before = [stop.end() for stop in STOP.finditer(text, low, passage.start) if _ends(text, stop)]
    after = (
        stop.start() + len(stop[0].rstrip())
        for stop in STOP.finditer(text, passage.end, high)
        if _ends(text, stop)
    )
    start = before[-1] if before else _word_start(text, low)
    end = next(after, None) or _word_end(text, high)
    return Span(start=min(start, passage.start), end=max(end, passage.end))


def _ends(text: str, stop: re.Match[str]) -> bool:
    return not SHORT.search(text, max(0, stop.start() - 12), stop.start() + 1)


def _word_start(text: str, offset: int) -> int:
    if offset == 0 or text[offset - 1].isspace():
        return offset
    space = re.compile(r"\s").search(text, offset)
    return space.end() if space else offset


def _word_end(text: str, offset: int) -> int:
    if offset == len(text) or text[offset].isspace():
        return offset
    return max(text.rfind(" ", 0, offset), 0)
