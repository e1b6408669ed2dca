"""Stretches of a sentence whose numbers are names, dates, times, scores or list marks, not quantities."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.lexicon.calendar import MONTH_ABBREVIATIONS, MONTHS
from verifier.lexicon.numbered_names import BEFORE_ANY_CASE, BEFORE_CAPITAL, IDIOMS, MEASURES, OUTCOMES

if TYPE_CHECKING:
    from collections.abc import Iterator


def _any(forms: frozenset[str] | tuple[str, ...]) -> str:
    return "|".join(sorted((re.escape(form) for form in forms), key=lambda form: (-len(form), form)))


_MONTH = rf"(?:{_any(tuple(name.title() for name in (*MONTHS, *MONTH_ABBREVIATIONS)))})\.?"
_SMALL = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_PERIOD = "second|minute|hour|day|week|month|quarter|year|decade"
_CAPITAL = "|".join(
    f"{form.upper()}|{form.title()}" for form in sorted(BEFORE_CAPITAL, key=len, reverse=True)
)
_CASELESS = (
    # addresses on the web, and telephone numbers
    r"https?://\S+|www\.\S+|\S+@\S+\.\w+|\b[\w-]+\.(?:com|org|net|gov|in|uk|eu|info)\b\S*",
    r"\b(?:call|dial|t[eo]l[dl]|ring|rang|phone)(?:s|ed|ing)?\s+(?:911|999|112|101|110|100)\b(?!,)",
    # times of day
    r"\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b\.?|hrs|hours|GMT|UTC|IST|CET|local|o'clock)|\b\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\b",
    rf"\b\d{{1,2}}\s*(?:[ap]\.m\.|[ap]m\b|o[’']clock\b)|\b(?:{_SMALL})\s+o[’']clock",
    rf"\b(?:{_any(BEFORE_ANY_CASE)})\s+\(?\d[\w.()-]*",
    rf"\b(?:number|seed|class|year|day|version)\s+(?:{_SMALL}|\d{{1,3}})\b",
    r"[#№]\s?\d+|\bNo\.?\s?\d+",
    # "transferable from one bank to another", "the last 16"
    r"\bfrom one\b(?=[^.;]{1,40} to (?:another|the other|the next))",
    r"\b(?:last|round of|final|big|top)[\s-](?:16|four|eight|32)\b(?! of| in)",
    r"\b(?:split|voted|ruled|divided)\s+(?:by\s+)?\w+\s+to\s+\w+",
    rf"\b(?:{_any(IDIOMS)})\b",
    r"\b(?:aged?|under|over)[-\s]?\d{1,2}s\b|\bunder-\d{1,2}\b",
    # periods that are dates, distances in time, and rhythms
    rf"(?<=the )(?:first|last|next|past|previous|following|final) (?:{_SMALL}|\d{{1,2}}) (?:{_PERIOD})s?\b",
    rf"\b(?:every|each)\s+\w+\s+(?:{_PERIOD})s?\b",
)
_CASED = (
    r"\(\d{3}\)\s?\d{3}-\d{4}|\+\d[\d\s()-]{6,}\d|\(?\b\d{3}\)?[\s-]\d{3}[\s-]\d{3,4}\b|\b0\d{2,4}[\s-]\d{3,}(?:[\s-]\d+)*\b",
    # dates; "12 may die" is none, so that months keep their capital
    r"\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{1,2}/\d{1,2}\b(?!\s*(?:%|of\b))",
    rf"\b{_DAY}(?:\s*(?:-|–|to|and|or)\s*{_DAY})?(?:\s+of)?\s+{_MONTH}(?:,?\s+\d{{4}}\b)?",
    rf"\b{_MONTH}\s+{_DAY}\b(?!\s*(?:%|per\s?cent|million|billion))(?:\s*(?:-|–|to|and)\s*\d{{1,2}}\b(?!,\d))?(?:,?\s+\d{{4}}\b)?",
    r"\b(?:[12]\d{3})s?\s?[-–/]\s?(?:\d{4}|\d{2})\b(?!,)",
    # "Article 5", "Flight 370", "Phase Two": in small letters most of these words may count something
    rf"\b(?:{_CAPITAL})\.?[\s-]+\(?\d[\w.,()-]*\b",
    rf"\b(?:{_CAPITAL})\s+(?:{'|'.join(word.title() for word in _SMALL.split('|'))})\b",
    # results: "won 20-13", "by a 68-31 vote", "6-3 6-4"
    rf"(?<![.,\d€£$])\b\d{{1,3}}[-–]\d{{1,3}}(?:[-–]\d{{1,3}})?(?=[\s-]+(?:\w+\s+)?(?:{_any(OUTCOMES)})|[.,;:)](?!\d)|$)",
    r"\b\d{1,3}-\d{1,3}(?:\s+\d{1,3}-\d{1,3})+",
    r"\b\d+\s+(?:[A-Z0-9][\w.]*\s+){1,4}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Boulevard|Blvd|Drive|Square|Place|Way)\b",
    # "at 16.40", list marks
    rf"\bat \d{{1,2}}\.\d{{2}}\b(?!\s*(?:{_any(MEASURES)}|a\b|to\b))",
    r"^\s*\(?\d{1,2}[.)]\s+|\(\d\)(?=\s+[A-Za-z])",
    # a year, unless it counts something: "2000 people"
    rf"(?<![\d.,$£€])\b(?:1[0-9]|20|21)\d{{2}}\b(?![,.]\d|\s?(?:{_any(MEASURES)}))",
)
PATTERNS = (*(re.compile(p, re.IGNORECASE) for p in _CASELESS), *map(re.compile, _CASED))
# "Seven Sisters" in running text is a name; in a headline every word is capitalised.
_NAME = re.compile(
    rf"(?<=[a-z,;] )(?:{'|'.join(word.title() for word in _SMALL.split('|'))}|Hundred)[\s-]+(?=[A-Z])[\w-]+"
    r"(?:[^.]*\b[a-z]{4,}\b)"
)


def named(text: str, offset: int) -> Iterator[tuple[int, int]]:
    """Ranges of the article whose numbers are no quantity; `offset` is where `text` begins."""
    for pattern in PATTERNS:
        for match in pattern.finditer(text):
            yield offset + match.start(), offset + match.end()
    for match in _NAME.finditer(text):
        yield offset + match.start(), offset + match.start() + 3
