"""Who did it and to whom: grammatical arguments to canonical names, and which happening a fact belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier import tree
from verifier.facts.geography import country
from verifier.lexicon.events import DONE_BY_EVENTS, LIGHT
from verifier.model import Name, Place, Role

if TYPE_CHECKING:
    from verifier.model import Fact, Reading, Reference, Sentence, Token

# A noun phrase's own words: what hangs below by these labels says more about it, not who it is.
BEYOND = frozenset({"relcl", "acl", "prep", "advcl", "parataxis", "punct"})


def governor(tokens: tuple[Token, ...], fact: Fact, heads: frozenset[int]) -> int:
    """The index of the nearest happening above a fact's words, or -1."""
    at = tree.head_of(tokens, fact.start, fact.end)
    if at < 0:
        return -1
    if at in heads:
        return at
    below = tokens[at]
    for above in tree.ancestors(tokens, at):
        if below.dep == "conj" and below.pos in {"NOUN", "PROPN"} and below.index != at:
            # "the 2005 accord and the 2017 roadmap": the second year is not the accord's.
            return -1
        below = above
        if above.index in heads:
            return _nearer(tokens, above.index, fact, heads)
        if above.pos == "VERB" and above.lemma in LIGHT | DONE_BY_EVENTS:
            # "the meeting took place on Thursday": the date hangs on "took", the happening is its subject.
            for noun in (*tree.objects(tokens, above.index), *tree.subjects(tokens, above.index)):
                if noun in heads:
                    return noun
    return -1


def _nearer(tokens: tuple[Token, ...], head: int, fact: Fact, heads: frozenset[int]) -> int:
    """The nearest noun of happening before a date below another: "his call for a session in May"."""
    if tokens[head].pos == "VERB" or fact.kind not in {"timex", "place"}:
        return head
    below = set(tree.subtree(tokens, head))
    between = [
        n
        for n in heads
        if n in below and n > head and tokens[n].end <= fact.start and tokens[n].pos != "VERB"
    ]
    return max(between, default=head)


# "Smith's murder" was done to Smith.
SUFFERED = frozenset(
    "murder arrest death shooting trial funeral appointment kill injure fine evacuation".split()
)
LOCATIVE = frozenset(
    "in at near outside inside off around across above beside along on within beneath over by".split()
)
SETTLEMENTS = frozenset(
    "town city village port capital province region district suburb island state county resort".split()
)
MOTION = frozenset({"to", "into", "for"})


def unnamed(fact: Fact) -> bool:
    """Whether a fact is a site without a name: "a school" says of no two happenings that they are one."""
    return isinstance(fact, Place) and fact.text.islower()


def located(tokens: tuple[Token, ...], place: Place, kind: str) -> bool:
    """Whether a place says where: "in Brask", "at the Hall in Brask"; not "the president of Brask"."""
    at = tree.head_of(tokens, place.start, place.end)
    if at < 0 or (tokens[at].dep in {"compound", "nmod", "amod"} and tokens[tokens[at].head].pos == "NOUN"):
        return False  # "the Arlen town of Brask"
    while tokens[at].dep in {"appos", "conj", "poss", "compound", "nmod"} and tokens[at].head != at:
        at = tokens[at].head
    above = tokens[tokens[at].head]
    if above.lemma == "of" and tokens[above.head].lemma in SETTLEMENTS:
        at = above.head
        above = tokens[tokens[at].head]
    if tokens[at].dep != "pobj":
        return kind == "visit" and tokens[at].dep == "dobj"
    return above.lemma in LOCATIVE or (kind in {"visit", "travel"} and above.lemma in MOTION)


def merged_verb(tokens: tuple[Token, ...], noun: int) -> int:
    """The light verb that a noun of happening stands with ("held" of "held talks"), or -1."""
    token = tokens[noun]
    if token.pos not in {"NOUN", "PROPN"}:
        return -1
    above = tokens[token.head]
    if (
        above.pos == "VERB"
        and above.lemma in LIGHT
        and token.dep in tree.SUBJECT | tree.PASSIVE_SUBJECT | tree.OBJECT
    ):
        return above.index
    # "the session, held in Delhi" and "discussions co-chaired by": a participle below the noun.
    for child in tree.children(tokens, noun):
        if child.dep in {"acl", "relcl"} and child.pos == "VERB" and child.lemma in LIGHT:
            return child.index
    return -1


def served_by(tokens: tuple[Token, ...], noun: int, verb: int) -> list[int]:
    """Participles that say who did it: "the session took place on Friday, chaired by A and B"."""
    return [
        t.index
        for t in tokens
        if t.tag == "VBN"
        and t.lemma in LIGHT
        and t.head in {noun, verb}
        and t.dep in {"acl", "dep", "advcl", "conj"}
        and tree.by_agents(tokens, t.index)
    ]


@dataclass(frozen=True, slots=True)
class Cast:
    """Who is who in one article: names, places that act, offices and references by their place."""

    names: tuple[Name, ...]
    places: tuple[Place, ...]
    roles: tuple[Role, ...]
    references: tuple[Reference, ...]

    @classmethod
    def of(cls, reading: Reading) -> Cast:
        """The cast of an article."""
        return cls(
            names=tuple(fact for fact in reading.facts if isinstance(fact, Name)),
            places=tuple(fact for fact in reading.facts if isinstance(fact, Place) and not unnamed(fact)),
            roles=tuple(fact for fact in reading.facts if isinstance(fact, Role)),
            references=reading.references,
        )

    def roles_of(
        self, sentence: Sentence, head: int, verb: int, kind: str
    ) -> tuple[frozenset[str], frozenset[str]]:
        """The canonical names of the agents and the patients of a happening.

        A town that is visited is where, and nobody to whom it happens; a country may be a party.
        """
        agents, patients = self._roles(sentence, head, verb, kind)
        where = {
            place.name
            for place in self.places
            if place.sentence == sentence.index
            and not country(place.name)
            and located(sentence.tokens, place, kind)
        }
        return agents, patients - where

    def _roles(
        self, sentence: Sentence, head: int, verb: int, kind: str
    ) -> tuple[frozenset[str], frozenset[str]]:
        tokens = sentence.tokens
        if tokens[head].pos == "VERB":
            return self._clause(sentence, head)
        agents: set[str] = set()
        patients: set[str] = set()
        for preposition, noun in tree.prepositions(tokens, head):
            if preposition in {"between", "by", "with", "among"}:
                agents |= self.entities(sentence, noun)
            elif preposition in {"of", "to", "against"}:
                patients |= self.entities(sentence, noun)
        for owner in tree.children(tokens, head):
            if owner.dep == "poss" and kind in SUFFERED:
                patients |= self.entities(sentence, owner.index)
            elif owner.dep == "poss":
                agents |= self.entities(sentence, owner.index) or self._announced(sentence, head, owner)
        if verb >= 0:
            doers, done = self._clause(sentence, verb, without=head)
            agents |= doers
            patients |= done
        for participle in served_by(tokens, head, verb):
            agents |= self._clause(sentence, participle, without=head)[0]
        return frozenset(agents), frozenset(patients - agents)

    def _announced(self, sentence: Sentence, head: int, owner: Token) -> set[str]:
        """Whom a pronoun announces: "during their meeting on Friday, A and B agreed"."""
        if owner.pos != "PRON":
            return set()
        verb = next((t.index for t in tree.ancestors(sentence.tokens, head) if t.pos == "VERB"), -1)
        subjects = tree.subjects(sentence.tokens, verb) if verb >= 0 else []
        return {name for at in subjects if at > head for name in self.entities(sentence, at)}

    def _clause(
        self, sentence: Sentence, verb: int, without: int = -1
    ) -> tuple[frozenset[str], frozenset[str]]:
        tokens = sentence.tokens
        mine, done = tree.subjects(tokens, verb), tree.objects(tokens, verb)
        subjects = [name for at in mine if at != without for name in self.entities(sentence, at)]
        objects = [name for at in done if at != without for name in self.entities(sentence, at)]
        if tree.is_passive(tokens, verb):
            doers = [name for at in tree.by_agents(tokens, verb) for name in self.entities(sentence, at)]
            return frozenset(doers), frozenset((*subjects, *objects))
        for preposition, noun in tree.prepositions(tokens, verb):
            if preposition == "with":
                objects += self.entities(sentence, noun)
        return frozenset(subjects), frozenset(objects)

    def entities(self, sentence: Sentence, noun: int) -> set[str]:
        """Canonical names in a noun phrase and its coordination: "A and his counterpart B" gives both."""
        tokens = sentence.tokens
        found: set[str] = set()
        for part in tree.conjuncts(tokens, noun):
            inside = tree.subtree(tokens, part, without=BEYOND | {"conj", "appos", "poss"})
            own = self._named(tokens, inside)
            if not own:
                beside = [c.index for c in tree.children(tokens, part) if c.dep == "appos"]
                own = {
                    n for at in beside for n in self._named(tokens, tree.subtree(tokens, at, without=BEYOND))
                }
            found |= own
        return found

    def _named(self, tokens: tuple[Token, ...], inside: list[int]) -> set[str]:
        start, end = tokens[inside[0]].start, tokens[inside[-1]].end
        within = [t for t in tokens if t.index in set(inside)]

        def touches(fact: Fact | Reference) -> bool:
            return any(t.start < fact.end and fact.start < t.end for t in within)

        people = {n.entity for n in self.names if n.start < end and start < n.end and touches(n)}
        if people:
            return people
        holders = {
            r.holder for r in self.roles if r.holder and r.start < end and start < r.end and touches(r)
        }
        if holders:
            return holders
        referred = [r for r in self.references if r.start < end and start < r.end and touches(r)]
        if referred:
            return {n for r in referred for n in self.mentioned(r.text)}
        return {p.name for p in self.places if p.start < end and start < p.end and touches(p)}

    def mentioned(self, text: str) -> set[str]:
        """The canonical names whose full name or surname a text contains."""
        words = f" {text.lower()} "
        found = {n.entity for n in self.names if n.entity and f" {n.entity}" in words}
        return found or {n.entity for n in self.names if n.surname and f" {n.surname.lower()} " in words}
