"""What a source is called: its outlet, and where none is known its title or its first words."""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

from verifier.report.view.words import shortened

if TYPE_CHECKING:
    from verifier.model import Article

# So much of a title or of first words names a source.
LONGEST = 48
# What is left of a file's name that has no word: "017_5be90c2f44ad1e63".
NO_NAME = re.compile(r"(?=.*\d)[\da-f\W_]+", re.IGNORECASE)

# A hash that the engine's own sentences take for an outlet: long enough to be no number and no date.
HASH = re.compile(r"(?=.*\d)(?=.*[a-f])[\da-f\W_]{8,}", re.IGNORECASE)


def outlet(article: Article) -> str:
    """The outlet, or "" where only a file's name without a word stands in its place."""
    by_file = any(each.field == "outlet" and each.source == "file name" for each in article.origins)
    return "" if by_file and NO_NAME.fullmatch(article.outlet) else article.outlet


def called(article: Article) -> str:
    """The name of a source on the page; the file's name where the text has no words."""
    words = outlet(article) or shortened(_first_words(article), LONGEST).removesuffix(":")
    return words or PurePath(article.path).name


def _first_words(article: Article) -> str:
    below = article.text[article.header.end :].splitlines()
    first = next((line for line in below if any(map(str.isalpha, line))), "")
    return " ".join((article.title or first).split()).lstrip("-–—•*# ")
