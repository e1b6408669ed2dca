"""Sentences in, the letters that the parser should see out: headlines in capitals are read as prose.

A tagger trained on running text takes every word of "Council Backs New Bridge" for a name. Truecasing
(Lita et al. 2003) by the article itself: a word that it also prints in small letters is no name, and one that
its sentences print with a capital is. Of other words the table of common ones decides.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.lexicon.common import common

if TYPE_CHECKING:
    from collections.abc import Sequence

# A dash between two words of a compound ("Chad–Niger border") is a hyphen to the tokenizer.
JOINT = re.compile(r"(?<=\w)[–‑‐](?=\w)")
# No word is so long, and the tokenizer takes marks off one at a time, looking at the rest each time.
UNBROKEN = re.compile(r"\S{200,}")
WORD = re.compile(r"[^\W\d_]+")
# A word with a capital inside a sentence stands behind a word in small letters.
INNER = re.compile(r"(?<=[a-z] )([^\W\d_]+)")
# Curly marks and dashes are rare in what taggers were trained on; each is replaced by one character.
PLAIN = str.maketrans("“”„«»‘’\n\r\t", '"""""\'\'   ')


def reading(text: str, spans: Sequence[tuple[int, int]]) -> list[str]:
    """For each range the text to parse, of the same length as the range."""
    printed = frozenset(word for word in WORD.findall(text) if word.islower())
    parts = [text[start:end] for start, end in spans]
    named = frozenset(word for part in parts if not titled(part) for word in inner_capitals(part))
    return [_plain(part, printed | (common() - named)) for part in parts]


def inner_capitals(words: str) -> list[str]:
    """The words with a capital that begin no sentence, in small letters."""
    return [word.lower() for word in INNER.findall(words) if not word.islower()]


def _plain(words: str, small: frozenset[str]) -> str:
    letters = UNBROKEN.sub(lambda run: "x" * len(run.group()), JOINT.sub("-", words.translate(PLAIN)))
    return WORD.sub(lambda word: _truecased(word, small), letters) if titled(letters) else letters


def _truecased(word: re.Match[str], small: frozenset[str]) -> str:
    lower = word.group().lower()
    if len(lower) != len(word.group()) or word.group().islower():
        return word.group()
    if lower in small:
        return word.group()[0] + lower[1:] if word.start() == 0 else lower
    return word.group()


def titled(words: str) -> bool:
    """Whether each of several long words begins with a capital."""
    long = [word for word in WORD.findall(words) if len(word) > 3]
    return len(long) > 2 and all(word[0].isupper() for word in long)
