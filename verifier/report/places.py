"""Offsets to places a person can find: line, column, and the sentence around a passage."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right

from verifier.model import Span
from verifier.segment.boundaries import boundaries

# How far context may reach on either side of a passage, in characters.
REACH = 280
# How far the search for the ends of its sentence may go.
FAR = 10 * REACH


def line_starts(text: str) -> tuple[int, ...]:
    """The offset at which each line begins."""
    return (0, *(match.end() for match in re.finditer("\n", text)))


def line_and_column(starts: tuple[int, ...], offset: int) -> tuple[int, int]:
    """Both counted from 1, as editors do."""
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1


def surroundings(text: str, passage: Span) -> Span:
    """The sentence or sentences that hold a passage, or as much of them as lies within reach."""
    # A megabyte in one line would be cut into sentences again for each passage in it.
    first, last = max(0, passage.start - FAR), min(len(text), passage.end + FAR)
    start = max(first, text.rfind("\n", first, passage.start) + 1)
    end = text.find("\n", passage.end, last)
    lines = _sentences(text, start, end if end >= 0 else last)
    held = [each for each in lines if each.start < passage.end and passage.start < each.end] or [passage]
    low = _word_start(text, max(held[0].start, passage.start - REACH))
    high = _word_end(text, min(held[-1].end, passage.end + REACH))
    return Span(start=min(low, passage.start), end=max(high, passage.end))


@functools.lru_cache(maxsize=4096)
def _sentences(text: str, start: int, end: int) -> tuple[Span, ...]:
    """The sentences of a paragraph, which holds many passages."""
    return tuple(boundaries(text, start, end))


def _word_start(text: str, offset: int) -> int:
    if offset == 0 or text[offset - 1].isspace():
        return offset
    space = re.compile(r"\s").search(text, offset)
    return space.end() if space else offset


def _word_end(text: str, offset: int) -> int:
    if offset >= len(text) or text[offset].isspace():
        return offset
    return text.rfind(" ", 0, offset) + 1
