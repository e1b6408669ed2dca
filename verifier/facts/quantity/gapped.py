"""Quantities of one article in, those that leave out their noun with the one said before out.

"Three ships sank and two were saved", "27 strikes in 2024 and in 2025 only nine", "by three goals to two".
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.lexicon.counting import FATES

if TYPE_CHECKING:
    from verifier.model import Quantity, Sentence, Token

NOUN_SAID = "the noun after the number"
ENDS = re.compile(r"\s*(?:[.;,]|$)")
SCORED = re.compile(r"\s+[a-z]+\s+to\s+")
JOINED = re.compile(r",|\b(?:and|but|while|only|just)\b")


def gapped(quantities: list[Quantity], sentences: tuple[Sentence, ...]) -> list[Quantity]:
    """The quantities in order, a bare number with the noun that the number before it counts."""
    found: list[Quantity] = []
    for quantity in quantities:
        before = found[-1] if found else None
        counted = _borrowed(before, quantity, sentences[quantity.sentence]) if before else ""
        if counted:
            why = (
                f"{quantity.derivation.partition(';')[0]}; counted: as in “{before.text}” before"
                if before
                else ""
            )
            quantity = replace(quantity, counted=counted, derivation=why)  # noqa: PLW2901  the same quantity, completed
        found.append(quantity)
    return found


def _borrowed(before: Quantity, quantity: Quantity, sentence: Sentence) -> str:
    if before.sentence != quantity.sentence or before.unit or quantity.unit or quantity.whole:
        return ""
    plain = quantity.derivation.startswith("a number;") and not quantity.derivation.endswith(NOUN_SAID)
    if not plain or not before.derivation.endswith((NOUN_SAID, "before")) or _fated(before):
        return ""
    gap = sentence.text[before.end - sentence.start : quantity.start - sentence.start]
    after = sentence.text[quantity.end - sentence.start :]
    if SCORED.fullmatch(gap) and ENDS.match(after):
        return f"{before.counted} against"
    if not JOINED.search(gap):
        return ""
    between = [t for t in sentence.tokens if before.end <= t.start and t.end <= quantity.start]
    following = next((t for t in sentence.tokens if t.start >= quantity.end), None)
    if not quantity.counted and following is not None and _finite(following):
        return before.counted
    told = ENDS.match(after) is not None and not any(t.pos in {"VERB", "AUX"} for t in between)
    return before.counted if told else ""


def _finite(token: Token) -> bool:
    return token.tag in {"VBD", "VBZ", "VBP", "MD"}


def _fated(quantity: Quantity) -> bool:
    """“Nine passengers died and two were saved”: those saved are no dead passengers."""
    return bool(set(quantity.counted.split()) & set(FATES.values()))
