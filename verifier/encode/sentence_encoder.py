"""Any model of sentence-transformers, and the default one where its twin cannot run.

Importing torch and sentence-transformers takes longer than all else that five articles need.
"""

from __future__ import annotations

import copy
import functools
import os
import re
from typing import TYPE_CHECKING, Any

import numpy as np
import torch

from verifier.encode.tokens import BATCH, LONGEST, Pieces
from verifier.encode.weights import DEFAULT, EncoderError, changes, packaged_model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from sentence_transformers import SentenceTransformer

PIECE = re.compile(r"\w+|[^\w\s]")


class SentenceEncoder:
    """A sentence-transformers model from a folder or the local cache; never from the network."""

    def __init__(self, name: str = "") -> None:
        self._name = name or DEFAULT
        self._model = _model(name)

    @property
    def name(self) -> str:
        """The model's name."""
        return self._name

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of the texts; equal texts are encoded once, and the order of texts changes nothing."""
        if not texts:
            return np.zeros((0, 1), dtype=np.float32)
        # Sorted, so that the same set of texts meets the model in the same batches whatever the files' order,
        # and by pieces: a batch is padded to its longest text, and the padding is computed like words.
        distinct = sorted(set(texts), key=lambda text: (len(PIECE.findall(text)), text))
        vectors = np.concatenate(
            [self._batch(distinct[start : start + BATCH]) for start in range(0, len(distinct), BATCH)]
        )
        row = {text: n for n, text in enumerate(distinct)}
        return vectors[[row[text] for text in texts]]

    def _batch(self, texts: list[str]) -> NDArray[np.float32]:
        vectors = self._model.encode(
            texts, batch_size=BATCH, normalize_embeddings=True, show_progress_bar=False, convert_to_numpy=True
        )
        return np.asarray(vectors, dtype=np.float32)


def pieces(texts: Sequence[str], adapter: str = "") -> list[Pieces]:
    """The tokens of each text with their vectors by the default model, with the changes of a file."""
    tokenizer = _transformer().tokenizer
    model = _adapted(adapter) if adapter else _transformer().auto_model
    distinct = sorted(set(texts), key=lambda text: (len(PIECE.findall(text)), text))
    made: dict[str, Pieces] = {}
    for start in range(0, len(distinct), BATCH):
        batch = distinct[start : start + BATCH]
        encoded = tokenizer(
            batch, padding=True, truncation=True, max_length=LONGEST, return_tensors="pt",
            return_offsets_mapping=True,
        )  # fmt: skip
        places = encoded.pop("offset_mapping").numpy().astype(np.int32)
        with torch.inference_mode():
            layers = model(**encoded, output_hidden_states=True).hidden_states
        both = torch.cat([layers[-1], layers[len(layers) // 2]], -1).half().numpy()
        ids = encoded["input_ids"].numpy().astype(np.int32)
        counts = encoded["attention_mask"].sum(1).tolist()
        for n, (text, count) in enumerate(zip(batch, counts, strict=True)):
            made[text] = Pieces(
                vectors=both[n, :count].copy(),
                ids=ids[n, :count].copy(),
                starts=places[n, :count, 0].copy(),
                ends=places[n, :count, 1].copy(),
            )
    return [made[text] for text in texts]


def _transformer() -> Any:  # noqa: ANN401  sentence-transformers does not type its modules
    return _model("")[0]


@functools.cache
def _adapted(path: str) -> Any:  # noqa: ANN401  as above
    """The default model with the changes of a file; what they leave alone is shared with it."""
    plain = _transformer().auto_model
    added = changes(path)
    # Only what is changed is copied.
    kept = {id(weight): weight for name, weight in plain.named_parameters() if name not in added}
    changed = copy.deepcopy(plain, memo=kept)
    with torch.no_grad():
        for name, more in added.items():
            changed.get_parameter(name).add_(torch.from_numpy(more))
    return changed


@functools.cache
def _model(name: str) -> SentenceTransformer:
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    os.environ.setdefault("TRANSFORMERS_OFFLINE", "1")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415  it reads the settings above

    if not name:
        return SentenceTransformer(str(packaged_model()), device="cpu")
    try:
        return SentenceTransformer(name, device="cpu", local_files_only=True)
    except Exception as error:  # a folder that holds no model, or half of one, fails in any way
        raise EncoderError(
            f"The encoder {name!r} is neither a folder with a sentence-transformers model nor in the local "
            "cache; name a folder, or leave the setting empty for the model that comes with this package."
        ) from error
