"""Pairs of claims with a chance each, by the million: columns of numbers that are looked up by claim id."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    Rows = NDArray[np.int64]
    Floats = NDArray[np.float64]
    Part = tuple[Rows, Rows, Floats]  # lower rows, higher rows, chances


@dataclass(frozen=True, slots=True)
class Chances:
    """Chances of pairs of rows, the lower row first; `ids` are the claims of the rows."""

    ids: tuple[str, ...]
    pairs: Rows  # two columns
    values: Floats
    row: Mapping[str, int]
    table: Mapping[int, float]  # by lower row times the number of rows, plus higher row

    @classmethod
    def join(cls, ids: Sequence[str], parts: Sequence[Part]) -> Chances:
        """All parts together; no pair is in two of them."""
        none = np.zeros(0, dtype=np.int64)
        one, other, values = (
            np.concatenate([empty, *(part[n] for part in parts)])
            for n, empty in enumerate((none, none, np.zeros(0)))
        )
        keys = one * len(ids) + other
        return cls(
            ids=tuple(ids),
            pairs=np.stack([one, other], axis=1),
            values=values,
            row={claim: n for n, claim in enumerate(ids)},
            table=dict(zip(keys.tolist(), values.tolist(), strict=True)),
        )

    def of(self, a: str, b: str) -> float:
        """The chance of two claims, by id; 0 where they have none."""
        one, other = self.row.get(a, -1), self.row.get(b, -1)
        if one > other:
            one, other = other, one
        return 0.0 if one < 0 else self.table.get(one * len(self.ids) + other, 0.0)

    def likely(self, least: float) -> Iterator[tuple[str, str, float]]:
        """The pairs of ids with at least a chance, the lower id first."""
        kept = self.values >= least
        for (one, other), chance in zip(self.pairs[kept].tolist(), self.values[kept].tolist(), strict=True):
            a, b = self.ids[one], self.ids[other]
            yield (a, b, chance) if a < b else (b, a, chance)
