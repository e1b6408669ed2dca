"""Two places in, how they stand to each other out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from verifier.facts import geography
from verifier.facts.place.directions import angle
from verifier.facts.place.kinds import bare, kind, large
from verifier.facts.words import phrase
from verifier.lexicon.countries import PARTS
from verifier.lexicon.institutions import AREA_HEADS
from verifier.lexicon.provinces import provinces

if TYPE_CHECKING:
    from verifier.model import Answer, Place

# Two spellings of one place: "Kharkov" and "Kharkiv" are 86 alike, "Sarnov" and "Sarnow" 83 but short.
CLOSE = 88.0
LONG = 6
SPELLED = 0.9
# Less than this between two compass directions is a matter of rounding.
ADJACENT = 45
# Kilometres within which two names of cities may be two names for where something happened.
NEAR = 40.0


def compare(a: Place, b: Place) -> Answer:
    """How two places stand to each other; conflicting only where neither can contain the other."""
    one, two = bare(a.name), bare(b.name)
    kinds = kind(a.name), kind(b.name)
    if "direction" in kinds:
        return _directions(a, b)
    if one == two:
        apart = a.inside and b.inside and _containers_apart(a, b)
        return "conflicting" if apart else "equal" if phrase(a.name) == phrase(b.name) else "compatible"
    if _contains(a, b) or _contains(b, a) or _variant(one, two) or _neighbours(a, b):
        return "compatible"
    if a.text.islower() or b.text.islower():
        return _unnamed(a, b)
    return "conflicting" if "region" not in kinds and _apart(a, b) else "incomparable"


def _unnamed(a: Place, b: Place) -> Answer:
    """“The old cannery” and "the cannery" may be one, "a cold store" and "the cannery" are two.

    "The municipal hall" may be the Corn Hall, and may be in any town.
    """
    if a.name.split()[-1] == b.name.split()[-1]:
        return "compatible"
    return "conflicting" if a.text.islower() and b.text.islower() else "incomparable"


def _contains(outer: Place, inner: Place) -> bool:
    return bare(outer.name) in {bare(name) for name in inner.inside} or PARTS.get(inner.name) == outer.name


def _directions(a: Place, b: Place) -> Answer:
    turn = angle(a.name, b.name)
    if turn is None:
        return "incomparable"
    return "equal" if turn == 0 else "compatible" if turn <= ADJACENT else "conflicting"


def _variant(one: str, two: str) -> bool:
    """Whether one name leaves out words of the other, or both say the same in other words or spellings."""
    first, second = set(one.split()), set(two.split())
    if "country" in {kind(one), kind(two)} or _compass(first ^ second):
        return False
    left, right = (
        {word for word in words if not any(_alike(word, other) for other in others)}
        for words, others in ((first, second), (second, first))
    )
    if len(left) < len(first) and len(right) < len(second) and (not left or not right):
        return True
    return min(len(one), len(two)) >= LONG and _of_one_kind(one, two) and fuzz.ratio(one, two) >= CLOSE


def _alike(a: str, b: str) -> bool:
    """“Palace” and "Palacio", "Kharkiv" and "Kharkov"."""
    return a == b or (min(len(a), len(b)) >= LONG - 1 and JaroWinkler.similarity(a, b) >= SPELLED)


def _of_one_kind(one: str, two: str) -> bool:
    """A town that the gazetteer has and an unknown name may be two spellings of one town."""
    kinds = {kind(one), kind(two)}
    return "country" not in kinds and (len(kinds) == 1 or kinds == {"city", "unknown"})


def _neighbours(a: Place, b: Place) -> bool:
    """“Delhi” and "New Delhi", a city and its suburb: near enough that one article may mean the other."""
    one, two = large(a.name), large(b.name)
    if one is None or two is None or not kind(a.name) == kind(b.name) == "city":
        return False
    return geography.distance(one, two) < NEAR


def _compass(words: set[str]) -> bool:
    return bool(
        words
        & {
            "north",
            "south",
            "east",
            "west",
            "northern",
            "southern",
            "eastern",
            "western",
            "new",
            "upper",
            "lower",
        }
    )


def _apart(a: Place, b: Place) -> bool:
    """Whether the two are different places of one kind, or lie in different ones."""
    one, two = kind(a.name), kind(b.name)
    if one == two == "country":
        return True
    if {one, two} <= {"unknown", "city"}:
        return True
    if one == two == "facility":
        return not set(phrase(a.name).split()) & set(phrase(b.name).split()) or _containers_apart(a, b)
    if one == two == "area":
        return {a.name, b.name} <= set(provinces()) or a.name.split()[-1] == b.name.split()[-1] in AREA_HEADS
    if {one, two} == {"city", "country"}:
        town, state = (a.name, b.name) if one == "city" else (b.name, a.name)
        return not _in_country(town, state)
    return _containers_apart(a, b)


def _in_country(town: str, state: str) -> bool:
    found = large(town)
    countries = {PARTS.get(name, name) for name in (found.countries if found else ())} | set(
        found.countries if found else ()
    )
    return state in countries or PARTS.get(state, state) in countries


def _containers_apart(a: Place, b: Place) -> bool:
    """Whether what the two are in (or are) are two cities or two countries."""
    for level in ("country", "city"):
        one = [name for name in (a.name, *a.inside) if kind(name) == level]
        two = [name for name in (b.name, *b.inside) if kind(name) == level]
        if (
            one
            and two
            and not set(one) & set(two)
            and not {PARTS.get(n, n) for n in one} & {PARTS.get(n, n) for n in two}
        ):
            return True
    towns = (
        [name for name in (a.name, *a.inside) if kind(name) == "unknown"],
        [name for name in (b.name, *b.inside) if kind(name) == "unknown"],
    )
    return (
        bool(towns[0] and towns[1])
        and "facility" in {kind(a.name), kind(b.name)}
        and not set(towns[0]) & set(towns[1])
    )
