"""Sentences in, mentions of persons and organisations out, each linked to its name in the article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.chunks import line
from verifier.facts.name.comparison import compare
from verifier.facts.name.descriptions import described
from verifier.facts.name.linking import bodies, body, person, persons
from verifier.facts.name.mentions import mentions
from verifier.facts.name.spelling import key, parts, same_person
from verifier.facts.words import phrase
from verifier.model import Name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.facts.name.linking import Body, Person
    from verifier.facts.name.mentions import Mention
    from verifier.model import Article, Fact, Sentence

__all__ = ["compare", "extract", "key", "same_person"]


UNSURE = frozenset({"other", "none"})


def extract(article: Article, sentences: tuple[Sentence, ...], earlier: tuple[Fact, ...]) -> tuple[Name, ...]:
    """All name facts of an article, in order."""
    del earlier
    found = tuple(mentions(tuple(line(sentence) for sentence in sentences), sentences))
    known, organisations = persons(found), bodies(found, article.text)
    names = tuple(n for mention in found for n in _resolved(article, mention, known, organisations))
    return described(article, sentences, names)


def _resolved(
    article: Article, mention: Mention, known: tuple[Person, ...], organisations: tuple[Body, ...]
) -> Iterator[Name]:
    chunk = mention.chunk
    one = person(chunk.text, chunk.start, known)
    # A name that can be a known person's is that person's, whatever stands around it.
    if mention.type == "person" or (one and mention.type in UNSURE and len(chunk.words) > 1):
        mention = replace(mention, type="person")
        short = one and chunk.text != one.name
        yield _name(
            article,
            mention,
            one.name if one else chunk.text,
            f", short for {one.name}" if one and short else "",
        )
    elif mention.type == "organisation":
        owner = body(mention, organisations)
        yield _name(
            article,
            mention,
            owner.name if owner else " ".join(mention.words),
            f", in this article {owner.name}" if owner else "",
        )
    elif mention.type == "other":
        yield _name(article, mention, chunk.text, "")
    elif mention.type == "none" or (mention.heading and len(chunk.words) > 1):
        yield from _inside(article, mention, known)


def _inside(article: Article, mention: Mention, known: tuple[Person, ...]) -> Iterator[Name]:
    """The known name within a longer run of capitals: “Harbour Safe, Says Holm”."""
    chunk = mention.chunk
    for at, word in enumerate(chunk.words):
        one = person(word.text, chunk.start, known)
        if one and parts(one.name).surname == word.plain:
            last = replace(chunk, first=chunk.first + at, stop=chunk.first + at + 1, words=(word,))
            yield _name(
                article, replace(mention, chunk=last, type="person"), one.name, f", short for {one.name}"
            )
            return


def _name(article: Article, mention: Mention, entity: str, why: str) -> Name:
    chunk = mention.chunk
    cut = parts(entity) if mention.type == "person" else None
    return Name(
        kind="name",
        start=chunk.start,
        end=chunk.end,
        text=article.text[chunk.start : chunk.end],
        sentence=mention.sentence,
        derivation=mention.reason + why,
        type=mention.type if mention.type in {"person", "organisation"} else "other",
        entity=cut.full.replace("-", " ") if cut else phrase(entity).removeprefix("the "),
        given=cut.given if cut else "",
        surname=cut.surname if cut else "",
    )
