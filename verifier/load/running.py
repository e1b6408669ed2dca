"""The pages of a PDF in, the same without what runs along on each of them: headers, footers, page numbers."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.load.columns import rows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.load.pdf_page import Page, Word

# How many rows at the top and at the bottom may be such.
OUTER = 3
DIGITS = re.compile(r"\d+")
# What a browser puts around a page that it prints.
PRINTED = re.compile(
    r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}, \d{1,2}:\d\d|(?:https?|file)://\S+(?:\s+\d{1,4}/\d{1,4})?\Z"
)
NUMBER = re.compile(r"(?i:[-–—|•]?\s*(?:page\s*)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\s*[-–—|•]?)\Z")


def without_running(pages: Sequence[Page]) -> list[Page]:
    """Rows that stand at the edge of a third of the pages, numbers aside, and at least of two, are left out.

    So is a number alone in the outermost row, and what a browser prints there.
    """
    edges = [_edges(page) for page in pages]
    seen = Counter(text for edge in edges for text in {_same(row) for row in edge})
    often = {text for text, count in seen.items() if count >= max(2, len(pages) / 3)}
    kept = []
    for page, edge in zip(pages, edges, strict=True):
        outermost = [edge[0], edge[-1]] if edge else []
        numbers = [row for row in outermost if NUMBER.match(_text(row)) or PRINTED.match(_text(row))]
        gone = {id(word) for row in edge if _same(row) in often or row in numbers for word in row}
        kept.append(replace(page, words=tuple(word for word in page.words if id(word) not in gone)))
    return kept


def _edges(page: Page) -> list[list[Word]]:
    found = rows(page.words)
    return found if len(found) <= 2 * OUTER else found[:OUTER] + found[-OUTER:]


def _text(row: Sequence[Word]) -> str:
    return " ".join(word.text for word in row)


def _same(row: Sequence[Word]) -> str:
    return DIGITS.sub("#", _text(row)).lower()
