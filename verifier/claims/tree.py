"""The tokens of one sentence in, their dependency tree out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from verifier.model import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl"})
AUXILIARIES = frozenset({"aux", "auxpass"})
NEGATIONS = frozenset({"neg"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """Tokens, for each the indices of its dependents in order of place, and what stands in brackets."""

    tokens: tuple[Token, ...]
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


def tree(tokens: tuple[Token, ...]) -> Tree:
    """The tree over the tokens of one sentence."""
    children: list[list[int]] = [[] for _ in tokens]
    for token in tokens:
        if token.head != token.index:
            children[token.head].append(token.index)
    return Tree(
        tokens=tokens, children=tuple(tuple(below) for below in children), brackets=tuple(_brackets(tokens))
    )


def _brackets(tokens: tuple[Token, ...]) -> Iterator[range]:
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
