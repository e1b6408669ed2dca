"""Fillers of all articles in, how alike those of two articles are out: by products of matrices.

Cosines are rounded, so that their last bits never decide, and a product of matrices has other last bits than
the product of two rows. Where those could round another way the two rows decide, as everywhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from verifier.events.slot.pairing import CLAIMS, answer, comparable, cosine, gist_cosine, mark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from verifier.events.slot.filler import Filler
    from verifier.events.slot.pairing import Table
    from verifier.events.story import Story

    Singles = NDArray[np.float32]
    Floats = NDArray[np.float64]

GRID = 1e4  # cosines are rounded to four digits
DOUBT = 0.02  # of a step of the grid: many times what the sums of unit vectors in two orders differ by


@dataclass(frozen=True, slots=True)
class Close:
    """Two articles, as slices of the fillers, with those that clash and are alike.

    `pairs` are two fillers, each by its number in its article, and their likeness. The cosines of claims and
    gists are those of all later articles; the second one's begin at `column`.
    """

    one: slice
    two: slice
    pairs: tuple[tuple[int, int, float], ...]
    cosines: Table
    gists: Table
    column: int

    @property
    def tables(self) -> tuple[Table, Table]:
        """The cosines of the two articles' claims, and of their gists."""
        part = slice(self.column, self.column + self.two.stop - self.two.start)
        return [row[part] for row in self.cosines], [row[part] for row in self.gists]


@dataclass(frozen=True, slots=True)
class Nearness:
    """The fillers of a story in order of article, with the vectors of their claims and gists."""

    story: Story
    fillers: tuple[Filler, ...]
    claims: Singles  # of all claims that hold a filler; the last row is 0
    held: NDArray[np.int64]  # for each filler the rows of its fullest claims
    gists: Singles  # 0 for a bare value
    marks: NDArray[np.int64]  # values of two marks cannot be compared

    @classmethod
    def of(cls, story: Story, fillers: Sequence[Filler]) -> Nearness:
        """Gather the vectors."""
        vectors, size = story.vectors, story.vectors.masked.shape[1]
        ids = sorted({claim for f in fillers for claim in f.claims[:CLAIMS] if claim in vectors.row})
        row = {claim: n for n, claim in enumerate(ids)}
        none = np.zeros((1, size), dtype=np.float32)
        marks: dict[object, int] = {}
        gists = [
            vectors.gists[vectors.spot[f.article_id, f.fact.kind, f.fact.start]] if f.gist else none[0]
            for f in fillers
        ]
        return cls(
            story=story,
            fillers=tuple(fillers),
            claims=np.concatenate([vectors.masked[[vectors.row[claim] for claim in ids]], none]),
            held=np.array([_rows(f, row) for f in fillers], dtype=np.int64).reshape(-1, CLAIMS),
            gists=np.array(gists, dtype=np.float32).reshape(-1, size),
            marks=np.array([marks.setdefault(mark(f.fact), len(marks)) for f in fillers], dtype=np.int64),
        )

    def close(self, floor: float) -> Iterator[Close]:
        """Two articles at a time that hold values which clash and are alike at or above the floor."""
        ids = [filler.article_id for filler in self.fillers]
        bounds = [n for n, article in enumerate(ids) if n == 0 or article != ids[n - 1]] + [len(ids)]
        for n, start in enumerate(bounds[:-2]):
            yield from self._after(slice(start, bounds[n + 1]), bounds[n + 1 :], floor)

    def _after(self, one: slice, bounds: list[int], floor: float) -> Iterator[Close]:
        """The articles after one; `bounds` are where the fillers of each of them begin, and the end."""
        later = slice(bounds[0], bounds[-1])
        held = self.claims[self.held[one].ravel()]
        every = (held @ self.claims.T).reshape(-1, CLAIMS, len(self.claims)).max(axis=1)
        cosines = every[:, self.held[later]].max(axis=2).astype(np.float64)
        gists = (self.gists[one] @ self.gists[later].T).astype(np.float64)
        alike = self.marks[one, None] == self.marks[later]
        # A step of the grid lower, since neither is rounded yet; the columns of one article go together.
        near = ((cosines + gists >= floor - 1 / GRID) & alike).any(axis=0)
        article = np.repeat(np.arange(len(bounds) - 1), np.diff(bounds))
        wanted = np.isin(article, article[near])
        self._settle(cosines, wanted, one, later, cosine)
        self._settle(gists, wanted, one, later, gist_cosine)
        likeness = cosines + gists
        found: dict[int, list[tuple[int, int, float]]] = {}
        spots = np.argwhere((likeness >= floor) & alike)
        for (i, j), like in zip(spots.tolist(), likeness[spots[:, 0], spots[:, 1]].tolist(), strict=True):
            if self._clash(self.fillers[one.start + i], self.fillers[later.start + j]):
                n = int(article[j])
                found.setdefault(n, []).append((i, later.start + j - bounds[n], like))
        tables = cosines.tolist(), gists.tolist()
        for n, pairs in sorted(found.items()):
            two = slice(bounds[n], bounds[n + 1])
            yield Close(one, two, tuple(pairs), *tables, column=two.start - later.start)

    def _clash(self, a: Filler, b: Filler) -> bool:
        return comparable(a, b) and answer(self.story, a, b) == "conflicting"

    def _settle(
        self,
        table: Floats,
        wanted: NDArray[np.bool_],
        one: slice,
        later: slice,
        exact: Callable[[Story, Filler, Filler], float],
    ) -> None:
        """Round a table in place; what lies near the middle of two steps is computed from its two rows."""
        scaled = table * GRID
        steps = np.rint(scaled)
        unsure = (np.abs(scaled - steps) > 0.5 - DOUBT) & wanted
        table[:] = steps / GRID
        for i, j in np.argwhere(unsure).tolist():
            table[i, j] = exact(self.story, self.fillers[one.start + i], self.fillers[later.start + j])


def _rows(filler: Filler, row: dict[str, int]) -> list[int]:
    """The rows of its fullest claims, one of them again where it has fewer; that of 0 where it has none."""
    held = [row.get(claim, -1) for claim in filler.claims[:CLAIMS]] or [-1]
    return [*held, *[held[0]] * (CLAIMS - len(held))]
