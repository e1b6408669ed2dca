"""A parsed sentence in, its clauses out: predicate, subject, complements, circumstances."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.claims.phrase import alternatives, named
from verifier.lexicon.connectives import CONNECTIVES, NEEDED
from verifier.lexicon.speech import SAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.tree import Tree

Words = frozenset[int]
SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
COMPLEMENTS = ("dobj", "attr", "acomp", "oprd", "dative", "ccomp", "obj")
CIRCUMSTANCES = ("prep", "npadvmod", "advmod", "agent", "advcl")
VERBAL = ("aux", "auxpass", "neg", "prt", "expl")
CLAUSAL = frozenset({"ROOT", "conj", "ccomp", "advcl", "relcl", "acl", "parataxis", "dep"})
RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A predicate and the readings of what it governs; each reading is a set of word indices.

    `complements` are the readings of everything the verb needs, `adjuncts` one group of readings for each
    circumstance. `verb` is the head with its auxiliaries and the verbs it brings along ("began to rain").
    """

    head: int
    verb: Words
    subjects: tuple[Words, ...]
    complements: tuple[Words, ...]
    adjuncts: tuple[tuple[Words, ...], ...]


def clauses(tree: Tree) -> Iterator[Clause]:
    """The clauses of a sentence in order of their predicates."""
    for token in tree.tokens:
        if token.dep in CLAUSAL and _speaks(tree, token.index):
            if token.dep in {"advcl", "relcl", "acl"} and _infinitive(tree, token.index):
                continue
            yield _clause(tree, token.index)


def _speaks(tree: Tree, index: int) -> bool:
    """Whether a token heads a clause that says something alone."""
    return tree.verbal(index) and not _inner(tree, index) and not tree.bracketed(index)


def _inner(tree: Tree, index: int) -> bool:
    """Whether a coordinated verb is a part of another one's complement ("began to rain and thunder")."""
    first = first_member(tree, index)
    return tree.tokens[first].dep in {
        "xcomp",
        "pcomp",
        "csubj",
        "prep",
        "pobj",
        "amod",
        "dobj",
        "nsubj",
        "attr",
        "compound",
    }


def first_member(tree: Tree, index: int) -> int:
    """The first of a coordination that the token belongs to, or the token."""
    while tree.tokens[index].dep == "conj" and tree.tokens[index].head != index:
        index = tree.tokens[index].head
    return index


def _clause(tree: Tree, head: int) -> Clause:
    verb: set[int] = set(_shared_auxiliary(tree, head))
    complements: list[tuple[Words, ...]] = []
    adjuncts: list[tuple[Words, ...]] = []
    _govern(tree, head, verb, complements, adjuncts)
    needed = [] if complements else _needed(tree, adjuncts)
    adjuncts = [adjunct for adjunct in adjuncts if adjunct not in needed]
    subjects = _subjects(tree, head)
    about = _about(tree, head)
    return Clause(
        head=head,
        verb=frozenset(verb) | about,
        subjects=subjects,
        complements=_product(complements or needed),
        adjuncts=tuple(adjuncts),
    )


def _govern(
    tree: Tree,
    head: int,
    verb: set[int],
    complements: list[tuple[Words, ...]],
    adjuncts: list[tuple[Words, ...]],
) -> None:
    """Sort what a verb governs; a verb that it brings along lends it what that one governs."""
    verb.add(head)
    for child in tree.children[head]:
        token = tree.tokens[child]
        if token.tag in RELATIVE and tree.tokens[head].dep == "relcl":
            continue
        if token.dep in VERBAL:
            verb |= tree.words(child)
        elif (
            token.dep == "xcomp"
            and token.pos in {"VERB", "AUX"}
            and not list(tree.below(child, "conj", *SUBJECTS))
        ):
            _govern(tree, child, verb, complements, adjuncts)
        elif token.dep == "ccomp" and _beside(tree, child):
            continue
        elif token.dep in COMPLEMENTS or token.dep == "xcomp":
            complements.append(alternatives(tree, child))
        elif token.dep in CIRCUMSTANCES:
            _circumstance(tree, child, verb, adjuncts)


def _needed(tree: Tree, adjuncts: list[tuple[Words, ...]]) -> list[tuple[Words, ...]]:
    """The prepositional phrase that a verb without object needs: "is known for", "converted into"."""
    if len(adjuncts) < 2:
        return []
    for adjunct in adjuncts:
        if tree.tokens[min(adjunct[0])].text.lower() in NEEDED:
            return [adjunct]
    return []


def _beside(tree: Tree, child: int) -> bool:
    """Whether a clause before the verb is no object of it: "Rain fell; the match went on"."""
    token = tree.tokens[child]
    return child < token.head and tree.tokens[token.head].lemma not in SAY


def _circumstance(tree: Tree, child: int, verb: set[int], adjuncts: list[tuple[Words, ...]]) -> None:
    token = tree.tokens[child]
    if token.dep == "advmod" and not tree.children[child]:
        verb |= {child} if token.lemma not in CONNECTIVES else set()
    elif token.dep != "advcl" or _infinitive(tree, child):
        readings = [words for words in alternatives(tree, child) if not _relative(tree, words)]
        if readings:
            adjuncts.append(tuple(readings))


def _relative(tree: Tree, words: Words) -> bool:
    return len(words) < 4 and any(tree.tokens[word].tag in {"WDT", "WP", "WP$"} for word in words)


def _infinitive(tree: Tree, index: int) -> bool:
    """Whether a clause is an infinitive without a subject, which its own verb is the circumstance of."""
    if tree.first(index, *SUBJECTS) >= 0:
        return False
    return any(tree.tokens[child].text.lower() == "to" for child in tree.below(index, "aux"))


def _product(groups: list[tuple[Words, ...]]) -> tuple[Words, ...]:
    """The readings of several complements together; only the one with most readings is spread."""
    if not groups:
        return ()
    longest = max(groups, key=len)
    fixed = frozenset().union(*(words for group in groups if group is not longest for words in group))
    return tuple(words | fixed for words in longest)


def _shared_auxiliary(tree: Tree, head: int) -> Words:
    """The auxiliary of the first verb of a coordination: "was built in 1912 and opened in 1914"."""
    token = tree.tokens[head]
    own = tree.first(head, "aux", "auxpass")
    if token.dep != "conj" or tree.first(head, *SUBJECTS) >= 0 or (own >= 0 and tree.tokens[own].tag != "VB"):
        return frozenset()
    base = token.tag == "VB" or own >= 0
    first = first_member(tree, head)
    return frozenset(
        child
        for child in tree.below(first, "aux", "auxpass")
        if (token.tag == "VBN" and own < 0) or (base and tree.tokens[child].tag in {"MD", "TO"})
    )


def _subjects(tree: Tree, head: int) -> tuple[Words, ...]:
    own = tree.first(head, *SUBJECTS)
    token = tree.tokens[head]
    if own >= 0 and not (tree.tokens[own].tag in RELATIVE and token.dep == "relcl"):
        return _repeated(tree, head, own) or alternatives(tree, own)
    if token.head == head:
        return ()
    above = token.head
    if token.dep in {"relcl", "acl"}:
        return _antecedent(tree, above)
    if token.dep in {"conj", "advcl", "dep", "parataxis"}:
        if not tree.verbal(above):
            return _antecedent(tree, above) if tree.tokens[above].pos in {"NOUN", "PROPN", "PRON"} else ()
        return _subjects(tree, above)
    return ()


def _repeated(tree: Tree, head: int, own: int) -> tuple[Words, ...]:
    """What a pronoun takes up from the clause before: "The ferry left, but it came back"."""
    token, pronoun = tree.tokens[head], tree.tokens[own]
    if pronoun.tag != "PRP" or pronoun.text.lower() in {"i", "we", "you"}:
        return ()
    above = token.head
    if token.dep == "relcl":
        above = _verb_above(tree, above)
    elif token.dep not in {"conj", "advcl"}:
        return ()
    while tree.first(above, *SUBJECTS) < 0 and tree.tokens[above].dep in {"conj", "advcl", "xcomp"}:
        above = tree.tokens[above].head
    subject = tree.first(above, *SUBJECTS)
    if subject < 0 or subject > own or tree.tokens[subject].pos == "PRON":
        return ()
    return alternatives(tree, subject)


def _verb_above(tree: Tree, index: int) -> int:
    while not tree.verbal(index) and tree.tokens[index].head != index:
        index = tree.tokens[index].head
    return index


def _about(tree: Tree, head: int) -> Words:
    """What a relative clause with a subject of its own speaks of: "the ship that Norway lent"."""
    token = tree.tokens[head]
    own = tree.first(head, *SUBJECTS)
    if token.dep == "relcl" and own >= 0 and tree.tokens[own].tag not in RELATIVE:
        return frozenset().union(*_antecedent(tree, token.head))
    pronoun = own >= 0 and any(tree.tokens[word].tag in {"WDT", "WP"} for word in tree.words(own))
    return _named_before(tree, min(tree.words(own))) if pronoun and token.dep != "relcl" else frozenset()


def _named_before(tree: Tree, index: int) -> Words:
    """The noun that "the ninth meeting of which" follows, where the parser saw no relative clause."""
    at = index - 1
    while at > 0 and tree.tokens[at].pos == "PUNCT":
        at -= 1
    while at >= 0 and tree.tokens[at].dep in {"compound", "appos", "conj", "punct", "nummod", "prep", "pobj"}:
        above = tree.tokens[at].head
        if above == at or above >= index or tree.tokens[above].pos in {"VERB", "AUX"}:
            break
        if tree.tokens[at].dep == "pobj" and tree.tokens[tree.tokens[above].head].pos in {"VERB", "AUX"}:
            break
        at = above
    return named(tree, at) if at >= 0 and tree.tokens[at].pos in {"NOUN", "PROPN"} else frozenset()


def _antecedent(tree: Tree, noun: int) -> tuple[Words, ...]:
    """What a clause beside a noun is said of; beside "is a play" it is said of the subject."""
    token = tree.tokens[noun]
    if token.dep == "appos":
        return _antecedent(tree, token.head)
    if token.entity == "DATE" and token.dep == "pobj":
        # "a film from 2014, which was shot in Oslo": the film was.
        return _antecedent(tree, tree.tokens[tree.tokens[noun].head].head)
    first = first_member(tree, noun)
    if tree.tokens[first].dep == "attr" and tree.tokens[token.head].lemma == "be":
        subjects = _subjects(tree, tree.tokens[first].head)
        if subjects:
            return subjects
    return (named(tree, noun),)
