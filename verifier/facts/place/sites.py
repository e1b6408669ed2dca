"""Sentences in, places that have no name out: "the old cannery", "a cold store", "the municipal hall"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.facts.words import phrase
from verifier.lexicon.institutions import FACILITY_HEADS
from verifier.lexicon.nouns import nouns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Sentence, Token

INSIDE = frozenset("amod compound poss nmod".split())
# Sites that are rather a post, a side, a way of doing or a part of something.
SITES = (nouns("site") | FACILITY_HEADS) - frozenset(
    """
    area part side place end front back top line base field ground way head land seat floor level site point
    edge center centre region section house track plant gate court post stage space zone corner room world
    country state county district road street city town village capital
    """.split()
)


def sites(sentences: tuple[Sentence, ...]) -> Iterator[tuple[Sentence, int, int, str]]:
    """Each with its start, end and name."""
    for sentence in sentences:
        for token in filter(_site, sentence.tokens):
            words = [t for t in sentence.tokens[: token.index] if t.head == token.index and t.dep in INSIDE]
            words = [word for word in words if word.text.islower()]
            name = phrase(" ".join(word.text for word in (*words, token)))
            yield sentence, min((word.start for word in words), default=token.start), token.end, name


def _site(token: Token) -> bool:
    return token.tag == "NN" and token.text.islower() and token.lemma in SITES and token.dep not in INSIDE
