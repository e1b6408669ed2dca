"""Sentence in, atomic propositions out: a predicate with its subject and one complement or circumstance.

The style is that of PropSegmEnt (Chen et al. 2023): a proposition is a set of the sentence's words, each
coordinated member has one of its own, and appositions, relative clauses and participles say something of
their own. The rules are clause types over the dependency parse, as in ClausIE (Del Corro and Gemulla 2013).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.claims.clause import Clause, clauses
from verifier.claims.phrase import alternatives, listed, located, named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.claims.tree import Tree

Words = frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposition:
    """The words of one statement, in order, and the index of its predicate's token."""

    head: int
    words: tuple[int, ...]
    kind: str


def propositions(parsed: Tree) -> tuple[Proposition, ...]:
    """The propositions of a sentence in order of predicate and place; none is said twice."""
    seen: dict[Words, tuple[int, str]] = {}
    for head, words, kind in _statements(parsed) if parsed.tokens else ():
        content = frozenset(word for word in words if parsed.tokens[word].pos not in {"PUNCT", "SPACE"})
        if content:
            seen.setdefault(content, (head, kind))
    if not seen and parsed.tokens:
        seen = {frozenset(range(len(parsed.tokens))): (_root(parsed), "whole")}
    found = (
        Proposition(head=head, words=tuple(sorted(words)), kind=kind) for words, (head, kind) in seen.items()
    )
    return tuple(sorted(found, key=lambda proposition: (proposition.head, proposition.words)))


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
        for words in _attr(parsed, clause): yield clause.head, words, "mod"
        for words, kind in _clause(clause):
            yield clause.head, words, kind + ":" + parsed.tokens[clause.head].dep
    for token in parsed.tokens:
        index = token.index
        if token.head == index:
            continue
        if parsed.bracketed(index):
            continue
        if token.dep == "appos" and not located(parsed, index) and not listed(parsed, index):
            for words in alternatives(parsed, index):
                yield token.head, named(parsed, token.head) | words, "appos"
        elif token.dep == "compound" and (words := _titled(parsed, index)):
            yield token.head, words, "title"
    for bracket in parsed.brackets:
        yield _bracket(parsed, bracket)
    root = _root(parsed)
    if not parsed.verbal(root):
        yield from ((root, words, "fragment") for words in alternatives(parsed, root))


def _clause(clause: Clause) -> Iterator[tuple[Words, str]]:
    """The core alone where it says enough, and the core with each circumstance."""
    subjects = clause.subjects or (frozenset(),)
    if len(subjects) > 1 and len(clause.complements) > 1:
        subjects = (frozenset().union(*subjects),)
    for subject in subjects:
        for complement in clause.complements or (frozenset(),):
            core = clause.verb | subject | complement
            if not clause.adjuncts:
                yield core, "core"
            elif clause.complements:
                yield core, "bare"
            for adjunct in clause.adjuncts:
                if len(adjunct) > 1 and len(clause.complements) > 1:
                    continue
                for words in adjunct:
                    yield core | words, f"adj{min(2, len(clause.adjuncts))}"
    if len(clause.complements) > 1:
        core = clause.verb.union(*subjects, *clause.complements)
        for adjunct in clause.adjuncts:
            if len(adjunct) > 1:
                yield from ((core | words, "adjc") for words in adjunct)
    if len(clause.adjuncts) > 1:
        # The whole clause, so that the time and the place of a happening are found together.
        yield clause.verb.union(*subjects, *clause.complements, *(w for group in clause.adjuncts for w in group)), "full"


def _bracket(parsed: Tree, bracket: range) -> tuple[int, Words, str]:
    """A bracket with the name before it: "The Long Shore (2002)"."""
    start = bracket.start - 2
    name = max(start, 0)
    while name > 0 and _in_title(parsed, name - 1):
        name -= 1
    while name < start and parsed.tokens[name].pos in {"ADP", "CCONJ", "PUNCT"}:
        name += 1
    return max(start, 0), frozenset(range(name, start + 1)) | frozenset(bracket), "bracket"


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


def _attr(parsed, clause, bare=0):
    noun = parsed.first(clause.head, "attr")
    if noun < 0 or parsed.tokens[clause.head].lemma != "be": return
    mods = [c for c in parsed.children[noun] if parsed.tokens[c].dep in {"amod","nummod","compound","nmod"} and parsed.tokens[c].pos in {"ADJ","NUM","NOUN","PROPN"} and c<noun]
    det = frozenset(parsed.below(noun,"det"))
    subj = frozenset().union(*clause.subjects)
    pp = frozenset()
    if not mods: return
    if bare:
        yield clause.verb|subj|det|{noun}
        return
    if len(mods)<2: return
    for m in mods: yield clause.verb|subj|det|{noun}|parsed.words(m)

