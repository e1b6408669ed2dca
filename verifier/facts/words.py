"""Tokens in, words out: compounds joined, possessives folded in, spelling levelled."""

from __future__ import annotations

import functools
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.model import Sentence

JOINERS = frozenset("- – ‑ ‐ & /".split())
DASHES = re.compile(r"[‐‑‒–—−]")
SUM = re.compile(r"[A-Z]{1,3}\d[\d,]*(?:\.\d+|(?:\.\d+)?(?:k|m|mn|bn|tn))")  # "N1.2bn" names no one
AMERICAN = {
    "defense": "defence",
    "labor": "labour",
    "center": "centre",
    "organization": "organisation",
    "organizations": "organisations",
    "harbor": "harbour",
    "theater": "theatre",
    "advisor": "adviser",
    "program": "programme",
}  # fmt: skip  a table of pairs


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One written word; `first..last` are token indices (closed), `plain` its levelled lower-case form."""

    text: str
    plain: str
    first: int
    last: int
    start: int
    end: int
    pos: str
    entity: str
    possessive: bool

    @property
    def capital(self) -> bool:
        """Whether it is written with a capital (or is an acronym or a number-letter name)."""
        return self.text[:1].isupper() and not SUM.fullmatch(self.text)


@functools.cache
def plain(text: str) -> str:
    """Lower case, no diacritics, plain dashes and quotes, "&" as "and", British spelling of single words."""
    bare = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    bare = DASHES.sub("-", bare.lower().replace("’", "'").replace("‘", "'")).replace("&", " and ")
    bare = (
        bare.replace("ø", "o")
        .replace("ł", "l")
        .replace("đ", "d")
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("ı", "i")
    )
    return " ".join(AMERICAN.get(word, word) for word in bare.split())


def phrase(text: str) -> str:
    """The levelled form with hyphens and full stops as spaces: “North–South” is “north south”."""
    return " ".join(re.sub(r"[-./,()]", " ", plain(text)).split())


def words(sentence: Sentence) -> tuple[Word, ...]:
    """The words of a sentence in order; punctuation stays as words of its own."""
    found: list[Word] = []
    tokens = sentence.tokens
    at = 0
    while at < len(tokens):
        last = at
        while (
            last + 2 < len(tokens)
            and tokens[last + 1].text in JOINERS
            and tokens[last + 1].start == tokens[last].end
            and tokens[last + 2].start == tokens[last + 1].end
        ):
            last += 2
        following = tokens[last + 1] if last + 1 < len(tokens) else None
        possessive = following is not None and following.tag == "POS" and following.start == tokens[last].end
        text = sentence.text[tokens[at].start - sentence.start : tokens[last].end - sentence.start]
        found.append(
            Word(
                text=text,
                plain=plain(text),
                first=at,
                last=last,
                start=tokens[at].start,
                end=tokens[last].end,
                pos=tokens[last].pos,
                entity=tokens[last].entity or tokens[at].entity,
                possessive=possessive,
            )
        )
        at = last + (2 if possessive else 1)
    return tuple(found)
