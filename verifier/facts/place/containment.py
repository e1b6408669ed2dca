"""Drafts of one line in, which of them contain which out: "the Corn Hall in Sarn", "Sarn, Norland"."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from verifier.facts import geography
from verifier.facts.place.kinds import kind, large
from verifier.lexicon.institutions import AREA_HEADS, FACILITY_HEADS, SETTLEMENTS
from verifier.lexicon.provinces import provinces

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.facts.chunks import Line
    from verifier.facts.place.drafts import Draft

QUALIFIERS = frozenset("capital port coastal northern southern eastern western border".split())
QUOTES = frozenset("' \" ‘ ’ “ ”".split())
WIDTH = {"facility": 0, "direction": 0, "unknown": 1, "city": 1, "area": 2, "country": 3, "region": 4}


def stated(line: Line, drafts: tuple[Draft, ...]) -> Iterator[tuple[str, str]]:
    """Pairs (inner, outer) that the words of the line state."""
    for left, right in itertools.pairwise(drafts):
        between = [
            word.plain for word in line.words[left.chunk.stop : right.chunk.first] if word.text not in QUOTES
        ]
        if left.name == right.name:
            continue
        if (left.chunk.words[-1].possessive and not between) or _settled(between):
            yield right.name, left.name
        elif _narrower(left, right) and (
            _apposed(line, left, right, between) or between in (["in"], ["in", "the"], ["near"])
        ):
            yield left.name, right.name
    for draft in drafts:
        yield from _own(draft)


def _settled(between: list[str]) -> bool:
    """“the Norland town of Sarn”, “the Norland port town of Sarn”."""
    nouns = SETTLEMENTS | AREA_HEADS
    return (
        between[-1:] == ["of"]
        and 1 < len(between) < 4
        and between[-2] in nouns
        and set(between[:-2]) <= QUALIFIERS
    )


def _narrower(left: Draft, right: Draft) -> bool:
    one, two = kind(left.name), kind(right.name)
    if two == "facility" and one != "facility":
        return False
    if one == two == "city":
        return False
    return WIDTH[one] <= WIDTH[two]


def _apposed(line: Line, left: Draft, right: Draft, between: list[str]) -> bool:
    """“at the Corn Hall, Sarn” but not "in Sarn, Orven and Torvik", which is a list."""
    if between != [","]:
        return False
    following = line.words[right.chunk.stop].plain if right.chunk.stop < len(line.words) else ""
    if following == "and" or (kind(left.name), kind(right.name)) == ("country", "country"):
        return False
    if kind(left.name) == kind(right.name) == "unknown":
        return following in {",", "."} or not following
    return True


def _own(draft: Draft) -> Iterator[tuple[str, str]]:
    """What a name itself says: an airport that has a town's name is at the town."""
    words = draft.chunk.words
    if (
        draft.chunk.kind == "facility"
        and len(words) > 1
        and words[-1].plain in FACILITY_HEADS
        and not words[-1].capital
    ):
        yield draft.name, " ".join(draft.name.split()[:-1])
    if draft.name.endswith(" airport"):
        yield draft.name, draft.name.removesuffix(" airport").removesuffix(" international")


def known(name: str) -> tuple[str, ...]:
    """What the tables say a place is in."""
    if kind(name) == "country":
        return geography.widened(name)
    seat = geography.seat(name) or provinces().get(name, "")
    if seat:
        return (seat,)
    found = large(name)
    return found.countries[:1] if found and kind(name) == "city" else ()


def closure(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    """For each place everything it is in, nearest first; a circle of two places is left out."""
    direct: dict[str, list[str]] = {}
    rows = list(pairs)
    for inner, outer in rows:
        if inner != outer and (outer, inner) not in rows and outer not in direct.setdefault(inner, []):
            direct[inner].append(outer)
    return {name: _walk(name, direct) for name in direct}


def _walk(name: str, direct: dict[str, list[str]]) -> tuple[str, ...]:
    found: list[str] = []
    queue = list(direct.get(name, ()))
    while queue:
        outer = queue.pop(0)
        if outer != name and outer not in found:
            found.append(outer)
            queue += direct.get(outer, ()) or known(outer)
    return tuple(found)
