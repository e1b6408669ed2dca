"""Mentions of one article in, the entity of each out: surnames and acronyms find their full name."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.facts import geography
from verifier.facts.name.spelling import key, parts, same_person, short_forms
from verifier.facts.words import phrase
from verifier.lexicon.institutions import COMPANY_HEADS, LEGAL_FORMS, ORGANISATION_HEADS

if TYPE_CHECKING:
    from verifier.facts.name.mentions import Mention

EMPTY = frozenset("of the for on to and in at".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person named in the article: the longest form of the name."""

    name: str
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """An organisation named in the article: its longest form and its acronyms."""

    name: str
    words: tuple[str, ...]
    acronyms: tuple[str, ...]
    at: int


def persons(mentions: tuple[Mention, ...]) -> tuple[Person, ...]:
    """One person for each full name, spellings joined, in order of first mention."""
    found: list[Person] = []
    for mention in mentions:
        name = mention.chunk.text
        if mention.type != "person" or not parts(name).given:
            continue
        same = next((n for n, person in enumerate(found) if same_person(person.name, name)), None)
        if same is None:
            found.append(Person(name=name, at=mention.chunk.start))
        elif len(_letters(name)) > len(_letters(found[same].name)) and len(name.split()) > len(
            found[same].name.split()
        ):
            found[same] = Person(name=name, at=found[same].at)
    return (*found, *_surnames(mentions, tuple(found)))


def _surnames(mentions: tuple[Mention, ...], full: tuple[Person, ...]) -> tuple[Person, ...]:
    """Persons whom the article names only by a title and a surname: “Judge Marlow”."""
    found: dict[str, Person] = {}
    for mention in mentions:
        name = mention.chunk.text
        alone = mention.type == "person" and not parts(name).given
        if alone and not any(_fits(name, one) for one in full):
            found.setdefault(key(name), Person(name=name, at=mention.chunk.start))
    return tuple(found.values())


def _letters(name: str) -> str:
    return "".join(word for word in name.split() if len(word.rstrip(".")) > 1)


def person(name: str, at: int, known: tuple[Person, ...]) -> Person | None:
    """The known person a name stands for.

    A full name names whom it is like; a surname alone is the main person's, the one introduced first:
    a report that names "Len Farrow, his wife Ida Farrow" goes on to call him "Farrow" and her "Ida Farrow".
    """
    fitting = [one for one in known if _fits(name, one)]
    exact = [one for one in fitting if parts(one.name).full == parts(name).full]
    before = [one for one in fitting if one.at <= at]
    return next(iter(exact or before or fitting), None)


def _fits(name: str, one: Person) -> bool:
    if len(name.split()) > 1:
        # Who has a surname alone is named by that surname, not by a part of it ("Built-in-X", "X-Y Fair").
        return same_person(name, one.name) and (
            bool(parts(one.name).given) or key(parts(name).surname) == key(one.name)
        )
    short = key(name)
    return bool(short) and short in short_forms(one.name)


def bodies(mentions: tuple[Mention, ...], text: str) -> tuple[Body, ...]:
    """One body for each full name, in order of first mention, with the acronyms introduced for it."""
    found: list[Body] = []
    for mention in mentions:
        if mention.type != "organisation" or mention.chunk.kind == "acronym":
            continue
        words = mention.words
        if len(words) < 2 and mention.chunk.kind != "seat":
            continue
        acronyms = tuple(_acronyms(text, mention.chunk.end))
        same = next((n for n, body in enumerate(found) if _one(body.words, words)), None)
        if same is None:
            found.append(
                Body(
                    name=" ".join(words),
                    words=words,
                    acronyms=acronyms,
                    at=mention.chunk.start,
                )
            )
        else:
            body = found[same]
            longest = max(body.words, words, key=lambda w: (len(w), w == body.words))
            found[same] = Body(
                name=" ".join(longest),
                words=longest,
                acronyms=(*body.acronyms, *acronyms),
                at=body.at,
            )
    return tuple(found)


def _acronyms(text: str, end: int) -> list[str]:
    """The "(MRC)" right after a name, or its short form ("the Council")."""
    match = re.match(r"\s*\(([A-Z][\w&.-]*[A-Z][\w&.-]*)\)", text[end : end + 40])
    return [phrase(match.group(1))] if match else []


def content(words: tuple[str, ...]) -> frozenset[str]:
    """The words that count when two names of bodies are compared."""
    named = (geography.demonym(word) or word for word in words if word not in EMPTY | LEGAL_FORMS)
    return frozenset(word for name in named for word in name.split())


def _one(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    return (
        content(a) == content(b)
        or "".join(a) == "".join(b)
        or (len(b) > 1 and _within(b, a))
        or (len(a) > 1 and _within(a, b))
    )


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a short form keeps a run of the long one and its head or its beginning.

    "Museum of Clocks" is the "Sarn Museum of Clocks"; the "Ministry of Defence" need not be the
    "Russian Defence Ministry", which is why whole words in order are asked for.
    """
    runs = [n for n in range(len(long) - len(short) + 1) if long[n : n + len(short)] == short]
    if not runs:
        return False
    return bool(set(short) & ORGANISATION_HEADS) or (
        runs[0] == 0 and set(long[len(short) :]) <= COMPANY_HEADS
    )


def head(words: tuple[str, ...]) -> str:
    """The noun that says what kind of body it is: "commission" in "commission on rivers"."""
    for word, following in itertools.pairwise(words):
        if following in EMPTY and word in ORGANISATION_HEADS:
            return word
    return words[-1]


def body(mention: Mention, known: tuple[Body, ...]) -> Body | None:
    """The known body a mention stands for; the nearest before it where several fit."""
    words = mention.words
    fitting = [one for one in known if _stands_for(words, one, mention)]
    before = [one for one in fitting if one.at <= mention.chunk.start]
    return before[-1] if before else fitting[0] if fitting else None


def _stands_for(words: tuple[str, ...], one: Body, mention: Mention) -> bool:
    if " ".join(words) in one.acronyms:
        return True
    if (
        any(acronym.split()[: len(words)] == list(words) for acronym in one.acronyms)
        and mention.chunk.kind == "acronym"
    ):
        return True
    if len(words) == 1 and words[0] in ORGANISATION_HEADS:
        # "the Commission": the last body with that head, whichever end of its name the head stands at.
        return words[0] == head(one.words) and one.at <= mention.chunk.start
    if len(words) == 1:
        # "Rovers of Kell" are "Rovers" from then on, as "Velo Nord Holdings" is "Velo".
        return one.words[0] == words[0] and not geography.demonym(words[0])
    return _one(one.words, words)
