"""Two values with their sentences in, what a model that reads both together makes of them out.

All that came before reads either sentence alone and compares what it made of it; that finds who tells of one
thing, and seldom says whether two figures are two answers to one question. So what is left in doubt is read
together (`verifier.encode.cross`), with the values in sight: `python -m tests.training.together` trains the
changes to the model and the head above it on the labelled stories.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Literal

import numpy as np
from safetensors.numpy import load

from verifier.align.filler import KINDS
from verifier.align.head import gelu, root
from verifier.encode import Marked, cross

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from verifier.align.filler import Filler

    Table = NDArray[np.float32]

# What is asked of a pair: do two values fill one slot, contradict each other, does one replace the other; do
# two tellings of one value tell one fact; do two sentences contradict each other.
Question = Literal["slot", "conflict", "revision", "fact", "contradiction"]
QUESTIONS: tuple[Question, ...] = ("slot", "conflict", "revision", "fact", "contradiction")
ASKED_OF = (*KINDS, "statement")
ADAPTER, HEAD = "pair_adapter.safetensors", "pair_head.safetensors"


def marked(filler: Filler) -> Marked:
    """A value in its sentence and the end of the one before."""
    words = re.sub(r"\s", " ", filler.fact.text)
    return Marked(filler.text[: filler.start], words, filler.text[filler.end :])


def answers(pairs: Sequence[tuple[Marked, Marked]], kinds: Sequence[str], folder: str = "") -> Table:
    """The log-odds of each question of QUESTIONS for pairs, float32 (n, 5).

    `kinds` are of ASKED_OF. Which side comes first changes nothing. `folder` names another model than the one
    that ships.
    """
    if not pairs:
        return np.zeros((0, len(QUESTIONS)), np.float32)
    ordered = [(min(pair), max(pair)) for pair in pairs]
    vectors = cross.joint(ordered, str(root(folder) / ADAPTER))
    pair, one, other = vectors[:, 0], vectors[:, 1], vectors[:, 2]
    w = _head(folder)
    kind = w["kind.weight"][[ASKED_OF.index(kind) for kind in kinds]]
    hidden = np.concatenate([pair, one, other, abs(one - other), one * other, kind], 1) @ w["o1.weight"].T
    hidden = gelu(hidden + w["o1.bias"])
    return np.asarray(hidden @ w["o2.weight"].T + w["o2.bias"], np.float32)


@functools.cache
def _head(folder: str) -> dict[str, Table]:
    weights = load((root(folder) / HEAD).read_bytes())
    return {name: value.astype(np.float32) for name, value in weights.items()}
