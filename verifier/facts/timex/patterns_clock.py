"""Patterns of times of day."""

from __future__ import annotations

from verifier.facts.timex.grammar import BRACED_ZONE, IN_ZONE, NO_PRICE, Rule

_HOUR = r"(?P<hour>[01]?\d|2[0-4])"
_MINUTE = r"(?P<minute>[0-5]\d)"
_SPOKEN = (
    r"(?:half past |quarter past |quarter to )?"
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"
)
_HALF_OF_DAY = r"(?: in the (?P<part>morning|afternoon|evening)| at (?P<night>night))?"

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
    (
        "clock",
        rf"\b(?P<spoken>{_SPOKEN}) o['’]clock{_HALF_OF_DAY}",
        True,
    ),
)
