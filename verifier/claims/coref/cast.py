"""An article in, those who act in it out: people, bodies, places and days in order of mention."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.lexicon.anaphora import FEMALE_TITLES, MALE_TITLES
from verifier.model import Name, Place, Role, Timex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.model import Article, Fact, Sentence
    from verifier.tree import Tree

CREDITS = frozenset({"credit"})
BEFORE = re.compile(r"([A-Za-zñ]+)\.?\s*$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A mention of a person by name or office; `entity` is "" when the article does not say who it is."""

    start: int
    end: int
    sentence: int
    entity: str


@dataclass(frozen=True, slots=True)
class Cast:
    """The mentions of one article by kind, and the longest printed form of each name."""

    sentences: tuple[Sentence, ...]
    trees: tuple[Tree, ...]
    people: tuple[Person, ...]
    bodies: tuple[Name, ...]
    places: tuple[Place, ...]
    roles: tuple[Role, ...]
    days: tuple[Timex, ...]
    full: dict[str, str]
    gender: dict[str, str]

    def people_in(self, sentence: int) -> tuple[Person, ...]:
        """The people named in a sentence, each once, in order."""
        found: dict[str, Person] = {}
        for name in self.people:
            if name.sentence == sentence and name.entity:
                found.setdefault(name.entity, name)
        return tuple(found.values())

    def shown(self, entity: str) -> str:
        """A name as the article prints it in full."""
        return self.full.get(entity, entity.title())


def cast(
    article: Article, sentences: tuple[Sentence, ...], trees: tuple[Tree, ...], facts: Iterable[Fact]
) -> Cast:
    """The cast of an article."""
    # Whoever wrote the report does not act in it: "By Petra Lind" is none of "the two ministers".
    written = {sentence.index for sentence in sentences if sentence.kind in CREDITS}
    known = tuple(fact for fact in facts if fact.sentence not in written)
    names = tuple(fact for fact in known if isinstance(fact, Name) and fact.entity and not fact.described)
    full: dict[str, str] = {}
    for name in names:
        if len(name.text) > len(full.get(name.entity, "")):
            full[name.entity] = name.text
    return Cast(
        sentences=sentences,
        trees=trees,
        people=tuple(sorted(_people(names, known), key=lambda person: (person.start, person.end))),
        bodies=tuple(name for name in names if name.type == "organisation"),
        places=tuple(fact for fact in known if isinstance(fact, Place)),
        roles=tuple(fact for fact in known if isinstance(fact, Role)),
        days=tuple(fact for fact in known if isinstance(fact, Timex) and fact.granularity == "day"),
        full=full,
        gender=_genders(article.text, names),
    )


def _people(names: Iterable[Name], known: Iterable[Fact]) -> Iterator[Person]:
    named = [name for name in names if name.type == "person"]
    for name in named:
        yield Person(start=name.start, end=name.end, sentence=name.sentence, entity=name.entity)
    roles = [fact for fact in known if isinstance(fact, Role)]
    for role in roles:
        if not any(role.start < name.end and name.start < role.end for name in named):
            entity = role.holder or holder(role, roles)
            yield Person(start=role.start, end=role.end, sentence=role.sentence, entity=entity)


def holder(role: Role, roles: Iterable[Role]) -> str:
    """Whoever holds the same office elsewhere in the article, if only one does, or ""."""
    held = {
        other.holder
        for other in roles
        if other.holder
        and other.former == role.former
        and (other.office == role.office or other.office.endswith(" " + role.office))
        and (other.of == role.of or not other.of or not role.of)
    }
    return held.pop() if len(held) == 1 else ""


def _genders(text: str, names: Iterable[Name]) -> dict[str, str]:
    """What titles say anywhere in the article: "Ms Ruiz" is a woman wherever she is named."""
    found: dict[str, str] = {}
    for name in names:
        before = BEFORE.search(text, max(0, name.start - 14), name.start)
        title = before.group(1).lower() if before else ""
        first = name.text.split()[0].strip(".").lower()
        if {title, first} & MALE_TITLES:
            found[name.entity] = "male"
        elif {title, first} & FEMALE_TITLES:
            found[name.entity] = "female"
    return found
