"""Which articles of a corpus may be of one story: those that share rare words and names, and are of one time.

The cosine of their weighed words, found through the words: an article is compared with those alone that have
one of its heavier words. Reports further apart than some weeks are of one story where one looks back on the
other, and then they share much more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from verifier.partition.index import SCALE, UNDATED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from verifier.partition.index import Index, Places, Sparse

    Numbers = NDArray[np.float64]

# Pairs that are less alike are not told from pairs of two stories.
FLOOR = 0.1
# Reports further apart than so many days have to be so much alike.
WEEKS, LATER = 45, 0.3
# The lightest words of an article, the commonest ones, are looked up only for what may be alike without them.
LIGHT = 0.07
ROWS = 256


def pairs(index: Index, of: Places) -> Iterator[tuple[Places, Places, NDArray[np.int64]]]:
    """The rows of a list, articles that are alike, and how much, in units of 1 / SCALE, in blocks."""
    turned = index.words.T.tocsr()
    for start in range(0, len(of), ROWS):
        rows = of[start : start + ROWS]
        heavy = _heavy(index.words[rows], index.norms[rows])
        shared = (heavy @ turned).tocoo()
        one, other = rows[shared.row], shared.col.astype(np.intp)
        least = _least(index, one, other)
        # Light words add LIGHT at most: the cosine of a vector shorter than that.
        may = np.flatnonzero((_cosine(index, shared.data, one, other) >= least - LIGHT) & (one != other))
        one, other, least = one[may], other[may], least[may]
        whole = np.asarray(index.words[one].multiply(index.words[other]).sum(axis=1)).ravel()
        # All numbers are whole, so that a pair has one value in whatever order it is asked for.
        alike = np.rint(SCALE * _cosine(index, whole, one, other))
        kept = alike >= np.rint(SCALE * least)
        yield one[kept], other[kept], alike[kept].astype(np.int64)


def _cosine(index: Index, shared: Numbers, one: Places, other: Places) -> Numbers:
    return np.asarray(shared / np.sqrt(index.norms[one] * index.norms[other]))


def _least(index: Index, one: Places, other: Places) -> Numbers:
    """How much pairs have to be alike; articles without a day are of every time."""
    days, others = index.days[one], index.days[other]
    dated = (days != UNDATED) & (others != UNDATED)
    return np.where(dated & (np.abs(days - others) > WEEKS), LATER, FLOOR)


def _heavy(words: Sparse, norms: Numbers) -> Sparse:
    """The rows without their lightest words, which together are shorter than LIGHT of the row."""
    from scipy.sparse import csr_array  # noqa: PLC0415  scipy loads slowly

    rows = np.repeat(np.arange(words.shape[0]), np.diff(words.indptr))
    order = np.lexsort((words.data, rows))
    squares = np.cumsum(words.data[order] ** 2)
    before = np.concatenate([[0.0], squares])[words.indptr[:-1]]
    kept = squares - before[rows] > LIGHT**2 * norms[rows]
    columns = words.indices[order][kept]
    return csr_array((words.data[order][kept], (rows[kept], columns)), shape=words.shape)
