"""Text in, frames, mentions and stories out: the real parser, the real encoder, and no network."""

from __future__ import annotations

import csv
import datetime as dt
import functools
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.config import Config
from verifier.encode import encoder
from verifier.events.frames import frames
from verifier.model import Article, Frame, Reading, Span
from verifier.pipeline import read, tell

if TYPE_CHECKING:
    from verifier.events import Story

CORPORA = Path(__file__).parents[1] / "corpora"
DAY = dt.date(2025, 6, 20)  # a Friday


def rows(name: str) -> list[list[str]]:
    """The cases of a table after its header; remarks begin with "# "."""
    with (CORPORA / name).open(encoding="utf-8", newline="") as table:
        found = [row for row in csv.reader(table, delimiter="\t", quoting=csv.QUOTE_NONE) if row]
    return [row for row in found if not row[0].startswith("# ")][1:]


def article(text: str, id: str = "a", day: dt.date | None = DAY) -> Article:  # noqa: A002  an article has an id
    """An article filed on a day."""
    return Article(
        id=id,
        path=f"{id}.txt",
        outlet="",
        title="",
        url="",
        authors=(),
        published=day,
        dateline=day,
        dateline_place="",
        language="en",
        text=text,
        sha256="",
        header=Span(start=0, end=0),
        origins=(),
    )


def reading(text: str, id: str = "a", day: dt.date | None = DAY) -> Reading:  # noqa: A002  an article has an id
    """One article, read."""
    return read(article(text, id, day))


@functools.cache
def story(*texts: str) -> Story:
    """Texts as articles a, b, c, ... of one day, told as one story."""
    readings = [reading(text, chr(ord("a") + n)) for n, text in enumerate(texts)]
    return tell(readings, encoder(Config().encoder))


def framed(text: str, word: str) -> Frame:
    """The one frame whose head is a word of the text."""
    found = [frame for frame in frames(reading(text)) if text[frame.start : frame.end] == word]
    assert len(found) == 1, [text[frame.start : frame.end] for frame in frames(reading(text))]
    return found[0]
