"""A phrase in, its readings with one member of each coordination out: "fish and meat" is fish, and meat.

What stands beside the phrase and says something of its own (a relative clause after a comma, an
apposition, a bracket) is left out; `split` makes claims of it.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.tree import Tree

Words = frozenset[int]
LOOSE = frozenset({"cc", "punct", "conj", "preconj"})
# More readings than this make one claim together: a menu of twenty dishes in three towns is no sixty claims.
MOST = 14
# "between June and October", "both sides", "from 3 to 5 May" name one thing.
PAIRED = frozenset({"between", "from", "both", "either", "neither"})
FIXED = frozenset({"nummod", "quantmod", "compound", "advmod", "case", "predet"})
PARTING = frozenset({",", "(", "–", "—", "-", ";", "--"})
EXAMPLES = frozenset({"include", "including", "like"})


def aside(tree: Tree, index: int) -> bool:
    """Whether a dependent is a statement of its own beside its head."""
    token = tree.tokens[index]
    if token.head == index:
        return False
    if tree.bracketed(index):
        return True
    if token.dep == "appos":
        return not located(tree, index) and not listed(tree, index)
    if token.dep == "parataxis":
        return True
    # "is a play written by Ruiz" says two things; "the play written by Ruiz opened" says one.
    predicate = tree.tokens[token.head].dep in {"attr", "ROOT", "appos"}
    if token.dep == "acl":
        return predicate or after_comma(tree, index)
    # "one of the ships that sank" is no ship without the clause; "the ship, which sank" is.
    return token.dep == "relcl" and after_comma(tree, index)


def replacing(tree: Tree, index: int) -> int:
    """The name beside a noun that stands for it: "the composer Ana Ruiz", "the mayor, Ana Ruiz"; or -1."""
    if tree.tokens[index].pos != "NOUN":
        return -1
    for child in tree.below(index, "appos"):
        token = tree.tokens[child]
        if token.pos == "PROPN" and not tree.bracketed(child) and not listed(tree, child):
            # "the city, Lyon, France" stays as it is.
            return child if after_comma(tree, child) and not located(tree, child) else -1
    return -1


def located(tree: Tree, index: int) -> bool:
    """Whether an apposition is a part of a name or date: "Lyon, France", "3 May, 2019"."""
    token = tree.tokens[index]
    head = tree.tokens[token.head]
    if token.pos == "NUM" or head.entity == "DATE":
        return True
    # "PM Ruiz opened", "a magnitude 6 quake": without a mark between them they are one phrase.
    if not after_comma(tree, index) and token.head < index:
        return True
    return head.entity in {"GPE", "LOC", "FAC", "ORG"} and token.entity in {"GPE", "LOC"}


def listed(tree: Tree, index: int) -> bool:
    """Whether an apposition is a member of a misread list: "Lyon, Bern, Riga and Oslo"."""
    token = tree.tokens[index]
    head = tree.tokens[token.head]
    if token.dep != "appos" or ({token.pos, head.pos} != {"PROPN"} and token.tag != head.tag):
        return False
    if any(tree.tokens[child].dep == "det" for child in tree.children[index]) and token.pos != "PROPN":
        return False
    return _enumerates(tree, index)


def _enumerates(tree: Tree, index: int) -> bool:
    """Whether "and" follows down the chain from a member, so that commas before it part members."""
    return tree.first(index, "cc") >= 0 or any(
        _enumerates(tree, child) for child in tree.below(index, "appos", "conj") if child > index
    )


def members(tree: Tree, index: int) -> tuple[int, ...]:
    """The token and all that it is coordinated with: "Oslo, Riga and Bern" from "Oslo"."""
    found = [index]
    for member in found:
        found.extend(
            child
            for child in tree.children[member]
            if tree.tokens[child].dep == "conj" or (tree.tokens[child].dep == "appos" and listed(tree, child))
        )
    return tuple(found)


def after_comma(tree: Tree, index: int) -> bool:
    """Whether the branch at a token is parted from its head by a mark, which may hang on either."""
    before = min(tree.words(index))
    while (
        before > 0 and tree.tokens[before].text not in PARTING and tree.tokens[before - 1].text in {'"', "'"}
    ):
        before -= 1
    return tree.tokens[before].text in PARTING or (before > 0 and tree.tokens[before - 1].text in PARTING)


def alternatives(tree: Tree, index: int) -> tuple[Words, ...]:
    """The readings of the phrase under a token, one for each choice of coordinated members."""
    if tree.tokens[index].lemma in PAIRED:
        return (whole(tree, index),)
    found: list[Words] = []
    for member in members(tree, index):
        name = replacing(tree, member)
        found += alternatives(tree, name) if name >= 0 else _member(tree, member, index)
    return tuple(found) if len(found) <= MOST else (whole(tree, index),)


def whole(tree: Tree, index: int, without: frozenset[int] = frozenset()) -> Words:
    """The phrase under a token with all its members, without what stands beside it."""
    found = {index}
    for child in tree.children[index]:
        if child not in without and not aside(tree, child):
            found |= whole(tree, child, without)
    return frozenset(found)


def named(tree: Tree, index: int) -> Words:
    """The words of a noun phrase alone, as what a clause beside it speaks of."""
    loose = frozenset(tree.below(index, "relcl", "acl", "conj", "cc", "punct", "appos"))
    without = frozenset(
        child for child in loose if not (tree.tokens[child].dep == "appos" and located(tree, child))
    )
    return whole(tree, index, without)


def _member(tree: Tree, member: int, first: int) -> Iterator[Words]:
    branches: list[tuple[Words, ...]] = []
    for child in tree.children[member]:
        dep = tree.tokens[child].dep
        if dep in LOOSE or aside(tree, child) or (dep == "appos" and listed(tree, child)):
            continue
        branches.append((whole(tree, child),) if dep in FIXED else _branch(tree, child))
    shared = _shared(tree, member, first) if member != first else frozenset()
    longest = max(branches, key=len, default=())
    # One coordination at a time: two lists of four are no sixteen claims.
    branches = [branch if branch is longest else (frozenset().union(*branch),) for branch in branches]
    for choice in itertools.product(*branches):
        yield frozenset({member}).union(shared, *choice)


def _branch(tree: Tree, child: int) -> tuple[Words, ...]:
    found = alternatives(tree, child)
    # "cities including Lyon and Bern" is said of cities as well.
    exemplary = tree.tokens[child].text.lower() in EXAMPLES or (
        tree.tokens[child].text.lower() == "as" and tree.first(child, "amod") >= 0
    )
    return (frozenset(), *found) if exemplary else found


def _shared(tree: Tree, member: int, first: int) -> Words:
    """What a later member shares with the first: "the ships and ports", "had risen and fallen"."""
    own = {tree.tokens[child].dep for child in tree.children[member]}
    found: set[int] = set()
    for child in tree.below(first, "det", "poss", "aux", "prep"):
        dep = tree.tokens[child].dep
        noun = tree.tokens[member].tag in {"NN", "NNS"}
        if (
            (dep in {"det", "poss"} and child < first and noun and not own & {"det", "poss"})
            or (dep == "aux" and tree.tokens[member].pos == "VERB" and not own & {"aux"})
            or (dep == "prep" and child > member)
        ):
            found |= whole(tree, child)
    return frozenset(found)
