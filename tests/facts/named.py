"""Text in, its names, places, roles and orders out: the real parser, for the tests of these kinds."""

from __future__ import annotations

import csv
import functools
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.facts import name, order, place, role
from verifier.model import Article, Fact, Name, Order, Place, Role, Span, content_id
from verifier.segment import sentences

if TYPE_CHECKING:
    from verifier.model import Sentence

CORPORA = Path(__file__).parents[1] / "corpora"


def rows(file: str) -> list[list[str]]:
    """The rows of a table of cases, without its header."""
    with (CORPORA / file).open(encoding="utf-8", newline="") as table:
        return list(csv.reader(table, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]


@functools.cache
def read(text: str) -> tuple[Article, tuple[Sentence, ...]]:
    """An article of plain text, segmented and parsed."""
    article = Article(
        id=content_id(text),
        path="",
        outlet="",
        title="",
        url="",
        authors=(),
        published=None,
        dateline=None,
        dateline_place="",
        language="en",
        text=text,
        sha256="",
        header=Span(start=0, end=0),
        origins=(),
    )
    return article, sentences(article)


@functools.cache
def names(text: str) -> tuple[Name, ...]:
    """Its names."""
    return name.extract(*read(text), ())


@functools.cache
def places(text: str) -> tuple[Place, ...]:
    """Its places."""
    return place.extract(*read(text), names(text))


@functools.cache
def roles(text: str) -> tuple[Role, ...]:
    """Its roles."""
    return role.extract(*read(text), (*names(text), *places(text)))


@functools.cache
def orders(text: str) -> tuple[Order, ...]:
    """Its orders."""
    earlier: tuple[Fact, ...] = (*names(text), *places(text))
    return order.extract(*read(text), earlier)
