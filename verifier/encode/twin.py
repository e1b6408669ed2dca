"""The default model in ONNX Runtime: loaded in a quarter of a second, and twice as fast as torch.

`twin.onnx` is the model's graph as torch's exporter writes it, without weights (`python -m
tests.training.twin`); those are read from the package that sentence-transformers would read, and handed over
by name. So there is nothing to convert when the tool first runs, and no second copy of the weights to keep.
"""

from __future__ import annotations

import functools
import os
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from verifier.encode.tokens import BATCH, LONGEST, Pieces
from verifier.encode.weights import DEFAULT, EncoderError, changed, packaged_model, weights
from verifier.workers import cores

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray
    from tokenizers import Encoding

    Rows = NDArray[np.float32]

GRAPH = Path(__file__).with_name("twin.onnx")
WIDEST = 256  # tokens of a text that its vector tells of, as the model's authors set it
INSTEAD = ", or take it out: sentence-transformers then takes its place"
MOST_THREADS = 8  # a batch of short texts has no work for more


class Twin:
    """The default encoder."""

    @property
    def name(self) -> str:
        """The model's name."""
        return DEFAULT

    def encode(self, texts: Sequence[str]) -> Rows:
        """Vectors of the texts; equal texts are encoded once, and the order of texts changes nothing."""
        if not texts:
            return np.zeros((0, 1), dtype=np.float32)
        row: dict[str, Rows] = {}
        for batch, encoded in _batches(texts, WIDEST):
            row.update(zip(batch, _run("", "vectors", encoded), strict=True))
        return np.stack([row[text] for text in texts])


def pieces(texts: Sequence[str], adapter: str = "") -> list[Pieces]:
    """The tokens of each text with their vectors by the default model, with the changes of a file."""
    made: dict[str, Pieces] = {}
    for batch, encoded in _batches(texts, LONGEST):
        both = _run(adapter, "pieces", encoded).astype(np.float16)
        for text, vectors, tokens in zip(batch, both, encoded, strict=True):
            places = np.array(tokens.offsets, np.int32)
            made[text] = Pieces(
                vectors=vectors,
                ids=np.array(tokens.ids, np.int32),
                starts=places[:, 0].copy(),
                ends=places[:, 1].copy(),
            )
    return [made[text] for text in texts]


def _batches(texts: Sequence[str], longest: int) -> Iterator[tuple[list[str], list[Encoding]]]:
    """Distinct texts with their tokens, in batches of texts of one length: nothing is padded or masked."""
    tokenizer = _tokenizer()
    tokenizer.enable_truncation(longest)
    distinct = sorted(set(texts))
    every = sorted(
        zip(distinct, tokenizer.encode_batch(distinct), strict=True), key=lambda each: len(each[1].ids)
    )
    for _, alike in groupby(every, key=lambda each: len(each[1].ids)):
        group = list(alike)
        for start in range(0, len(group), BATCH):
            part = group[start : start + BATCH]
            yield [text for text, _ in part], [tokens for _, tokens in part]


def _run(adapter: str, output: str, encoded: list[Encoding]) -> Rows:
    ids = np.array([tokens.ids for tokens in encoded], np.int64)
    return np.asarray(_session(adapter).run([output], {"ids": ids})[0], np.float32)


@functools.cache
def _tokenizer() -> Tokenizer:
    # A fork after threads have been started would be warned about; the threads would save nothing.
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    made = Tokenizer.from_file(str(packaged_model() / "tokenizer.json"))
    made.no_padding()
    return made


@functools.cache
def _session(adapter: str) -> onnxruntime.InferenceSession:
    return session(GRAPH.read_bytes(), changed(weights(), adapter), "the default model", INSTEAD)


def session(
    graph: bytes, named: dict[str, Rows], model: str, instead: str = ""
) -> onnxruntime.InferenceSession:
    """A graph with its weights by name; an error names the `model`, and what can be done `instead`."""
    # The graph ends before the pooler, which no vectors need.
    names = [name for name in named if not name.startswith("pooler.")]
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads()
    # Threads that wait in a loop take the time of a processor that others want.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    values = [onnxruntime.OrtValue.ortvalue_from_numpy(named[name]) for name in names]
    options.add_external_initializers(names, values)
    try:
        return onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # its errors share no base but Exception
        raise EncoderError(
            f"The installed onnxruntime {onnxruntime.__version__} cannot run {model} ({error}); "
            f"install another version of it{instead}."
        ) from error


def threads() -> int:
    """Threads of a run: as many as torch would take."""
    asked = os.environ.get("OMP_NUM_THREADS", "").partition(",")[0].strip()
    return int(asked) if asked.isdigit() and int(asked) else min(cores(), MOST_THREADS)
