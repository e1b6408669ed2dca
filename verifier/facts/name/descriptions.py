"""The names of an article in, those who are told of by a description alone out: "the manager", "the Belgian".

A description stands for the one whom the article gives the same noun ("Ada Holm, the manager") or country,
the last one before it where several fit. Where the article names nobody so, it stands for itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from verifier.facts import geography
from verifier.facts.words import phrase, plain
from verifier.lexicon.nouns import nouns
from verifier.lexicon.offices import HEADS
from verifier.lexicon.people import CALLINGS
from verifier.model import Name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Article, Sentence, Token

DEFINITE = frozenset("the this that his her their its our my".split())
# Less what news says of bodies and events as often as of persons.
PEOPLE = (nouns("person") | HEADS | CALLINGS | frozenset({"chair", "counterpart"})) - frozenset(
    "rival partner neighbour neighbor successor predecessor head public leader founder kin ward".split()
)
# "The British" are many, "the Briton" is one.
PLURAL = ("ese", "ish", "ch", "ss")
INSIDE = frozenset("det amod compound poss nummod nmod case punct".split())
# What may stand between a name and the description of the one it names.
LINKS = frozenset({",", ":", "(", "–", "-", "—", ", who is", ", who was", "is", "was", "became"})

# "The mayor of the town, Ilian Dorn", "the winner was Xandru Bek".
BRIDGE = re.compile(r"(?: (?:of|for|at) [^,;:.]{1,50},| (?:is|was|were)|,)?[ “\"']*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Described:
    """A noun phrase about one person: its noun and country ("" where neither says it)."""

    start: int
    end: int
    sentence: int
    noun: str
    country: str
    definite: bool

    @property
    def called(self) -> tuple[str, ...]:
        """What it calls the person."""
        return tuple(filter(None, (self.noun, self.country)))


def described(article: Article, sentences: tuple[Sentence, ...], names: tuple[Name, ...]) -> tuple[Name, ...]:
    """The names, each person with what the article calls it, and the descriptions that stand alone."""
    people = tuple(name for name in names if name.type == "person")
    called: dict[str, dict[str, None]] = defaultdict(dict)
    said: list[tuple[Described, Name]] = []
    alone: list[Described] = []
    for sentence in sentences:
        here = [name for name in people if name.sentence == sentence.index]
        for one in _phrases(sentence):
            holder = _beside(article.text, one, here)
            if holder:
                said.append((one, holder))
                called[holder.entity].update(dict.fromkeys(one.called))
            elif one.definite and not any(one.start < name.end and name.start < one.end for name in names):
                alone.append(one)
    known = tuple(
        replace(name, called=tuple(called[name.entity])) if name in people else name for name in names
    )
    return (*known, *(_name(article, one, said, called) for one in alone))


def _phrases(sentence: Sentence) -> Iterator[Described]:
    tokens = sentence.tokens
    for token in tokens:
        noun = token.lemma if token.tag in {"NN", "NNP"} and token.lemma in PEOPLE else ""
        country = "" if token.text.endswith(PLURAL) else geography.demonym(token.text)
        aged = token.text == "old" and [t.text for t in tokens[max(0, token.index - 2) : token.index]] == [
            "year",
            "-",
        ]
        title = token.dep in {"compound", "amod", "nmod"}
        if not (noun or country or aged):
            continue
        inside = [c for c in tokens[: token.index] if c.head == token.index and c.dep in INSIDE]
        first = min((_left(tokens, child) for child in inside), default=token.index)
        words = tokens[first : token.index + 1]
        countries = (geography.demonym(word.text) or geography.country(word.text) for word in words)
        opener = plain(words[0].text)
        yield Described(
            start=words[0].start,
            end=token.end,
            sentence=sentence.index,
            noun=noun,
            country=country or next(filter(None, countries), ""),
            definite=not title
            and (
                opener == "the" or (bool(noun) and (opener in DEFINITE or any(w.tag == "POS" for w in words)))
            ),
        )


def _left(tokens: tuple[Token, ...], token: Token) -> int:
    """The first word of a branch before its noun: "the" of "the airline's manager"."""
    at = token.index
    while below := [child.index for child in tokens[:at] if child.head == at]:
        at = below[0]
    return at


def _beside(text: str, one: Described, names: list[Name]) -> Name | None:
    """Whoever is named right after the phrase or in apposition to it, or said to be it."""
    for name in names:
        before, after = text[one.end : name.start], text[name.end : one.start]
        if name.start < one.end and one.start < name.end:
            return name
        if one.end <= name.start and BRIDGE.fullmatch(before):
            return name
        if name.end <= one.start and after.strip() in LINKS:
            return name
    return None


def _name(
    article: Article, one: Described, said: list[tuple[Described, Name]], called: dict[str, dict[str, None]]
) -> Name:
    text = article.text[one.start : one.end]
    fitting = [
        name
        for _, name in said
        if fits(one.called, tuple(called[name.entity]))
        # "The Norwegian president" is none whom the article gives no country.
        and (not one.country or one.country in called[name.entity])
    ]
    before = [name for name in fitting if name.start < one.start] or fitting
    name = max(before, key=lambda fact: fact.start) if before else None
    return Name(
        kind="name",
        start=one.start,
        end=one.end,
        text=text,
        sentence=one.sentence,
        derivation=f"“{text}” stands for {name.entity}"
        if name
        else "a person whom the article does not name",
        type="person",
        entity=name.entity if name else phrase(text).removeprefix("the "),
        given=name.given if name else "",
        surname=name.surname if name else "",
        described=True,
        called=tuple(called[name.entity]) if name else one.called,
    )


def fits(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether what one person is called says that it is the other: one noun, and no other country.

    Without a noun ("the Belgian") the country has to be said of both.
    """
    places = [{word for word in words if geography.country(word)} for words in (one, other)]
    nouns = [set(words) - country for words, country in zip((one, other), places, strict=True)]
    if places[0] and places[1] and not places[0] & places[1]:
        return False
    return bool(nouns[0] & nouns[1]) or (not nouns[0] and bool(places[0] & places[1]))
