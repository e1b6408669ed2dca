"""What an article tells of, roughly: all that decides which story it is in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from verifier.model import Name, Place
from verifier.partition.words import telling

if TYPE_CHECKING:
    import datetime as dt

    from numpy.typing import NDArray

    from verifier.model import Reading

    Vectors = NDArray[np.float32]

DIGITS = 4
# Of an outlet or an agency, and not of what is told.
BESIDE = frozenset({"dateline", "credit"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """An article's subject: the mean vector of its claims, its names, its rare words, and its day.

    `vector` has unit length, or is 0, and four digits. `words` are in order, with whole weights.
    """

    article_id: str
    vector: tuple[float, ...]
    named: frozenset[str]  # people and bodies, by the article's name for them
    places: frozenset[str]
    words: tuple[tuple[str, int], ...]
    day: dt.date | None


def outline(reading: Reading, vectors: Vectors) -> Outline:
    """The outline of an article with the vectors of its claims, shape (claims, dimensions)."""
    mean = vectors.sum(axis=0, dtype=np.float64) if len(vectors) else np.zeros(1)
    length = float(np.linalg.norm(mean)) or 1.0
    article = reading.article
    texts = [each.text for each in reading.sentences if each.kind not in BESIDE]
    return Outline(
        article_id=article.id,
        vector=tuple(round(float(each) / length, DIGITS) for each in mean),
        named=frozenset(fact.entity for fact in reading.facts if isinstance(fact, Name) and fact.entity),
        places=frozenset(fact.name for fact in reading.facts if isinstance(fact, Place)),
        words=tuple(telling(texts or [article.text[article.header.end : article.end]]).items()),
        day=article.dateline or article.published,
    )
