"""Tokens to lemma phrases: "the company's net profits" is "net profit"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier import tree
from verifier.lexicon.counting import MEASURED_OF, OF_WHOLE, TRANSPARENT
from verifier.lexicon.tables import words

if TYPE_CHECKING:
    from verifier.model import Token

Tokens = tuple["Token", ...]
_MODIFIERS = frozenset({"amod", "compound", "nmod"})
_LEFT_OUT = words(
    """
    more other additional further such same new total estimated combined confirmed overall own whole
    entire late approximate extra about another first second third last next previous only just alone
    separate dead
    """
)


def phrase(tokens: Tokens, head: int, outside: frozenset[int]) -> str:
    """The lemma phrase of a noun with its adjectives and compounds; tokens in `outside` take no part."""
    inner = through(tokens, head)
    if inner is not None:
        return phrase(tokens, inner, outside)
    parts = sorted({head, *_modifiers(tokens, head, outside)})
    words = " ".join(_lemma(tokens[i]) for i in parts)
    of = next((noun for p, noun in tree.prepositions(tokens, head) if p == "of"), None)
    if (
        of is not None
        and tokens[head].lemma in MEASURED_OF
        and of not in outside
        and tokens[of].pos == "NOUN"
    ):
        return f"{_lemma(tokens[of])} {words}"  # "the price of bread" is the bread price
    if of is not None and tokens[head].lemma in OF_WHOLE:
        return f"{words} of {_lemma(tokens[of])}"
    return words


def _modifiers(tokens: Tokens, head: int, outside: frozenset[int]) -> list[int]:
    found: list[int] = []
    for child in tree.children(tokens, head):
        if (
            child.dep not in _MODIFIERS
            or child.index >= head
            or child.index in outside
            or child.pos in {"NUM", "SYM", "PUNCT"}
        ):
            continue
        if child.lemma in _LEFT_OUT or not any(c.isalpha() for c in child.text):
            continue
        found += [child.index, *_modifiers(tokens, child.index, outside)]
    return found


def _lemma(token: Token) -> str:
    word = token.text.lower().strip(".")
    if token.tag == "NNPS" or (token.pos == "PROPN" and re.search(r"(?:ers|ors|ies|ents)$", word)):
        return re.sub(r"ies$", "y", word) if word.endswith("ies") else word.removesuffix("s")
    singular = re.search(r"(?:us|is|ss)$", word)  # the lemmatiser takes the end of "phosphorus" for a plural
    return word if token.tag in {"VBG", "VBN"} or singular else token.lemma.strip(".")


def through(tokens: Tokens, head: int) -> int | None:
    """What a transparent noun stands for: "the number of visitors" counts visitors."""
    if tokens[head].lemma not in TRANSPARENT:
        return None
    return next(
        (
            noun
            for p, noun in tree.prepositions(tokens, head)
            if p == "of" and tokens[noun].pos in {"NOUN", "PROPN"}
        ),
        None,
    )
