"""A page and the text taken out of it in, where the characters of the text stand in the page out.

Nothing is said of words that the page has in another form, or in several places between which their
neighbours do not decide: a wrong line is worse than none.
"""

from __future__ import annotations

import functools
import html
import re
from array import array
from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from verifier.model import Run

if TYPE_CHECKING:
    from collections.abc import Iterator

HIDDEN = frozenset({"script", "style", "title"})
LINE = re.compile(r"[^\n]+")
# A bullet or the bars of a table are not in the page, and one sentence of a paragraph may be left out.
BREAK = re.compile(r"^\s*[-*•]\s+|\||(?<=[.!?])[\"”’)]*\s+")


# Words that a page has more often are not looked for between their neighbours.
FEW = 20
# Parts times characters: a page that nobody wrote for people would be searched for minutes.
MOST_WORK = 4_000_000_000


@dataclass(slots=True)
class Part:
    """A stretch of the text without its white space, and where the page has it, or -1."""

    start: int
    end: int
    words: str
    at: int = -1


class Shown(HTMLParser):
    """The characters that a page shows, white space left out, each with its line and column."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=False)
        self.parts: list[str] = []
        self.lines = array("L")
        self.columns = array("L")
        self.inside = ""
        self.feed(page)
        self.close()
        self.text = "".join(self.parts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002  as the parser calls it
        """Scripts and the page's title are not what it shows."""
        if tag in HIDDEN and not self.inside:
            self.inside = tag

    def handle_endtag(self, tag: str) -> None:
        """Show again."""
        if tag == self.inside:
            self.inside = ""

    def handle_data(self, data: str) -> None:
        """Characters as they are."""
        line, column = self.getpos()
        for character in data:
            column += 1
            self._put(character, line, column)
            if character == "\n":
                line, column = line + 1, 0

    def handle_entityref(self, name: str) -> None:
        """A character by its name; what only looks like one is text."""
        read = html.unescape(f"&{name};")
        self._refer(read if read[0] != "&" or name == "amp" else f"&{name}")

    def handle_charref(self, name: str) -> None:
        """A character by its number."""
        self._refer(html.unescape(f"&#{name};"))

    def _refer(self, characters: str) -> None:
        line, column = self.getpos()
        for character in characters:
            self._put(character, line, column + 1)

    def _put(self, character: str, line: int, column: int) -> None:
        if not self.inside and not character.isspace():
            self.parts.append(character)
            self.lines.append(line)
            self.columns.append(column)


def runs(page: str, text: str) -> tuple[Run, ...]:
    """The runs of the text, in order; none for a page that cannot be read to its end."""
    try:
        shown = Shown(page)
    except AssertionError:  # the parser's answer to some broken declarations
        return ()
    return tuple(run for part in _placed(text, shown.text) for run in _runs(part, text, shown))


def _placed(text: str, shown: str) -> list[Part]:
    """The parts that were found: first those that the page has once, then those that lie between them."""
    parts = [part for line in LINE.finditer(text) for part in _parts(text, line.start(), line.end(), shown)]
    if len(parts) * len(shown) > MOST_WORK:
        return []
    times = functools.cache(shown.count)
    for part in parts:
        if times(part.words) == 1:
            part.at = shown.index(part.words)
    ends = [0]
    for part in parts:
        ends.append(part.at + len(part.words) if part.at >= 0 else ends[-1])
    after = len(shown)
    for part, before in zip(reversed(parts), reversed(ends[:-1]), strict=True):
        few = part.at < 0 and times(part.words) <= FEW
        if few and shown.count(part.words, before, after) == 1:
            part.at = shown.index(part.words, before, after)
        after = part.at if part.at >= 0 else after
    return [part for part in parts if part.at >= 0]


def _parts(text: str, start: int, end: int, shown: str) -> Iterator[Part]:
    """A line of the text, or its sentences where the page has it otherwise."""
    whole = "".join(text[start:end].split())
    if whole in shown:
        if whole:
            yield Part(start=start, end=end, words=whole)
        return
    cuts = [(start + cut.start(), start + cut.end()) for cut in BREAK.finditer(text[start:end])]
    edges = [start, *(edge for cut in cuts for edge in cut), end]
    for low, high in zip(edges[::2], edges[1::2], strict=True):
        if part := "".join(text[low:high].split()):
            yield Part(start=low, end=high, words=part)


def _runs(part: Part, text: str, shown: Shown) -> Iterator[Run]:
    """Characters that stand in a row both in the text and in the page are one run."""
    at, start, end, line, column = part.at, part.start, part.start, 0, 0
    for offset in range(part.start, part.end):
        if text[offset].isspace():
            continue
        here = (shown.lines[at], shown.columns[at])
        if here != (line, column + offset - start):
            if start < end:
                yield Run(start=start, end=end, line=line, column=column)
            start, line, column = offset, *here
        at, end = at + 1, offset + 1
    yield Run(start=start, end=end, line=line, column=column)
