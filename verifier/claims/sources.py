"""A noun phrase in, the name it stands for out: "he", "the minister" and "Ms Ruiz" are one source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.claims.phrase import members, named
from verifier.lexicon.speech import QUOTING
from verifier.model import Name, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.model import Fact, Reference, Sentence
    from verifier.tree import Tree

SUBJECTS = ("nsubj", "nsubjpass")
ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Naming:
    """The names, offices and references of an article by sentence, and the full form of each entity."""

    facts: dict[int, tuple[Fact, ...]]
    references: dict[int, tuple[Reference, ...]]
    full: dict[str, str]

    def name(self, sentence: Sentence, parsed: Tree, index: int) -> str:
        """Who the phrase under a token is, members joined with "and"; its own words when nothing is known."""
        if index < 0:
            return ""
        parts = [self._member(sentence, parsed, member) for member in members(parsed, index)]
        return " and ".join(dict.fromkeys(part for part in parts if part))

    def _member(self, sentence: Sentence, parsed: Tree, member: int) -> str:
        words = named(parsed, member)
        start = min(parsed.tokens[word].start for word in words)
        token = parsed.tokens[member]
        end = max(parsed.tokens[word].end for word in words)
        for reference in self.references.get(sentence.index, ()):
            if reference.start <= token.start < reference.end:
                return reference.text
        near = [fact for fact in self.facts.get(sentence.index, ()) if fact.start < end and start < fact.end]
        for fact in near:
            if isinstance(fact, Name) and not fact.described and fact.start <= token.start < fact.end:
                return self.full.get(fact.entity, fact.text)
        for fact in near:
            if isinstance(fact, Role) and fact.start <= token.start < fact.end and fact.holder:
                return self.full.get(fact.holder, fact.holder)
        beside = next(parsed.below(member, "appos"), -1)
        if beside >= 0 and parsed.tokens[beside].pos == "PROPN":
            return self._member(sentence, parsed, beside)
        return ARTICLE.sub("", sentence.text[start - sentence.start : end - sentence.start])


def naming(facts: Sequence[Fact], references: Sequence[Reference]) -> Naming:
    """The names of one article, ready to be asked."""
    by_sentence: dict[int, list[Fact]] = {}
    full: dict[str, str] = {}
    for fact in facts:
        if isinstance(fact, Name | Role):
            by_sentence.setdefault(fact.sentence, []).append(fact)
        if isinstance(fact, Name) and not fact.described and len(fact.text) > len(full.get(fact.entity, "")):
            full[fact.entity] = fact.text
    stands: dict[int, list[Reference]] = {}
    for reference in references:
        stands.setdefault(reference.sentence, []).append(reference)
    return Naming(
        facts={index: tuple(found) for index, found in by_sentence.items()},
        references={index: tuple(found) for index, found in stands.items()},
        full=full,
    )


def subject_of(parsed: Tree, verb: int) -> int:
    """The subject of a verb, or of the verb that it is coordinated with, or -1."""
    own = parsed.first(verb, *SUBJECTS)
    token = parsed.tokens[verb]
    if own >= 0:
        return (
            own
            if parsed.tokens[own].tag not in {"WP", "WDT"}
            else token.head
            if token.dep == "relcl"
            else own
        )
    if token.dep in {"acl", "relcl"}:
        return token.head
    if token.dep in {"conj", "xcomp", "advcl"} and token.head != verb:
        return subject_of(parsed, token.head)
    return -1


def speech_verb(parsed: Tree) -> Iterator[int]:
    """The verbs beside which a quotation may stand, in order."""
    return (token.index for token in parsed.tokens if token.lemma in QUOTING and token.pos in {"VERB", "AUX"})
