"""What is compared about each claim of a story, one row each, as columns of numbers and of words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix

    Floats = NDArray[np.float64]
    Singles = NDArray[np.float32]
    Rows = NDArray[np.int64]

CELLS = 4_000_000  # of a table of claims by claims that is held at a time


@dataclass(frozen=True, slots=True)
class Gists:
    """What each claim says, as roots of words, and what each root weighs, from 0 to 1."""

    roots: Mapping[str, frozenset[str]]
    weight: Mapping[str, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profiles:
    """The claims of a story in order of article and place, one row each.

    `bags` hold by name which words, classes of happening, names and values a claim has, and `size` how many
    they are, or how much they weigh; `best` is each
    claim's highest cosine to a claim of each article; `traits` are the columns that are equal or not, and
    `gists` what each claim says.
    """

    ids: tuple[str, ...]
    row: Mapping[str, int]
    article: Rows
    whole: Singles
    masked: Singles
    bags: Mapping[str, csr_matrix]
    size: Mapping[str, Floats]
    traits: Mapping[str, NDArray[np.str_]]
    best: Floats
    gists: Gists

    def near(self, floor: float) -> Iterator[tuple[Rows, Rows]]:
        """The pairs of rows at or above a cosine, the lower row first, some rows at a time."""
        for start, close in cosines(self.whole):
            one, other = np.nonzero(close >= floor)
            keep = one + start < other
            yield one[keep] + start, other[keep]

    def elsewhere(self) -> dict[str, float]:
        """By id, how alike each claim is to the nearest one of another article; -1 without another."""
        others = self.best.copy()
        others[np.arange(len(others)), self.article] = -1.0
        return dict(zip(self.ids, others.max(axis=1, initial=-1.0).tolist(), strict=True))

    def pair(self, a: str, b: str) -> tuple[Rows, Rows]:
        """One pair of claim ids as rows."""
        one, other = sorted((self.row[a], self.row[b]))
        return np.array([one]), np.array([other])


def cosines(whole: Singles) -> Iterator[tuple[int, Floats]]:
    """The cosines of some rows with all, rounded so that the last bits of a layout never decide."""
    step = max(1, CELLS // max(1, len(whole)))
    for start in range(0, len(whole), step):
        close: Floats = (whole[start : start + step] @ whole.T).astype(np.float64)
        yield start, np.round(close, 4)
