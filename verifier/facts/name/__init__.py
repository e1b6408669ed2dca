"""Sentences in, mentions of persons and organisations out, each linked to its name in the article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from verifier.facts.chunks import line
from verifier.facts.name.linking import bodies, body, content, echoed, person, persons
from verifier.facts.name.mentions import mentions
from verifier.facts.name.spelling import key, parts, same_person
from verifier.facts.words import phrase
from verifier.model import Name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.facts.name.linking import Body, Person
    from verifier.facts.name.mentions import Mention
    from verifier.model import Answer, Article, Fact, Sentence

__all__ = ["compare", "extract", "key", "same_person"]

# Two names of bodies that differ in a letter or two: "Intergovernmental" and "Inter-Goverment".
CLOSE_BODY = 93.0
# Surnames further apart than this are not spellings of each other.
APART = 75.0


def extract(article: Article, sentences: tuple[Sentence, ...], earlier: tuple[Fact, ...]) -> tuple[Name, ...]:
    """All name facts of an article, in order."""
    del earlier
    found = echoed(tuple(mentions(tuple(line(sentence) for sentence in sentences))))
    known, organisations = persons(found), bodies(found, article.text)
    return tuple(name for mention in found for name in _resolved(article, mention, known, organisations))


def _resolved(
    article: Article, mention: Mention, known: tuple[Person, ...], organisations: tuple[Body, ...]
) -> Iterator[Name]:
    chunk = mention.chunk
    if mention.type == "person" or chunk.kind == "caps":
        one = person(chunk.text, chunk.start, known)
        if one and (mention.type == "person" or mention.strength < 2):
            yield _name(
                article,
                mention,
                "person",
                one.name,
                "" if chunk.text == one.name else f", short for {one.name}",
            )
            return
        told = _speaker(mention, known)
        if told:
            yield _name(article, told[0], "person", told[1].name, f", short for {told[1].name}")
            return
    if mention.type == "organisation" or mention.strength < 2:
        owner = body(mention, organisations)
        if owner:
            yield _name(article, mention, "organisation", owner.name, f", in this article {owner.name}")
            return
    if mention.strength == 2:
        yield _name(article, mention, mention.type, chunk.text, "")


def _speaker(mention: Mention, known: tuple[Person, ...]) -> tuple[Mention, Person] | None:
    """The known name at the end of a headline's run of capitals: “Harbour Safe, Says Holm”."""
    chunk = mention.chunk
    if chunk.kind != "caps" or len(chunk.words) < 2 or chunk.words[-2].pos != "VERB":
        return None
    one = person(chunk.words[-1].text, chunk.start, known)
    if one is None:
        return None
    last = replace(chunk, first=chunk.stop - 1, words=chunk.words[-1:])
    return replace(mention, chunk=last), one


def _name(article: Article, mention: Mention, kind: str, entity: str, why: str) -> Name:
    chunk = mention.chunk
    cut = parts(entity) if kind == "person" else None
    return Name(
        kind="name",
        start=chunk.start,
        end=chunk.end,
        text=article.text[chunk.start : chunk.end],
        sentence=mention.sentence,
        derivation=mention.reason + why,
        type="person" if kind == "person" else "organisation",
        entity=cut.full.replace("-", " ") if cut else phrase(entity).removeprefix("the "),
        given=cut.given if cut else "",
        surname=cut.surname if cut else "",
    )


def compare(a: Name, b: Name) -> Answer:
    """How two names stand to each other; conflicting only for two whole names that share nothing."""
    if a.type != b.type:
        return "incomparable"
    if a.entity == b.entity:
        return "equal"
    return _persons(a, b) if a.type == "person" else _bodies(a.entity, b.entity)


def _persons(a: Name, b: Name) -> Answer:
    if same_person(a.entity, b.entity):
        return "compatible"
    if not (a.given and b.given and a.surname and b.surname):
        return "incomparable"
    one, two = parts(a.entity), parts(b.entity)
    if fuzz.ratio(key(one.full), key(two.full)) >= APART:
        return "incomparable"
    return "conflicting"


def _bodies(a: str, b: str) -> Answer:
    one, two = tuple(phrase(a).split()), tuple(phrase(b).split())
    joined = "".join(one), "".join(two)
    if joined[0] == joined[1] or content(one) == content(two):
        return "equal"
    if (
        content(one) <= content(two)
        or content(two) <= content(one)
        or _initials(one, two)
        or _initials(two, one)
    ):
        return "compatible"
    if fuzz.ratio(*joined) >= CLOSE_BODY:
        return "compatible"
    shared = content(one) & content(two)
    # Bodies of one kind have words in common; only names without any are surely two.
    return "incomparable" if shared or len(one) < 2 or len(two) < 2 else "conflicting"


def _initials(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    joined = "".join(short)
    strict = "".join(word[0] for word in long if word not in {"of", "the", "for", "and", "on", "to"})
    loose = "".join(word[0] for word in long)
    return len(long) > 1 and len(joined) > 1 and joined in {strict, loose}
