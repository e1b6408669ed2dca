"""Quantities: bounds, units, what is counted, and how two values stand to each other."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pint
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.facts.counting import quantities, rows
from verifier.facts.quantity import compare
from verifier.facts.quantity.numeral import value
from verifier.facts.quantity.unit import base
from verifier.lexicon.units import FACTORS, TEMPERATURES

if TYPE_CHECKING:
    from verifier.model import Quantity

ROWS = rows("quantity.tsv")
HELD = [row for row in ROWS if row[0] != "-"]
NONE = [row for row in ROWS if row[0] == "-"]
PINT = {"m2": "m**2", "km2": "km**2", "m3": "m**3", "km/h": "km/hour", "mph": "mile/hour", "m/s": "m/s"} | {
    "lb": "pound",
    "decade": "10 * year",
    "cubic foot": "foot**3",
    "square foot": "foot**2",
    "square yard": "yard**2",
    "square mile": "mile**2",
    "nautical mile": "nautical_mile",
    "ton": "short_ton",
    "long ton": "long_ton",
    "imperial gallon": "imperial_gallon",
    "cusec": "foot**3/s",
    "cumec": "m**3/s",
    "m3/s": "m**3/s",
    "tonne": "metric_ton",
}
OWN = {"%", "percentage point", "basis point", "magnitude", "degree", "time", "decibel"}


def written(quantity: Quantity) -> str:
    """A quantity as the table writes it."""
    low, high = quantity.low, quantity.high
    if low is None:
        bounds = f"{'<' if quantity.open_high else '<='}{high:.12g}"
    elif high is None:
        bounds = f"{'>' if quantity.open_low else '>='}{low:.12g}"
    else:
        bounds = f"{low:.12g}" if low == high else f"{low:.12g}..{high:.12g}"
    flags = [flag for flag in ("change", "earlier", "expected") if getattr(quantity, flag)]
    whole = [f"of {quantity.whole}"] if quantity.whole else []
    return " ".join(
        [("~" if quantity.approximate else "") + bounds, *filter(None, [quantity.unit]), *flags, *whole]
    )


def plain(value_written: str) -> str:
    return re.sub(r"\d(?:\.\d+)?e\d+", lambda number: f"{float(number.group()):.12g}", value_written)


def one(text: str) -> Quantity:
    return quantities(text)[0]


@pytest.mark.parametrize(("wanted", "counted", "text"), HELD)
def test_what_a_sentence_counts(wanted: str, counted: str, text: str) -> None:
    assert (plain(wanted), counted) in [
        (written(quantity), quantity.counted) for quantity in quantities(text)
    ]


@pytest.mark.parametrize("text", [row[2] for row in NONE])
def test_a_name_with_a_number_is_no_quantity(text: str) -> None:
    assert [written(quantity) for quantity in quantities(text)] == []


@pytest.mark.parametrize("text", [row[2] for row in HELD])
def test_offsets_point_at_the_words(text: str) -> None:
    assert all(text[quantity.start : quantity.end] == quantity.text for quantity in quantities(text))


def test_the_table_is_large_enough() -> None:
    assert len(HELD) >= 100
    assert len(NONE) >= 30


COMPARED = rows("quantity_pairs.tsv")


@pytest.mark.parametrize(("answer", "a", "b"), COMPARED)
def test_how_two_values_compare(answer: str, a: str, b: str) -> None:
    assert compare(one(a), one(b)) == answer
    assert compare(one(b), one(a)) == answer


@pytest.mark.parametrize("unit", sorted(set(FACTORS) - OWN))
def test_factors_are_those_of_pint(unit: str) -> None:
    registry: pint.UnitRegistry[float] = pint.UnitRegistry()
    name, factor = FACTORS[unit]
    measured = registry.parse_expression(PINT.get(unit, unit)).to(PINT.get(name, name))
    assert measured.magnitude == pytest.approx(factor, rel=1e-9)


@pytest.mark.parametrize(
    ("unit", "degrees", "celsius"), [("degree Fahrenheit", 212.0, 100.0), ("degree Celsius", 7.0, 7.0)]
)
def test_temperatures_have_their_own_zero(unit: str, degrees: float, celsius: float) -> None:
    assert unit in TEMPERATURES
    assert base(degrees, unit) == pytest.approx(celsius)


WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()


def spelled(number: int) -> str:
    if number < 20:
        return WORDS[number]
    if number < 100:
        return TENS[number // 10 - 2] + (f"-{WORDS[number % 10]}" if number % 10 else "")
    if number < 1000:
        return f"{WORDS[number // 100]} hundred" + (f" and {spelled(number % 100)}" if number % 100 else "")
    return f"{spelled(number // 1000)} thousand" + (f" {spelled(number % 1000)}" if number % 1000 else "")


@given(st.integers(min_value=1, max_value=999_999))
def test_a_number_reads_back_from_words_and_digits(number: int) -> None:
    assert value(spelled(number)) == number
    assert value(f"{number:,}") == number


SAMPLE = one("The bridge cost 400 million euros.")
LEVELS = st.floats(min_value=1, max_value=1e9, allow_nan=False)


@given(LEVELS, LEVELS, st.booleans())
@settings(max_examples=200)
def test_comparison_is_symmetric_and_knows_itself(a: float, b: float, blurred: bool) -> None:  # noqa: FBT001  drawn by hypothesis
    one_side = replace(SAMPLE, low=a, high=a, base_low=a, base_high=a, approximate=blurred)
    other = replace(SAMPLE, low=b, high=b, base_low=b, base_high=b)
    assert compare(one_side, other) == compare(other, one_side)
    assert compare(one_side, one_side) == "equal"


@given(LEVELS, st.floats(min_value=0, max_value=0.2))
@settings(max_examples=200)
def test_a_bound_is_compatible_with_what_lies_close_above(bound: float, share: float) -> None:
    above = share * bound
    at_least = replace(SAMPLE, low=bound, high=None, base_low=bound, base_high=None)
    level = replace(
        SAMPLE, low=bound + above, high=bound + above, base_low=bound + above, base_high=bound + above
    )
    assert compare(at_least, level) == "compatible"


@pytest.mark.parametrize(
    "text", ["It paid $" + "9" * 400 + " to 12 people.", "It grew " + "9" * 5000 + " km."]
)
def test_rows_of_digits_are_no_numbers(text: str) -> None:
    assert not [found for found in quantities(text) if "99" in found.text]
