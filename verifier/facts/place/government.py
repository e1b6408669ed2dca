"""A place in a line in, whether it stands for its government out: "Oslo rejected the offer"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.facts import geography

if TYPE_CHECKING:
    from verifier.facts.chunks import Line
    from verifier.facts.place.drafts import Draft
    from verifier.model import Token

# What a town can do as a town: "Oslo hosted the games" says where they were.
LOCAL = frozenset("lie host see witness experience suffer sit stand face house hold have get receive".split())
# "Oslo is the venue" is said of the town, "Oslo is an ally" of the government.
TOWN_NOUNS = frozenset(
    "capital city town home seat venue host place centre location port site destination".split()
)


def government(line: Line, draft: Draft, drafts: tuple[Draft, ...]) -> bool:
    """Whether a country or capital acts, owns something that is no place, or is party to something."""
    if not draft.state:
        return False
    chunk = draft.chunk
    if chunk.words[-1].possessive:
        return not any(other.chunk.first == chunk.stop for other in drafts)
    token = _conjunct(line, line.sentence.tokens[chunk.words[-1].last])
    head = line.sentence.tokens[token.head]
    if token.dep == "nsubj":
        return _acts(line, head, capital=draft.name in geography.capitals())
    return token.dep in {"pobj", "agent"} and head.lemma in {"by", "between", "with", "against"}


def _conjunct(line: Line, token: Token) -> Token:
    """The first of "Norland and Velden", which carries the function of both."""
    while token.dep == "conj":
        token = line.sentence.tokens[token.head]
    return token


def _acts(line: Line, verb: Token, *, capital: bool) -> bool:
    if verb.lemma == "be":
        nouns = [t for t in line.sentence.tokens if t.head == verb.index and t.dep in {"attr", "acomp"}]
        return bool(nouns) and not (capital and nouns[0].lemma in TOWN_NOUNS)
    return not (capital and verb.lemma in LOCAL)
