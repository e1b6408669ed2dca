"""The building blocks of the patterns: names of months and days, numbers, years, zones."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.lexicon import calendar as words

if TYPE_CHECKING:
    from collections.abc import Iterable

# Form, pattern, whether the case of letters is ignored.
Rule = tuple[str, str, bool]


def one_of(names: Iterable[str]) -> str:
    """Alternatives, the longest first."""
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))


def after(*words_before: str) -> str:
    """A place right after one of these words and a space."""
    return "(?:" + "|".join(rf"(?<=\b{word} )" for word in words_before) + ")"


def cased(names: Iterable[str]) -> str:
    """Title or upper case only: "may", "march" and "sun" are ordinary words."""
    return one_of([form for name in names for form in (name.capitalize(), name.upper())])


_MONTHS = f"(?:{cased(words.MONTHS)}|(?:{cased(words.MONTH_ABBREVIATIONS)})\\b\\.?)"
_DAYS = f"(?:{cased(words.WEEKDAYS)}|(?:{cased(words.WEEKDAY_ABBREVIATIONS)})\\b\\.?)"
MONTH = f"(?P<month>{_MONTHS})(?:\\b|(?<=\\.))"
WEEKDAY = f"(?P<weekday>{cased(words.WEEKDAYS)})"
# Beside a date weekdays may be short and may be two ("Sat and Sun, 4-5 May").
BESIDE = (
    rf"(?:(?P<weekday>{_DAYS})(?:(?: and | to |, |\s?[-–/]\s?)(?P<weekday2>{_DAYS}))?"
    r",?\s+(?:the\s+)?)?"
)
_NUMBER = r"3[01]|[12]\d|0?[1-9]"
DAY = rf"(?P<day>{_NUMBER})(?:st|nd|rd|th)?"
DAY_2 = rf"(?P<day2>{_NUMBER})(?:st|nd|rd|th)?"
JOIN = r"(?P<join>\s*[-–—/&]\s*|\s+(?:to|and|until|till|through|or)\s+(?:the\s+)?)"
# Prices and decimals end in numbers that look like days: "$4 May", "3.5 May".
NO_PRICE = r"(?<![\d.,$€£])"
FOUR = r"(?:1[5-9]|20)\d\d"
YEAR = rf"(?P<year>{FOUR})(?![\d%]|[,.]\d|[-–/]\d)"
IN_YEAR = rf"(?:,?\s+(?:of\s+)?(?:{YEAR}|(?P<whose>this|last|next) year\b|(?P<back>the year before last\b)))?"
# "Dec 4 per cent" or "May 5,000" is no day of the month.
NO_MEASURE = r"(?!\d|[,.:]\d|%|\s?(?:per cent|percent|million|billion|trillion|a\.?m\b|p\.?m\b))"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
COUNT = (
    rf"(?P<count>\d{{1,3}}|(?:{_TENS})[- ](?:one|two|three|four|five|six|seven|eight|nine)"
    rf"|{one_of(words.COUNTS)}|(?:a )?couple of|several|a few)"
)
# The day of a month in words or with its ending: "the twenty-first", "the 3rd".
NTH_DAY = rf"(?P<nth>{one_of(words.DAYS_OF_MONTH)}|(?:[12]?\d|3[01])(?:st|nd|rd|th))"
UNIT = r"(?P<unit>day|week|fortnight|month|quarter|year|decade|centur(?=y|ies))(?:s|y|ies)?"
NTH = r"first|second|third|fourth|final|last|1st|2nd|3rd|4th"
IN_WHOSE_YEAR = rf"(?:\s+(?:of\s+)?(?:{YEAR}|(?P<whose>this|last|next|the previous|the same) year))?"
_ZONES = one_of(name.upper() for name in {*words.ZONES, *words.SEASONAL_ZONES})
ZONE = (
    rf"(?P<zone>local(?: time)?|(?:{_ZONES})\b|(?:Eastern|Central|Mountain|Pacific)\b(?:\s+[Tt]ime)?"
    r"|(?-i:[A-Z][a-z]+(?: [A-Z][a-z]+)?) time\b)"
    r"(?:\s*(?P<offset>[+-]\s?\d{1,2}(?::?\d\d)?))?"
)
BRACED_ZONE = rf"(?P<brace>\()?{ZONE}(?(brace)\)?)"
IN_ZONE = rf"(?:\s*{BRACED_ZONE})?"
PART_OF_DAY = r"(?:\s+(?P<part>morning|afternoon|evening|night)\b)?"
SEASON = rf"(?P<season>{one_of(words.SEASONS)})"
