"""The name of a place in, what kind of place it is out."""

from __future__ import annotations

from typing import Literal

from verifier.facts import geography
from verifier.facts.words import phrase
from verifier.lexicon.institutions import AREA_HEADS, FACILITY_HEADS, HOUSED
from verifier.lexicon.provinces import provinces

PlaceKind = Literal["region", "country", "city", "area", "facility", "direction", "unknown"]


def kind(name: str) -> PlaceKind:
    """The kind of place; "unknown" for a proper name that no table has."""
    if " of " in name and name.split(maxsplit=1)[0] in DIRECTIONS:
        return "direction"
    if geography.country(name):
        return "country"
    if geography.region(name):
        return "region"
    return _of_part(name)


def _of_part(name: str) -> PlaceKind:
    """The kind of a place that is no state and no part of the world."""
    words = name.split()
    head = words[words.index("of") - 1] if "of" in words[1:] else words[-1]
    if len(words) > 1 and head in FACILITY_HEADS | HOUSED:
        return "facility"
    if len(words) > 1 and name not in provinces() and geography.city(name):
        return "city"
    if name in provinces() or (len(words) > 1 and (words[-1] in AREA_HEADS or words[0] in AREA_HEADS)):
        return "area"
    return "city" if large(name) else "unknown"


def large(name: str) -> geography.City | None:
    """The known city of this name if it is large enough for the name to mean it."""
    found = geography.city(name)
    return found if found and found.population >= geography.LARGE else None


def bare(name: str) -> str:
    """Without the noun for the kind of area: "velden province" and "the province of velden" are "velden"."""
    words = phrase(name).split()
    kept = [word for word in words if word not in AREA_HEADS and word not in {"of", "the"}]
    return (
        " ".join(kept)
        if kept and len(kept) < len(words) and kind(phrase(name)) != "country"
        else " ".join(words)
    )


def canonical(text: str) -> str:
    """The one name of a place: the country for all its names, a large city's main name, else as written."""
    found = geography.country(text)
    if found:
        return found
    name = phrase(text).removeprefix("the ")
    words = name.split()
    if (
        len(words) > 1
        and words[0] in geography.PARTS_OF_TOWN
        and not geography.city(name)
        and large(" ".join(words[1:]))
    ):
        return canonical(" ".join(words[1:]))
    known = large(text) or large(name)
    return phrase(known.name) if known else name


DIRECTIONS = {
    "north": 0,
    "north-east": 45,
    "east": 90,
    "south-east": 135,
    "south": 180,
    "south-west": 225,
    "west": 270,
    "north-west": 315,
}
