"""Two passages as one sequence of tokens; what is asked about stands in brackets: "[nine] were hurt"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from tokenizers import Tokenizer

LONGEST = 60  # tokens of a passage that are read, around what is marked
MARKED = 40  # and of what is marked
SIGNS = ("<s>", "</s>", "[", "]")


@dataclass(frozen=True, slots=True, order=True)
class Marked:
    """A passage in three parts, the middle one being what is asked about."""

    before: str
    words: str
    after: str


@dataclass(frozen=True, slots=True)
class Crossed:
    """A pair as the model reads it: its tokens, and the half-open ranges of them that are marked."""

    ids: tuple[int, ...]
    one: tuple[int, int]
    other: tuple[int, int]

    def pooled(self, vectors: NDArray[np.float32]) -> NDArray[np.float32]:
        """Of token vectors (tokens, d) the first one, and the means over what is marked, (3, d)."""
        means = [vectors[start:end].mean(0) for start, end in (self.one, self.other)]
        return np.stack([vectors[0], *means])


def crossed(pairs: Sequence[tuple[Marked, Marked]], tokenizer: Tokenizer) -> list[Crossed]:
    """The tokens of each pair."""
    texts = sorted({text for pair in pairs for side in pair for text in _parts(side)})
    encoded = tokenizer.encode_batch(texts, add_special_tokens=False)
    ids = {text: each.ids for text, each in zip(texts, encoded, strict=True)}
    first, apart, opened, shut = (tokenizer.get_vocab()[sign] for sign in SIGNS)
    found = []
    for pair in pairs:
        (a, begin, end), (b, start, stop) = (
            _cut([ids[text] for text in _parts(side)], opened, shut) for side in pair
        )
        middle = len(a) + 3
        found.append(
            Crossed(
                ids=(first, *a, apart, apart, *b, apart),
                one=(begin + 1, end + 1),
                other=(start + middle, stop + middle),
            )
        )
    return found


def _parts(side: Marked) -> tuple[str, str, str]:
    return side.before.strip(), side.words.strip(), side.after.strip()


def _cut(parts: Sequence[Sequence[int]], opened: int, shut: int) -> tuple[tuple[int, ...], int, int]:
    """The tokens of a passage around what is marked, and where that begins and ends among them."""
    before, words, after = parts[0], parts[1][:MARKED], parts[2]
    room = LONGEST - len(words)
    left = min(len(before), max(room // 2, room - len(after)))
    right = min(len(after), room - left)
    return (
        (*before[len(before) - left :], opened, *words, shut, *after[:right]),
        left + 1,
        left + 1 + len(words),
    )
