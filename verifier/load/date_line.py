"""A line in, the day it states out: "PUBLISHED: SATURDAY, MAY 4, 2013, 1:32 PM", "Posted 12/19/2005"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.lexicon.tables import words
from verifier.load import dates
from verifier.load.dates import DATE, WrittenDate
from verifier.load.draft import Stated

if TYPE_CHECKING:
    from collections.abc import Iterator

# A line that is only a date is short; longer ones are not searched for it.
LONGEST = 160
_SLASHED = r"(?<![\d/])(?P<one>\d{1,2})/(?P<two>\d{1,2})/(?P<year>\d{4}|\d\d)(?![\d/])"
DAYS = re.compile(rf"(?<![\w.-])(?:{_SLASHED}|(?P<written>{DATE}))(?!\w)")
CLOCK = re.compile(r"\d{1,4}(?:[:.]\d\d){0,2}\s*(?:[ap]\.?m?\.?(?!\w)|h(?:rs|ours)?\b)?", re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]+")
# As in "Posted On: 9 March 2024 5:32PM by Press Office Hollin".
BY = re.compile(r"\s+by\s.{1,60}\Z", re.IGNORECASE)
FIRST = words("published publication posted created issued released release dated date")
LATER = words("updated update modified edited")
# What else such a line says: "Article first posted on", "Story Created", "at 9:56 AM AKDT", "7:00pm UK".
BESIDE = words(
    "article story first last originally on at time the of by uk am pm a p m and local for immediate"
)
AGENCIES = words("reuters ap afp pti ani ians uni dpa upi tnn xinhua efe ansa tass interfax kyodo bloomberg")
AMERICAN = words("et edt est ct cdt cst mt mdt mst pt pdt pst akdt akst hst")
ZONE = re.compile(
    r"(?:GMT|UTC|BST|CES?T|EES?T|WES?T|IST|HKT|JST|KST|MSK|AES?T|AEDT|NZD?S?T|PKT|SGT|[A-Z]ST)\Z",
    re.IGNORECASE,
)


def stated(line: str) -> Stated | None:
    """The publication day of a line that says nothing else, or None; an update is told by its source."""
    line = line.strip()
    if len(line) > LONGEST:
        return None
    days = list(DAYS.finditer(line))
    said = BY.sub("", CLOCK.sub(" ", DAYS.sub(" ", line)))
    rest = {word.lower() for word in WORD.findall(said)}
    labels = rest & (FIRST | LATER)
    # Two days without a word are a period: "4 May 2013 - 6 May 2013".
    if not days or (len(days) > 1 and not labels) or not all(map(_is_beside, rest - labels)):
        return None
    found = next(iter(_dates(days, american=bool(rest & AMERICAN))), None)
    if found is None:
        return None
    source = "updated line" if labels and not labels & FIRST else "published line" if labels else "date line"
    return Stated(field="published", value=found.iso(), source=source)


def _is_beside(word: str) -> bool:
    return word in BESIDE | AMERICAN | AGENCIES or bool(ZONE.match(word))


def _dates(days: list[re.Match[str]], *, american: bool) -> Iterator[WrittenDate]:
    for day in days:
        found = dates.written(day["written"]) if day["written"] else _slashed(day, american=american)
        if found and found.year:
            yield found


def _slashed(day: re.Match[str], *, american: bool) -> WrittenDate | None:
    """Day and month in the order that is possible; where both are, only an American time zone decides."""
    one, two = int(day["one"]), int(day["two"])
    if min(one, two) > 12 or (max(one, two) <= 12 and one != two and not american):
        return None
    month, of_month = (one, two) if two > 12 or american else (two, one)
    year = day["year"] if len(day["year"]) == 4 else f"20{day['year']}"
    return dates.written(f"{year}-{month:02}-{of_month:02}")
