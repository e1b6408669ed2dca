"""A line of chunks in, drafts of places out: the words, the name, and why they are taken for a place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from verifier.facts import geography
from verifier.facts.geography import PARTS_OF_TOWN
from verifier.facts.place.kinds import canonical, kind, large
from verifier.facts.words import phrase
from verifier.lexicon.given_names import GIVEN_NAMES
from verifier.lexicon.institutions import HOUSED, SETTLEMENTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.facts.chunks import Chunk, Line

IN = frozenset("in at near outside inside around across throughout".split())
TOWARDS = frozenset("to from via towards toward into of through reached leaving visiting".split())
# Quoted words up to this many, the first with a capital, are a title rather than somebody's speech.
TITLE = 5
# May stand between a preposition and the place; not "a": "in a Dumpster" is in a thing.
SKIPPED = frozenset("the ' ‘ “ \" central downtown nearby neighbouring neighboring both suburban".split())
OFFICE = "somebody holds a local office of it"
SOVEREIGN = "somebody holds an office of state of it"
LABELS = frozenset({"GPE", "LOC", "FAC"})
REGIONS = frozenset(
    "province state region district county island republic kingdom principality emirate parish".split()
)
# Who holds one of these holds it of a place: "Norland's prime minister", "the mayor of Sarn".
PUBLIC = (
    "president",
    "prime minister",
    "minister",
    "mayor",
    "governor",
    "king",
    "queen",
    "chancellor",
    "chief minister",
    "ambassador",
)
LOCAL = ("mayor", "governor", "chief minister")


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A place as found in one line; `sure` is false where the article must name it again as a place."""

    chunk: Chunk
    name: str
    sure: bool
    state: bool
    reason: str


def drafts(line: Line, taken: frozenset[tuple[int, int]]) -> Iterator[Draft]:
    """The places of a line in order; `taken` are the spans of persons and bodies."""
    for n, chunk in enumerate(line.chunks):
        person = any(start < chunk.end and chunk.start < end for start, end in taken)
        if (person and chunk.kind not in {"organisation", "seat"}) or _slogan(line, chunk):
            continue
        draft = _draft(line, n, chunk)
        if draft:
            yield draft


def _slogan(line: Line, chunk: Chunk) -> bool:
    """Whether the chunk is part of a short quoted title: a country in the name of a scheme is no place."""
    if chunk.kind == "facility":
        return False
    inside = (q for q in line.sentence.quotes if q.start <= chunk.start and chunk.end <= q.end)
    words = [line.sentence.text[q.start - line.sentence.start : q.end - line.sentence.start] for q in inside]
    return any(
        len(text.split()) <= TITLE and text[:1].isupper() and text[-1:] not in ",.!?" for text in words
    )


def _draft(line: Line, n: int, chunk: Chunk) -> Draft | None:
    before = _before(line, chunk)
    if chunk.kind == "place":
        return _made(
            chunk, chunk.value, "a country or part of the world", state=not geography.region(chunk.text)
        )
    if chunk.kind == "seat":
        if before in IN:
            return _made(chunk, phrase(chunk.text).removeprefix("the "), "a seat of government as a building")
        return _made(chunk, chunk.value, "a seat of government for the government", state=True)
    if chunk.kind in {"facility", "area"}:
        return _made(chunk, canonical(chunk.text), f"“{chunk.words[-1].text}” is the head of a place's name")
    if chunk.kind == "organisation":
        housed = before in {"at", "outside", "inside", "near", "in"} and any(
            word.plain in HOUSED for word in chunk.words
        )
        return _made(chunk, canonical(chunk.text), f"a body that one can be “{before}”") if housed else None
    return _named(line, n, chunk, before) if chunk.kind in {"caps", "acronym"} else None


def _named(line: Line, n: int, chunk: Chunk, before: str) -> Draft | None:
    """A capitalised name that no head noun explains."""
    if any(c.isdigit() for c in chunk.text) or _compound(chunk) or _quoted(line, chunk):
        return None
    heading = line.sentence.kind in {"heading", "headline"}
    if heading and _ends_in_country(chunk):
        chunk = replace(chunk, first=chunk.stop - 1, words=chunk.words[-1:])
        return _made(chunk, canonical(chunk.text), "a country at the end of a headline's words", state=True)
    name = canonical(chunk.text)
    if _gazetted(chunk, name, before):
        return _made(chunk, name, "a city of the gazetteer", state=name in geography.capitals())
    if chunk.kind == "acronym" or len(chunk.words) > 4 or _attributive(line, chunk) or name in PARTS_OF_TOWN:
        return None
    reason = _sign(line, n, chunk, before, heading=heading)
    if not reason:
        return Draft(
            chunk=chunk, name=name, sure=False, state=False, reason="the article names it as a place"
        )
    return _made(chunk, name, reason, state=reason == SOVEREIGN and kind(name) == "unknown")


def _ends_in_country(chunk: Chunk) -> bool:
    """“Strengthen Norway” in a headline."""
    if len(chunk.words) == 1 or chunk.words[-2].pos != "VERB":
        return False
    return bool(geography.country(chunk.words[-1].text))


def _gazetted(chunk: Chunk, name: str, before: str) -> bool:
    """Whether the gazetteer's city is meant: not where the parser sees a person or body, but for capitals."""
    if not large(name):
        return False
    opening = chunk.first == 0 and chunk.words[-1].pos != "PROPN"
    other = chunk.words[-1].entity in {"PERSON", "ORG"}
    capital = name in geography.capitals() and chunk.words[0].plain not in GIVEN_NAMES
    return before in IN or not (other or opening) or capital


def _sign(line: Line, n: int, chunk: Chunk, before: str, *, heading: bool) -> str:
    """What the words around an unknown name say for its being a place."""
    office = _public(line, n, chunk)
    if office.endswith(PUBLIC):
        # A mayor or governor is no sign of a state: "the governor of Velden".
        return OFFICE if office.endswith(LOCAL) else SOVEREIGN
    if _settlement(line, chunk):
        return "a noun for a settlement stands before it"
    if heading:
        return ""
    if _hosts(line, chunk):
        return "it is host to something"
    if chunk.words[-1].possessive and not (chunk.stop < len(line.words) and line.words[chunk.stop].capital):
        # "outside Farrow's flat": the owner of a thing need not be a place.
        return ""
    labelled = chunk.words[-1].entity in LABELS and before in IN | TOWARDS
    return f"it stands after “{before}”" if before in {"in", "near", "outside"} or labelled else ""


def _made(chunk: Chunk, name: str, reason: str, *, state: bool = False) -> Draft:
    return Draft(chunk=chunk, name=name, sure=True, state=state, reason=reason)


def _before(line: Line, chunk: Chunk) -> str:
    """The preposition a phrase depends on: the word before it, past articles and parts of town."""
    back = chunk.first - 1
    while back >= 0 and (line.words[back].plain in SKIPPED or line.words[back].plain in PARTS_OF_TOWN):
        back -= 1
    if back >= 0 and line.words[back].plain in {"and", ","}:
        previous = next(
            (other for other in line.chunks if other.stop == back and other.kind in {"caps", "place"}), None
        )
        # "yards in Sarn and Orven": the second stands after the preposition of the first.
        return (
            _before(line, previous)
            if previous and line.words[back].plain == "and"
            else line.words[back].plain
        )
    return line.words[back].plain if back >= 0 else ""


def _compound(chunk: Chunk) -> bool:
    """“Norwegian-Swedish”, "Oslo/Bergen": parts joined to something that is no place."""
    halves = chunk.text.replace("–", "-").replace("/", "-").split("-")
    return (
        len(chunk.words) == 1
        and len(halves) > 1
        and any(geography.country(h) or geography.demonym(h) or large(h) for h in halves)
    )


def _attributive(line: Line, chunk: Chunk) -> bool:
    """Whether it only modifies a noun or counts something: “the Farrow administration”, “Weeks 3 and 4”."""
    if chunk.words[-1].possessive:
        return False
    following = line.words[chunk.stop] if chunk.stop < len(line.words) else None
    if following and following.pos == "NUM":
        return chunk.words[-1].plain.endswith("s")
    token = line.sentence.tokens[chunk.words[-1].last]
    # "in the Norland town of Sarn" names Norland all the same.
    behind = (
        following is not None and following.pos == "NOUN" and following.plain not in SETTLEMENTS | REGIONS
    )
    return (
        behind
        and token.dep in {"compound", "nmod", "amod"}
        and chunk.first > 0
        and line.words[chunk.first - 1].plain == "the"
    )


def _hosts(line: Line, chunk: Chunk) -> bool:
    token = line.sentence.tokens[chunk.words[-1].last]
    return (
        token.dep == "nsubj"
        and line.sentence.tokens[token.head].lemma == "host"
        and chunk.words[0].plain not in {"both", "its"}
    )


def _public(line: Line, n: int, chunk: Chunk) -> str:
    """The office of "X's president", "president of X" or "President Kovar of X", if X is the chunk."""
    following = line.chunks[n + 1] if n + 1 < len(line.chunks) else None
    if (
        chunk.words[-1].possessive
        and following
        and following.kind == "office"
        and following.first == chunk.stop
    ):
        return following.value
    if _before(line, chunk) != "of" or n == 0 or chunk.first - line.chunks[n - 1].stop > 2:
        return ""
    titles = line.chunks[max(0, n - 2) : n]
    if titles[-1].kind == "caps":
        titles = titles[:-1]
    return titles[-1].value if titles and titles[-1].kind == "office" else ""


def _settlement(line: Line, chunk: Chunk) -> bool:
    if chunk.first >= 2 and line.words[chunk.first - 1].plain == "of":
        return line.words[chunk.first - 2].plain in SETTLEMENTS | REGIONS
    return (
        chunk.first >= 1
        and line.words[chunk.first - 1].plain in SETTLEMENTS
        and line.words[chunk.first - 1].pos == "NOUN"
    )


def _quoted(line: Line, chunk: Chunk) -> bool:
    before = line.words[chunk.first - 1].text if chunk.first else ""
    return (
        before in {"'", "‘", "“", '"'}
        and chunk.stop < len(line.words)
        and line.words[chunk.stop].text in {"'", "’", "”", '"'}
    )
