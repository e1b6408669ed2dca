"""Amounts of a sentence in, those that make one value joined: "one hour and fifty minutes", "4h 38' 12"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.quantity import numeral
from verifier.facts.quantity.amount import Amount, plain
from verifier.facts.quantity.unit import base, base_unit
from verifier.lexicon.numbers import CARDINALS, FRACTIONS
from verifier.lexicon.tables import words
from verifier.lexicon.units import FACTORS, WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_JOINT = re.compile(r"\s*(?:,\s*(?:and\s+)?|and\s+|)$", re.IGNORECASE)
# What is told in larger and smaller units of one kind: times, heights, weights.
_KINDS = frozenset({"s", "kg", "m"})
_UNIT = "|".join(sorted((word for word in WORDS if word != "time"), key=len, reverse=True))
_SHARE = "|".join(
    sorted((form.replace(" ", r"[\s-]+") for form in FRACTIONS), key=lambda form: (-len(form), form))
)
# "Three quarters of an hour", "half a mile", "a quarter of a percentage point"
_OF_UNIT = (
    rf"(?<![\w-])(?<!\band )(?<!\band a )(?:an?\s+)?(?P<share>{_SHARE}|quarter)"
    r"(?:\s+of)?(?:\s+an?|\s+of\s+the)?[\s-]+"
    rf"(?P<unit>(?:percentage\s+)?points?|per\s?cent|{_UNIT})\b"
)
_PARTS = "tenth|fifth|third|quarter|eighth|half"
# "A year and a half", "a second and eight tenths"
_AND_SHARE = re.compile(
    rf"\s+and\s+(?:(?P<count>an?|{'|'.join(word for word, n in CARDINALS.items() if 0 < n < 10)})[\s-])?"
    rf"(?P<part>{_PARTS})s?\b(?!\s+of\b)",
    re.IGNORECASE,
)
_SIZES = {"tenth": 0.1, "eighth": 0.125, "fifth": 0.2, "quarter": 0.25, "third": 1 / 3, "half": 0.5}
# "For a year", "a full day": one unit as a length, not the "a" of "twice a day".
_LASTS = words(
    """
    for than within about almost nearly over lasted lasts took takes waited spend spent after some another
    under
    """
)
_AFTER = "|".join(rf"(?<=\b{word} )" for word in sorted(_LASTS))
_ONE = (
    rf"(?<![\w-])(?:{_AFTER}|(?=an?\s+(?:full|whole|single)\s)"
    rf"|(?=an?\s+(?:{_UNIT})\s+(?:later|after|before|into|or\s+(?:so|more))\b))"
    rf"(?P<one>an?)\s+(?:(?:full|whole|single)\s+)?(?P<unit2>{_UNIT})\b(?!\s+(?:ago|earlier|before)\b|-)"
)
# "A year and two months", "an hour and 34 minutes", "a mile and a half": the rest in a smaller unit
_NUMBER = rf"{numeral.DIGITS}|{numeral.WORDED}"
_AND_UNIT = re.compile(
    rf"(?:\s+and\s+|,\s+|\s+)(?P<number>{_NUMBER})\s+(?P<unit>{_UNIT})\b(?!\s+(?:ago|earlier|before|later)\b)",
    re.IGNORECASE,
)
_ONE_AND = (
    rf"(?<![\w-])(?P<one2>an?|the|past|last)\s+(?P<unit3>{_UNIT})"
    rf"(?=\s+and\s+(?:(?:an?\s+|\w+\s+)(?:{_PARTS})s?\b|(?:{_NUMBER})\s+(?:{_UNIT})\b))"
)
_LONG = rf"(?<![\w-])(?P<unit4>{_UNIT})-long\b"
_FORMS = re.compile(rf"{_LONG}|{_OF_UNIT}|{_ONE_AND}|{_ONE}", re.IGNORECASE)
# Times as sport and timetables write them: 1:21.406, 1m21.4s, 4h 38' 12".
_TIMED = re.compile(
    r"(?<![\w:.,])(?:(?:(?P<h>\d{1,2})\s?h\s?)?(?P<m>\d{1,2})\s?(?:min|m|['′’])\s?"
    r"(?P<s>\d{1,2}(?:\.\d+)?)\s?(?:sec|s\b|[\"″”]|'')"
    r"|(?P<h4>\d):(?P<m4>[0-5]\d):(?P<s4>[0-5]\d(?:\.\d+)?)|(?P<s5>\d{1,3}\.\d{1,3})\s?s(?:ecs?)?\b"
    r"|(?P<m2>\d{1,2}):(?P<s2>[0-5]\d\.\d{1,3})"
    r"|(?P<h3>\d{1,2})\s?h\s?(?P<m3>\d{1,2})\s?(?:min|m\b|['′’]))(?![\w:])"
)


def units(text: str) -> Iterator[Amount]:
    """Amounts that are told by units without a plain number before them."""
    for match in _TIMED.finditer(text):
        hours, minutes, seconds = (
            sum(float(match[group] or 0) for group in groups)
            for groups in (("h", "h3", "h4"), ("m", "m2", "m3", "m4"), ("s", "s2", "s4", "s5"))
        )
        level = round(3600 * hours + 60 * minutes + seconds, 6)
        yield replace(_amount(match.start(), match.end(), level, "second"), form="clocked")
    for match in _FORMS.finditer(text):
        written = (match["unit"] or match["unit2"] or match["unit3"] or match["unit4"]).lower()
        unit = (
            "percentage point" if "point" in written else "%" if written.startswith("per") else WORDS[written]
        )
        share = re.sub(r"[\s-]+", " ", (match["share"] or "").lower())
        level = FRACTIONS.get(share, FRACTIONS.get(f"a {share}", 1.0)) if share else 1.0
        yield _tail(text, replace(_amount(match.start(), match.end(), level, unit), form="compound"))


def joined(text: str, amounts: Iterable[Amount]) -> Iterator[Amount]:
    """The amounts in order; a smaller unit right after a larger one of its kind is part of it."""
    whole: Amount | None = None
    for amount in sorted(amounts, key=lambda a: a.core):
        if whole is not None and (both := _sum(text, whole, amount)) is not None:
            whole = both
            continue
        if whole is not None:
            yield _tail(text, whole)
        whole = amount
    if whole is not None:
        yield _tail(text, whole)


def _amount(start: int, end: int, level: float, unit: str) -> Amount:
    return plain(start, end, level, level, unit, bare=False)


def _sum(text: str, first: Amount, second: Amount) -> Amount | None:
    known = first.unit in FACTORS and second.unit in FACTORS
    if (
        not known
        or first.low is None
        or second.low is None
        or first.low != first.high
        or second.low != second.high
    ):
        return None
    kind = base_unit(first.unit)
    fits = (
        kind in _KINDS and kind == base_unit(second.unit) and FACTORS[first.unit][1] > FACTORS[second.unit][1]
    )
    if not fits or not _JOINT.match(text[first.end : second.start]) or second.start != second.core:
        return None
    less = (base(second.low, second.unit) or 0.0) / FACTORS[first.unit][1]
    if less >= 1.0 and FACTORS[first.unit][1] > FACTORS[second.unit][1] * 12:
        return None
    level = first.low + less
    return replace(first, end=second.end, low=level, high=level)


def _tail(text: str, amount: Amount) -> Amount:
    """“A year and a half”, "a year and two months": the share of the unit, or the smaller unit, after it."""
    if amount.unit not in FACTORS or amount.low != amount.high or amount.low is None:
        return amount
    if match := _AND_SHARE.match(text, amount.end):
        count = CARDINALS.get((match["count"] or "").lower(), 1)
        level = amount.low + count * _SIZES[match["part"].lower()]
        return replace(amount, end=match.end(), low=level, high=level)
    match = _AND_UNIT.match(text, amount.end)
    number = numeral.value(match["number"]) if match else None
    if match is None or number is None:
        return amount
    rest = _amount(match.start("number"), match.end(), number, WORDS[match["unit"].lower()])
    return _sum(text, amount, rest) or amount
