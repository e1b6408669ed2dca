"""From the token of a measure up the parse tree to the noun that is measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier import tree
from verifier.facts.quantity.target import NOUNS, Measured, named_noun
from verifier.lexicon.counting import CHANGE_NOUNS, FALL, RISE

if TYPE_CHECKING:
    from verifier.model import Token

Tokens = tuple["Token", ...]


def climbed(tokens: Tokens, at: int, own: frozenset[int], depth: int) -> Measured | None:
    """What a measure is of, from its token upwards."""
    token, head = tokens[at], tokens[tokens[at].head]
    if depth > 4 or head.index == at:
        return None
    if token.dep == "pobj":
        return _under_preposition(tokens, head.index, own, depth)
    if head.pos in {"VERB", "AUX"}:
        return _of_verb(tokens, head.index, token, own)
    if head.pos in NOUNS and head.index not in own:
        if head.lemma in CHANGE_NOUNS:
            return _changed_noun(tokens, head.index, own)
        return named_noun(tokens, head.index, own, "the noun that the measure describes")
    return climbed(tokens, head.index, own, depth + 1)


def _under_preposition(tokens: Tokens, preposition: int, own: frozenset[int], depth: int) -> Measured | None:
    governor = tokens[tokens[preposition].head]
    word = tokens[preposition].lemma
    if governor.pos in NOUNS and governor.index not in own:
        if governor.lemma in CHANGE_NOUNS:
            return _changed_noun(tokens, governor.index, own) or climbed(
                tokens, governor.index, own, depth + 1
            )
        return named_noun(tokens, governor.index, own, f"the noun before “{word}”")
    if governor.pos in {"VERB", "AUX"}:
        return _of_verb(tokens, governor.index, tokens[preposition], own)
    return climbed(tokens, governor.index, own, depth + 1)


def _of_verb(tokens: Tokens, verb: int, via: Token, own: frozenset[int]) -> Measured | None:
    """The object of a verb that sets a level ("cut the fine to 3m"), else its subject."""
    objects = [
        o for o in tree.objects(tokens, verb) if o != via.index and o not in own and tokens[o].pos in NOUNS
    ]
    if via.dep in {"prep", "npadvmod", "advmod", "dep", "oprd"} and objects:
        noun = objects[0]
        changed = _changed_noun(tokens, noun, own) if tokens[noun].lemma in CHANGE_NOUNS else None
        return changed or named_noun(tokens, noun, own, "the object of the verb")
    subjects = [s for s in tree.subjects(tokens, verb) if tokens[s].pos in NOUNS and s not in own]
    if subjects:
        noun = subjects[0]
        return named_noun(tokens, noun, own, "the subject of the verb")
    return None


def _changed_noun(tokens: Tokens, noun: int, own: frozenset[int]) -> Measured | None:
    """What rose: "a 12% rise in sales", "a sales increase of 3%"; else what the rise belongs to."""
    for preposition, inner in tree.prepositions(tokens, noun):
        if preposition in {"in", "of", "to", "for"} and inner not in own and tokens[inner].pos in NOUNS:
            return named_noun(tokens, inner, own, "what the change is in")
    named = next(
        (
            c
            for c in tree.children(tokens, noun)
            if c.dep in {"compound", "poss", "nsubj"} and c.pos in NOUNS and c.index not in own
        ),
        None,
    )
    if named is not None:
        return named_noun(tokens, named.index, own, "what the change is in")
    above = tokens[noun].head
    if tokens[noun].dep == "appos" and tokens[above].pos in NOUNS:
        host = above if above not in own else _climb_to_noun(tokens, above, own)
        return named_noun(tokens, host, own, "what the change stands beside") if host is not None else None
    return None


def _climb_to_noun(tokens: Tokens, at: int, own: frozenset[int]) -> int | None:
    for token in tree.ancestors(tokens, at):
        if token.pos in NOUNS and token.index not in own:
            return token.index
        if token.pos in {"VERB", "AUX"}:
            return next((s for s in tree.subjects(tokens, token.index) if tokens[s].pos in NOUNS), None)
    return None


def adjacent(tokens: Tokens, inside: list[int], own: frozenset[int]) -> Measured | None:
    """The noun right before or after, where the parse gives no way up."""
    last, first = inside[-1] + 1, inside[0] - 1
    if last < len(tokens) and tokens[last].text == "-":
        last += 1
    if last < len(tokens) and tokens[last].pos in NOUNS and last not in own:
        return named_noun(tokens, last, own, "the noun after")
    while first >= 0 and (tokens[first].lemma in RISE | FALL or tokens[first].pos in {"PUNCT", "ADV"}):
        first -= 1
    if first >= 0 and tokens[first].pos in NOUNS and first not in own:
        return named_noun(tokens, first, own, "the noun before")
    return None
