"""A capitalised phrase in its line in, what a reader sees of it and around it out, as short strings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.facts import geography
from verifier.facts.offices import office
from verifier.lexicon import institutions as bodies
from verifier.lexicon.given_names import GIVEN_NAMES
from verifier.lexicon.honorifics import HONORIFICS, PARTICLES
from verifier.lexicon.nouns import nouns
from verifier.lexicon.offices import HEADS, OCCUPATIONS, RANKS
from verifier.lexicon.provinces import provinces
from verifier.lexicon.speech import SAY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.facts.chunks import Chunk, Line
    from verifier.facts.words import Word
    from verifier.model import Token

# What a common word says of the name beside it or of the name it ends.
TABLES = (
    ("says", SAY),
    ("given", GIVEN_NAMES),
    ("honorific", HONORIFICS),
    ("particle", PARTICLES),
    ("office", HEADS | OCCUPATIONS),
    ("rank", frozenset(RANKS)),
    ("body", bodies.ORGANISATION_HEADS),
    ("firm", bodies.FIRM_HEADS | bodies.COMPANY_HEADS),
    ("legal", bodies.LEGAL_FORMS),
    ("club", bodies.CLUB_HEADS | bodies.INITIAL_HEADS),
    ("paper", bodies.NEWSPAPERS),
    ("bodykind", bodies.ORGANISATION_KINDS),
    ("facility", bodies.FACILITY_HEADS),
    ("housed", bodies.HOUSED),
    ("area", bodies.AREA_HEADS),
    ("settlement", bodies.SETTLEMENTS),
    ("event", bodies.EVENT_HEADS | bodies.GATHERINGS),
    ("a person", nouns("person")),
    ("a body", nouns("body")),
    ("a site", nouns("site")),
    ("a craft", nouns("craft")),
    ("a work", nouns("work")),
)
QUOTES = frozenset("' \" ‘ ’ “ ”".split())
AGES = frozenset(map(str, range(3, 115)))
LONG = 4
SHORT = 3
# So far from the comma an office in apposition may stand.
REACH = 7


def form(chunk: Chunk) -> Iterator[str]:
    """What the words of a phrase say by themselves, wherever it stands."""
    first, last = chunk.words[0], chunk.words[-1]
    letters = [len(word.text.rstrip(".")) == 1 for word in chunk.words]
    yield f"kind {chunk.kind}"
    yield f"words {min(len(chunk.words), LONG)}"
    yield from (f"first {name}" for name in _tables(first.plain))
    yield from (f"last {name}" for name in _tables(last.plain))
    yield from (f"inside {name}" for word in chunk.words[1:-1] for name in _tables(word.plain))
    yield f"ends {last.plain[-2:]}"
    yield f"ends {last.plain[-3:]}"
    if any(letters) and len(letters) > 1:
        yield "an initial"
    if any(c.isdigit() for c in chunk.text):
        yield "a digit"
    if "-" in chunk.text:
        yield "a hyphen"
    if any(word.text.isupper() and len(word.text) > 1 for word in chunk.words):
        yield "all upper" if chunk.text.isupper() else "some upper"
    if any(not word.capital for word in chunk.words):
        yield "a small word"
    yield from _gazetteer(chunk)


def _gazetteer(chunk: Chunk) -> Iterator[str]:
    found = geography.city(chunk.text)
    if found:
        yield "a large city" if found.population >= geography.LARGE else "a small city"
    if chunk.text.lower() in geography.capitals():
        yield "a capital"
    if chunk.text.lower() in provinces():
        yield "a province"
    if geography.part_of_city(chunk.text):
        yield "a part of a city"
    if chunk.kind not in {"place", "seat"} and geography.country(chunk.words[-1].text):
        yield "ends in a country"
    if geography.demonym(chunk.words[0].text):
        yield "begins with a demonym"


def around(row: Line, n: int) -> Iterator[str]:
    """What stands around the chunk and what the parser makes of it."""
    chunk = row.chunks[n]
    before = row.words[max(0, chunk.first - SHORT) : chunk.first][::-1]
    after = row.words[chunk.stop : chunk.stop + SHORT]
    yield f"entity {chunk.words[-1].entity}"
    yield f"entity first {chunk.words[0].entity}"
    yield f"written as {chunk.words[0].pos} {chunk.words[-1].pos}"
    yield f"form {row.sentence.tokens[chunk.words[-1].last].tag}"
    yield f"line {row.sentence.kind}"
    yield from _beside("before", before)
    yield from _beside("after", after)
    if not chunk.first:
        yield "opens"
    if chunk.words[-1].possessive:
        yield "owns"
    if before and after and before[0].text in QUOTES and after[0].text in QUOTES:
        yield "quoted"
    if [word.plain for word in after[::2]] == [",", ","] and after[1].plain in AGES:
        yield "an age"
    yield from _titles(row, n)
    yield from _parsed(row, chunk)


def _beside(side: str, words: tuple[Word, ...]) -> Iterator[str]:
    """The nearest two words, and which table has the nearest, past articles and what else is small."""
    for at, word in enumerate(words[:2]):
        yield f"{side} {at} {word.plain if not word.capital else '^' + word.pos}"
        yield from (f"{side} {at} :{name}" for name in _tables(word.plain))
    if len(words) > 1:
        yield f"{side} {words[0].plain} {words[1].plain}"
    for word in words:
        if word.pos in {"NOUN", "PROPN"}:
            yield f"{side} noun {word.plain}"
            yield from (f"{side} noun :{name}" for name in _tables(word.plain))
            break


def _titles(row: Line, n: int) -> Iterator[str]:
    chunk = row.chunks[n]
    for side, other in (("left", n - 1), ("right", n + 1)):
        if not 0 <= other < len(row.chunks):
            continue
        near = row.chunks[other]
        gap = row.words[near.stop : chunk.first] if other < n else row.words[chunk.stop : near.first]
        if len(gap) < SHORT:
            between = " ".join(word.plain if not word.capital else "^" for word in gap)
            owned = " 's" if (near if other < n else chunk).words[-1].possessive else ""
            yield f"{side} {near.kind} ({between}{owned})"
    yield from _apposed(row, chunk)


def _apposed(row: Line, chunk: Chunk) -> Iterator[str]:
    """“Ann Voss, the airline's long-serving chief executive” and the other way round."""
    words, stop, first = row.words, chunk.stop, chunk.first
    sides = (
        ("after", range(stop + 1, min(stop + REACH, len(words))) if words[stop : stop + 1] else ()),
        ("before", range(first - 2, max(first - 2 - REACH, -1), -1)),
    )
    for side, places in sides:
        comma = stop if side == "after" else first - 1
        if not 0 <= comma < len(words) or words[comma].plain != ",":
            continue
        for at in places:
            if words[at].pos in {"VERB", "AUX", "PUNCT"}:
                break
            if office(words, at):
                yield f"an office in apposition {side}"
                break


def _parsed(row: Line, chunk: Chunk) -> Iterator[str]:
    tokens = row.sentence.tokens
    inside = range(chunk.words[0].first, chunk.words[-1].last + 1)
    top = next((tokens[i] for i in inside if tokens[i].head not in inside), tokens[inside[-1]])
    above = tokens[top.head]
    yield f"dep {top.dep}"
    yield f"dep {top.dep} of {above.pos}"
    if top.dep in {"pobj", "agent"}:
        yield f"after {above.lemma}"
        yield from _head(f"after {above.lemma} of", tokens[above.head])
    else:
        yield from _head(f"{top.dep} of", above)
    for child in tokens[inside[-1] + 1 : inside[-1] + 12]:
        if child.head == top.index and child.dep in {"appos", "relcl", "amod"}:
            yield f"{child.dep} below"
            if child.dep == "appos":
                yield from _head("apposed", child)
    if top.dep == "conj":
        yield f"beside {above.entity or above.pos}"


def _head(what: str, token: Token) -> Iterator[str]:
    yield f"{what} {token.lemma if token.pos != 'PROPN' else '^'}"
    yield from (f"{what} :{name}" for name in _tables(token.lemma))


def _tables(word: str) -> list[str]:
    bare = word.rstrip(".")
    one = bare.removesuffix("s")
    return [name for name, table in TABLES if bare in table or (len(one) > LONG and one in table)]
