"""A line of chunks in, drafts of places out: the words, the name, and why they are taken for a place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from verifier.facts import geography
from verifier.facts.geography import PARTS_OF_TOWN
from verifier.facts.place.kinds import canonical, kind, large
from verifier.facts.sorts import taken
from verifier.facts.words import phrase
from verifier.lexicon.institutions import HOUSED

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from verifier.facts.chunks import Chunk, Line
    from verifier.facts.sorts import Sort

HOLDING = frozenset("at outside inside near in".split())
IN = frozenset("in at near outside inside around across throughout".split())
# Quoted words up to this many, the first with a capital, are a title rather than somebody's speech.
TITLE = 5
# May stand between a preposition and the place; not "a": "in a Dumpster" is in a thing.
SKIPPED = frozenset("the ' ‘ “ \" central downtown nearby neighbouring neighboring both suburban".split())
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
    """A place as found in one line."""

    chunk: Chunk
    name: str
    state: bool
    reason: str


def drafts(line: Line, known: Mapping[tuple[int, int], Mapping[Sort, float]]) -> Iterator[Draft]:
    """The places of a line in order; `known` are the chances of what each phrase names."""
    for n, chunk in enumerate(line.chunks):
        sorts = taken(known.get((chunk.start, chunk.end), {}))
        if not _slogan(line, chunk) and (draft := _draft(line, n, chunk, sorts)):
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


def _draft(line: Line, n: int, chunk: Chunk, sorts: tuple[Sort, ...]) -> Draft | None:
    before = _before(line, chunk)
    if chunk.kind == "place" and "person" not in sorts:
        return _made(
            chunk, chunk.value, "a country or part of the world", state=not geography.region(chunk.text)
        )
    if chunk.kind == "seat":
        building = phrase(chunk.text).removeprefix("the ") if before in IN else ""
        reason = f"a seat of government {'as a building' if building else 'for the government'}"
        return _made(chunk, building or chunk.value, reason, state=not building)
    if "place" in sorts and not _compound(chunk):
        return _named(line, n, chunk)
    if before in HOLDING and any(word.plain in HOUSED for word in chunk.words):
        return _made(chunk, canonical(chunk.text), f"a body that one can be “{before}”")
    if line.sentence.kind in {"heading", "headline"} and _ends_in_country(chunk):
        last = replace(chunk, first=chunk.stop - 1, words=chunk.words[-1:])
        return _made(last, canonical(last.text), "a country at the end of a headline's words", state=True)
    return None


def _named(line: Line, n: int, chunk: Chunk) -> Draft:
    name, office = canonical(chunk.text), _public(line, n, chunk)
    # A mayor or governor is no sign of a state: "the governor of Velden".
    sovereign = office.endswith(PUBLIC) and not office.endswith(LOCAL) and kind(name) == "unknown"
    reason = "its words and those around it are a place's"
    return _made(chunk, name, reason, state=sovereign or name in geography.capitals())


def _ends_in_country(chunk: Chunk) -> bool:
    """“Strengthen Norway” in a headline."""
    if len(chunk.words) == 1 or chunk.words[-2].pos != "VERB":
        return False
    return bool(geography.country(chunk.words[-1].text))


def _made(chunk: Chunk, name: str, reason: str, *, state: bool = False) -> Draft:
    return Draft(chunk=chunk, name=name, state=state, reason=reason)


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
