"""Unit words to canonical units, and values to base units."""

from __future__ import annotations

import functools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.lexicon.currencies import CENTS, CODES, LETTERS, NATIONAL, NOUNS, SIGNS
from verifier.lexicon.units import FACTORS, PER, PHRASES, SYMBOLS, TEMPERATURES, WORDS

if TYPE_CHECKING:
    from verifier.model import Quantity


def _any(forms: list[str]) -> str:
    return "|".join(
        re.escape(form).replace(r"\ ", r"[\s-]+") for form in sorted(forms, key=len, reverse=True)
    )


_NATION = "|".join(re.escape(nation) for nation, _ in NATIONAL)
# "Sh450 million", "N$1.5bn", "RM50": what stands right before a number with a scale is money anywhere.
_SCALED = r"(?=\d[\d.,]*\s?(?:[tmb]?n|bln|[mb]illion|trillion|crore|lakh)\b)"
_LETTERS = rf"(?-i:N(?=\d{{3}}|\d{{1,3}},\d)|[A-Z]{{1,3}}\$|[A-Z][A-Za-z]{{0,3}}{_SCALED})"
SIGN_PATTERN = rf"(?:(?<![A-Za-z])(?:{_any(list(SIGNS))}|{'|'.join(sorted(CODES))}|{_LETTERS})\s?)"
NOUN_PATTERN = (
    rf"{_any(list(PHRASES))}|(?:(?:{_NATION})\s+)?(?:{_any(list(NOUNS))})"
    rf"|(?:(?:U\.?S\.?|British|imperial|American)\s+)?(?:gallons?|tons?)"
    rf"|{_any([cent for cent in CENTS if len(cent) > 3])}"
    # "Five won medals" is no money.
    rf"|(?<=illion )won|{'|'.join(sorted(CODES))}|{_any(list(WORDS))}"
)
SYMBOL_PATTERN = _any([*SYMBOLS, "p", "¢"])
PER_PATTERN = re.compile(
    rf"(?:\s+(?:an?|per|each|every|the)\s+|\s*/\s*|-(?:an?|per)-)(?P<per>{_any(list(PER))})\b", re.IGNORECASE
)


def canonical(written: str, *, symbol: bool = False) -> tuple[str, float]:
    """The canonical unit and the factor to it: "kilometres" is ("km", 1), "pence" ("GBP", 0.01).

    A cent whose currency the words do not say is ("cent", 0.01): what the article pays in decides.
    """
    form = written.strip(" -\n\t")
    if symbol:
        return _symbol(form)
    key = re.sub(r"[\s-]+", " ", form.lower())
    key = re.sub(r"^(?:u\.?s\.?|american|british|imperial) (?=gallon|ton)", "", key)
    if form.upper() in CODES or key == "won":
        return "KRW" if key == "won" else form.upper(), 1.0
    if key in CENTS:
        return CENTS[key] or "cent", 0.01
    for table in (PHRASES, WORDS):
        if key in table:
            return table[key], 1.0
    *nation, noun = key.rsplit(" ", 1)
    unit = NOUNS.get(noun, "")
    return (NATIONAL.get((nation[0], unit), unit) if nation else unit), 1.0


def _symbol(form: str) -> tuple[str, float]:
    if form.lower() in {"p", "¢"}:
        return CENTS[form.lower()] or "cent", 0.01
    exact = SYMBOLS.get(form)
    lower = {key.lower(): unit for key, unit in SYMBOLS.items()}
    return exact or lower.get(form.lower(), ""), 1.0


@functools.lru_cache(maxsize=4096)
def is_currency(unit: str) -> bool:
    """Whether a unit is money, with or without "per share"."""
    main = unit.split("/", maxsplit=1)[0]
    return (
        main in CODES
        or main in NOUNS.values()
        or main in SIGNS.values()
        or main in LETTERS.values()
        or main == "cent"
        or "$" in main
    )


def in_unit(quantity: Quantity, unit: str, factor: float = 1.0) -> Quantity:
    """The same number counted in another unit: 5 as "5 million euros" for a factor of a million."""
    low = None if quantity.low is None else float(f"{quantity.low * factor:.12g}")
    high = None if quantity.high is None else float(f"{quantity.high * factor:.12g}")
    return replace(
        quantity,
        low=low,
        high=high,
        unit=unit,
        base_low=base(low, unit),
        base_high=base(high, unit),
        base_unit=base_unit(unit),
    )


def base(number: float | None, unit: str) -> float | None:
    """A value in the base unit; None stays None."""
    if number is None:
        return None
    if unit in TEMPERATURES:
        offset, factor = TEMPERATURES[unit]
        return (number - offset) * factor
    return number * _factor(unit)[1]


def base_unit(unit: str) -> str:
    """The base unit of a unit: metres for miles, the unit itself for money and counts."""
    return "degree Celsius" if unit in TEMPERATURES else _factor(unit)[0]


@functools.lru_cache(maxsize=4096)
def _factor(unit: str) -> tuple[str, float]:
    """The base unit and the factor to it; of "litre/day" those of a litre, over those of a day."""
    main, _, per = unit.partition("/")
    if unit in FACTORS or not per:
        return FACTORS.get(unit, (unit, 1.0))
    (upper, factor), (lower, divisor) = FACTORS.get(main, (main, 1.0)), FACTORS.get(per, (per, 1.0))
    return f"{upper}/{lower}", factor / divisor
