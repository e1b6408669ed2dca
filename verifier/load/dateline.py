"""A line in, its dateline out: "New Delhi, Dec 5: ", "MARBURY (Reuters) - ", "Paris. 5 May 2025. "."""

from __future__ import annotations

import re
from dataclasses import dataclass

from verifier.lexicon.headline_tags import CLAUSE_OPENERS, HEADLINE_TAGS
from verifier.load import dates
from verifier.load.dates import DATE, MONTH, WEEKDAY, WrittenDate

_UPPER = "A-ZÀ-ÖØ-ÞĄĆČĎĐĘĚĞİĻŁŃŇŐŘŚŞŠŤŮŰŹŻŽ"
_WORD = rf"(?!{MONTH}[ ]*\d|{WEEKDAY}[ ,])[{_UPPER}](?:[\w'’-]|\.(?=[ ]?[\w,]))*"
_LINK = r"(?:de|del|della|di|da|do|dos|du|la|las|los|le|les|al|el|of|on|upon|and|sur|am|an der|der|den|y|e)"
_NAME = rf"{_WORD}(?:[ ](?:{_LINK}[ ])?{_WORD}){{0,3}}"
# As in "Oslo/Port Hollin", "Springfield, Ill.", "Port Hollin [Norway]".
_PLACE = (
    rf"(?P<place>{_NAME}(?:[ ]?/[ ]?{_NAME}){{0,2}})(?:,[ ]{_NAME}\.?)?(?:[ ][(\[][^\W\d][\w .'’-]*[)\]])?"
)
_CAPS = rf"(?P<place>[{_UPPER}][{_UPPER}.'’-]+(?:[ /]+[{_UPPER}.'’-]{{2,}}){{0,3}})(?:,[ ]{_NAME}\.?){{0,2}}"
# As in "(Reuters)", "(1 pm)", "/TASS/", "[AP]".
_ASIDE = r"(?:[ ]?\([^()\n]{1,40}\)|[ ]?\[[^\[\]\n]{1,40}\]|[ ]?/[^/\n]{1,40}/)"
_DASH = r"[ ]?(?:--|—|―)[ ]?|[ ][-–][ ]"
_STOP = rf"(?:{_DASH}|[-–](?=\s*$)|[ ]?:(?=\s|$)|\.(?=\s|$)|[ ]\|[ ])"
_BEGIN = r"[\"“‘'«(\[" + _UPPER + r"\d€$£₹]"
# Without any mark the next word must begin a sentence: "New Delhi, Dec 5 was a holiday" is no dateline.
_END = rf"(?:{_ASIDE}*{_STOP}(?:{_ASIDE}{_STOP}?)?|{_ASIDE}*(?=\s*$)|{_ASIDE}*[ ]+(?={_BEGIN}))"

DATED = (
    re.compile(rf"{_PLACE}(?:[,.]|{_ASIDE}[,.]?)[ ](?P<date>{DATE}){_END}"),
    re.compile(rf"(?P<date>{DATE}),[ ]{_PLACE}(?:{_ASIDE}*{_STOP}|{_ASIDE}*(?=\s*$))"),
    re.compile(rf"(?P<date>{DATE})(?:[ ]\((?P<place>{_NAME})\))?{_ASIDE}*(?:{_DASH}|[ ]?:(?=\s))(?!{DATE})"),
)
UNDATED = (
    re.compile(rf"{_CAPS}(?:{_ASIDE}*(?:{_DASH})|{_ASIDE}*:[ ])"),
    re.compile(rf"{_PLACE}{_ASIDE}(?:{_DASH}|:[ ])"),
)
# A dateline is short; what stands after this many characters is no part of one.
LONGEST = 300
NO_PLACE = CLAUSE_OPENERS | HEADLINE_TAGS


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """A dateline at the start of a line: its length there, its place or "", its date or None."""

    length: int
    place: str
    date: WrittenDate | None


def dateline(line: str) -> Dateline | None:
    """The dateline at the start of a line without leading space, or None."""
    for form in DATED:
        found = form.match(line[:LONGEST])
        date = dates.written(found["date"]) if found else None
        if found and date and _is_place(found["place"]):
            return Dateline(length=found.end(), place=_place(found["place"] or ""), date=date)
    for form in UNDATED:
        found = form.match(line[:LONGEST])
        if found and _is_place(found["place"]) and _is_prose(line[found.end() :]):
            return Dateline(length=found.end(), place=_place(found["place"]), date=None)
    return None


def _is_place(place: str | None) -> bool:
    """Not "In New Delhi, Dec 5 ..." and not "BREAKING - ..."."""
    return not place or not NO_PLACE & set(place.lower().split(None, 1)[:1])


def _place(name: str) -> str:
    """The usual capitals: "NEW DELHI" is "New Delhi", "UK" stays."""
    name = name.rstrip(" .")
    return name.title() if name.isupper() and len(name) > 3 else name


def _is_prose(rest: str) -> bool:
    """Prose goes on after a dateline; after "CHINA - FOREIGN MINISTER VISITS" a headline does."""
    return (
        rest.strip().endswith((".", "!", "?", '"', "”", "…")) and not rest.isupper() and len(rest.split()) > 4
    )
