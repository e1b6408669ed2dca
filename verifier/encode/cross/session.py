"""The model that reads pairs in ONNX Runtime.

`mpnet.onnx` is its graph as torch's exporter writes it, without weights (`python -m tests.training.twin`).
Pairs of one length are read together, so that nothing is padded and what is made of a pair does not depend on
the others.
"""

from __future__ import annotations

import functools
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from tokenizers import Tokenizer

from verifier.encode.cross import base
from verifier.encode.cross.tokens import Crossed, Marked, crossed
from verifier.encode.twin import session
from verifier.encode.weights import changed

if TYPE_CHECKING:
    from collections.abc import Sequence

    import onnxruntime
    from numpy.typing import NDArray

    Rows = NDArray[np.float32]

GRAPH = Path(__file__).with_name("mpnet.onnx")
BATCH = 8


def joint(pairs: Sequence[tuple[Marked, Marked]], adapter: str) -> Rows:
    """As `verifier.encode.cross.joint`."""
    made = crossed(pairs, tokenizer())
    found: dict[Crossed, Rows] = {}
    every = sorted(set(made), key=lambda each: (len(each.ids), each.ids, each.one, each.other))
    for _, alike in groupby(every, key=lambda each: len(each.ids)):
        group = list(alike)
        for start in range(0, len(group), BATCH):
            part = group[start : start + BATCH]
            ids = np.array([each.ids for each in part], np.int64)
            (vectors,) = _session(adapter).run(["vectors"], {"ids": ids})
            found |= {each: each.pooled(row) for each, row in zip(part, vectors, strict=True)}
    return np.stack([found[each] for each in made]) if made else np.zeros((0, 3, 1), np.float32)


@functools.cache
def tokenizer() -> Tokenizer:
    """The tokenizer of the model."""
    made = Tokenizer.from_str(base.tokenizer())
    made.no_padding()
    made.no_truncation()
    return made


@functools.cache
def _session(adapter: str) -> onnxruntime.InferenceSession:
    return session(GRAPH.read_bytes(), changed(base.weights(), adapter), base.NAME)
