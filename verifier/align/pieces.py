"""Fillers in, token vectors out: what the encoder makes of the words around each value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from verifier.align.filler import Filler
    from verifier.encode import Pieces

WINDOW = 32  # tokens around a value that are looked at
NEARNESS = 8  # classes of distance to the value: 0, 1, 2-3, 4-6, ...
OUTSIDE = 20  # a token of the sentence before counts as so much further away


@dataclass(frozen=True, slots=True)
class Windows:
    """The tokens around each of n values, `WINDOW` places each, those beyond `length` empty.

    `vectors` float32 (n, WINDOW, d), `ids` of the vocabulary, `near` the class of distance to the value,
    `inside` whether the token is of the value's own sentence, `value` whether it is of the mask.
    """

    vectors: NDArray[np.float32]
    ids: NDArray[np.int32]
    near: NDArray[np.int8]
    inside: NDArray[np.bool_]
    value: NDArray[np.bool_]
    length: NDArray[np.int32]


def windows(
    fillers: Sequence[Filler],
    pieces: Sequence[Pieces],
    basis: tuple[NDArray[np.float32], NDArray[np.float32]],
) -> Windows:
    """The windows of fillers; `basis` is the mean and the axes onto which token vectors are turned."""
    mean, axes = basis
    n, d = len(fillers), axes.shape[1]
    made = Windows(
        vectors=np.zeros((n, WINDOW, d), np.float32),
        ids=np.zeros((n, WINDOW), np.int32),
        near=np.zeros((n, WINDOW), np.int8),
        inside=np.zeros((n, WINDOW), np.bool_),
        value=np.zeros((n, WINDOW), np.bool_),
        length=np.zeros(n, np.int32),
    )
    for row, (filler, piece) in enumerate(zip(fillers, pieces, strict=True)):
        kept, near, inside, value = _window(filler, piece)
        count = len(kept)
        made.vectors[row, :count] = (piece.vectors[kept].astype(np.float32) - mean) @ axes
        made.ids[row, :count] = piece.ids[kept]
        made.near[row, :count] = near
        made.inside[row, :count] = inside
        made.value[row, :count] = value
        made.length[row] = count
    return made


def around(filler: Filler, piece: Pieces) -> NDArray[np.intp]:
    """The places of the tokens in a filler's window, in order."""
    return _window(filler, piece)[0]


def _window(
    filler: Filler, piece: Pieces
) -> tuple[NDArray[np.intp], NDArray[np.int8], NDArray[np.bool_], NDArray[np.bool_]]:
    starts, ends = piece.starts, piece.ends
    value = (starts < filler.end) & (ends > filler.start) & (ends > starts)
    if not value.any():  # the text was cut before the value
        value[-1] = True
    inside = starts >= filler.sentence
    at = np.flatnonzero(value)
    place = np.arange(len(starts))
    distance = np.where(value, 0, np.minimum(abs(place - at[0]), abs(place - at[-1])))
    kept = np.sort(np.argsort(distance + OUTSIDE * ~inside, kind="stable")[:WINDOW])
    near = np.minimum(np.log2(1 + distance).astype(np.int8), NEARNESS - 1)
    return kept, near[kept], inside[kept], value[kept]
