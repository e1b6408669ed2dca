"""Walking the dependency parse of one sentence; every function is pure and takes the sentence's tokens.

Labels are those of ClearNLP as spaCy's English models print them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Token

Tokens = tuple["Token", ...]
SUBJECT = frozenset({"nsubj", "csubj"})
PASSIVE_SUBJECT = frozenset({"nsubjpass", "csubjpass"})
OBJECT = frozenset({"dobj", "dative", "oprd", "attr"})
GOVERNING = frozenset({"prep", "agent", "dative"})
PREPOSITIONAL = frozenset({"ADP", "SCONJ", "VERB", "ADV"})


def children(tokens: Tokens, head: int) -> Iterator[Token]:
    """The direct dependents of a token, in order."""
    return (token for token in tokens if token.head == head and token.index != head)


def ancestors(tokens: Tokens, index: int) -> Iterator[Token]:
    """The heads above a token, nearest first; a cycle cannot occur, a loop is guarded all the same."""
    seen = {index}
    while tokens[index].head not in seen:
        index = tokens[index].head
        seen.add(index)
        yield tokens[index]


def subtree(tokens: Tokens, head: int, *, without: frozenset[str] = frozenset()) -> list[int]:
    """Indexes under a token and itself, leaving out branches whose label is in `without`."""
    found = [head]
    for child in children(tokens, head):
        if child.dep not in without:
            found += subtree(tokens, child.index, without=without)
    return sorted(found)


def conjuncts(tokens: Tokens, head: int) -> list[int]:
    """A token and everything coordinated with it: "A, B and C" from A."""
    found = [head]
    for child in children(tokens, head):
        if child.dep == "conj":
            found += conjuncts(tokens, child.index)
    return found


def first_conjunct(tokens: Tokens, index: int) -> int:
    """The first of a coordination."""
    while tokens[index].dep == "conj" and tokens[index].head != index:
        index = tokens[index].head
    return index


def is_predicate(token: Token) -> bool:
    """A verb that heads a clause; auxiliaries and adjectival participles are none."""
    return token.pos == "VERB" and token.dep not in {"amod", "aux", "auxpass", "compound", "case", "prep"}


def is_passive(tokens: Tokens, verb: int) -> bool:
    """A verb with a passive auxiliary or subject, or a bare past participle after a noun ("chaired by")."""
    labels = {child.dep for child in children(tokens, verb)}
    bare = tokens[verb].dep in {"acl", "amod"} or (tokens[verb].tag == "VBN" and "agent" in labels)
    return bool(labels & {"auxpass", "nsubjpass", "agent"}) or (bare and tokens[verb].tag == "VBN")


def subjects(tokens: Tokens, verb: int, depth: int = 0) -> list[int]:
    """The tokens of a verb's grammatical subject, borrowed from the verb above where it has none itself."""
    own = [c.index for c in children(tokens, verb) if c.dep in SUBJECT | PASSIVE_SUBJECT]
    if own and tokens[own[0]].tag not in {"WDT", "WP"}:
        return own
    misread = _after_conjunction(tokens, verb)
    if misread >= 0:
        return [misread]
    above, label = tokens[verb].head, tokens[verb].dep
    if label in {"relcl", "acl"} and above != verb:
        return [above]
    borrows = label in {"conj", "xcomp", "advcl", "dep"} and tokens[above].pos in {"VERB", "AUX"}
    # A longer chain of verbs is a parse error.
    if borrows and above != verb and depth < 4:
        return subjects(tokens, above, depth + 1)
    return own


def _after_conjunction(tokens: Tokens, verb: int) -> int:
    """The subject taken for the object of "as" or "after": "as Arlen and Brask signed the pact"."""
    if tokens[verb].tag not in {"VBD", "VBZ", "VBP"} or verb == 0:
        return -1
    last = verb - 1
    while last > 0 and tokens[last].pos in {"ADV", "AUX"}:
        last -= 1
    at = first_conjunct(tokens, last)
    above = tokens[tokens[at].head]
    return (
        at if tokens[at].dep == "pobj" and above.lemma in {"as", "after", "before", "since", "until"} else -1
    )


def objects(tokens: Tokens, verb: int) -> list[int]:
    """The direct objects of a verb."""
    return [c.index for c in children(tokens, verb) if c.dep in OBJECT]


def by_agents(tokens: Tokens, verb: int) -> list[int]:
    """The nouns after "by" of a passive verb."""
    return [
        noun.index
        for by in children(tokens, verb)
        if by.dep == "agent"
        for noun in children(tokens, by.index)
        if noun.dep in {"pobj", "pcomp"}
    ]


def prepositions(tokens: Tokens, head: int) -> Iterator[tuple[str, int]]:
    """The prepositions under a token with the noun each governs: ("in", index of "Delhi")."""
    for preposition in children(tokens, head):
        if preposition.dep in GOVERNING and preposition.pos in PREPOSITIONAL:
            for noun in children(tokens, preposition.index):
                if noun.dep in {"pobj", "pcomp"}:
                    yield preposition.lemma, noun.index
                elif noun.dep == "prep":
                    yield from (
                        (f"{preposition.lemma} {noun.lemma}", n.index)
                        for n in children(tokens, noun.index)
                        if n.dep == "pobj"
                    )


def head_of(tokens: Tokens, start: int, end: int) -> int:
    """The token inside a character range whose head lies outside it, or -1 when the range has no token."""
    inside = [token for token in tokens if token.start < end and start < token.end]
    indexes = {token.index for token in inside}
    for token in inside:
        if token.head not in indexes or token.head == token.index:
            return token.index
    return -1
