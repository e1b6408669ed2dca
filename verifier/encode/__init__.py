"""Texts to vectors: float32, shape (n, dimensions), rows of unit length.

The default is all-MiniLM-L6-v2 (384 dimensions; Reimers and Gurevych 2019, arXiv:1908.10084) with the weights
that come inside a package, so that nothing is downloaded at run time. It runs as its `twin`, the same model
in ONNX Runtime; where that is not installed, and for every other model, sentence-transformers runs it.
"""

from __future__ import annotations

import functools
import hashlib
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from verifier.encode import cross
from verifier.encode.cross import Marked
from verifier.encode.cross.base import NAME as PAIR_READER
from verifier.encode.tokens import Pieces
from verifier.encode.vocabulary import places
from verifier.encode.weights import DEFAULT, WEIGHTS_SHA256, EncoderError, packaged_model

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

__all__ = [
    "DEFAULT", "PAIR_READER", "Encoder", "EncoderError", "Marked", "Pieces", "cross", "encoder", "has_twin",
    "identity", "packaged_model", "pieces", "places",
]  # fmt: skip


class Encoder(Protocol):
    """Anything that turns texts into unit vectors; `name` identifies the model in reports and caches."""

    @property
    def name(self) -> str:
        """The model's name."""

    def __hash__(self) -> int:
        """Encoders are kept as keys of vectors already made."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Vectors of the texts, float32, shape (len(texts), dimensions), unit rows."""


@functools.cache
def encoder(name: str = "") -> Encoder:
    """The encoder of a name, loaded once for each process.

    Raises EncoderError when its model is not there.
    """
    if not name and has_twin():
        from verifier.encode.twin import Twin  # noqa: PLC0415  only one of the two runtimes is loaded

        return Twin()
    from verifier.encode.sentence_encoder import SentenceEncoder  # noqa: PLC0415  as above

    return SentenceEncoder(name)


def pieces(texts: Sequence[str], adapter: str = "") -> list[Pieces]:
    """The tokens of each text with their vectors by the default model; a text is cut after LONGEST tokens.

    What is trained on token vectors belongs to the model that made them, whatever encoder is set. `adapter`
    names a file of low-rank changes to the layers above the middle (Hu et al. 2021, arXiv:2106.09685).
    """
    if has_twin():
        from verifier.encode.twin import pieces as run  # noqa: PLC0415  as above
    else:
        from verifier.encode.sentence_encoder import pieces as run  # noqa: PLC0415  as above
    return run(texts, adapter)


def has_twin() -> bool:
    """Whether the default model runs as its twin."""
    return find_spec("onnxruntime") is not None


@functools.cache
def identity(name: str = "") -> str | None:
    """All that the vectors of an encoder depend on, found without loading it; None where that cannot be told.

    The vectors of the twin and of its original differ in the last bits. The files of a folder are hashed; a
    model in the local cache of downloads may be replaced under its name. Token vectors are always those of
    the default model.
    """
    own = [cross.identity(), *(_digest(file) for file in sorted(Path(__file__).parent.glob("*.*")))]
    twin = ("onnxruntime", "tokenizers") if has_twin() else ()
    runtimes = twin if twin and not name else (*twin, "sentence-transformers", "transformers", "torch")
    versions = [f"{each} {metadata.version(each)}" for each in runtimes]
    if not name:
        return "\n".join([WEIGHTS_SHA256, *own, *versions])
    if not Path(name).is_dir():
        return None
    files = sorted(file for file in Path(name).rglob("*") if file.is_file())
    hashes = [f"{file.relative_to(name)} {_digest(file)}" for file in files]
    return "\n".join([*hashes, *own, *versions])


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
