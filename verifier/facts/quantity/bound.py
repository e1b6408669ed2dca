"""An amount in, the same out with the words that bound or blur it: "more than", "at least", "almost"."""

from __future__ import annotations

import functools
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.lexicon import numbers

if TYPE_CHECKING:
    from verifier.facts.quantity.amount import Amount

DURATIONS = frozenset({"second", "minute", "hour", "day", "week", "month", "year", "decade", "century"})


def _cue(forms: tuple[str, ...]) -> str:
    return "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in sorted(forms, key=len, reverse=True))


_BEFORE = {
    "above": numbers.ABOVE,
    "at least": numbers.AT_LEAST,
    "at most": numbers.AT_MOST,
    "below": numbers.BELOW,
    "near": numbers.NEAR,
}
_AFTER = {"at least": numbers.AFTER_AT_LEAST, "at most": numbers.AFTER_AT_MOST, "near": numbers.AFTER_NEAR}


@functools.cache
def _before(kind: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:{_cue(_BEFORE[kind])})\s*(?:(?:an?|the|only|another)\s+)?$", re.IGNORECASE
    )


@functools.cache
def _after(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:{_cue(_AFTER[kind])})\b", re.IGNORECASE)


def bounded(text: str, amount: Amount) -> Amount:
    """The same amount with the words that bound or blur it."""
    amount = bounded_before(text, amount)
    for kind in _AFTER:
        if match := _after(kind).match(text, amount.end):
            return replace(_with_bound(amount, kind), end=match.end())
    if text[amount.end : amount.end + 1] == "+":
        return replace(_with_bound(amount, "at least"), end=amount.end + 1)
    return amount


def bounded_before(text: str, amount: Amount) -> Amount:
    """The same amount with the words in front that bound or blur it."""
    window = text[max(0, amount.start - 40) : amount.start]
    if amount.high != amount.low:
        near = _before("near").search(window)
        return (
            replace(amount, approximate=True, start=amount.start - len(window) + near.start())
            if near
            else amount
        )
    for kind in _BEFORE:
        match = _before(kind).search(window)
        # "over two days" tells how long it took, not that it took longer.
        if match and not (match.group().strip().lower() == "over" and amount.unit in DURATIONS):
            return replace(_with_bound(amount, kind), start=amount.start - len(window) + match.start())
    return amount


def _with_bound(amount: Amount, kind: str) -> Amount:
    bounds: dict[str, Amount] = {
        "above": replace(amount, high=None, open_low=True),
        "at least": replace(amount, high=None),
        "at most": replace(amount, low=None),
        "below": replace(amount, low=None, open_high=True),
        "near": replace(amount, approximate=True),
    }
    return bounds[kind]
