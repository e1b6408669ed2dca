"""Places that a thing or person has one of: sentences in, seat or starting point with its owner out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier import tree
from verifier.events.context import sentence_claim
from verifier.lexicon.fixtures import FIXED, LINKS, MOVES, SEATS
from verifier.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events.story import Story
    from verifier.model import Claim, Reading, Sentence, Token

REACH = 8  # words between a seat or a verb and its place
NAMING = frozenset({"PROPN", "NOUN", "NUM"})
BEYOND = frozenset({"relcl", "acl", "advcl", "parataxis", "prep", "punct"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The one place of a kind ("headquarters") that an owner has; `owner` are the proper words for it.

    `moving` tells where it is to be from where it is.
    """

    kind: str
    owner: frozenset[str]
    place: Place
    claim: Claim
    moving: bool


def sites(story: Story) -> Iterator[Site]:
    """Every place of which there is one, article by article."""
    for reading in story.readings:
        for fact in reading.facts:
            sentence = reading.sentences[fact.sentence]
            if isinstance(fact, Place) and sentence.kind not in {"dateline", "credit"}:
                yield from _site(reading, sentence, fact)


def _site(reading: Reading, sentence: Sentence, place: Place) -> Iterator[Site]:
    tokens = sentence.tokens
    first = next((t.index for t in tokens if t.start >= place.start), 0)
    while first and tokens[first - 1].pos in {"DET", "PROPN", "ADJ"}:
        first -= 1
    preposition = tokens[first - 1].lemma if first else ""
    if preposition not in {"in", "at", "from", "to", "near"}:
        return
    before = tokens[max(first - 1 - REACH, 0) : first - 1]
    for at in reversed(before):
        beside = tokens[at.index + 1 : first - 1]
        if any(t.pos in {"PUNCT", "CCONJ"} for t in beside):
            continue
        kind = _seat(tokens, at, beside, preposition) or _fixed(at, beside, preposition)
        claim = sentence_claim(reading, sentence, at)
        if kind and claim:
            moving = any(t.lemma in MOVES for t in tokens[max(at.index - 1, 0) : first])
            owner = _owner(tokens, at, place) | _proper(beside, place)
            yield Site(kind=kind, owner=owner, place=place, claim=claim, moving=moving)
            return


def _seat(tokens: tree.Tokens, at: Token, beside: tuple[Token, ...], preposition: str) -> str:
    linked = all(t.lemma in LINKS or t.pos == "DET" or t.text[:1].isupper() for t in beside)
    if not linked or preposition == "from" or (preposition == "to" and not {t.lemma for t in beside} & MOVES):
        return ""
    for lemmas, kind in SEATS.items():
        found = tuple(t.lemma for t in tokens[max(at.index + 1 - len(lemmas), 0) : at.index + 1])
        if found == lemmas:
            return kind
    return ""


def _fixed(at: Token, beside: tuple[Token, ...], preposition: str) -> str:
    particle = beside[0].lemma if beside and beside[0].lemma == "off" else ""
    others = beside[1:] if particle else beside
    plain = not any(t.pos in {"VERB", "ADP", "SCONJ"} and t.lemma not in {"on", "in"} for t in others)
    return FIXED.get((at.lemma, particle, preposition), "") if at.pos == "VERB" and plain else ""


def _owner(tokens: tree.Tokens, at: Token, place: Place) -> frozenset[str]:
    """The proper words of a verb's subject, or of what stands before a noun: "the bank's head office"."""
    heads = tree.subjects(tokens, at.index) if at.pos == "VERB" else [at.index]
    words = [tokens[n] for head in heads for n in tree.subtree(tokens, head, without=BEYOND)]
    return _proper(words, place)


def _proper(words: tuple[Token, ...] | list[Token], place: Place) -> frozenset[str]:
    return frozenset(
        t.text.lower()
        for t in words
        if t.text[:1].isupper()
        and t.pos in NAMING
        and not place.start <= t.start < place.end
        and t.entity not in {"DATE", "TIME"}
    )
