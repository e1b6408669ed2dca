"""Quantities of an article in, the same out with units and measures that a neighbour said for them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.facts.quantity.gapped import gapped
from verifier.facts.quantity.unit import in_unit, is_currency
from verifier.lexicon.counting import FATES
from verifier.lexicon.currencies import WITH_CENTS

if TYPE_CHECKING:
    from verifier.model import Quantity, Sentence


_ASKED = re.compile(
    r"\b(?:expect(?:s|ed|ing)?|forecast|predict(?:s|ed)?|(?:ask|call|hop)\w* for|want(?:s|ed)?|"
    r"demand(?:ed|ing)|sought|seeks?|seeking|anticipated)\s+"
    r"(?:(?:a|an|about|around|some|nearly|almost|only|just|at least|up to|more than)\s+)*$",
    re.IGNORECASE,
)
_QUAKE = re.compile(r"(?:after)?(?:shock|quake|tremor)s?\b", re.IGNORECASE)


def linked(quantities: tuple[Quantity, ...], sentences: tuple[Sentence, ...]) -> tuple[Quantity, ...]:
    """Fill in what a reader does: "(27.9)" is in the millions of euros before it, "33 million" in euros."""
    found: list[Quantity] = []
    money = _cents(quantities)
    for quantity in (_in_main_unit(one, money) for one in quantities):
        donor = _donor(found, quantity, sentences)
        found.append(_from(donor, quantity, sentences) if donor else quantity)
    return tuple(
        _magnitude(_continued(_parted(q, found), found), sentences)
        for q in gapped(_backwards(found, sentences), sentences)
    )


def _parted(quantity: Quantity, found: list[Quantity]) -> Quantity:
    """“Twelve of them” are twelve of what the sentence before counted."""
    if quantity.counted or "part of a whole" not in quantity.derivation:
        return quantity
    before = [
        q
        for q in found
        if q.start < quantity.start and quantity.sentence - q.sentence < 2 and q.counted and not q.unit
    ]
    return replace(quantity, counted=before[-1].counted, whole=before[-1].counted) if before else quantity


def _continued(quantity: Quantity, found: list[Quantity]) -> Quantity:
    """“The party won 30 seats, its allies seven more”: more of what was counted last."""
    if quantity.counted not in {"more", "other"}:
        return quantity
    before = next(
        (q for q in reversed(found) if q.start < quantity.start and q.unit == quantity.unit == ""), None
    )
    near = (
        before is not None and before.sentence == quantity.sentence and before.counted not in FATES.values()
    )
    return replace(quantity, counted=before.counted if before is not None and near else "")


def _magnitude(quantity: Quantity, sentences: tuple[Sentence, ...]) -> Quantity:
    """“The strongest aftershock reached 5.1”: where quakes are measured, a bare decimal is a magnitude."""
    text = sentences[quantity.sentence].text
    bare = (
        not quantity.unit and not quantity.counted and quantity.low == quantity.high and "." in quantity.text
    )
    if bare and quantity.low is not None and quantity.low < 10 and _QUAKE.search(text):
        quantity = replace(quantity, unit="magnitude", base_unit="magnitude", counted="magnitude")
    near = (
        text[: quantity.start - sentences[quantity.sentence].start][-60:]
        + text[quantity.end - sentences[quantity.sentence].start :][:25]
    )
    if quantity.unit == "magnitude" and re.search(r"aftershock", near, re.IGNORECASE):
        return replace(quantity, counted="aftershock magnitude")
    return quantity


def _cents(quantities: tuple[Quantity, ...]) -> str:
    """The currency whose hundredth is a cent in this article: the first it pays in."""
    units = [q.unit.split("/")[0] for q in quantities]
    return next((unit for unit in units if unit in WITH_CENTS), "cent")


def _in_main_unit(quantity: Quantity, money: str) -> Quantity:
    main, slash, per = quantity.unit.partition("/")
    return in_unit(quantity, money + slash + per) if main == "cent" else quantity


def _donor(found: list[Quantity], quantity: Quantity, sentences: tuple[Sentence, ...]) -> Quantity | None:
    """The quantity before that says unit or measure for this one, if this one needs to be told."""
    if not (quantity.earlier or quantity.expected or _pair(quantity, sentences)):
        return None
    for other in reversed(found):
        if quantity.sentence - other.sentence > (1 if quantity.expected else 0):
            return None
        if (
            other.earlier != quantity.earlier
            or quantity.sentence != other.sentence
            or _pair(quantity, sentences)
        ):
            if quantity.unit in {"", other.unit} and (
                quantity.unit or not quantity.counted or not other.unit
            ):
                return other
            if not quantity.unit and _unsaid(quantity, sentences):
                return other
    return None


def _before(quantity: Quantity, sentences: tuple[Sentence, ...], width: int = 30) -> str:
    sentence = sentences[quantity.sentence]
    return sentence.text[max(0, quantity.start - sentence.start - width) : quantity.start - sentence.start]


def _pair(quantity: Quantity, sentences: tuple[Sentence, ...]) -> bool:
    """“From 18.5 million crowns to 11.2 million”: the second half."""
    return bool(re.search(r"\bfrom\b.*\bto\s+$", _before(quantity, sentences)))


def _unsaid(quantity: Quantity, sentences: tuple[Sentence, ...]) -> bool:
    """Whether no noun follows that the number could count."""
    sentence = sentences[quantity.sentence]
    after = sentence.text[quantity.end - sentence.start :]
    return bool(
        re.match(
            r"\s*(?:[.,;:)]|$|a (?:year|month|week)|(?:to|from|in|at|by|last|the|previously|earlier)\b)",
            after,
        )
    )


def _from(donor: Quantity, quantity: Quantity, sentences: tuple[Sentence, ...]) -> Quantity:
    bracketed = _before(quantity, sentences).endswith("(")
    if not quantity.unit and donor.unit and _unsaid(quantity, sentences):
        quantity = in_unit(quantity, donor.unit, _scale(donor, quantity) if bracketed else 1.0)
    unsaid = quantity.earlier or _pair(quantity, sentences) or _asked(quantity, sentences)
    if donor.counted and (unsaid or not quantity.counted) and quantity.unit == donor.unit:
        quantity = replace(quantity, counted=donor.counted, whole=donor.whole)
        if quantity.expected and quantity.sentence != donor.sentence:
            quantity = replace(quantity, change=donor.change)
    return quantity


def _asked(quantity: Quantity, sentences: tuple[Sentence, ...]) -> bool:
    """Whether the subject expects and is not what is measured: "Analysts had expected 33 million"."""
    return quantity.expected and bool(_ASKED.search(_before(quantity, sentences)))


def _scale(donor: Quantity, quantity: Quantity) -> float:
    """“EUR 412.3 million (368.1)”: the scale stands outside the brackets."""
    if not (donor.low and quantity.low):
        return 1.0
    scales = (1e3, 1e6, 1e9, 1e12)
    written = re.search(r"[\d.,]+", donor.text)
    digits = (
        float(written.group().replace(",", "").strip("."))
        if written and any(c.isdigit() for c in written.group())
        else 0.0
    )
    return next((scale for scale in scales if digits and abs(donor.low / digits / scale - 1) < 1e-6), 1.0)


def _backwards(found: list[Quantity], sentences: tuple[Sentence, ...]) -> list[Quantity]:
    """A unit said only once, at the end: "from 1.4 to 1.7 billion euros"."""
    for at in range(len(found) - 1):
        one, two = found[at], found[at + 1]
        joined = sentences[one.sentence].text[
            one.end - sentences[one.sentence].start : two.start - sentences[two.sentence].start
        ]
        if (
            one.sentence == two.sentence
            and one.earlier
            and not one.unit
            and (is_currency(two.unit) or two.unit == "%")
            and re.fullmatch(r"\s+to\s+", joined)
        ):
            found[at] = replace(in_unit(one, two.unit), counted=two.counted, whole=two.whole)
    return found
