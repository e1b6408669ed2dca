"""The words around an amount in, its status out: a change, an earlier value, an expectation."""

from __future__ import annotations

import re

from verifier.lexicon.counting import CHANGE_NOUNS, EARLIER, EARLIER_AFTER, FALL, RISE

_IRREGULAR = (
    "rose risen rising grew grown growing fell fallen falling sank sunk leapt shrank shrunk shrinking slid won "
    "gained gaining sped slashing slashed trimming trimmed dropped dropping slipped slipping dipped dipping cutting "
    "jumped jumping shed shedding plunged climbing climbed lost losing added adding lowered higher lower"
)
_STEMS = sorted(RISE | FALL, key=len, reverse=True)
_CHANGED = "|".join(
    [*_IRREGULAR.split(), *(rf"{stem.removesuffix('e')}(?:e?[sd]|es|ing|e)?" for stem in _STEMS)]
)
_BLUR = r"(?:(?:an?|the|only|just|even|further|another|as much as|by|about|almost|nearly|around|some|over|more than|roughly|up to|at least|an? estimated|a full|a mere)\s+)*"
_AMOUNT_BEFORE = re.compile(
    rf"\b(?:{_CHANGED})(?:\s+(?:again|sharply|slightly|further|back|overall))?\s+{_BLUR}$", re.IGNORECASE
)
_BY_BEFORE = re.compile(rf"\b(?:{_CHANGED})\b[^.;:]{{0,80}}\bby\s+{_BLUR}$", re.IGNORECASE)
_NOUN_AFTER = re.compile(
    rf"\s*(?:-?(?:year-on-year|annual|monthly|quarterly|sharp|average|cumulative|pay|price|tax|real-terms|further|overall|like-for-like|wage|steep|surprise)\s+)*(?:[\w-]+\s+)?(?:{'|'.join(CHANGE_NOUNS)})s?\b",
    re.IGNORECASE,
)
_NOUN_BEFORE = re.compile(
    rf"\b(?:{'|'.join(CHANGE_NOUNS)})s?(?:\s+in\s+[\w\s-]{{1,40}})?\s+of\s+{_BLUR}$", re.IGNORECASE
)
_AFTER = re.compile(
    r"\s*(?:(?:more|less|fewer|higher|lower|faster|slower|up|down)\b(?!\s+space)|(?:above|below|ahead of) (?:last|the (?:same|previous)))",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    rf"(?:\b(?:{'|'.join(re.escape(c).replace(chr(92) + ' ', chr(92) + 's+') for c in EARLIER)})|\bfrom)\s+{_BLUR}(?:(?:a|the)\s+)?$",
    re.IGNORECASE,
)
_FROM_TO = re.compile(
    r"\bfrom\s+(?:(?:about|around|some|almost|nearly|roughly|just|over)\s+)?$", re.IGNORECASE
)
_EARLIER_AFTER = re.compile(rf"[^.;,]{{0,12}}?\b(?:{'|'.join(EARLIER_AFTER)})\b", re.IGNORECASE)
_EXPECT = re.compile(
    r"\b(?:expect(?:s|ed|ing)?|forecasts?|forecasted|predict(?:s|ed)?|project(?:s|ed)|anticipat(?:es?|ed)|target(?:s|ed|ing)?|aim(?:s|ed|ing)?|"
    r"hop(?:es?|ed|ing) (?:for|to)|wants?|wanted|demand(?:s|ed|ing)?|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for|sought|seek(?:s|ing)?|request(?:s|ed)?|"
    r"propos(?:es?|ed)|claimed damages|plan(?:s|ned) (?:to|for)|would like|should (?:come in|reach|rise|fall|be|total)|guidance|outlook|"
    r"is likely to|are likely to|pledg(?:es?|ed)|promis(?:es?|ed)|due to)\b[^.;:,]{0,90}$",
    re.IGNORECASE,
)
_EXPECTED_AFTER = re.compile(
    r"[^.;:,]{0,40}\b(?:(?:is|are|was|were)\s+)?(?:expected|forecast|anticipated|planned|projected|predicted|demanded)\b",
    re.IGNORECASE,
)
MOVED = re.compile(rf"\b(?:{_CHANGED})\b", re.IGNORECASE)


def is_change(before: str, after: str, unit: str) -> bool:
    """Whether the amount is by how much something changed: "up 12 per cent", "cut by a third"."""
    if re.search(r"\bto\s+(?:\w+\s+)?$", before) and not re.search(r"\bclose\s+to\s+$", before):
        return False
    measurable = unit != "" or not re.match(
        r"\s+[a-z]+s\b", after
    )  # "added 40 jobs" adds, it does not change by 40
    if _BY_BEFORE.search(before) or (measurable and _AMOUNT_BEFORE.search(before)):
        return True
    if unit in {"%", "percentage point", "basis point"} and _AFTER.match(after):
        return True
    return bool(unit and _NOUN_AFTER.match(after)) or bool(_NOUN_BEFORE.search(before))


def is_earlier(before: str, after: str, *, bracketed: bool) -> bool:
    """Whether the text itself calls the value earlier: "up from 41", "against €1.7bn a year ago", "(368.1)"."""
    if bracketed:
        return True
    if _FROM_TO.search(before):
        moved = MOVED.search(before) or re.match(r"\s+to\s", after) or _EARLIER_AFTER.match(after)
        return bool(moved)
    if re.search(r"\bafter\s+$", before):
        return False
    against = _EARLIER.search(before)
    if against and against.group().lower().startswith("against"):
        return bool(_EARLIER_AFTER.match(after)) or bool(re.search(r",\s*against", before))
    return bool(against) or bool(_EARLIER_AFTER.match(after))


def is_expected(before: str, after: str) -> bool:
    """Whether the value is expected, forecast or demanded rather than reported."""
    return bool(_EXPECT.search(before)) or bool(_EXPECTED_AFTER.match(after))
