"""Offsets to places a person can find: line, column, and the sentence around a passage."""

from __future__ import annotations

import functools
import re
from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from verifier.model import Span, line_and_column, line_starts
from verifier.segment.boundaries import boundaries

if TYPE_CHECKING:
    from verifier.model import Article

# How far context may reach on either side of a passage, in characters.
REACH = 280
# How far the search for the ends of its sentence may go.
FAR = 10 * REACH


# The lines of a file of many articles, and of one with metadata, as their paths have them.
RECORD = re.compile(
    r"(?P<file>.+\.(?:jsonl(?=#)|[ct]sv(?=#)|csv(?=:)|toml(?=:)))[#:](?P<line>\d+)", re.IGNORECASE | re.DOTALL
)


class Spot(NamedTuple):
    """A line and a column of a file, counted from 1."""

    line: int
    column: int


# The number of an entry in a feed, a message or an archive is none of a line.
ENTRY = re.compile(r"(?P<file>.+\.(?:xml|rss|atom|warc|warc\.gz))#\d+", re.IGNORECASE | re.DOTALL)


def file_and_line(path: str) -> tuple[str, int | None]:
    """The file of an article or of a record that was not read, and the line that its path names."""
    if entry := ENTRY.fullmatch(path):
        return (entry["file"], None)
    record = RECORD.fullmatch(path)
    return (record["file"], int(record["line"])) if record else (path, None)


def spot(article: Article, offset: int) -> Spot | None:
    """Where a character of the text stands in the article's file, or None where that is not known."""
    starts = _line_starts(article.text)
    line, column = line_and_column(starts, offset)
    if article.runs is None:
        return Spot(line, column)
    run = article.runs[bisect_right(article.runs, offset, key=lambda each: each.start) - 1 :][:1]
    if not run or not run[0].start <= offset < run[0].end:
        return None
    first, _ = line_and_column(starts, run[0].start)
    if line > first:
        return Spot(run[0].line + line - first, column)
    return Spot(run[0].line, run[0].column + offset - run[0].start)


def place(article: Article, offset: int) -> str:
    """path:line:column, as editors take it; the path alone where the line is not known."""
    found = spot(article, offset)
    if found is None:
        return article.path
    return f"{file_and_line(article.path)[0]}:{found.line}:{found.column}"


_line_starts = functools.lru_cache(maxsize=512)(line_starts)


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
