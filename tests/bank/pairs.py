"""Pairs of passages of the stories that a person has read: do both state one fact?

The marks of a story say which words tell which value; they do not say whether two sentences around one name
state the same of it. `read.tsv` holds pairs of two articles of one story, drawn from what an earlier model
took for one fact (values and names: a chance of a fifth and more, most of them a half and more; statements:
each claim's likeliest partner, at any chance), each read as a strict editor reads and labelled:

    same       who prints "both say" over them is right
    trivial    the same, but nobody would print it: a title, a name, a fragment
    update     one question, two answers
    different  what is said differs, though words, names or values are shared
    misread    the words are no value of that kind at all
"""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast

READ = Path(__file__).with_name("read.tsv")

Label = Literal["same", "trivial", "update", "different", "misread"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Characters `start..end` of an article of a story."""

    file: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two passages of two articles, and what a reader says of them; `kind` is "statement" or one of value."""

    kind: str
    one: Passage
    other: Passage
    label: Label


def pairs() -> dict[str, tuple[Pair, ...]]:
    """The pairs that were read, by story."""
    found: dict[str, list[Pair]] = defaultdict(list)
    with READ.open(encoding="utf-8", newline="") as table:
        _, *rows = csv.reader(table, delimiter="\t")
    for story, kind, file, start, end, other, begin, stop, label in rows:
        found[story].append(
            Pair(
                kind=kind,
                one=Passage(file=file, start=int(start), end=int(end)),
                other=Passage(file=other, start=int(begin), end=int(stop)),
                label=cast("Label", label),
            )
        )
    return {story: tuple(members) for story, members in found.items()}
