"""What has been computed before, kept in a folder: bytes under a key that names everything they depend on.

An entry is a line that says what it is, the SHA-256 of its content, and the content, compressed. It is
written beside its place and moved there, so that a reader sees a whole entry or none, and of two runs that
write the same entry either may win. An entry that is damaged, cut off or of another layout counts as absent
and is written anew. Nothing read from the folder is ever executed: the content is JSON or numbers, never a
pickle. The checksum finds damage, not malice; whoever can write the folder can change what a check says, as
with every cache, so a job that runs strangers' code should not share it.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import tempfile
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

LAYOUT = b"news-crosscheck 1"
# The signature of the Cache Directory Tagging Specification: backups leave such folders out.
TAG = "Signature: 8a477f597d28d172789f06886806bc55\n# Kept by news-crosscheck; `verifier clean` removes it.\n"
TAG_FILE = "CACHEDIR.TAG"
KINDS = ("readings", "vectors", "outlines", "partitions", "outcomes", "answers", "runs")
# Of those that depend on what stands together the last are kept: each new article makes another one.
MOST = {"partitions": 8, "outcomes": 1000}
# What nobody has asked for in so long, counted back from the newest entry, is of old articles or old code.
SECONDS_UNUSED = 60 * 24 * 3600
# Fast, and a reading becomes a tenth of its size.
COMPRESSION = 1


class Entries(Protocol):
    """Where the engine keeps what it has computed: a folder, or a database."""

    def __hash__(self) -> int:
        """Encoders that remember are kept as keys, and what they remember with."""

    def get(self, kind: str, key: str) -> bytes | None:
        """The content under a key, or None where there is none that is whole."""

    def holds(self, kind: str, key: str) -> bool:
        """Whether there is an entry under a key, whole or not; it counts as asked for."""

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Keep content under a key; what cannot be kept costs only time."""

    def forget(self) -> None:
        """Drop what is of old articles or old code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """A folder of entries, made when the first one is written."""

    folder: Path

    def get(self, kind: str, key: str) -> bytes | None:
        """The content under a key, or None where there is none that is whole."""
        try:
            content = unsealed(self._file(kind, key).read_bytes())
        except OSError:
            return None
        self.holds(kind, key)
        return content

    def holds(self, kind: str, key: str) -> bool:
        """Whether there is an entry under a key, whole or not; it counts as asked for."""
        try:
            os.utime(self._file(kind, key))
        except OSError:
            return False
        return True

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Keep content under a key; a folder that cannot be written keeps nothing, and costs only time."""
        file = self._file(kind, key)
        with contextlib.suppress(OSError):
            self._prepare(file.parent)
            # The name of an unfinished entry is never looked up, whatever becomes of the process.
            with tempfile.NamedTemporaryFile(dir=file.parent, prefix=".", delete=False) as part:
                part.write(sealed(content))
            Path(part.name).replace(file)

    def clean(self) -> int:
        """Remove every entry and return how many there were; other people's files are left alone."""
        if not (self.folder / TAG_FILE).is_file():
            return 0
        files = [file for kind in KINDS for file in (self.folder / kind).glob("*") if file.is_file()]
        for file in [*files, self.folder / TAG_FILE, self.folder / ".gitignore"]:
            file.unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # something else is in there
            for kind in KINDS:
                if (self.folder / kind).is_dir():
                    (self.folder / kind).rmdir()
            self.folder.rmdir()
        return len(files)

    def forget(self) -> None:
        """Drop what nobody has asked for in long; unfinished entries of runs that have died too."""
        used = {kind: sorted(_moments(self.folder / kind)) for kind in KINDS}
        newest = max((moments[-1][0] for moments in used.values() if moments), default=0.0)
        for kind, moments in used.items():
            spare = len(moments) - MOST.get(kind, len(moments))
            for number, (moment, file) in enumerate(moments):
                if moment < newest - SECONDS_UNUSED or number < spare:
                    with contextlib.suppress(OSError):
                        file.unlink(missing_ok=True)

    def _file(self, kind: str, key: str) -> Path:
        return self.folder / kind / key

    def _prepare(self, place: Path) -> None:
        place.mkdir(parents=True, exist_ok=True)
        for name, text in ((TAG_FILE, TAG), (".gitignore", "*\n")):
            if not (self.folder / name).exists():
                (self.folder / name).write_text(text, encoding="ascii")


def _moments(folder: Path) -> Iterator[tuple[float, Path]]:
    for file in folder.glob("*"):
        with contextlib.suppress(FileNotFoundError):  # another run has dropped it
            yield file.stat().st_mtime, file


def key(*parts: str) -> str:
    """The name of what depends on these parts and on nothing else."""
    joined = "\x1f".join(f"{len(part)}:{part}" for part in parts)
    return hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:40]


def sealed(content: bytes) -> bytes:
    """An entry's bytes."""
    packed = zlib.compress(content, COMPRESSION)
    return b"\n".join((LAYOUT, hashlib.sha256(packed).hexdigest().encode(), packed))


def unsealed(entry: bytes) -> bytes | None:
    """The content of an entry's bytes, or None where anything about them is wrong."""
    layout, _, rest = entry.partition(b"\n")
    digest, _, packed = rest.partition(b"\n")
    if layout != LAYOUT or hashlib.sha256(packed).hexdigest().encode() != digest:
        return None
    try:
        return zlib.decompress(packed)
    except zlib.error:
        return None
