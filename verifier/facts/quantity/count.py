"""A number without a unit in, what it counts out: "640 residents", "41 died", "six of the seven members"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import tree
from verifier.facts.quantity.fate import counted_people, fate
from verifier.facts.quantity.measure import measure
from verifier.facts.quantity.phrase import phrase
from verifier.facts.quantity.target import NOTHING, NOUNS, Measured, amount_end, root_of, whole_name
from verifier.lexicon.counting import FATES, GROUPS

if TYPE_CHECKING:
    from verifier.facts.quantity.amount import Amount
    from verifier.model import Token

Tokens = tuple["Token", ...]


def count(tokens: Tokens, amount: Amount, inside: list[int], own: frozenset[int]) -> Measured:
    """What a bare number counts: a part of a whole, the noun after it, or people and what befell them."""
    last = inside[-1]
    after = tokens[last + 1] if last + 1 < len(tokens) else None
    if after is not None and after.text.lower() == "of":
        part = _part(tokens, inside, last + 1, own, plural=amount.form == "plural")
        if part is not None:
            return part
    root = root_of(tokens, inside)
    noun = _counted_noun(tokens, root, last)
    if noun is not None:
        return _counted(tokens, noun, own)
    if amount.form == "plural":
        return NOTHING
    parent = tokens[tokens[tokens[root].head].head]
    if tokens[root].dep == "pobj" and parent.lemma in {"father", "mother", "parent", "dad", "mum"}:
        return Measured(counted="child", whole="", why="of how many one is a parent")
    return _alone(tokens, amount, root, own)


def _part(
    tokens: Tokens, inside: list[int], of: int, own: frozenset[int], *, plural: bool
) -> Measured | None:
    """Part of a whole: "six of the seven members", "nine of the dead were children"."""
    noun = next((c.index for c in tree.children(tokens, of) if c.dep == "pobj"), None)
    if noun is None:
        return None
    whole = whole_name(tokens, noun, own)
    if plural and not any(c.dep in {"det", "poss"} for c in tree.children(tokens, noun)):
        return Measured(
            counted=whole, whole="", why="the noun after “of”"
        )  # "hundreds of residents" are no part
    head = root_of(tokens, inside)
    verb = tokens[head].head
    if tokens[head].dep == "nsubj" and tokens[verb].lemma == "be":
        kind = next(
            (c.index for c in tree.children(tokens, verb) if c.dep == "attr" and c.pos in NOUNS), None
        )
        if kind is not None:
            return Measured(
                counted=phrase(tokens, kind, own),
                whole=whole,
                why="part of a whole, of the kind named by the predicate",
            )
    return Measured(counted=whole, whole=whole, why="part of a whole")


def _counted_noun(tokens: Tokens, root: int, last: int) -> int | None:
    """The noun that a number counts: its head in the tree, else the end of the noun run after it."""
    head = tokens[root].head
    modifies = tokens[root].dep in {"nummod", "compound", "amod", "quantmod", "nmod"}
    if modifies and head > last and tokens[head].pos in NOUNS | {"ADJ", "VERB"}:
        while tokens[head].dep == "compound" and tokens[head].head > head:  # "three bank clerks" are clerks
            head = tokens[head].head
        between = tokens[last + 1 : head]
        if all(t.pos not in {"VERB", "AUX", "ADP"} or t.tag in {"VBN", "VBG"} for t in between):
            return head
    run = last + 1
    while run < len(tokens) and (
        _in_phrase(tokens[run]) or (tokens[run].text in {"-", "–"} and run > last + 1)
    ):
        run += 1
    nouns = [i for i in range(last + 1, run) if tokens[i].pos in NOUNS]
    if nouns:
        return nouns[-1]
    adjectives = [i for i in range(last + 1, run) if tokens[i].pos == "ADJ"]
    return adjectives[-1] if adjectives and fate(tokens, adjectives[-1]) else None


def _in_phrase(token: Token) -> bool:
    return token.pos in {"ADJ", "PROPN", "NOUN"} or (token.tag in {"VBG", "VBN"} and token.dep == "amod")


def _counted(tokens: Tokens, noun: int, own: frozenset[int]) -> Measured:
    name = phrase(tokens, noun, own)
    whole = ""
    preposition = tokens[tokens[noun].head]
    if tokens[noun].dep == "pobj" and preposition.lemma == "of":
        group = tokens[preposition.head]
        if group.pos == "NOUN" and group.lemma in GROUPS:
            whole = phrase(tokens, group.index, own)  # "a contingent of 200 personnel"
    if any(
        c.text.lower() in {"all", "both"} and c.dep in {"predet", "det", "amod"}
        for c in tree.children(tokens, noun)
    ):
        whole = name
    return Measured(
        counted=counted_people(name, fate(tokens, noun)), whole=whole, why="the noun after the number"
    )


def _alone(tokens: Tokens, amount: Amount, root: int, own: frozenset[int]) -> Measured:
    """A number without a noun: "41 died", "of the dead, 52 were children", "the toll reached 89"."""
    whole = _whole_before(tokens, root, own)
    befell = _befell(tokens, amount, root)
    if befell:
        return Measured(counted=befell, whole=whole, why="people and what befell them")
    if whole:
        return Measured(counted=whole, whole=whole, why="part of a whole named before")
    if tokens[root].dep in {"nsubj", "nsubjpass"}:
        verb = tokens[root].head
        kind = next(
            (c.index for c in tree.children(tokens, verb) if c.dep == "attr" and c.pos in NOUNS), None
        )
        if tokens[verb].lemma == "be" and kind is not None:
            return Measured(counted=phrase(tokens, kind, own), whole="", why="the predicate of the number")
        return NOTHING
    return measure(tokens, amount, [root], own)


def _befell(tokens: Tokens, amount: Amount, root: int) -> str:
    """What befell a bare number of people: "41 died", "18 killed, 91 wounded"."""
    befell = fate(tokens, root) if tokens[root].pos == "NUM" else ""
    at = amount_end(tokens, amount)
    if befell or at >= len(tokens):
        return befell
    after = tokens[at]
    participle = after.tag in {"VBN", "VBD", "JJ"} or after.lemma == "die"
    return FATES.get(after.lemma, "") if participle and after.pos in {"ADJ", "VERB"} else ""


def _whole_before(tokens: Tokens, root: int, own: frozenset[int]) -> str:
    """“Of the dead, 52 ...”: the whole named in front."""
    for token in tokens[:root]:
        if token.text.lower() == "of" and token.index < 2 and root - token.index < 14:
            noun = next((c.index for c in tree.children(tokens, token.index) if c.dep == "pobj"), None)
            if noun is not None and noun < root:
                return whole_name(tokens, noun, own)
    return ""
