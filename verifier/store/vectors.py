"""Texts in, rows out: an encoder that remembers, and loads its model only for texts it has not seen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from verifier.encode import DEFAULT, encoder, identity
from verifier.store import key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from verifier.store import Entries

    Rows = NDArray[np.float32]

KIND = "vectors"
NUMBER = np.dtype("<f4")


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptEncoder:
    """The encoder of a model, with its rows kept under the texts and everything else they depend on.

    Texts are kept together as they are asked for, which is by article: the rows of a text differ in the last
    bits with the texts that stand beside it, and a cache must not change what a run says.
    """

    model: str
    store: Entries

    @property
    def name(self) -> str:
        """The model's name."""
        return self.model or DEFAULT

    def encode(self, texts: Sequence[str]) -> Rows:
        """Vectors of the texts, float32, shape (len(texts), dimensions), unit rows."""
        if (depends := identity(self.model)) is None:
            return encoder(self.model).encode(texts)
        name = row_key(depends, texts)
        if (content := self.store.get(KIND, name)) is not None and (
            rows := _rows(content, len(texts))
        ) is not None:
            return rows
        made = encoder(self.model).encode(texts)
        self.store.put(KIND, name, made.astype(NUMBER).tobytes())
        return made


def row_key(depends: str, texts: Sequence[str]) -> str:
    """The name of the rows of texts by an encoder; `depends` is all else that they depend on."""
    return key(depends, *texts)


def _rows(content: bytes, number: int) -> Rows | None:
    """Rows of unit length, or None where these are none."""
    if not number or len(content) % (number * NUMBER.itemsize):
        return None
    rows = np.frombuffer(content, dtype=NUMBER).reshape(number, -1).astype(np.float32)
    return rows if rows.size and np.allclose(np.linalg.norm(rows, axis=1), 1.0, atol=1e-3) else None
