"""The dependency parse of one sentence, and walks over it.

`Tree` has the dependents of each token indexed, for walks over whole sentences; the functions take the tokens
and answer single questions. Labels are those of ClearNLP as spaCy's English models print them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from verifier.model import Token

Tokens = tuple["Token", ...]
SUBJECT = frozenset({"nsubj", "csubj"})
PASSIVE_SUBJECT = frozenset({"nsubjpass", "csubjpass"})
OBJECT = frozenset({"dobj", "dative", "oprd", "attr"})
GOVERNING = frozenset({"prep", "agent", "dative"})
PREPOSITIONAL = frozenset({"ADP", "SCONJ", "VERB", "ADV"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """Tokens, for each the indices of its dependents in order of place, and what stands in brackets."""

    tokens: Tokens
    children: tuple[tuple[int, ...], ...]
    brackets: tuple[range, ...]

    def depth(self) -> int:
        """How many dependencies lie between the root and the token furthest from it."""
        level = [token.index for token in self.tokens if token.head == token.index]
        count = 0
        while level:
            level = [child for index in level for child in self.children[index]]
            count += 1
        return count

    def bracketed(self, index: int) -> bool:
        """Whether a token stands in brackets."""
        return any(index in bracket for bracket in self.brackets)

    def below(self, index: int, *labels: str) -> Iterator[int]:
        """The dependents with one of the labels."""
        return (child for child in self.children[index] if self.tokens[child].dep in labels)

    def first(self, index: int, *labels: str) -> int:
        """The first dependent with one of the labels, or -1."""
        return next(self.below(index, *labels), -1)

    def words(self, index: int, without: Collection[int] = ()) -> frozenset[int]:
        """The indices of the token and everything under it, less the branches at `without`."""
        found: set[int] = set()
        waiting = [index]
        while waiting:
            at = waiting.pop()
            if at not in without and at not in found:
                found.add(at)
                waiting.extend(self.children[at])
        return frozenset(found)

    def chain(self, index: int) -> tuple[int, ...]:
        """The token and all that it is coordinated with: "Oslo, Riga and Bern" from "Oslo"."""
        members = [index]
        for member in members:
            members.extend(self.below(member, "conj"))
        return tuple(members)

    def verbal(self, index: int) -> bool:
        """Whether the token is the head of a clause: a verb, or what a copula links to a subject."""
        token = self.tokens[index]
        return token.pos in {"VERB", "AUX"} or self.first(index, "cop", "nsubj", "nsubjpass") >= 0


def tree(tokens: Tokens) -> Tree:
    """The tree over the tokens of one sentence."""
    children: list[list[int]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.index:
            children[token.head].append(token.index)
    return Tree(
        tokens=tokens, children=tuple(tuple(below) for below in children), brackets=tuple(_brackets(tokens))
    )


def _brackets(tokens: Tokens) -> Iterator[range]:
    """The token ranges between an opening and a closing bracket, outermost ones, without the marks."""
    start = depth = 0
    for token in tokens:
        if token.text in {"(", "["}:
            start = token.index + 1 if depth == 0 else start
            depth += 1
        elif token.text in {")", "]"} and depth:
            depth -= 1
            if depth == 0 and token.index > start:
                yield range(start, token.index)


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
    cut = {token.index for token in tokens if token.dep in without} - {head}
    return sorted(tree(tokens).words(head, cut))


def conjuncts(tokens: Tokens, head: int) -> tuple[int, ...]:
    """A token and everything coordinated with it: "A, B and C" from A."""
    return tree(tokens).chain(head)


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
