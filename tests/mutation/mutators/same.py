"""The same fact in other words: formats of dates and numbers, honorifics, spelling variants."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.mutation.mutators.dates import MONTHS
from tests.mutation.mutators.names import SPELLINGS
from tests.mutation.mutators.numbers import SPELLED, SPELLED_ORDINALS, suffixed

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from tests.mutation.mutators import Site

DAY_MONTH = re.compile(rf"(\d{{1,2}}) ({'|'.join(MONTHS)})(?: (\d{{4}}))?")
MILES = 0.621371
KILOMETRES = re.compile(r"([\d,]+) (?:kilometres|km)(?! ?an hour|/h)$")
SPEED = re.compile(r"([\d,]+) (?:kilometres an hour|km/h)$")


def american(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "4 December" becomes "Dec. 4" """
    found = DAY_MONTH.fullmatch(site.words.text)
    if found:
        name = found[2][:3] + "." if len(found[2]) > 5 else found[2]
        year = f", {found[3]}" if found[3] else ""
        yield f"{name} {found[1]}{year}"


def ordinal_day(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "4 December" becomes "the 4th of December" """
    found = DAY_MONTH.fullmatch(site.words.text)
    if found:
        year = f" {found[3]}" if found[3] else ""
        yield f"the {suffixed(int(found[1]))} of {found[2]}{year}"


def iso(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "4 December" becomes "2025-12-04", with the year of the nearest such day"""
    found = DAY_MONTH.fullmatch(site.words.text)
    filed = site.batch.readings[site.words.file].article.published
    if found and filed:
        year = int(found[3]) if found[3] else filed.year
        yield f"{year}-{MONTHS.index(found[2]) + 1:02}-{int(found[1]):02}"


def spelled(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "17 countries" becomes "seventeen countries", and the other way round"""
    word, _, rest = site.words.text.partition(" ")
    after = f" {rest}" if rest else ""
    if word.isdigit() and int(word) <= len(SPELLED):
        yield SPELLED[int(word) - 1] + after
    elif word.lower() in SPELLED and rest.split()[:1] not in (
        ["in"],
        ["past"],
        ["to"],
        ["goals"],
        ["hundred"],
    ):
        yield str(SPELLED.index(word.lower()) + 1) + after


def other_ordinal(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "14th" becomes "fourteenth", and the other way round"""
    text = site.words.text
    if text in SPELLED_ORDINALS:
        yield suffixed(SPELLED_ORDINALS.index(text) + 1)
    elif (number := text[:-2]).isdigit() and int(number) <= len(SPELLED_ORDINALS):
        yield SPELLED_ORDINALS[int(number) - 1]


def miles(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "620 km" becomes "385 miles" """
    text = site.words.text
    if found := KILOMETRES.fullmatch(text):
        yield f"{float(found[1].replace(',', '')) * MILES:,.0f} miles"
    elif found := SPEED.fullmatch(text):
        yield f"{float(found[1].replace(',', '')) * MILES:,.0f} mph"


def rounded(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "2,410 people" becomes "about 2,400 people" """
    if found := re.match(r"(\d{1,3}(?:,\d{3})+|\d{3,})(?= |$)", site.words.text):
        value = int(found[1].replace(",", ""))
        step = 10 ** (len(str(value)) - 2)
        yield f"about {round(value / step) * step:,}{site.words.text[found.end() :]}"


def honorific(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "Rosa Mendick" becomes "Dr Rosa Mendick" """
    yield f"Dr {site.words.text}"


def middle_initial(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "Rosa Mendick" becomes "Rosa T. Mendick" """
    given, _, surname = site.words.text.partition(" ")
    yield f"{given} T. {surname}"


def spelling(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "Andrei Sorokin" becomes "Andrey Sorokin" """
    for old, new in SPELLINGS:
        if old in site.words.text:
            yield site.words.text.replace(old, new)
            return
