"""Labelled stories: one loader for all, and one split by story.

A story is invented news on one event told by several outlets, each telling of a fact marked in the text:
`{toll=12|twelve people}`. Equal values of one slot are one position; the value "~" fits every position.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

STORIES = Path(__file__).parent / "stories"
HELD = Path(__file__).parent / "held"  # stories that nothing is ever trained on or chosen with
ANY = "~"
FOLDS = 4
_MARK = re.compile(r"\{([a-z0-9_]+)=([^|{}]*)\|([^{}]+)\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """What a story says of one fact: its kind, how the outlets stand to each other, and what it is."""

    name: str
    kind: str
    relation: str
    about: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One telling of a slot: `start..end` are characters of the article named `file`."""

    slot: Slot
    value: str
    file: str
    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One labelled story; `texts` are its articles by file name, as they are written to disk."""

    name: str
    slots: tuple[Slot, ...]
    texts: dict[str, str]
    marks: tuple[Mark, ...]

    @property
    def fold(self) -> int:
        """The part of the bank that the story is in; it depends on its name alone."""
        return int(hashlib.sha256(self.name.encode()).hexdigest(), 16) % FOLDS

    def write(self, folder: Path) -> None:
        """The articles as files of a folder."""
        for file, text in self.texts.items():
            (folder / file).write_text(text, encoding="utf-8")


def bank(folder: Path = STORIES) -> tuple[Story, ...]:
    """All stories, by name."""
    return tuple(sorted((read(path) for path in folder.glob("*.story")), key=lambda story: story.name))


def read(path: Path) -> Story:
    """A story file; raises ValueError where it is none."""
    head, *articles = re.split(r"^== ARTICLE ", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    if "== SLOTS" not in head:
        raise ValueError(f"{path}: no list of slots")
    slots: dict[str, Slot] = {}
    for line in head.partition("== SLOTS")[2].strip().splitlines():
        if line.strip():
            name, kind, relation, about = (part.strip() for part in line.split("|", 3))
            slots[name] = Slot(name=name, kind=kind, relation=relation, about=about)
    texts: dict[str, str] = {}
    marks: list[Mark] = []
    for article in articles:
        title, _, body = article.partition("\n")
        file, _, day = (part.strip() for part in title.split("|"))
        texts[file] = _unmarked(f"date: {day}\n{body.strip()}\n", file, slots, marks)
    return Story(name=path.stem, slots=tuple(slots.values()), texts=texts, marks=tuple(marks))


def _unmarked(marked: str, file: str, slots: dict[str, Slot], marks: list[Mark]) -> str:
    """The text without its marks, which are added to the list."""
    text, last = "", 0
    for found in _MARK.finditer(marked):
        text += marked[last : found.start()]
        start = len(text)
        text += found[3]
        last = found.end()
        if found[1] in slots:
            marks.append(
                Mark(
                    slot=slots[found[1]],
                    value=found[2].strip(),
                    file=file,
                    start=start,
                    end=len(text),
                    words=found[3],
                )
            )
    return text + marked[last:]
