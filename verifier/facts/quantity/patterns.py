"""How newspapers write amounts that are no plain number, as regular expressions."""

from __future__ import annotations

import re

from verifier.facts.quantity import numeral
from verifier.lexicon.numbers import GROUPS_OF, NONE_OF, TIMES

_NUMBER = rf"(?P<number>{numeral.DIGITS}|{numeral.WORDED})"
_SMALL = "one|two|three|four|five|six|seven|eight|nine"
_HOLDS = r"(?:measur(?:ed|ing)|reach(?:ed|ing)|register(?:ed|ing))"
_PERIODS = "days?|weeks?|months?|years?|hours?|minutes?|matches|games|cases"


def _compiled(*ways: str) -> re.Pattern[str]:
    return re.compile("|".join(ways), re.IGNORECASE)


AGE = _compiled(
    rf"(?<![\w-]){_NUMBER}-years?-old\b",
    rf"(?<![\w-]){_NUMBER.replace('number', 'number2')}\s+years\s+old\b",
    r"\baged?\s+(?:of\s+)?(?P<number3>\d{1,3})\b(?!s)",
    r"\bage\s+of\s+(?P<number4>\d{1,3})\b",
    r"\b(?:dies|died|dead)(?:\s+suddenly)?(?:\s+on\s+\w+)?\s+(?:at|aged)\s+(?P<number7>\d{1,3})(?=[.,;]|$)",
    # "who died on Sunday in a clinic at 77", "dies in a U.K. hospital at 71"
    r"\b(?:dies|died)\s(?:[^.;,]|(?<=\b[A-Z])\.){0,40}?\bat\s+(?P<number8>\d{2,3})(?=[.,;]|$)",
    # "Rivera, who was 43 when she died"
    r"\b(?:he|she|who)\s+(?:was|is|turned|turns)\s+(?:just\s+|only\s+)?(?P<number6>\d{1,2})(?=\s+(?:when|at|and)\b|[.,])",
    r"(?<=[a-z.]),\s+(?P<number5>\d{1,3})(?=,\s|\.\s|\.$|;|\))",
)
_PARTICLE = r"(?:al|el|de|da|di|du|la|le|van|von|der|den|bin|ibn|[A-Z]\.?)"
PERSON_BEFORE = re.compile(
    rf"\b[A-Z][\w'’-]+(?:\s+{_PARTICLE})*\s+[A-Z][\w'’-]+(?:,?\s+[JS]r\.)?$"
    r"|\b(?:Mr|Ms|Mrs|Dr)\.?\s+[A-Z]\w+$|^\w*[A-Z][a-z]+$"
)
SURNAME_BEFORE = re.compile(r"\b[a-z]+\s+[A-Z][a-z]+$")
PERSON_AFTER = re.compile(
    r",?\s+(?:who|whose|was|is|said|says|has|had|told|from|died|lives|lived|were|a|an|of|in)\b"
)
# "a nine-month-old boy", "the three-week-old strike"
YOUNG = _compiled(rf"(?<![\w-]){_NUMBER}-(?P<unit>day|week|month)s?-old\b")
STRONG = _compiled(rf"(?<![\w-]){_NUMBER}[-\s]strong\b")
COMPOUND = _compiled(rf"(?<![\w.,-]){_NUMBER}-(?P<noun>[a-z]{{3,}})\b(?!-old)(?:-(?P<more>[a-z]+))?")
MAGNITUDE = _compiled(
    r"(?<![\w-])(?-i:M[wL]?)\s?(?P<number5>\d\.\d)\b",
    r"\bmagnitude(?:[\s-]+of|\s+was|\s+is|\s+at)?[\s-]+(?:(?:about|around|roughly|nearly)\s+)?"
    r"(?P<number>\d{1,2}(?:\.\d+)?)(?![\d:])",
    r"(?<![\w.-])(?P<number2>\d{1,2}(?:\.\d+)?)[\s-]+magnitude\b",
    r"\b(?:(?:earth)?quake|aftershock|tremor|temblor|shock)s?\s+(?:(?:so far|since|yet)\s+)?"
    rf"(?:of|{_HOLDS})\s+(?P<number3>\d\.\d)\b(?!\s*(?:km|per|%|m))",
    rf"\b{_HOLDS}\s+(?:about\s+)?(?P<number4>\d(?:\.\d+)?)\s+on\s+the\s+(?:open-ended\s+)?(?:richter|moment)",
)
RATIO = _compiled(
    rf"(?<![\w.,-])(?P<part>\d{{1,3}}|{_SMALL})(?:\s+|-)(?:in|out\s+of)(?:\s+|-)(?:every\s+)?"
    rf"(?P<whole>\d{{1,3}}(?:,\d{{3}})?|{_SMALL}|ten|twelve|twenty|fifty|a\s+hundred|hundred|a\s+thousand)\b"
    rf"(?!\s*(?:%|per|million|{_PERIODS}))"
)
FRACTION = _compiled(
    # "half" and "a quarter" need a whole beside them; "two-thirds" does not
    rf"(?<![\w-])(?P<fraction>{numeral.FRACTION})(?!{numeral.OF_SCALE})(?=\s+(?:of|the|its|their|all|his|her)\s+\w|\s+(?:more|less|fewer|higher|lower|larger|smaller)\b)",
    r"(?:(?<=\bat )|(?<=\bby )|(?<=\bthan )|(?<=\bto )|(?<=\bnearly )|(?<=\balmost )|(?<=\babout ))"
    rf"(?P<fraction3>an?\s(?:third|quarter|fifth|sixth|eighth|tenth))\b"
    rf"(?!{numeral.OF_SCALE}|\s+(?!of\b|in\b|at\b|on\b|from\b|last\b|this\b|and\b|to\b)[a-z])",
    r"(?<![\w-])(?P<fraction2>(?:two|three|four|five|nine)[\s-](?:thirds|fifths|sixths|eighths|tenths))\b"
    rf"(?!{numeral.OF_SCALE})",
)
PLURAL = _compiled(
    rf"(?<![\w-])(?:(?:many|several)\s+)?(?P<plural>{numeral.PLURAL})(?=\s+(?:of\s+)?(?:more\s+)?\w)"
)
REPEATED = _compiled(
    rf"\b(?P<times>{'|'.join(TIMES)})\b"
    r"(?!\s+(?:again|more|upon|a\s+upon|the\s+\w+\s+(?:had|was|is|were|has)|as\b))"
)
GROUPED = _compiled(
    rf"(?P<none>\b(?:{'|'.join(NONE_OF)})\b)",
    rf"(?<!\bnot )\b(?:an?|one)\s+(?P<group>{'|'.join(GROUPS_OF)})\b(?!\s+(?:parents?|mothers?|market)\b)",
)
TWIN = _compiled(
    r"\b(?P<twin>both|neither)\s+(?:(?:of\s+)?(?:the|its|their|his|her|these|those|our)\s+)?"
    r"(?P<noun>[A-Za-z-]+)"
)
RATE = _compiled(
    r"(?P<sign>[$£€])?\b1\s*(?P<of>[a-z]+)?\s*=\s*(?P<rate>\d+(?:\.\d+)?)\s*(?P<unit>[a-z]+)",
    r"\b(?:at|of)\s+(?:(?:a|an exchange)\s+rate\s+of\s+)?(?P<sign2>[$£€])?"
    r"(?P<rate2>\d+(?:\.\d+)?)\s*(?P<unit2>[a-z]+)?\s+to\s+(?:the|one)\s+(?P<to>[a-z]+)",
)
