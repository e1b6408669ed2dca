"""Patterns of times of day."""

from __future__ import annotations

from verifier.facts.timex.grammar import BRACED_ZONE, IN_ZONE, NO_PRICE, Rule

_HOUR = r"(?P<hour>[01]?\d|2[0-4])"
_MINUTE = r"(?P<minute>[0-5]\d)"
_HOURS = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_AWAY = (
    r"(?:half past|(?:a )?quarter (?:past|to)|(?:five|ten|twenty|twenty[- ]five)(?: minutes)? (?:past|to))"
)
_SPOKEN = rf"(?:{_AWAY} )?(?:{_HOURS}|\d{{1,2}})"
_IN_HALF = r" (?:in the (?P<part>morning|afternoon|evening)|at (?P<night>night))\b"
_HALF_OF_DAY = rf"(?:{_IN_HALF})?"
# A number after these is a time of day if a part of the day or a "half past" follows or stands before it.
_BEFORE = ("at", "by", "since", "until", "till", "before", "after", "from", "about", "around")
_AT = "(?:" + "|".join(rf"(?<=\b{word} )" for word in _BEFORE) + ")"
# "five to eight people" is a count; a time of day ends its phrase.
_FOLLOWS = r"on|in|at|and|when|as|this|that|but|before|after|local|by|with|it|he|she|they|the"
_ENDS = rf"(?=\s*[,.;:!?”\"')]|\s*$|\s+(?:{_FOLLOWS})\b)"
# What opens, leaves or strikes does so at an hour: "the gates opened at five".
_VERBS = ("open", "opened", "begin", "begins", "began", "start", "starts", "started", "closed", "ended")
_STARTS = "(?:" + "|".join(rf"(?<=\b{verb} at )" for verb in _VERBS) + ")"

CLOCK: tuple[Rule, ...] = (
    ("clock", rf"(?<![\d:.]){_HOUR}(?:[:.]{_MINUTE})?\s?(?P<half>[ap]\.m\b\.?|[ap]m\b){IN_ZONE}", True),
    ("clock", rf"(?<![\d:.,]){_HOUR}[:.]{_MINUTE}\s*(?:hrs|hours|h)?\s*{BRACED_ZONE}", False),
    ("clock", rf"(?<![\d:.,$€£]){_HOUR}:{_MINUTE}(?![\d:]|\.\d)(?:\s*(?:hrs|hours)\b)?", False),
    ("clock", rf"{NO_PRICE}(?<![:-])(?P<hour>[01]\d|2[0-3]){_MINUTE}\s*(?:hrs|hours)\b{IN_ZONE}", False),
    (
        "clock",
        rf"{NO_PRICE}(?<![:-])(?P<hour>[01]\d|2[0-3]){_MINUTE}\s*(?P<zone>GMT|UTC|IST)\b",
        False,
    ),
    ("clock", rf"\b(?P<name>noon|midday|midnight)\b{IN_ZONE}", True),
    ("clock", r"(?<=\bat )0(?P<hour>\d)(?P<minute>[0-5]\d)\b(?!\s+[a-z]+s\b)", False),
    ("clock", rf"\b(?P<spoken>(?:half|(?:a )?quarter) past {_HOURS}){_HALF_OF_DAY}\b", True),
    ("clock", rf"\b(?P<spoken>a quarter to {_HOURS}){_HALF_OF_DAY}\b", True),
    # "ruled by five to four", "fell from ten to two": after these two numbers are no time of day
    ("clock", rf"(?<!\bby )(?<!\bfrom ){_AT}(?P<spoken>{_AWAY} {_HOURS})(?:{_IN_HALF}|{_ENDS})", True),
    ("clock", rf"(?<=\b[Ii]t was )(?P<spoken>{_AWAY} {_HOURS})(?:{_IN_HALF}|{_ENDS})", True),
    ("clock", rf"{_AT}(?P<spoken>{_SPOKEN}){_IN_HALF}", True),
    ("clock", rf"{_STARTS}(?P<spoken>{_HOURS}){_ENDS}", True),
    (
        "clock",
        rf"\b(?P<spoken>{_SPOKEN}) o['’]clock{_HALF_OF_DAY}",
        True,
    ),
)
