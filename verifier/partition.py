"""Outlines of articles in, stories out: which articles are compared with each other at all.

A corpus holds many stories, and comparing a report on a flood with one on a share price costs time and finds
at best a namesake. Articles are clustered by how alike they are on the whole and whether they name the same
people, bodies and places. What comes out is a story by its own articles alone, so that a story that has not
changed need not be compared again.

First of all what has nothing in common with the rest is set apart, so that an article that is no news of a
story changes nothing in it: in 70 invented stories each article was at least .61 like another one of its
story, half of the pairs of two stories less than .45. What is left is cut further by average linkage (Sokal
and Michener 1958). A small batch has been put together by somebody, and is cut only where subjects have
little in common. A corpus is not: in 62 stories compared as one, nine of ten pairs of claims in conflicts
were of two stories (`python -m tests.bench.partition`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from verifier.model import Name, Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from verifier.model import Reading

    Rows = NDArray[np.float32]

Stories = tuple[tuple[int, ...], ...]

# What is less like every other article has nothing in common with them.
APART = 0.5
# So few articles that have something in common are one story.
FEW = 8
# Of more those are one story whose pairs are so alike in the mean: in a batch of up to MANY, and in a corpus.
MANY = 24
LOOSE, ALIKE = 0.5, 0.65
# What a person or a body that both name adds to the cosine of two articles, and what a place adds.
NAMED, PLACED = 0.2, 0.1
DIGITS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """What an article tells of, roughly: the mean vector of its claims (unit length, or 0) and its names."""

    article_id: str
    vector: tuple[float, ...]
    named: frozenset[str]  # people and bodies, by the article's name for them
    places: frozenset[str]


def outline(reading: Reading, vectors: Rows) -> Outline:
    """The outline of an article with the vectors of its claims, shape (claims, dimensions)."""
    mean = vectors.sum(axis=0, dtype=np.float64) if len(vectors) else np.zeros(1)
    length = float(np.linalg.norm(mean)) or 1.0
    return Outline(
        article_id=reading.article.id,
        vector=tuple(round(float(each) / length, DIGITS) for each in mean),
        named=frozenset(fact.entity for fact in reading.facts if isinstance(fact, Name) and fact.entity),
        places=frozenset(fact.name for fact in reading.facts if isinstance(fact, Place)),
    )


def stories(outlines: Sequence[Outline]) -> Stories:
    """The stories as places in `outlines`, each in order, and by the first; every article is in one."""
    # By content and not by path, so that a renamed file changes no tie.
    order = sorted(range(len(outlines)), key=lambda n: outlines[n].article_id)
    alike = affinity([outlines[n] for n in order]) if outlines else np.zeros((0, 0))
    found = [
        tuple(sorted(order[n] for n in part))
        for joined in _connected(alike >= APART)
        for part in _cut(joined, alike[np.ix_(joined, joined)])
    ]
    return tuple(sorted(found))


def _connected(near: NDArray[np.bool_]) -> list[list[int]]:
    """The articles that are near each other, or have near ones between them, by place."""
    found: list[list[int]] = []
    left = np.ones(len(near), np.bool_)
    while left.any():
        part = np.zeros(len(near), np.bool_)
        part[int(np.argmax(left))] = True
        edge = part
        while edge.any():
            edge = near[edge].any(0) & ~part
            part |= edge
        left &= ~part
        found.append(np.flatnonzero(part).tolist())
    return found


def affinity(outlines: Sequence[Outline]) -> NDArray[np.float64]:
    """How alike each two articles are, shape (articles, articles), up to 1 and what shared names add."""
    width = max(len(each.vector) for each in outlines)
    rows = np.array([each.vector + (0.0,) * (width - len(each.vector)) for each in outlines])
    found = rows @ rows.T
    found += NAMED * _shared([each.named for each in outlines])
    found += PLACED * _shared([each.places for each in outlines])
    return np.asarray(np.round(found, DIGITS))


def _shared(sets: Sequence[frozenset[str]]) -> NDArray[np.bool_]:
    """Which sets have something in common, each with each."""
    holders: dict[str, list[int]] = {}
    for n, held in enumerate(sets):
        for each in sorted(held):
            holders.setdefault(each, []).append(n)
    found = np.zeros((len(sets), len(sets)), dtype=np.bool_)
    for members in holders.values():
        if len(members) > 1:
            found[np.ix_(members, members)] = True
    return found


def _cut(places: Sequence[int], alike: NDArray[np.float64]) -> list[list[int]]:
    """Articles that have something in common, cut where they are less alike than those of one story are."""
    if (count := len(places)) <= FEW:
        return [[*places]]
    from scipy.cluster.hierarchy import linkage  # noqa: PLC0415  a small batch needs no scipy
    from scipy.spatial.distance import squareform  # noqa: PLC0415  as above

    most = 1 + NAMED + PLACED
    distances = np.clip(most - alike, 0.0, None)
    np.fill_diagonal(distances, 0.0)
    joins = linkage(squareform(distances, checks=False), method="average")
    members: list[list[int]] = [[n] for n in places]
    members += [[] for _ in joins]
    for n, (one, other, _, _) in enumerate(joins.tolist(), start=count):
        members[n] = members[int(one)] + members[int(other)]
    least = LOOSE if count <= MANY else ALIKE
    found, left = [], [len(members) - 1]
    while left:
        node = left.pop()
        if len(members[node]) <= FEW or round(most - joins[node - count, 2], DIGITS) >= least:
            found.append(members[node])
        else:
            left += [int(joins[node - count, 0]), int(joins[node - count, 1])]
    return found
