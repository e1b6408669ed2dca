"""Outlines as arrays that many articles are looked up in: vectors, names and words, a row for each article.

All numbers are whole and small enough that their sums are exact in floating point, in any order. So two
articles are exactly as near each other in a product of two large blocks as in one of two rows, whatever
library multiplies them, and a corpus that grows gives what one run over all of it gives.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from verifier.partition.outline import DIGITS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from numpy.typing import NDArray

    from verifier.partition.outline import Outline

    Sparse = Any  # scipy ships no types
    Places = NDArray[np.intp]

SCALE = 10**DIGITS
UNDATED = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Index:
    """The outlines of a corpus, each in the row of its place; `columns` number names, places and words."""

    ids: tuple[str, ...]
    vectors: NDArray[np.float32]  # whole numbers, in units of 1 / SCALE
    named: Sparse
    places: Sparse
    words: Sparse
    norms: NDArray[np.float64]  # squared lengths of the rows of `words`
    days: NDArray[np.int64]
    columns: tuple[dict[str, int], dict[str, int], dict[str, int]]

    @classmethod
    def of(cls, outlines: Sequence[Outline], columns: tuple[dict[str, int], ...] = ()) -> Index:
        """The index of outlines; rows of indexes that share their `columns` can be joined."""
        names, places, words = columns or ({}, {}, {})
        width = max((len(each.vector) for each in outlines), default=1)
        vectors = np.zeros((len(outlines), width), np.float32)
        for row, each in zip(vectors, outlines, strict=True):
            row[: len(each.vector)] = np.rint(np.array(each.vector) * SCALE)
        weighed = _sparse(([*each.words] for each in outlines), words)
        return cls(
            ids=tuple(each.article_id for each in outlines),
            vectors=vectors,
            named=_sparse((((name, 1) for name in sorted(each.named)) for each in outlines), names),
            places=_sparse((((name, 1) for name in sorted(each.places)) for each in outlines), places),
            words=weighed,
            norms=np.asarray(weighed.multiply(weighed).sum(axis=1), np.float64).ravel(),
            days=np.array([each.day.toordinal() if each.day else UNDATED for each in outlines], np.int64),
            columns=(names, places, words),
        )

    def plus(self, outlines: Sequence[Outline]) -> Index:
        """The index with more outlines in its last rows; that of before stays as it is."""
        more = Index.of(outlines, self.columns)
        width = max(self.vectors.shape[1], more.vectors.shape[1])
        return Index(
            ids=self.ids + more.ids,
            vectors=np.concatenate([_wide(self.vectors, width), _wide(more.vectors, width)]),
            named=_stacked(self.named, more.named),
            places=_stacked(self.places, more.places),
            words=_stacked(self.words, more.words),
            norms=np.concatenate([self.norms, more.norms]),
            days=np.concatenate([self.days, more.days]),
            columns=self.columns,
        )

    def only(self, places: Sequence[int]) -> Index:
        """The index of some rows."""
        rows = np.array(places, np.intp)
        return Index(
            ids=tuple(self.ids[n] for n in places),
            vectors=self.vectors[rows],
            named=self.named[rows],
            places=self.places[rows],
            words=self.words[rows],
            norms=self.norms[rows],
            days=self.days[rows],
            columns=self.columns,
        )


def _sparse(rows: Iterable[Iterable[tuple[str, int]]], columns: dict[str, int]) -> Sparse:
    """Rows of numbers under names; a name that is new gets the next column."""
    from scipy.sparse import csr_array  # noqa: PLC0415  scipy loads slowly

    numbers: list[int] = []
    places: list[int] = []
    ends = [0]
    for row in rows:
        for name, number in row:
            places.append(columns.setdefault(name, len(columns)))
            numbers.append(number)
        ends.append(len(places))
    # Sparse arrays of no columns cannot be multiplied.
    shape = (len(ends) - 1, len(columns) + 1)
    return csr_array((np.array(numbers, np.float64), np.array(places, np.int64), ends), shape=shape)


def _stacked(above: Sparse, below: Sparse) -> Sparse:
    from scipy.sparse import csr_array, vstack  # noqa: PLC0415  as above

    wider = csr_array((above.data, above.indices, above.indptr), shape=(above.shape[0], below.shape[1]))
    return csr_array(vstack([wider, below], format="csr"))


def _wide(rows: NDArray[np.float32], width: int) -> NDArray[np.float32]:
    return np.pad(rows, ((0, 0), (0, width - rows.shape[1])))
