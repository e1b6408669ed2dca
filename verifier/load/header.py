"""The start of a text in; header, dates, dateline, bylines and headline out.

Known forms of the header: "date 2025-12-05 " followed by a dateline, a headline or nothing; a dateline
alone. Dates and bylines of the first lines are read too, but are not part of the header's span.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.load import date_line, dates
from verifier.load.byline import authors
from verifier.load.dateline import Dateline, dateline
from verifier.load.draft import Stated
from verifier.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.load.dates import WrittenDate

# Bylines, credits and key points may stand before the dateline; deeper in the text a date is news.
TOP_LINES = 8
FILLED = re.compile(r"\S[^\r\n]*")
# A line that is only a date, a credit or a byline is short; longer ones are not searched for them.
LONGEST_LINE = 200
STAMP = re.compile(r"\s*(?i:date):?[ \t]+(\d{4}-\d{2}-\d{2})(?![\w-])")
PIECES = re.compile(r"\s+[|•·]\s+")
BULLET = re.compile(r"\A\s*(?:[-–—*•·‣▪#]+|\d{1,2}[.)])\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """`span` is the metadata at the very start; `filed` the dateline's date; `stated` the other fields."""

    span: Span
    filed: WrittenDate | None
    place: str
    stated: tuple[Stated, ...]


def header(text: str) -> Header:
    """What the first lines of a text say about the article itself."""
    stamp = STAMP.match(text)
    stamp = stamp if stamp and dates.day(stamp[1]) else None
    found, end, glued = _leading(text, stamp.end() if stamp else 0)
    lines = tuple(_lines(text, end))
    later = found or next((inside for line in lines if (inside := dateline(line))), None)
    stated = [Stated(field="published", value=stamp[1], source="header line")] if stamp else []
    stated += [*glued, *_stated(lines)]
    if later and later.date and later.date.year:
        stated.append(Stated(field="published", value=later.date.iso(), source="dateline"))
    start = len(text) - len(text.lstrip()) if end else 0
    return Header(
        span=Span(start=start, end=end),
        filed=later.date if later else None,
        place=later.place if later else "",
        stated=(*stated, *_title(lines)),
    )


def _leading(text: str, end: int) -> tuple[Dateline | None, int, list[Stated]]:
    """The dateline glued to the start of the text, where it ends, and the date lines before it."""
    glued: list[Stated] = []
    for line in itertools.islice(FILLED.finditer(text, end), TOP_LINES):
        words = line.group()
        if found := dateline(words):
            return found, line.start() + len(words[: found.length].rstrip()), glued
        if not (date := date_line.stated(words)):
            break
        glued.append(date)
        end = line.start() + len(words.rstrip())
    return None, end, glued


def _lines(text: str, start: int) -> Iterator[str]:
    for line in itertools.islice(FILLED.finditer(text, start), TOP_LINES):
        yield line.group().strip()


def _stated(lines: tuple[str, ...]) -> Iterator[Stated]:
    for line in lines:
        for piece in _pieces(line):
            if found := date_line.stated(piece):
                yield found
            for name in authors(piece):
                yield Stated(field="authors", value=name, source="byline")


def _pieces(line: str) -> list[str]:
    """The parts of "By Ana Ruiz | 9 March 2024"."""
    return PIECES.split(line) if len(line) <= LONGEST_LINE else []


def _title(lines: tuple[str, ...]) -> Iterator[Stated]:
    """The first line that is a headline: no sentence mark at its end, and a text after it."""
    for line in lines[:-1]:
        if authors(line) or any(map(date_line.stated, _pieces(line))) or dateline(line):
            continue
        title = BULLET.sub("", line, count=1)
        if len(title.split()) <= 30 and not title.rstrip("\"”’')").endswith((".", ":", ";", ",", "…")):
            yield Stated(field="title", value=title, source="first line")
        return
