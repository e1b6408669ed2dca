"""The words that name a time, as compiled patterns in order of precedence."""

from __future__ import annotations

import re

from verifier.facts.timex.grammar import cased, one_of
from verifier.facts.timex.patterns_calendar import BARE, FULL, PARTS
from verifier.facts.timex.patterns_clock import CLOCK
from verifier.facts.timex.patterns_relative import RELATIVE
from verifier.lexicon.calendar import DAY_PARTS_ALONE, MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS

# Where two patterns overlap the earlier one wins, so the fuller forms stand first.
PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (form, re.compile(pattern, re.IGNORECASE if any_case else re.NOFLAG))
    for form, pattern, any_case in (*FULL, *PARTS, *CLOCK, *RELATIVE, *BARE)
)

# Cheap looks decide whether a sentence is worth the patterns, and which.
DIGIT = re.compile(r"\d")
WORD = re.compile(
    rf"\b(?:{cased(MONTHS)}|{cased(MONTH_ABBREVIATIONS)}|{cased(WEEKDAYS)}|Q[1-4]|H[12])"
    r"|(?i:\b(?:day|week|half|fortnight|month|quarter|year|decade|centur|noon|midday|midnight|today|tonight|"
    r"yesterday|tomorrow|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|period|dates?\b|"
    r"by then|that time|o['’]clock|the (?:[a-z-]+th|\d{1,2}(?:st|nd|rd|th)|[a-z-]*(?:first|second|third))\b|"
    rf"{one_of(DAY_PARTS_ALONE)}|"
    r"(?:past|to|at|since|until|till|after|before|by|from|about|around|half) "
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|"
    r"christmas|halloween|epiphany|[a-z]+\sday|[a-z'’]+\seve))"
)
# These hold a number in figures; times of day may do with either, all others need a word.
NUMERIC = frozenset({"iso", "slash", "days", "date", "fiscal", "years", "decade", "year"})


def worth(form: str, *, digit: bool, word: bool) -> bool:
    """Whether patterns of a form can match a sentence with or without figures and words of time."""
    if form in {"clock", "part of day"}:
        return digit or word
    return digit if form in NUMERIC else word
