"""Sentence in, atomic propositions out: a predicate with its subject and one complement or circumstance.

The style is that of PropSegmEnt (Chen et al. 2023): a proposition is a set of the sentence's words, each
coordinated member has one of its own, and appositions, relative clauses and participles say something of
their own. The rules are clause types over the dependency parse, as in ClausIE (Del Corro and Gemulla 2013).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.claims.clause import Clause, clauses
from verifier.claims.phrase import alternatives, listed, located, named, whole
from verifier.lexicon.connectives import POINTING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.tree import Tree

Words = frozenset[int]
# Prose is some twenty levels deep; a deeper tree is a list that the parser took for one sentence.
DEEPEST = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposition:
    """The words of one statement, in order, and the index of its predicate's token.

    `kind` names the rule that made it, so that rules can be measured one by one.
    """

    head: int
    words: tuple[int, ...]
    kind: str


def propositions(parsed: Tree) -> tuple[Proposition, ...]:
    """The propositions of a sentence in order of predicate and place; none is said twice."""
    seen: dict[Words, tuple[int, str]] = {}
    for head, words, kind in _statements(parsed) if parsed.tokens and parsed.depth() <= DEEPEST else ():
        content = frozenset(word for word in words if parsed.tokens[word].pos not in {"PUNCT", "SPACE"})
        if content:
            seen.setdefault(content, (head, kind))
    if not seen and parsed.tokens:
        seen = {frozenset(range(len(parsed.tokens))): (_root(parsed), "whole")}
    found = (
        Proposition(head=head, words=_glued(parsed, words), kind=kind) for words, (head, kind) in seen.items()
    )
    return tuple(sorted(found, key=lambda proposition: (proposition.head, proposition.words)))


def _glued(parsed: Tree, words: Words) -> tuple[int, ...]:
    """The words in order, with the marks and conjunctions that stand alone between two of them."""
    ordered = sorted(words)
    found = ordered[:1]
    for word in ordered[1:]:
        between = range(found[-1] + 1, word)
        if all(parsed.tokens[index].pos in {"PUNCT", "CCONJ"} for index in between):
            found += between
        found.append(word)
    return tuple(found)


def rest(parsed: Tree, start: int, end: int) -> Proposition:
    """The whole of the smallest clause that holds the characters from start to end."""
    inside = [token.index for token in parsed.tokens if token.start < end and start < token.end]
    head = inside[0] if inside else _root(parsed)
    while parsed.tokens[head].head != head and not (
        parsed.verbal(head) and parsed.words(head).issuperset(inside) and parsed.tokens[head].dep != "aux"
    ):
        head = parsed.tokens[head].head
    return Proposition(head=head, words=tuple(sorted(parsed.words(head))), kind="rest")


def _root(parsed: Tree) -> int:
    return next((token.index for token in parsed.tokens if token.head == token.index), 0)


def _statements(parsed: Tree) -> Iterator[tuple[int, Words, str]]:
    for clause in clauses(parsed):
        alone = _alone(parsed, clause.head)
        yield from ((clause.head, words, kind) for words, kind in _clause(clause, alone=alone))
        yield from ((clause.head, words, "modifier") for words in _modifiers(parsed, clause))
    for token in parsed.tokens:
        index = token.index
        if token.head == index or parsed.bracketed(index):
            continue
        if token.dep == "appos" and _says(parsed, index):
            for words in alternatives(parsed, index):
                yield token.head, named(parsed, token.head) | words, "appos"
        elif token.dep == "compound" and (words := _titled(parsed, index)):
            yield token.head, words, "title"
    for bracket in parsed.brackets:
        yield from _bracket(parsed, bracket)
    root = _root(parsed)
    if not parsed.verbal(root):
        yield root, whole(parsed, root), "fragment"
        yield from ((root, words, "fragment") for words in alternatives(parsed, root))


def _says(parsed: Tree, index: int) -> bool:
    """Whether an apposition says something: "the composer Ana Ruiz", not "Lyon, France"."""
    if listed(parsed, index):
        return False
    described = parsed.tokens[parsed.tokens[index].head].pos == "NOUN" and parsed.tokens[index].pos == "PROPN"
    return described or not located(parsed, index)


def _clause(clause: Clause, *, alone: bool) -> Iterator[tuple[Words, str]]:
    """The core where it says enough alone, the core with each circumstance, and the whole clause."""
    # Members of a subject stay together: "France and Mali signed" is one signing.
    said = clause.verb.union(*clause.subjects)
    for complement in clause.complements or (frozenset(),):
        core = said | complement
        if not clause.adjuncts:
            yield core, "core"
        elif clause.complements and alone:
            yield core, "bare"
        for adjunct in clause.adjuncts:
            if len(adjunct) == 1 or len(clause.complements) < 2:
                yield from ((core | words, "circumstance") for words in adjunct)
    core = said.union(*clause.complements)
    if len(clause.complements) > 1:
        for adjunct in clause.adjuncts:
            yield from ((core | words, "circumstance") for words in adjunct if len(adjunct) > 1)
    if (
        len(clause.adjuncts) > 1
        or len(clause.complements) > 1
        or any(len(group) > 1 for group in clause.adjuncts)
    ):
        # The whole clause, so that the time and the place of a happening are found together.
        yield core.union(*(words for adjunct in clause.adjuncts for words in adjunct)), "full"


def _alone(parsed: Tree, head: int) -> bool:
    """Whether a verb and its object tell something without the circumstances ("took place" does not)."""
    token = parsed.tokens[head]
    objects = {parsed.tokens[child].lemma for child in parsed.below(head, "dobj")}
    return token.dep not in {"relcl", "advcl"} and not (token.lemma == "take" and objects & {"place", "part"})


def _modifiers(parsed: Tree, clause: Clause) -> Iterator[Words]:
    """Each of several modifiers of a predicate noun: "is a Danish board game" is Danish, and a board game."""
    noun = parsed.first(clause.head, "attr")
    if noun < 0 or parsed.tokens[clause.head].lemma != "be":
        return
    modifiers = [
        child
        for child in parsed.below(noun, "amod", "nummod", "compound", "nmod")
        if child < noun and parsed.tokens[child].lemma not in POINTING
    ]
    if len(modifiers) > 1:
        core = clause.verb.union({noun}, parsed.below(noun, "det"), *clause.subjects)
        yield from (core | parsed.words(modifier) for modifier in modifiers)


def _bracket(parsed: Tree, bracket: range) -> Iterator[tuple[int, Words, str]]:
    """A bracket with the name before it: "The Long Shore (2002)"; each part between semicolons alone."""
    start = bracket.start - 2
    name = max(start, 0)
    while name > 0 and _in_title(parsed, name - 1):
        name -= 1
    while name < start and parsed.tokens[name].pos in {"ADP", "CCONJ", "PUNCT"}:
        name += 1
    part: set[int] = set()
    for index in (*bracket, bracket.stop):
        if index == bracket.stop or parsed.tokens[index].text == ";":
            yield max(start, 0), frozenset(range(name, start + 1)) | part, "bracket"
            part = set()
        else:
            part.add(index)


def _in_title(parsed: Tree, index: int) -> bool:
    token = parsed.tokens[index]
    return token.text[:1].isupper() or token.text in {
        "of",
        "the",
        "from",
        "in",
        "on",
        "at",
        "&",
        "'s",
        "after",
        "for",
        "a",
    }


def _titled(parsed: Tree, index: int) -> Words:
    """A description before a name: "the composer Ana Ruiz" says that Ana Ruiz is a composer."""
    token = parsed.tokens[index]
    head = parsed.tokens[token.head]
    if token.pos != "NOUN" or head.pos != "PROPN" or not token.text.islower():
        return frozenset()
    return named(parsed, token.head) - frozenset(parsed.below(token.head, "prep", "det", "poss"))
