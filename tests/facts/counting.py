"""Text in, ordinals and quantities out: the real parser, for the tests of both."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

from verifier.facts import ordinal, quantity, timex
from verifier.model import Article, Ordinal, Quantity, Span
from verifier.segment import sentences

CORPORA = Path(__file__).parents[1] / "corpora"
DAY = dt.date(2025, 3, 12)


def rows(name: str) -> list[list[str]]:
    """The rows of a table of cases, without its comments."""
    with (CORPORA / name).open(encoding="utf-8", newline="") as table:
        return [
            row
            for row in csv.reader(table, delimiter="\t", quoting=csv.QUOTE_NONE)
            if row and not row[0].startswith("#")
        ]


def article(text: str) -> Article:
    """An article of that text, filed on 12 March 2025."""
    return Article(
        id="a",
        path="a.txt",
        outlet="",
        title="",
        url="",
        authors=(),
        published=DAY,
        dateline=DAY,
        dateline_place="",
        language="en",
        text=text,
        sha256="",
        header=Span(start=0, end=0),
        origins=(),
    )


def ordinals(text: str) -> tuple[Ordinal, ...]:
    """The ordinals of a text."""
    lines = sentences(article(text))
    return ordinal.extract(article(text), lines, timex.extract(article(text), lines, ()))


def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text."""
    lines = sentences(article(text))
    dates = timex.extract(article(text), lines, ())
    return quantity.extract(article(text), lines, dates + ordinal.extract(article(text), lines, dates))
