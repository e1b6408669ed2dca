"""How the sentence of a value reads: of something that moves on from report to report, or of what stands.

"Rescuers have recovered nine bodies so far" will be another number tomorrow, "the bridge cost 9 million"
will not: a difference in the first is an update, in the second a contradiction. One linear reading of the
mean of the sentence's token vectors (logistic regression) tells the two apart; `python -m
tests.training.align` trains it on the stories' slots that are marked as revisions and as conflicts.
"""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING

import numpy as np
from safetensors.numpy import load

from verifier.align.head import root

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from verifier.align.filler import Filler
    from verifier.encode import Pieces

    Table = NDArray[np.float32]

FILE = "moving.safetensors"


def moving(fillers: Sequence[Filler], pieces: Sequence[Pieces], folder: str = "") -> Table:
    """The log-odds, float32 (n,), that what a sentence tells is replaced by a later report."""
    weights = _weights(folder)
    return np.asarray(read(fillers, pieces) @ weights["weight"] + weights["bias"], np.float32)


def read(fillers: Sequence[Filler], pieces: Sequence[Pieces]) -> Table:
    """The mean vector of each filler's own sentence, float32 (n, d), as the middle layer has it.

    The layers above are changed for the alignment; the middle one is as the encoder came.
    """
    found = []
    for filler, piece in zip(fillers, pieces, strict=True):
        own = (piece.starts >= filler.sentence) & (piece.ends > piece.starts)
        half = piece.vectors[own if own.any() else slice(None), piece.vectors.shape[1] // 2 :]
        found.append(half.astype(np.float32).mean(0))
    return np.array(found, np.float32)


@functools.cache
def _weights(folder: str) -> dict[str, Table]:
    return dict(load((root(folder) / FILE).read_bytes()))
