"""Written numbers to floats: digits, words, scales and fractions."""

from __future__ import annotations

import re

from verifier.lexicon.numbers import CARDINALS, FRACTIONS, GLYPHS, LETTER_SCALES, PLURALS, SCALES

_CARDINAL = "|".join(sorted(CARDINALS, key=len, reverse=True))
_DIGIT = "|".join(word for word, value in CARDINALS.items() if value < 100)
_SCALE = "|".join(sorted(SCALES, key=len, reverse=True))
_PARTS = {"a half": 0.5, "a quarter": 0.25, "a third": 1 / 3, "three quarters": 0.75, "three quarter": 0.75}
DIGITS = (
    r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d,])|"
    r"\d{1,3}(?:, 000)+|\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?[½⅓⅔¼¾]?|\.\d+|[½⅓⅔¼¾]"
)
# "three hundred and five", "twenty-two", "two and a half", "a hundred", "half a million", "a dozen"
# "three quarters of a billion", "a third of a million"
_PART = r"(?:a|one|two|three)[\s-](?:quarters?|thirds?|fifths?)"
OF_SCALE = rf"\s+of\s+an?\s+(?:{_SCALE})\b"
WORDED = (
    rf"(?:{_PART}|half){OF_SCALE}"
    rf"|(?:half\s+a\s+|half-|an?\s+(?:half[\s-]+)?)(?:{_SCALE})(?:\s+(?:and\s+)?(?:{_CARDINAL}|{_SCALE})){{0,12}}"
    rf"(?:(?<=illion)\s+and\s+a\s+half)?"
    rf"|(?:{_CARDINAL})(?:(?:(?:\s+|-)(?:{_CARDINAL}|{_SCALE}))|(?<=hundred)\s+and\s+(?:{_CARDINAL})"
    rf"|(?<=thousand)\s+and\s+(?:{_CARDINAL})){{0,12}}(?:[\s-]+and[\s-]+(?:a[\s-]half|a[\s-]quarter|a[\s-]third|three[\s-]quarters?))?"
    rf"(?:\s+point(?:[\s-](?:{_DIGIT})\b){{1,4}})?"
)
PLURAL = "|".join(sorted((form.replace(" ", r"\s+") for form in PLURALS), key=len, reverse=True))
FRACTION = "|".join(sorted((form.replace(" ", r"[\s-]+") for form in FRACTIONS), key=len, reverse=True))
LETTERS = "|".join(sorted(LETTER_SCALES, key=len, reverse=True))
SCALE = _SCALE


def value(written: str) -> float | None:
    """The number that digits or words stand for, or None for words that are no one number ("one two")."""
    written = written.strip().lower()
    if written[:1].isdigit() or written[:1] in GLYPHS or written.startswith("."):
        return _digits(written)
    words = re.split(r"[\s-]+", written)
    if "of" in words:  # "three quarters of a billion"
        return round(FRACTIONS.get(" ".join(words[:-3]), 0.0) * SCALES[words[-1]]) or None
    return _words(words)


def scale(written: str) -> float:
    """What a scale word or letter multiplies by; 1 for none."""
    key = re.sub(r"[\s-]+", " ", written.strip().lower())
    return SCALES.get(key) or LETTER_SCALES.get(key) or 1.0


def _digits(written: str) -> float:
    glyph = GLYPHS.get(written[-1], 0.0)
    digits = written.rstrip("½⅓⅔¼¾").replace(",", "")
    digits = "".join(digits.split())
    return (float(digits) if digits else 0.0) + glyph


def _words(words: list[str]) -> float | None:
    words, more = _whole(words)
    if words[0] == "half":  # "half a million"
        return next(SCALES[word] for word in words if word in SCALES) / 2
    if more and words[-1] in SCALES:  # "a million and a half"
        more *= SCALES[words[-1]]
    if words[0] in {"a", "an"}:
        words = ["one", *words[1:]]
        if words[1] == "half":  # "a half million"
            return SCALES[words[2]] / 2
    level = _cardinal(words)
    return None if level is None else level + more


def _whole(words: list[str]) -> tuple[list[str], float]:
    """The words up to the point, and what stands after it: "six point four", "two and a half"."""
    if "point" in words:
        at = words.index("point")
        return words[:at], float("0." + "".join(str(CARDINALS[word]) for word in words[at + 1 :]))
    part = " ".join(words[-2:])
    return (words[:-3], _PARTS[part]) if words[-3:-2] == ["and"] and part in _PARTS else (words, 0.0)


def _cardinal(words: list[str]) -> float | None:
    total, group, last = 0.0, 0.0, 1e18
    for word in words:
        if word in SCALES:
            factor, had = SCALES[word], group > 0
            group = (group or 1) * factor
            if factor >= 1000 and not had and total:
                total *= factor  # "a thousand million"
                group = 0.0
            elif factor >= 1000:
                total, group = total + group, 0.0
            last = factor
        elif word in CARDINALS:
            number = CARDINALS[word]
            if last <= number or (last < 20 and last > 0):  # "one two" and "twenty thirty" are two numbers
                return None
            group += number
            last = number
    return total + group
