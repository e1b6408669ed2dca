"""An office in a line in, what it is an office of out: "the Danish foreign minister" is of "denmark"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.facts.place import canonical
from verifier.lexicon.offices import LOCAL_TITLES

if TYPE_CHECKING:
    from verifier.facts.chunks import Chunk, Line
    from verifier.model import Name

OWNED = frozenset({"place", "caps", "organisation", "acronym", "area", "facility", "demonym", "seat"})


def owner(line: Line, n: int, names: tuple[Name, ...]) -> tuple[str, int, int]:
    """The country, place or body, and the start and end of the whole phrase; "" where it is not said."""
    chunk = line.chunks[n]
    before, start = _before(line, n, names)
    after, end = _after(line, n, names)
    if not before and not after:
        return LOCAL_TITLES.get(" ".join(word.plain for word in chunk.words), ""), chunk.start, chunk.end
    return before or after, start if before else chunk.start, end if after and not before else chunk.end


def _before(line: Line, n: int, names: tuple[Name, ...]) -> tuple[str, int]:
    """“Norwegian President”, "Norway's then prime minister", "Velo Nord chief executive"."""
    chunk = line.chunks[n]
    if n == 0:
        return "", chunk.start
    previous = line.chunks[n - 1]
    between = line.words[previous.stop : chunk.first]
    if (
        previous.kind not in OWNED
        or any(word.pos not in {"ADJ", "NOUN"} for word in between)
        or len(between) > 2
    ):
        return "", chunk.start
    if _person(previous, names) or not (
        previous.kind == "demonym" or previous.words[-1].possessive or not between
    ):
        return "", chunk.start
    return _value(previous, names), previous.start


def _after(line: Line, n: int, names: tuple[Name, ...]) -> tuple[str, int]:
    """“head of the Harbour Agency”, “President Ana Sol of Norway”, “... from Norway's ministry”."""
    chunk = line.chunks[n]
    at = chunk.stop
    if at < len(line.words) and line.words[at].plain == "(":
        at = next((word for word in range(at, len(line.words)) if line.words[word].plain == ")"), at) + 1
    held = next((c for c in line.chunks[n + 1 :] if c.first == at and _person(c, names)), None)
    at = held.stop if held else at
    if (
        chunk.words[-1].possessive
        or at >= len(line.words)
        or line.words[at].plain not in _LINKS | ({"from"} if held else set())
    ):
        return "", chunk.end
    at += 2 if at + 1 < len(line.words) and line.words[at + 1].plain == "the" else 1
    found = [c for c in line.chunks[n + 1 :] if c.first >= at and c.kind in OWNED]
    if not found or found[0].first != at or _person(found[0], names):
        return "", chunk.end
    first = found[0]
    if (
        first.words[-1].possessive
        and len(found) > 1
        and found[1].first == first.stop
        and found[1].kind == "organisation"
    ):
        return _value(found[1], names), found[1].end
    return _value(first, names), first.end


_LINKS = frozenset({"of", "for", "at"})


def _person(chunk: Chunk, names: tuple[Name, ...]) -> bool:
    return any(name.type == "person" and name.start < chunk.end and chunk.start < name.end for name in names)


def _value(chunk: Chunk, names: tuple[Name, ...]) -> str:
    """The country for demonyms and countries, else the body's full name in the article, else the words."""
    if chunk.kind in {"demonym", "place", "seat"}:
        return chunk.value
    body = next(
        (name.entity for name in names if name.type == "organisation" and name.start == chunk.start), ""
    )
    return body or canonical(chunk.text)
