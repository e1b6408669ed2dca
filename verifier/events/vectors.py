"""How alike two claims are, by the cosine of their vectors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

BLOCK = 1024
NEARLY = 1e-3  # much more than a step of the rounding of cosines


@dataclass(frozen=True, slots=True, kw_only=True)
class Vectors:
    """Unit vectors of claims; `whole` of their text, `masked` of the text without its values."""

    row: dict[str, int]
    whole: NDArray[np.float32]
    masked: NDArray[np.float32]

    def likeness(self, a: str, b: str) -> float:
        """The cosine of two claims, by id."""
        return _cosine(self.whole, self.row, a, b)

    def masked_likeness(self, a: str, b: str) -> float:
        """The cosine of two claims with their values masked, by id."""
        return _cosine(self.masked, self.row, a, b)

    def masked_alike(self, ids: Sequence[str], floor: float) -> dict[tuple[int, int], float]:
        """The cosines at or above a floor of claims with their values masked, by their places in `ids`."""
        at = [n for n, i in enumerate(ids) if i in self.row]
        rows = self.masked[[self.row[ids[n]] for n in at]]
        found: dict[tuple[int, int], float] = {}
        for start in range(0, len(at), BLOCK):
            # The product only proposes: its last bits may round another way than those of two rows.
            for i, j in np.argwhere(rows[start : start + BLOCK] @ rows.T >= floor - NEARLY).tolist():
                one, other = at[start + i], at[j]
                if one < other and (cosine := self.masked_likeness(ids[one], ids[other])) >= floor:
                    found[one, other] = cosine
        return found

    def alike(self, ids: Sequence[str], floor: float) -> Iterator[tuple[str, str]]:
        """Pairs of claims at or above a cosine, in the order of `ids`; blocks of rows bound the memory."""
        rows = self.whole[[self.row[i] for i in ids]]
        for start in range(0, len(ids), BLOCK):
            close = np.argwhere(rows[start : start + BLOCK] @ rows.T >= floor)
            yield from ((ids[start + int(i)], ids[int(j)]) for i, j in close if start + i < j)


def _cosine(vectors: NDArray[np.float32], row: dict[str, int], a: str, b: str) -> float:
    if a not in row or b not in row:
        return 0.0
    # Rounded, so that the last bits of another batch layout never decide.
    return round(float(np.dot(vectors[row[a]], vectors[row[b]])), 4)
