"""A story with its facts marked in the text in, its articles and marks out (`tests/bank`)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

MARK = re.compile(r"\{([a-z0-9_]+)=([^|{}]*)\|([^{}]+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """The words of a fact in an article: its kind, what it is told of, and its value ("~": vague)."""

    kind: str
    what: str
    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """One article of a story: its text as a file and what is marked in it."""

    text: str
    marks: tuple[Mark, ...]


def story(path: Path) -> tuple[Marked, ...]:
    """The articles of a story file."""
    head, *articles = re.split(r"^== ARTICLE ", path.read_text("utf-8"), flags=re.MULTILINE)
    slots = [[cell.strip() for cell in line.split("|")] for line in head.splitlines() if "|" in line]
    kinds = {row[0]: (row[1], row[-1]) for row in slots}
    return tuple(_article(text, kinds) for text in articles)


def _article(text: str, kinds: dict[str, tuple[str, str]]) -> Marked:
    title, _, body = text.partition("\n")
    out, last, marks = f"date: {title.split('|')[2].strip()}\n", 0, []
    body = body.strip()
    for mark in MARK.finditer(body):
        out += body[last : mark.start()]
        kind, what = kinds.get(mark[1], ("other", ""))
        start, end = len(out), len(out) + len(mark[3])
        marks.append(Mark(kind=kind, what=what, value=mark[2].strip(), start=start, end=end))
        out, last = out + mark[3], mark.end()
    return Marked(text=out + body[last:] + "\n", marks=tuple(marks))
