"""The words around an amount in, its status out: a change, an earlier value, an expectation."""

from __future__ import annotations

import re

from verifier.lexicon import counting
from verifier.lexicon.counting import CHANGE_NOUNS, EARLIER, EARLIER_AFTER, FALL, MOVES, RISE

LENGTHS = frozenset({"m", "km", "mile", "foot", "yard", "inch", "cm"})
_BLUR = (
    r"(?:(?:an?|the|only|just|even|further|another|as much as|by|about|almost|nearly|around|some|over"
    r"|more than|roughly|up to|at least|an? estimated|a full|a mere)\s+)*"
)


def _forms(stem: str) -> str:
    return rf"{stem.removesuffix('e')}(?:e?[sd]|es|ing|e)?"


_CHANGED = "|".join([*sorted(counting.IRREGULAR), *map(_forms, sorted(RISE | FALL, key=len, reverse=True))])
_SOFTLY = r"(?:\s+(?:again|sharply|slightly|further|back|overall|steeply|modestly|only))?"
_AMOUNT_BEFORE = re.compile(rf"\b(?:{_CHANGED}){_SOFTLY}\s+{_BLUR}$", re.IGNORECASE)
_MOVE_BEFORE = re.compile(rf"\b(?:{'|'.join(sorted(MOVES))}){_SOFTLY}\s+{_BLUR}$", re.IGNORECASE)
_BY_BEFORE = re.compile(rf"\b(?:{_CHANGED})\b[^.;:]{{0,80}}\bby\s+{_BLUR}$", re.IGNORECASE)
# What may stand between a percentage and the noun of change.
_KIND = (
    "year-on-year|annual|monthly|quarterly|sharp|average|cumulative|pay|price|tax|real-terms|further|overall|"
    "like-for-like|wage|steep|surprise"
)
_NOUN_AFTER = re.compile(
    rf"\s*(?:-?(?:{_KIND})\s+)*(?:[\w-]+\s+)?(?:{'|'.join(sorted(CHANGE_NOUNS))})s?\b", re.IGNORECASE
)
_NOUN_BEFORE = re.compile(
    rf"\b(?:{'|'.join(sorted(CHANGE_NOUNS))})s?(?:\s+in\s+[\w\s-]{{1,40}})?\s+of\s+{_BLUR}$", re.IGNORECASE
)
_AFTER = re.compile(
    r"\s*(?:(?:more|less|fewer|higher|lower|faster|slower|up|down)\b(?!\s+space)"
    r"|(?:above|below|ahead of) (?:last|the (?:same|previous)))",
    re.IGNORECASE,
)


def _any(cues: tuple[str, ...]) -> str:
    return "|".join(re.escape(cue).replace(r"\ ", r"\s+") for cue in cues)


_EARLIER = re.compile(rf"\b(?:{_any(EARLIER)})\s+{_BLUR}(?:(?:a|the)\s+)?$", re.IGNORECASE)
_FROM_TO = re.compile(rf"\bfrom\s+{_BLUR}$", re.IGNORECASE)
_EARLIER_AFTER = re.compile(rf"[^.;,]{{0,12}}?\b(?:{_any(EARLIER_AFTER)})\b", re.IGNORECASE)
_EXPECT = re.compile(
    r"\b(?:expect(?:s|ed|ing)?|forecasts?|forecasted|predict(?:s|ed)?|projected|anticipat(?:es?|ed)|"
    r"targeting|should (?:come in|reach|rise|fall|be|total)|guidance|outlook|(?:is|are) likely to)"
    r"\b[^.;:,()]{0,60}$"
    r"|\b(?:hop(?:es?|ed|ing) for|want(?:s|ed)?|demand(?:ed|ing)|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for|"
    r"sought|seek(?:s|ing)?|request(?:s|ed)|would like)\b[^.;:,()]{0,25}$",
    re.IGNORECASE,
)
_EXPECTED_AFTER = re.compile(
    r"[^.;:,]{0,30}\b(?:is|are|was|were|had been)\s+(?:\w+\s+)?"
    r"(?:expected|forecast|anticipated|projected|predicted|demanded)\b",
    re.IGNORECASE,
)
# "Fell from 9 to 6", "to 31 million from 27": not "workers from 12 countries".
_MOVED_FROM = re.compile(
    rf"(?:\b(?:{_CHANGED})\s+|\bto\s+(?:[^.;]|\.\d){{1,40}}\s)from\s+{_BLUR}$", re.IGNORECASE
)
_TO_AFTER = re.compile(r"\s+(?:\w+\s+)?to\s")
MOVED = re.compile(rf"\b(?:{_CHANGED})\b", re.IGNORECASE)


def is_change(before: str, after: str, unit: str) -> bool:
    """Whether the amount is by how much something changed: "up 12 per cent", "cut by a third"."""
    if re.search(r"\bto\s+(?:\w+\s+)?$", before) and not re.search(r"\bclose\s+to\s+$", before):
        return False
    if _BY_BEFORE.search(before):
        return True
    if unit in {"%", "percentage point", "basis point"}:
        return bool(
            _AMOUNT_BEFORE.search(before)
            or _NOUN_BEFORE.search(before)
            or _AFTER.match(after)
            or _NOUN_AFTER.match(after)
        )
    measure = unit != "" or not re.match(r"\s+[a-z]+s\b", after)  # "up 40 steps" is a way, not a change
    moved = (
        measure and unit not in {*LENGTHS, "time"} and bool(_MOVE_BEFORE.search(before))
    )  # who falls 20 feet falls far
    return moved or bool(_NOUN_BEFORE.search(before)) or bool(unit and _NOUN_AFTER.match(after))


def is_earlier(before: str, after: str, *, bracketed: bool) -> bool:
    """Whether the text calls the value earlier: "up from 41", "against €1.7bn a year ago", "(368.1)"."""
    if bracketed or _EARLIER_AFTER.match(after):
        return True
    if _FROM_TO.search(before):
        return bool(_MOVED_FROM.search(before)) or bool(_TO_AFTER.match(after) and MOVED.search(before))
    against = _EARLIER.search(before)
    if against and against.group().lower().startswith(
        "against"
    ):  # "a case against two managers" is no comparison
        return bool(re.search(r",\s*against", before))
    return bool(against)


def is_expected(before: str, after: str) -> bool:
    """Whether the value is expected, forecast or demanded rather than reported."""
    return bool(_EXPECT.search(before)) or bool(_EXPECTED_AFTER.match(after))
