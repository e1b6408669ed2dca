"""Unit words to canonical units, and values to base units."""

from __future__ import annotations

import functools
import re

from verifier.lexicon.currencies import CENTS, CODES, NATIONAL, NOUNS, SIGNS
from verifier.lexicon.units import FACTORS, PER, PHRASES, SYMBOLS, TEMPERATURES, WORDS


def _any(forms: list[str]) -> str:
    return "|".join(
        re.escape(form).replace(r"\ ", r"[\s-]+") for form in sorted(forms, key=len, reverse=True)
    )


_NATION = "|".join(re.escape(nation) for nation, _ in NATIONAL)
SIGN_PATTERN = rf"(?:(?<![A-Za-z])(?:{_any(list(SIGNS))}|{'|'.join(sorted(CODES))})\s?)"
NOUN_PATTERN = (
    rf"{_any(list(PHRASES))}|(?:(?:{_NATION})\s+)?(?:{_any(list(NOUNS))})"
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
    return main in CODES or main in NOUNS.values() or main == "cent"


def base(number: float | None, unit: str) -> float | None:
    """A value in the base unit; None stays None."""
    if number is None:
        return None
    if unit in TEMPERATURES:
        offset, factor = TEMPERATURES[unit]
        return (number - offset) * factor
    return number * FACTORS[unit][1] if unit in FACTORS else number


def base_unit(unit: str) -> str:
    """The base unit of a unit: metres for miles, the unit itself for money and counts."""
    if unit in TEMPERATURES:
        return "degree Celsius"
    return FACTORS[unit][0] if unit in FACTORS else unit
