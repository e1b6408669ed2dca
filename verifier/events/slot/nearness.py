"""Fillers of all articles in, how alike those of two articles are out: by products of matrices.

Cosines are rounded, so that their last bits never decide, and a product of matrices has other last bits than
the product of two rows. Where those could round another way the two rows decide, as everywhere else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from verifier.events.slot.pairing import (
    CLAIMS,
    answer,
    comparable,
    cosine,
    counts,
    gist_cosine,
    mark,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence

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
    gists are those of all later articles, not yet rounded; the second one's begin at `column`.
    """

    near: Nearness
    one: slice
    two: slice
    pairs: tuple[tuple[int, int, float], ...]
    cosines: Floats
    gists: Floats
    column: int

    def tables(self) -> tuple[Table, Table]:
        """The cosines of the two articles' claims, and of their gists."""
        part = slice(self.column, self.column + self.two.stop - self.two.start)
        rows, columns = np.indices((self.one.stop - self.one.start, part.stop - part.start))
        rows, columns = rows + self.one.start, columns + self.two.start
        return (
            self.near.settled(self.cosines[:, part], rows, columns, cosine).tolist(),
            self.near.settled(self.gists[:, part], rows, columns, gist_cosine).tolist(),
        )


@dataclass(frozen=True, slots=True)
class Nearness:
    """The fillers of a story in order of article, with the vectors of their claims and gists."""

    story: Story
    fillers: tuple[Filler, ...]
    claims: Singles  # of all claims that hold a filler, in their order; the last row is 0
    held: NDArray[np.int64]  # for each filler the rows of its fullest claims
    gists: Singles  # 0 for a bare value
    kin: NDArray[np.int64]  # for each filler its row of `comparable`
    comparable: NDArray[np.bool_]  # which values may clash, by what they are values of

    @classmethod
    def of(cls, story: Story, fillers: Sequence[Filler]) -> Nearness:
        """Gather the vectors."""
        vectors, size = story.vectors, story.vectors.masked.shape[1]
        ids = dict.fromkeys(claim for f in fillers for claim in f.claims[:CLAIMS] if claim in vectors.row)
        row = {claim: n for n, claim in enumerate(ids)}
        none = np.zeros((1, size), dtype=np.float32)
        gists = [
            vectors.gists[vectors.spot[f.article_id, f.fact.kind, f.fact.start]] if f.gist else none[0]
            for f in fillers
        ]
        kinds: dict[tuple[Hashable, frozenset[Hashable]], int] = {}
        kin = [kinds.setdefault((mark(f.fact), counts(f.fact)), len(kinds)) for f in fillers]
        return cls(
            story=story,
            fillers=tuple(fillers),
            claims=np.concatenate([vectors.masked[[vectors.row[claim] for claim in ids]], none]),
            held=np.array([_rows(f, row) for f in fillers], dtype=np.int64).reshape(-1, CLAIMS),
            gists=np.array(gists, dtype=np.float32).reshape(-1, size),
            kin=np.array(kin, dtype=np.int64),
            comparable=_comparable(list(kinds)),
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
        cosines = self._cosines(one, later)
        gists = (self.gists[one] @ self.gists[later].T).astype(np.float64)
        kin = self.comparable[self.kin[one]][:, self.kin[later]]
        # A step of the grid lower, since neither is rounded yet.
        i, j = np.nonzero((cosines + gists >= floor - 1 / GRID) & kin)
        rows, columns = i + one.start, j + later.start
        likeness = self.settled(cosines[i, j], rows, columns, cosine)
        likeness += self.settled(gists[i, j], rows, columns, gist_cosine)
        article = np.repeat(np.arange(len(bounds) - 1), np.diff(bounds))
        found: dict[int, list[tuple[int, int, float]]] = {}
        kept = likeness >= floor
        for a, b, like in zip(
            rows[kept].tolist(), columns[kept].tolist(), likeness[kept].tolist(), strict=True
        ):
            if self._clash(self.fillers[a], self.fillers[b]):
                n = int(article[b - later.start])
                found.setdefault(n, []).append((a - one.start, b - bounds[n], like))
        for n, pairs in sorted(found.items()):
            two = slice(bounds[n], bounds[n + 1])
            yield Close(self, one, two, tuple(pairs), cosines, gists, column=two.start - later.start)

    def _cosines(self, one: slice, later: slice) -> Floats:
        """The highest cosines of two fillers' claims, not yet rounded; what several fillers share, once."""
        own, back = np.unique(self.held[one], return_inverse=True)
        others, forth = np.unique(self.held[later], return_inverse=True)
        every = self.claims[own] @ self.claims[others].T
        best = every[back.reshape(-1, CLAIMS)].max(axis=1)
        return np.asarray(best[:, forth.reshape(-1, CLAIMS)].max(axis=2), dtype=np.float64)

    def _clash(self, a: Filler, b: Filler) -> bool:
        return comparable(a, b) and answer(self.story, a, b) == "conflicting"

    def settled(
        self,
        table: Floats,
        rows: NDArray[np.int64],
        columns: NDArray[np.int64],
        exact: Callable[[Story, Filler, Filler], float],
    ) -> Floats:
        """The cosines rounded; what lies near the middle of two steps is computed from its two rows."""
        scaled = table * GRID
        steps = np.rint(scaled)
        found = np.asarray(steps / GRID)
        unsure = np.abs(scaled - steps) > 0.5 - DOUBT
        found[unsure] = [
            exact(self.story, self.fillers[a], self.fillers[b])
            for a, b in zip(rows[unsure].tolist(), columns[unsure].tolist(), strict=True)
        ]
        return found


def _comparable(kinds: Sequence[tuple[Hashable, frozenset[Hashable]]]) -> NDArray[np.bool_]:
    """Which kinds have one mark and count something in common, or count nothing by name, each with each."""
    members: dict[Hashable, list[int]] = {}
    marks: dict[Hashable, list[int]] = {}
    for n, (marked, counted) in enumerate(kinds):
        marks.setdefault(marked, []).append(n)
        for each in counted:
            members.setdefault((marked, each), []).append(n)
    table = np.zeros((len(kinds), len(kinds)), dtype=np.bool_)
    for found in members.values():
        table[np.ix_(found, found)] = True
    for found in marks.values():
        bare = [n for n in found if not kinds[n][1]]
        table[np.ix_(bare, found)] = table[np.ix_(found, bare)] = True
    return table


def _rows(filler: Filler, row: dict[str, int]) -> list[int]:
    """The rows of its fullest claims, one of them again where it has fewer; that of 0 where it has none."""
    held = [row.get(claim, -1) for claim in filler.claims[:CLAIMS]] or [-1]
    return [*held, *[held[0]] * (CLAIMS - len(held))]
