"""Which articles have something in common: those with many others are of a corpus, the rest of a batch.

Of a corpus nobody needs all pairs that have something in common, and they would be a large part of all pairs.
Whether an article has something in common with MANY others is known once so many have been found, among the
first hundreds as a rule; only for the others are all rows looked at.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from verifier.partition import batch

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.partition.index import Index, Places

# A block takes so many times so many numbers of 8 bytes.
ROWS, COLUMNS = 512, 2048


def company(index: Index, of: Sequence[int], *, all_of_them: bool = False) -> Iterator[tuple[int, Places]]:
    """The articles of a list, and for each those that it has something in common with, by their rows.

    They stop at the end of a block once there are MANY or more, unless `all_of_them` are asked for.
    """
    for start in range(0, len(of), ROWS):
        rows = np.array(of[start : start + ROWS], np.intp)
        found: list[list[Places]] = [[] for _ in rows]
        counts = np.zeros(len(rows), np.intp)
        for first in range(0, len(index.ids), COLUMNS):
            columns = np.arange(first, min(first + COLUMNS, len(index.ids)))
            still = np.flatnonzero((counts < batch.MANY) | all_of_them)
            if not len(still):
                break
            near = batch.between(index, rows[still], columns) >= batch.APART
            near &= rows[still][:, None] != columns[None, :]
            counts[still] += near.sum(axis=1)
            for place, line in zip(still.tolist(), near, strict=True):
                found[place].append(columns[line])
        for row, parts in zip(rows.tolist(), found, strict=True):
            yield row, np.concatenate(parts)
