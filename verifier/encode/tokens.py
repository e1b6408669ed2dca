"""The tokens of a text as the encoder sees them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

LONGEST = 128  # tokens of a text whose token vectors are asked for
# Small batches of texts of one length: a quarter less time than batches of 64 in order of characters.
BATCH = 16


@dataclass(frozen=True, slots=True)
class Pieces:
    """The tokens of one text as the encoder sees them.

    `vectors` are float16, shape (tokens, 2 d): the last and the middle layer. `starts` and `ends` are
    characters of the text, half-open; `ids` are places in the encoder's vocabulary.
    """

    vectors: NDArray[np.float16]
    ids: NDArray[np.int32]
    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
