"""The capitalised phrases of an article in, what each names out: a person, body, place, other or nothing.

A multinomial logistic regression over what a reader sees of a phrase, around it and around the other
phrases of the article that share its words (`tests/training/names.py` fits it). An unknown name is a club's
because it signs players two paragraphs on, whatever it looks like.
"""

from __future__ import annotations

import functools
import json
import math
from collections import defaultdict
from dataclasses import dataclass
from importlib import resources
from typing import TYPE_CHECKING, Literal

from verifier.facts.chunks import line
from verifier.facts.sorts.signs import around, form
from verifier.facts.words import phrase

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from verifier.facts.chunks import Chunk, Line
    from verifier.model import Sentence

Sort = Literal["person", "organisation", "place", "other", "none"]
SORTS: tuple[Sort, ...] = ("person", "organisation", "place", "other", "none")
# What the parse of a phrase has no say in: these are read by their own tables.
SETTLED = frozenset({"office", "honorific", "demonym", "place"})
# So many other uses of a word are looked at; more add nothing.
USES = 6
NONE: Sort = "none"
# A school is a body and a place; a phrase that may well be either is read as both.
EITHER = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A capitalised phrase, the n-th chunk of its line, with what is seen of it."""

    row: Line
    n: int
    form: frozenset[str]
    around: frozenset[str]

    @property
    def chunk(self) -> Chunk:
        """The phrase."""
        return self.row.chunks[self.n]

    @property
    def key(self) -> tuple[str, ...]:
        """Its words, levelled."""
        return tuple(phrase(self.chunk.text).removeprefix("the ").split())


def candidates(sentences: tuple[Sentence, ...]) -> tuple[Candidate, ...]:
    """All phrases of an article that may name something."""
    rows = (line(sentence) for sentence in sentences)
    return tuple(
        Candidate(row=row, n=n, form=frozenset(form(chunk)), around=frozenset(around(row, n)))
        for row in rows
        for n, chunk in enumerate(row.chunks)
        if chunk.kind not in SETTLED or _titled(row, n)
    )


def _titled(row: Line, n: int) -> bool:
    """Whether a country stands right after a title: "Minister Jordan" is a person."""
    title = row.chunks[n - 1] if n else None
    if title is None or title.stop != row.chunks[n].first or title.words[-1].possessive:
        return False
    return row.chunks[n].kind == "place" and title.kind in {"office", "honorific"}


def seen(found: tuple[Candidate, ...]) -> Iterator[frozenset[str]]:
    """For each candidate its own signs and those of the other phrases of the article with its words."""
    keys = [one.key for one in found]
    by: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, key in enumerate(keys):
        if key:
            by["whole", " ".join(key)].append(at)
            if len(key) > 1:
                by["first", key[0]].append(at)
                by["last", key[-1]].append(at)
    small = {
        word.plain
        for row in {id(one.row): one.row for one in found}.values()
        for word in row.words
        if not word.capital
    }
    for at, (one, key) in enumerate(zip(found, keys, strict=True)):
        signs = set(one.form | one.around)
        if len(key) == 1 and key[0] in small:
            signs.add("written small too")
        for how, others in _related(by, key) if key else ():
            uses = [found[other] for other in others if other != at][:USES]
            signs.update([how] if uses else [])
            for use in uses:
                signs.update(f"{how}: {sign}" for sign in use.around)
                if how != "again":
                    signs.update(f"{how}: {sign}" for sign in use.form)
        yield frozenset(signs)


def _related(by: dict[tuple[str, str], list[int]], key: tuple[str, ...]) -> Iterator[tuple[str, list[int]]]:
    """The other uses of a phrase, the longer ones it opens or ends, and the words of it that stand alone."""
    yield "again", by.get(("whole", " ".join(key)), [])
    if len(key) == 1:
        yield "opens a longer one", by.get(("first", key[0]), [])
        yield "ends a longer one", by.get(("last", key[0]), [])
    else:
        yield "its first word alone", by.get(("whole", key[0]), [])
        yield "its last word alone", by.get(("whole", key[-1]), [])


@functools.lru_cache(maxsize=4)
def sorts(sentences: tuple[Sentence, ...]) -> dict[tuple[int, int], dict[Sort, float]]:
    """For the phrase at each offset the chance of each sort, the likeliest first."""
    found = candidates(sentences)
    scores = [scored(signs) for signs in seen(found)]
    together: dict[tuple[str, ...], list[list[float]]] = defaultdict(list)
    for one, score in zip(found, scores, strict=True):
        together[one.key].append(score)
    # One phrase mostly names one thing throughout an article (Gale, Church and Yarowsky 1992).
    return {
        (one.chunk.start, one.chunk.end): chances(score, together[one.key])
        for one, score in zip(found, scores, strict=True)
    }


def taken(chances: Mapping[Sort, float]) -> tuple[Sort, ...]:
    """What a phrase is read as: the likeliest sort, and a name as well as a place where either may be."""
    first = next(iter(chances), NONE)
    rest = (sort for sort in chances if sort != NONE and (sort == "place") != (first == "place"))
    second = next(rest, NONE)
    return (first, second) if first != NONE and chances[second] >= EITHER and second != NONE else (first,)


def scored(signs: frozenset[str]) -> list[float]:
    """The score of each sort."""
    weights = trained()
    scores = list(weights[""])
    for sign in sorted(signs):
        for at, weight in enumerate(weights.get(sign, ())):
            scores[at] += weight
    return scores


def chances(own: list[float], uses: list[list[float]]) -> dict[Sort, float]:
    """The chance of each sort, the likeliest first, half by the phrase itself and half by all its uses."""
    scores = [score + sum(use[at] for use in uses) / len(uses) for at, score in enumerate(own)]
    top = max(scores)
    shares = [math.exp((score - top) / 2) for score in scores]
    order = sorted(range(len(SORTS)), key=lambda at: -shares[at])
    return {SORTS[at]: shares[at] / sum(shares) for at in order}


@functools.cache
def trained() -> dict[str, tuple[float, ...]]:
    """The weights of each sign for each sort, and under "" those of no sign at all."""
    return parsed(resources.files(__package__).joinpath("weights.json").read_text(encoding="utf-8"))


def parsed(text: str) -> dict[str, tuple[float, ...]]:
    """The weights in the text of their file; raises ValueError where they are of other sorts."""
    table = json.loads(text)
    if table["sorts"] != list(SORTS):
        raise ValueError("weights.json was fitted to other sorts; fit it again: tests/training/names.py")
    return {sign: tuple(weights) for sign, weights in table["weights"].items()}
