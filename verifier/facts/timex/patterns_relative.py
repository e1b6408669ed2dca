"""Patterns of what is counted from another time: weekdays, "last month", "two days later", "the year"."""

from __future__ import annotations

from verifier.facts.timex.grammar import COUNT, PART_OF_DAY, UNIT, WEEKDAY, Rule

_WHICH = r"[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Tt]he (?:following|next|previous)|[Pp]ast|[Cc]oming"
_DEICTIC_DAY = (
    r"the day (?:before yesterday|after tomorrow)|today|yesterday|tomorrow|tonight|last night"
    r"|this (?:morning|afternoon|evening)"
)
_WHICH_UNIT = (
    r"(?P<which>last|this|next|the current|this coming|this past|the coming|the last|the past|the next)\s+"
    r"(?P<unit>week|weekend|month|quarter|year|decade|century)\b"
)
_A_YEAR_BACK = r"last year|a year (?:ago|earlier|before)|the previous year|the year before"
# "the day of the vote" and "the day he left" name a day by an event, which is not told here.
_NOT_NAMED = r"(?!['’-]|\s+(?:of|to|that|when|he|she|it|they|we|I|before|after|\d)\b)"
_SAME_BACK = rf"the same (?P<unit>period|month|quarter|week|day|time)\s+(?:of\s+)?(?P<way>{_A_YEAR_BACK})"
_SAME_UNIT = r"(?P<unit>period|dates?|days|month|week|weekend|quarter|year)"
_UNIT = r"(?P<unit>day|week|month|quarter|year)"
_NEXT_UNIT = r"(?P<unit>day|morning|week|month|quarter|year)"
# "a quarrel that dates back years" names no date.
_THAT_UNIT = r"(?:that(?= (?:period|date|month|week|weekend|quarter|year)\b)|those(?= d)) (?P<unit2>\w+)"
_LEAD = r"(?:earlier|later|early|late) (?:in |on )?"
# "the year before" is one; "the day after the vote" hangs on an event.
_ENDS = r"(?=\s*(?:[.,;:)–—]|$|and\b|but\b|in\b|at\b|on\b))"

RELATIVE: tuple[Rule, ...] = (
    ("weekday of", rf"\b{WEEKDAY}\s+(?:of\s+)?(?P<whose>last|this|next)\s+week\b", False),
    ("weekday", rf"\b{WEEKDAY} (?P<later>week)\b(?!\s+of\b)", False),
    ("weekday", rf"\b(?:(?P<which>{_WHICH})\s+)?{WEEKDAY}(?!s\b){PART_OF_DAY}", False),
    ("deictic day", rf"\b(?P<deictic>{_DEICTIC_DAY})\b{PART_OF_DAY}", True),
    ("before last", r"\bthe (?P<unit>week|month|year) before last\b", True),
    ("same last year", rf"\b{_SAME_BACK}\b", True),
    ("ago", rf"\b{COUNT}[\s-]{UNIT}\s+(?P<way>ago|from now|from today)\b", True),
    ("ago", rf"(?<=\bin ){COUNT}[\s-]{UNIT}['’]?s?['’]?\s+(?P<way>time)\b", True),
    ("within", rf"\bwithin\s+(?:the\s+(?:next|coming)\s+)?{COUNT}[\s-]{UNIT}\b(?!\s+of\b)", True),
    ("same", rf"\b(?:(?:the|that|those) same {_SAME_UNIT}|{_THAT_UNIT})\b(?!['’-]|\s+\d)", True),
    ("the day", rf"\b(?:{_LEAD}(?:the same|that|the)|(?:the|that) same|that) day\b(?!['’-]|\s+of\b)", True),
    (
        "next one",
        rf"\b(?P<way>the (?:next|following|previous|preceding))\s+{_NEXT_UNIT}\b(?!['’-]|\s+(?:or|few)\b)",
        True,
    ),
    ("next one", rf"\bthe {_UNIT}\s+(?P<way>before|after|previous|earlier|later)\b{_ENDS}", True),
    ("later", rf"\b{COUNT}[\s-]{UNIT}\s+(?P<way>later|earlier|before|after|previously)\b(?!\s+than\b)", True),
    ("then", r"(?<=\bby )(?:that time|then)\b", True),
    ("deictic", rf"\b{_WHICH_UNIT}(?!\s+(?:and a half|or (?:so|two)))", True),
    ("the year", r"(?<=\b(?:at|by) )(?:the )?(?P<unit>year|month)(?P<end>['’]s end|-end)\b", True),
    (
        "the year",
        rf"\b(?P<det>the)\s+(?:(?:entire|whole|full)\s+)?(?P<unit>year|month)\b{_NOT_NAMED}(?!\s+(?:ago|since)\b)",
        True,
    ),
)
