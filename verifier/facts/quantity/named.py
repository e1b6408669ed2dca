"""Stretches of a sentence whose numbers are names, dates, times, scores or list marks, not quantities."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
_BEFORE = (
    r"article|section|clause|paragraph|para|chapter|rule|regulation|resolution|law|act|amendment|schedule|annex|appendix|"
    r"volume|vol|page|p|figure|fig|table|no|nos|number|flight|room|gate|platform|pier|terminal|runway|highway|route|"
    r"interstate|motorway|autobahn|exit|level|grade|class|type|mark|model|version|windows|series|season|episode|part|phase|stage|"
    r"block|unit|apartment|apt|flat|suite|floor|house|plot|sector|district|ward|zone|area|line|channel|radio|studio|pier|"
    r"warehouse|hall|court|booth|bus|train|tram|loco|apollo|boeing|airbus|formula|group|division|tier|pool|lane|"
    r"seed|ranked|covid|sars-cov|agenda|vision|horizon|expo|euro|catch|ps|psalm|verse|legion|camp|building|prize|question|"
    r"hurricane|article|protocol|step|lot|lab|pavilion|reactor|well|shaft|tunnel|kilometre|point|day|week|week-?end|game|match|round|heat|leg|volume"
)
PATTERNS = (
    re.compile(
        r"https?://\S+|www\.\S+|\S+@\S+\.\w+|\b[\w-]+\.(?:com|org|net|gov|in|uk|eu|info)\b\S*", re.IGNORECASE
    ),
    re.compile(r"\b(?:call|dial|t[eo]l[dl]|ring|rang|phone)(?:s|ed|ing)?\s+(?:911|999|112|101|110|100)\b(?!,)", re.IGNORECASE),
    # telephone numbers
    re.compile(
        r"\+\d[\d\s()-]{6,}\d|\(?\b\d{3}\)?[\s-]\d{3}[\s-]\d{3,4}\b|\b0\d{2,4}[\s-]\d{3,}(?:[\s-]\d+)*\b"
    ),
    # dates and times of day
    re.compile(
        r"\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\b\d{1,2}/\d{1,2}\b(?!\s*(?:%|of\b))"
    ),
    re.compile(
        rf"\b\d{{1,2}}(?:st|nd|rd|th)?(?:\s*(?:-|–|to|and|or)\s*\d{{1,2}}(?:st|nd|rd|th)?)?(?:\s+of)?\s+{_MONTH}(?:,?\s+\d{{4}}\b)?"
    ),
    re.compile(
        rf"\b{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?\b(?!\s*(?:%|per\s?cent|million|billion))(?:\s*(?:-|–|to|and)\s*\d{{1,2}}\b(?!,\d))?(?:,?\s+\d{{4}}\b)?"
    ),
    re.compile(
        r"\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b\.?|hrs|hours|GMT|UTC|IST|CET|local|o'clock)|\b\d{1,2}:\d{2}\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b\d{1,2}\s*(?:[ap]\.m\.|[ap]m\b|o[’']clock\b)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+o[’']clock",
        re.IGNORECASE,
    ),
    re.compile(r"\b(?:[12]\d{3})s?\s?[-–/]\s?(?:\d{4}|\d{2})\b(?!,)"),
    # "Article 5", "Flight 370", "Phase 2"; a lower-case word counts only where it can hardly count something
    re.compile(rf"\b(?:{_BEFORE.upper()}|{_BEFORE.title()})\.?[\s-]+\(?\d[\w.,()-]*\b"),
    re.compile(rf"\b(?:{_BEFORE.title()})\s+(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b"),
    re.compile(
        r"\b(?:article|section|clause|paragraph|chapter|page|figure|flight|room|gate|no\.|number|platform|grade|rule|resolution|version|highway|route|phase)\s+\(?\d[\w.()-]*",
        re.IGNORECASE,
    ),
    re.compile(r"\bfrom one\b(?=[^.;]{1,40} to (?:another|the other|the next))|\b(?:last|round of|final|big|top)[\s-](?:16|four|eight|32)\b(?! of| in)", re.IGNORECASE),
    re.compile(r"\b(?:number|seed|class|year|day|version)\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\b", re.IGNORECASE),
    re.compile(r"[#№]\s?\d+|\bNo\.?\s?\d+", re.IGNORECASE),
    # scores and votes without a noun
    re.compile(
        r"(?<![.,\d€£$])\b\d{1,3}[-–]\d{1,3}(?:[-–]\d{1,3})?(?=[\s-]+(?:win|vote|victor|defeat|draw|lead|loss|majority|decision|rout|thrashing|in\b|at\b|on\b|to\b|over\b|against\b|for\b|with\b|and\b|after\b|before\b|last\b|here\b)|[.,;:)](?!\d)|$)"
    ),
    re.compile(r"\b(?:split|voted|ruled|divided)\s+(?:by\s+)?\w+\s+to\s+\w+", re.IGNORECASE),
    re.compile(r"\b\d{1,3}-\d{1,3}(?:\s+\d{1,3}-\d{1,3})+"),
    # "the two-thirds world", "9/11", "24/7"
    re.compile(
        r"\b(?:24/7|9/11|7/7|26/11|50/50|fifty-fifty|one-way|one-off|one-time|one-sided|one another|no one|one day|one by one|square one|one such|each one|this one|that one|which one|at one time|one of a kind|the one|another one|every one)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\b(?:one|two)[\s-]on[\s-](?:one|two)\b|\b(?:at|on) (?:sixes and sevens|cloud nine|all fours)\b|\bin (?:two|ten) minds\b",
        re.IGNORECASE,
    ),
    # "the 7.30 train", "at 16.40"
    re.compile(
        r"\bat \d{1,2}\.\d{2}\b(?!\s*(?:%|per|percent|million|billion|m\b|bn\b|km|metre|meter|degrees|euro|dollar|pound|crown|a\b|to\b))"
    ),
    # list marks: "(1)", "2)"
    re.compile(r"^\s*\(?\d{1,2}[.)]\s+|\(\d\)(?=\s+[A-Za-z])"),
    re.compile(r"\b(?:aged?|under|over)[-\s]?\d{1,2}s\b|\bunder-\d{1,2}\b", re.IGNORECASE),
    re.compile(
        r"(?<=the )(?:first|last|next|past|previous|following|coming|final) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:second|minute|hour|day|week|month|quarter|year|decade)s?\b",
        re.IGNORECASE,
    ),
)
# "Seven Sisters" in running text is a name; in a headline every word is capitalised.
_NAME = re.compile(
    r"(?<=[a-z,;] )(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Hundred)[\s-]+(?=[A-Z])[\w-]+(?:[^.]*\b[a-z]{4,}\b)"
)
_SINCE = re.compile(
    r"\b(?:[\w.,-]+\s+)?(?:minute|hour|day|week|month|year|decade|centurie)s?\s+(?:after|before|later|earlier|ago|since|from now|previously)\b"
    r"|\b(?:every|each)\s+(?:\w+\s+)?(?:minute|hour|day|week|month|year|decade)s?\b",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"(?<![\d.,$£€])\b(?:1[0-9]|20|21)\d{2}\b(?![,.]\d|\s?(?:%|per\s?cent|km|m\b|ft|kg|sq|metre|meter|mile|ton|people\b|residents\b|workers\b|visitors\b|homes\b|soldiers\b|troops\b|euro|dollar|pound|crown|million|billion|bn\b|megawatt|MW|hectare|acre|feet|foot))"
)


def named(text: str, offset: int) -> Iterator[tuple[int, int]]:
    """Ranges of the article where digits and number words are no quantity; `offset` is where `text` begins."""
    for pattern in (*PATTERNS, _SINCE, _YEAR):
        for match in pattern.finditer(text):
            yield offset + match.start(), offset + match.end()
    for match in _NAME.finditer(text):
        yield offset + match.start(), offset + match.start() + 3
