"""Changes of a day, a month, a year, a weekday, a time of day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from tests.mutation.mutators import Site

WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
WEEKDAY = re.compile("|".join(WEEKDAYS))
MONTH = re.compile("|".join(MONTHS))
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
DAY = re.compile(rf"\b(\d{{1,2}})(?= (?:{MONTH.pattern}))|(?<=[a-z] )(\d{{1,2}})\b(?!:)")
# A telling that names a day, and not only a month or a year.
TO_THE_DAY = re.compile(
    rf"{WEEKDAY.pattern}|\b\d{{1,2}} (?:{MONTH.pattern})|(?:{MONTH.pattern}) \d{{1,2}}\b|day|night"
)
CLOCK = re.compile(r"\b(\d{1,2})(?=[:.]\d\d\b| ?[ap]\.m\.)")
HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
HOUR = re.compile(rf"\b(?:{'|'.join(HOURS)})\b")


def _some_other_day(site: Site) -> bool:
    return any(TO_THE_DAY.search(text) for text in site.others)


def weekday(site: Site, rng: random.Random) -> Iterator[str]:
    """ "on Thursday" becomes "on Tuesday" """
    found = WEEKDAY.search(site.words.text)
    if found and _some_other_day(site):
        moved = WEEKDAYS[(WEEKDAYS.index(found[0]) + rng.choice((-3, -2, -1, 1, 2, 3))) % 7]
        yield _put(site.words.text, found, moved)


def day(site: Site, rng: random.Random) -> Iterator[str]:
    """ "4 December" becomes "7 December" """
    found = DAY.search(site.words.text)
    if found and _some_other_day(site):
        now = int(found[0])
        yield _put(
            site.words.text,
            found,
            str(rng.choice([n for n in (now - 3, now - 1, now + 1, now + 2) if 1 <= n <= 28])),
        )


def month(site: Site, rng: random.Random) -> Iterator[str]:
    """ "4 December" becomes "4 October" """
    found = MONTH.search(site.words.text)
    if found:
        yield _put(site.words.text, found, MONTHS[(MONTHS.index(found[0]) + rng.choice((-2, -1, 1, 2))) % 12])


def year(site: Site, rng: random.Random) -> Iterator[str]:
    """ "in 1998" becomes "in 1997" """
    found = YEAR.search(site.words.text)
    if found:
        yield _put(site.words.text, found, str(int(found[0]) + rng.choice((-2, -1, 1))))


def clock(site: Site, _rng: random.Random) -> Iterator[str]:
    """ "at 6:40 a.m." becomes "at 8:40 a.m." """
    text = site.words.text
    found = CLOCK.search(text)
    if found:
        now = int(found[0])
        limit = 12 if ".m." in text else 23
        yield _put(text, found, str(now + 2 if now + 2 <= limit - 1 else now - 2))
    elif spelled := HOUR.search(text.rpartition(" past ")[2] if " past " in text else text):
        place = HOUR.search(text, text.index(spelled[0]))
        assert place
        yield _put(text, place, HOURS[(HOURS.index(place[0]) + 2) % 12])


def calendar(site: Site, rng: random.Random) -> Iterator[str]:
    """ "Sunday, 19 July" becomes "Monday, 19 July" or "Sunday, 20 July" """
    text = site.words.text
    if found := WEEKDAY.search(text):
        yield _put(text, found, WEEKDAYS[(WEEKDAYS.index(found[0]) + rng.choice((-2, -1, 1, 2))) % 7])
    elif found := DAY.search(text):
        yield _put(text, found, str(int(found[0]) + rng.choice((-2, -1, 1, 2))))


def _put(text: str, found: re.Match[str], new: str) -> str:
    return text[: found.start()] + new + text[found.end() :]
