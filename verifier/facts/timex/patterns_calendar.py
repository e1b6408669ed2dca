"""Patterns of what the calendar names: dates, months, years, quarters, seasons, holidays."""

from __future__ import annotations

from verifier.facts.timex.grammar import (
    BESIDE,
    COUNT,
    DAY,
    DAY_2,
    FOUR,
    IN_WHOSE_YEAR,
    IN_YEAR,
    JOIN,
    MONTH,
    NO_MEASURE,
    NO_PRICE,
    NTH,
    NTH_DAY,
    SEASON,
    WEEKDAY,
    YEAR,
    Rule,
    after,
    one_of,
)
from verifier.lexicon.calendar import HOLIDAYS, ORDINALS

_LAST_TWO = r"\d\d(?=[^\d,.]|[.,](?!\d)|$)"
_SLASH = r"(?<![\d/.-])(?P<a>\d{1,2})(?P<sep>[/.])(?P<b>\d{1,2})(?P=sep)(?P<year>(?:\d\d)?\d\d)(?![\d/]|\.\d)"
_FISCAL = r"(?P<year>20\d\d|\d\d)(?:\s?[-–/]\s?(?P<year2>20\d\d|\d\d))?"
_YEAR_2 = rf"(?P<year2>{FOUR}|{_LAST_TWO})(?![\d%]|[-–/.,]\d)"
_NO_CODE = r"(?![\d%]|[,.]\d|[-–/:]\d|st\b|nd\b|rd\b|th\b|[A-Za-z])"
_OF_YEAR = r"(?=\s+of\s+(?:\d{4}|(?:this|last|next|the previous) year))"
# "the 60s", but not "in his 60s" or "temperatures in the 60s Fahrenheit"; "the 70s and 80s".
_DECADE = (
    r"(?:(?<=\bthe )|(?<=\bthe mid-)|(?<=\bthe early )|(?<=\bthe late )|(?<=\d0s (?:to|or) )|(?<=\d0s and ))"
)

FULL: tuple[Rule, ...] = (
    ("iso", r"(?<![\d-])(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?!\d|-\d)", False),
    ("slash", _SLASH, False),
    ("days", rf"\b{BESIDE}{NO_PRICE}{DAY}{JOIN}{DAY_2}\s+(?:of\s+)?{MONTH}{IN_YEAR}", False),
    ("days", rf"\b{BESIDE}{MONTH}\s+{DAY}{JOIN}{DAY_2}{NO_MEASURE}\b{IN_YEAR}", False),
    ("date", rf"(?<![\d-]){DAY}-{MONTH}-(?P<year>(?:\d\d)?\d\d)(?![\d-])", False),
    ("date", rf"\b{BESIDE}{NO_PRICE}(?<!-){DAY}(?:\s+(?:day\s+)?of\s+|[\s-]\s*){MONTH}{IN_YEAR}", False),
    ("date", rf"\b{BESIDE}{MONTH}\s+(?:the\s+)?{DAY}{NO_MEASURE}\b{IN_YEAR}", False),
)
# "The 15th" ends its phrase; before a noun it would count one.
_DAY_ALONE = (
    r"(?=\s*(?:[,.;:)–—]|$|(?:and|to|at|in|when|while|as|but|until|he|she|they|it|we|the|its|their|was|is|had"
    r"|has|by|for|after|before)\b))"
)
_ON = after("on", "by", "for", "until", "since", "of", "from", "before", "after", "day,", "week,")

PARTS: tuple[Rule, ...] = (
    (
        "worded date",
        rf"\b(?:{WEEKDAY},? )?the {NTH_DAY}(?: day)? of {MONTH}{IN_YEAR}".replace("the ", "(?i:the) "),
        False,
    ),
    (
        "day of",
        rf"\b(?i:the) {NTH_DAY} of (?P<whose>last|next|this|the same|the following|the) month\b",
        True,
    ),
    (
        "day alone",
        rf"{_ON}the {NTH_DAY}\b{_DAY_ALONE}",
        True,
    ),
    (
        "months to",
        (
            rf"\b{COUNT} months (?:to|ended|ending|through) (?:in )?"
            rf"(?:the end of )?(?:\d{{1,2}} )?{MONTH}{IN_YEAR}"
        ),
        False,
    ),
    (
        "nth weekday",
        rf"\b(?P<nth>first|second|third|fourth|last)\s+{WEEKDAY}\s+(?:of|in)\s+{MONTH}{IN_YEAR}",
        False,
    ),
    (
        "month of",
        rf"\b{MONTH},?\s+(?:of\s+)?(?P<whose>last|this|next|the (?:same|following|previous)) year\b",
        False,
    ),
    ("month", rf"\b{MONTH},?\s+(?:of\s+)?{YEAR}", False),
    ("month which", rf"\b(?P<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?)\s+{MONTH}(?!\s+\d)", False),
    (
        "fiscal",
        rf"\b(?:FY\s?['’]?|[Ff]iscal(?: year)? |[Ff]inancial year ){_FISCAL}\b(?!\s?%)",
        False,
    ),
    (
        "years",
        rf"(?<![\d.,$€£/-])(?P<year>{FOUR})(?:\s?[-–—/]\s?|\s+(?:to|until|till|through|and)\s+){_YEAR_2}",
        False,
    ),
    ("decade", r"(?<![\d$€£])(?P<year>(?:1[5-9]|20)\d0)['’]?s\b", False),
    ("decade", rf"{_DECADE}['’]?(?P<year>[2-9]0)['’]?s\b", False),
    ("century", rf"\b(?P<number>\d{{1,2}}(?:st|nd|rd|th)|{one_of(ORDINALS)})[\s-]century\b", True),
    ("quarter", rf"\b(?:(?P<number>{NTH})[\s-]quarter\b|Q(?P<digit>[1-4])\b){IN_WHOSE_YEAR}", True),
    ("quarter", rf"\b{YEAR}\s?Q(?P<digit>[1-4])\b", False),
    (
        "half",
        rf"\b(?:(?P<number>first|second|1st|2nd)[\s-]half\b{_OF_YEAR}|H(?P<digit>[12])(?=\s+\d{{4}})){IN_WHOSE_YEAR}",
        False,
    ),
    (
        "span",
        rf"\b(?P<number>first|last)\s+(?P<count>two|three|six|nine|ten)\s+months(?=\s+of\s){IN_WHOSE_YEAR}",
        True,
    ),
    ("season", rf"\b{SEASON}(?:\s+of)?\s+(?:{YEAR}|(?P<whose>last|this|next) year\b)", True),
    ("season", rf"\b(?P<whose>this coming|this past|this|last|next)\s+{SEASON}\b", True),
    ("season", rf"(?:(?<=\bin )|(?<=\bsince )|(?<=\bby ))(?:the )?{SEASON}\b(?!\s+\w+ing\b)", True),
    ("holiday", rf"\b(?P<holiday>{one_of(HOLIDAYS)}){IN_YEAR}".replace("'", "['’]"), True),
)
BARE: tuple[Rule, ...] = (
    ("month", rf"\b{MONTH}", False),
    (
        "year",
        rf"(?P<name>\b[A-Z][A-Za-z]{{2,}}-)?(?<![\d.,$€£#/])(?P<year>{FOUR}){_NO_CODE}",
        False,
    ),
)
