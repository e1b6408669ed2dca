"""The values of one kind in a set of articles, with how each two of them stand to each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from verifier.facts import compare

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from verifier.align.filler import Filler
    from verifier.model import Answer

    Table = NDArray[np.float32]

ANSWERS: tuple[Answer, ...] = ("incomparable", "equal", "compatible", "conflicting")
NONE, EQUAL, COMPATIBLE, CONFLICTING = range(4)  # places in ANSWERS
FAR = np.float32(-9.0)  # a log-odds that stands for "there is none"


@dataclass(frozen=True, slots=True)
class Field:
    """The fillers of one kind with the log-odds of each two and their values' answer.

    `scores` and `answers` are (n, n) and symmetric; two fillers of one article have no score and an answer.
    `moving` (n,) tells how much each reads like a figure that is replaced later.
    """

    fillers: tuple[Filler, ...]
    article: NDArray[np.int32]
    scores: Table
    answers: NDArray[np.int8]
    moving: Table

    @property
    def same(self) -> NDArray[np.bool_]:
        """Which two values do not exclude each other."""
        return np.asarray((self.answers == EQUAL) | (self.answers == COMPATIBLE))

    def part(self, kept: Sequence[int]) -> Field:
        """The field of some of its fillers only."""
        rows = np.array(kept, np.intp)
        _, article = np.unique(self.article[rows], return_inverse=True)
        square = np.ix_(rows, rows)
        fillers = tuple(self.fillers[n] for n in kept)
        return Field(
            fillers, article.astype(np.int32), self.scores[square], self.answers[square], self.moving[rows]
        )


def field(fillers: Sequence[Filler], scores: Table, moving: Table) -> Field:
    """The field of fillers with their scores; equal pairs of values are compared once."""
    ids = {a: n for n, a in enumerate(sorted({f.article_id for f in fillers}))}
    article = np.array([ids[f.article_id] for f in fillers], np.int32)
    answers = np.zeros(scores.shape, np.int8)
    for i, one in enumerate(fillers):
        for j in range(i + 1, len(fillers)):
            answers[i, j] = answers[j, i] = ANSWERS.index(compare(one.fact, fillers[j].fact))
    apart = article[:, None] != article[None, :]
    scores = np.where(apart, np.maximum(scores, FAR), FAR).astype(np.float32)
    return Field(tuple(fillers), article, scores, answers, moving)


def pairs(known: Field) -> NDArray[np.intp]:
    """The pairs of two articles whose values can be compared, (m, 2), in order of article."""
    apart = known.article[:, None] < known.article[None, :]
    return np.argwhere(apart & (known.answers != NONE))


def held(known: Field, chances: Table) -> Table:
    """The best chance of each filler with one of each article, (n, articles)."""
    count = int(known.article.max()) + 1
    found = np.zeros((len(known.fillers), count), np.float32)
    for a in range(count):
        part = chances[:, known.article == a]
        if part.shape[1]:
            found[:, a] = part.max(1)
    return found
