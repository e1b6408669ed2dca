"""A file name in, a readable outlet out: "02_harbour_post.txt" is "Harbour Post"."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from verifier.lexicon.tables import words

# A hash has digits and at least eight places: "deadbeef" and "facade" stay words.
HASH = re.compile(r"(?=\w*\d)[0-9a-f]{8,}", re.IGNORECASE)
SMALL = words("of the and for in on at de la le el")


def outlet(path: str, line: int = 0) -> str:
    """Words of the file name without numbers and hashes; the bare name where nothing else is left."""
    if path == "-":
        return "Standard input"
    stem = PurePosixPath(path).stem
    kept = [
        word for word in re.split(r"[\W_]+", stem) if word and not word.isdigit() and not HASH.fullmatch(word)
    ]
    name = " ".join(_title(word, first=index == 0) for index, word in enumerate(kept)) or stem
    return f"{name} #{line}" if line else name


def host(url: str) -> str:
    """The host of an address without "www.", or "" where the address has none."""
    try:
        found = urlsplit(url).hostname or ""
    except ValueError:
        return ""
    return found.removeprefix("www.")


def _title(word: str, *, first: bool) -> str:
    if word != word.lower() or (word in SMALL and not first):
        return word
    return word.capitalize()
