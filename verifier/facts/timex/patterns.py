"""The words that name a time, as compiled patterns in order of precedence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.lexicon import calendar as words

if TYPE_CHECKING:
    from collections.abc import Iterable


def _any(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))


def _cased(names: Iterable[str]) -> str:
    """Title or upper case only: "may", "march" and "sun" are ordinary words."""
    return _any([form for name in names for form in (name.capitalize(), name.upper())])


_MONTH_NAMES = f"(?:{_cased(words.MONTHS)}|(?:{_cased(words.MONTH_ABBREVIATIONS)})\\b\\.?)"
_DAY_NAMES = f"(?:{_cased(words.WEEKDAYS)}|(?:{_cased(words.WEEKDAY_ABBREVIATIONS)})\\b\\.?)"
MONTH = f"(?P<month>{_MONTH_NAMES})"
WEEKDAY = f"(?P<weekday>{_cased(words.WEEKDAYS)})"
YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)(?![\d%]|[,.]\d|[-–/]\d)"
DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
DAY_2 = r"(?P<day2>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_STATED = f"(?:(?P<weekday>{_DAY_NAMES})(?:(?: and | to |, |\\s?[-–/]\\s?)(?P<weekday2>{_DAY_NAMES}))?,?\\s+(?:the\\s+)?)?"
_JOIN = r"(?P<join>\s*[-–—/&]\s*|\s+(?:to|and|until|till|through|or)\s+(?:the\s+)?)"
_IN_YEAR = f"(?:,?\\s+(?:of\\s+)?{YEAR})?"
# "Dec 4 per cent" or "May 5,000" is no day of the month.
_NO_NUMBER = r"(?!\d|[,.:]\d|%|\s?(?:per cent|percent|million|billion|trillion|a\.?m\b|p\.?m\b))"
_COUNT = rf"(?P<count>\d{{1,3}}|{_any(words.COUNTS)}|(?:a )?couple of|several|a few)"
_UNIT = r"(?P<unit>day|week|fortnight|month|quarter|year|decade|centur(?=y|ies))(?:s|y|ies)?"
_ORDINAL = r"first|second|third|fourth|final|last|1st|2nd|3rd|4th"
_WHOSE = rf"(?:\s+(?:of\s+)?(?:{YEAR}|(?P<whose>this|last|next|the previous|the same) year))?"
_ZONE = (
    rf"(?P<zone>local(?: time)?|(?:{_any(name.upper() for name in {*words.ZONES, *words.SEASONAL_ZONES})})\b)"
    r"(?:\s*(?P<offset>[+-]\s?\d{1,2}(?::?\d\d)?))?"
)
_AFTER_CLOCK = rf"(?:\s*\(?{_ZONE}\)?)?"
_PART_OF_DAY = r"(?:\s+(?P<part>morning|afternoon|evening|night)\b)?"

# Precedence decides between patterns that start at one place, so the fuller forms stand first.
PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (form, re.compile(pattern, flags))
    for form, pattern, flags in (
        ("iso", r"(?<![\d-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d|-\d)", 0),
        (
            "slash",
            r"(?<![\d/.-])(?P<a>\d{1,2})(?P<sep>[/.])(?P<b>\d{1,2})(?P=sep)(?P<year>(?:\d\d)?\d\d)(?![\d/]|\.\d)",
            0,
        ),
        ("days", rf"\b{_STATED}(?<![\d.,$€£]){DAY}{_JOIN}{DAY_2}\s+(?:of\s+)?{MONTH}\b{_IN_YEAR}", 0),
        ("days", rf"\b{_STATED}{MONTH}\s+{DAY}{_JOIN}{DAY_2}{_NO_NUMBER}\b{_IN_YEAR}", 0),
        (
            "date",
            rf"\b{_STATED}(?<![\d.,$€£-]){DAY}(?:\s+of\s+|[\s-]\s*){MONTH}(?:\b|(?<=\.))(?:[\s,-]+(?:of\s+)?{YEAR})?",
            0,
        ),
        ("date", rf"\b{_STATED}{MONTH}\s+(?:the\s+)?{DAY}{_NO_NUMBER}\b{_IN_YEAR}", 0),
        (
            "month of",
            rf"\b{MONTH}(?:\b|(?<=\.))(?:,?\s+(?:of\s+)?(?P<whose>last|this|next|the (?:same|following|previous)) year\b)",
            0,
        ),
        ("month", rf"\b{MONTH}(?:\b|(?<=\.)),?\s+(?:of\s+)?{YEAR}", 0),
        (
            "fiscal",
            r"\b(?:FY\s?['’]?|[Ff]iscal(?: year)? |[Ff]inancial year )(?P<year>20\d\d|\d\d)(?:\s?[-–/]\s?(?P<year2>20\d\d|\d\d))?\b(?!\s?%)",
            0,
        ),
        (
            "years",
            r"(?<![\d.,$€£/-])(?P<year>(?:1[5-9]|20)\d\d)(?:\s?[-–—/]\s?|\s+(?:to|until|till|through|and)\s+)(?P<year2>(?:1[5-9]|20)\d\d|\d\d(?=[^\d,.]|[.,](?!\d)|$))(?![\d%]|[-–/.,]\d)",
            0,
        ),
        ("decade", r"(?<![\d$€£])(?P<year>(?:1[5-9]|20)\d0)['’]?s\b", 0),
        (
            "decade",
            r"(?:(?<=\bthe )|(?<=\bthe mid-)|(?<=\bthe early )|(?<=\bthe late )|(?<=\d0s and )|(?<=\d0s to )|(?<=\d0s or ))['’]?(?P<year>[2-9]0)['’]?s\b",
            0,
        ),
        ("century", rf"\b(?P<number>\d{{1,2}}(?:st|nd|rd|th)|{_any(words.ORDINALS)})[\s-]century\b", re.I),
        ("quarter", rf"\b(?:(?P<number>{_ORDINAL})[\s-]quarter\b|Q(?P<digit>[1-4])\b){_WHOSE}", re.I),
        ("quarter", rf"\b{YEAR}\s?Q(?P<digit>[1-4])\b", 0),
        (
            "half",
            rf"\b(?:(?P<number>first|second|1st|2nd)[\s-]half\b(?=\s+of\s+(?:\d{{4}}|(?:this|last|next|the previous) year))|H(?P<digit>[12])(?=\s+\d{{4}})){_WHOSE}",
            0,
        ),
        (
            "span",
            rf"\b(?P<number>first|last)\s+(?P<count>two|three|six|nine|ten)\s+months(?=\s+of\s){_WHOSE}",
            re.I,
        ),
        (
            "season",
            rf"\b(?P<season>{_any(words.SEASONS)})(?:\s+of)?\s+(?:{YEAR}|(?P<whose>last|this|next) year\b)",
            re.I,
        ),
        (
            "season",
            rf"\b(?P<whose>this|last|next|this coming|this past)\s+(?P<season>{_any(words.SEASONS)})\b",
            re.I,
        ),
        (
            "season",
            rf"(?<=\bin )(?:the )?(?:early |late )?(?P<season>{_any(words.SEASONS)})\b(?!\s+\w+ing\b)",
            re.I,
        ),
        ("holiday", rf"\b(?P<holiday>{_any(words.HOLIDAYS)}){_IN_YEAR}".replace("'", "['’]"), re.I),
        (
            "clock",
            rf"(?<![\d:.])(?P<hour>[01]?\d|2[0-4])(?:[:.](?P<minute>[0-5]\d))?\s?(?P<half>[ap]\.?m\b\.?){_AFTER_CLOCK}",
            re.I,
        ),
        (
            "clock",
            rf"(?<![\d:.,])(?P<hour>[01]?\d|2[0-4])[:.](?P<minute>[0-5]\d)\s*(?:hrs|hours|h)?\s*\(?{_ZONE}\)?",
            0,
        ),
        (
            "clock",
            r"(?<![\d:.,$€£])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?![\d:]|\.\d)(?:\s*(?:hrs|hours)\b)?",
            0,
        ),
        (
            "clock",
            rf"(?<![\d:.,$€£-])(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s*(?:hrs|hours)\b{_AFTER_CLOCK}",
            0,
        ),
        (
            "clock",
            r"(?<![\d:.,$€£-])(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s*\(?(?P<zone>GMT|UTC|IST)\b\)?",
            0,
        ),
        ("clock", rf"\b(?P<name>noon|midday|midnight)\b{_AFTER_CLOCK}", re.I),
        (
            "clock",
            r"\b(?P<spoken>(?:half past |quarter past |quarter to )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})) o['’]clock(?: in the (?P<part>morning|afternoon|evening)| at (?P<night>night))?",
            re.I,
        ),
        ("weekday of", rf"\b{WEEKDAY}\s+(?:of\s+)?(?P<whose>last|this|next)\s+week\b", 0),
        (
            "weekday",
            rf"\b(?:(?P<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Tt]he (?:following|next|previous)|[Pp]ast|[Cc]oming)\s+)?{WEEKDAY}(?!s\b){_PART_OF_DAY}",
            0,
        ),
        (
            "deictic day",
            r"\b(?P<deictic>the day (?:before yesterday|after tomorrow)|today|yesterday|tomorrow|tonight|last night|this (?:morning|afternoon|evening))\b"
            + _PART_OF_DAY,
            re.I,
        ),
        ("ago", rf"\b{_COUNT}[\s-]{_UNIT}\s+(?P<way>ago|from now|from today)\b", re.I),
        ("ago", rf"(?<=\b[Ii]n ){_COUNT}[\s-]{_UNIT}['’]?s?['’]?\s+(?P<way>time)\b", re.I),
        ("within", rf"\bwithin\s+(?:the\s+(?:next|coming)\s+)?{_COUNT}[\s-]{_UNIT}\b(?!\s+of\b)", re.I),
        (
            "same last year",
            r"\b(?:the|that) same (?P<unit>period|month|quarter|week|day|time)\s+(?:of\s+)?(?P<way>last year|a year (?:ago|earlier|before)|the previous year|the year before)\b",
            re.I,
        ),
        (
            "same",
            r"\b(?:(?:the|that|those) same|that|those) (?P<unit>period|dates?|days|month|week|weekend|quarter|year)\b(?!['’-]|\s+\d)",
            re.I,
        ),
        (
            "the day",
            r"\b(?P<lead>(?:earlier|later|early|late) (?:in |on )?)?(?P<det>the same|that same|that|the) day\b(?!['’-]|\s+(?:of|to|that|when|he|she|it|they|we|I|before|after)\b)",
            re.I,
        ),
        (
            "next one",
            r"\b(?P<way>the (?:next|following|previous|preceding))\s+(?P<unit>day|morning|week|month|quarter|year)\b(?!['’]|-)",
            re.I,
        ),
        (
            "next one",
            r"\b(?:the|a) (?P<unit>day|week|month|quarter|year)\s+(?P<way>before|after|previous|earlier|later)\b(?=\s*(?:[.,;:)–—]|$|and\b|but\b|in\b|at\b|on\b))",
            re.I,
        ),
        ("later", rf"\b{_COUNT}[\s-]{_UNIT}\s+(?P<way>later|earlier|before|after|previously)\b", re.I),
        (
            "deictic",
            r"\b(?P<which>last|this|next|the current|this coming|this past|the coming|the last|the past|the next)\s+(?P<unit>week|weekend|month|quarter|year|decade|century)\b(?!['’]s\b)(?!\s+(?:and a half|or (?:so|two)))",
            re.I,
        ),
        (
            "the year",
            r"\b(?P<det>the)\s+(?:(?:entire|whole|full)\s+)?(?P<unit>year|month)\b(?!['’-]|\s+(?:of|to|ago|\d|that|when|since|before|after|previous|earlier|later)\b)",
            re.I,
        ),
        ("month", rf"\b{MONTH}(?:\b|(?<=\.))", 0),
        (
            "year",
            r"(?P<name>\b[A-Za-z]{3,}-)?(?<![\d.,$€£#/])(?P<year>(?:1[5-9]|20)\d\d)(?![\d%]|[,.]\d|[-–/:]\d|st\b|nd\b|rd\b|th\b|[A-Za-z])",
            0,
        ),
    )
)

# One cheap look decides whether a sentence is worth the patterns.
TRIGGER = re.compile(
    rf"\d|\b(?:{_cased(words.MONTHS)}|{_cased(words.WEEKDAYS)})"
    r"|(?i:\b(?:day|week|fortnight|month|quarter|year|decade|centur|noon|midday|midnight|today|tonight|yesterday|"
    r"tomorrow|morning|afternoon|evening|night|spring|summer|autumn|fall|winter|period|dates?\b|o['’]clock|"
    r"christmas|halloween|epiphany|[a-z]+\sday|[a-z'’]+\seve))"
)
