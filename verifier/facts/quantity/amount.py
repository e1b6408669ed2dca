"""A number as a sentence writes it, before the parse tree is asked what it counts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """A number with its bounds and unit; `start..end` are its words, `core` is where the number starts.

    `form` names how it was written: "plain", "compound" ("200-member"), "fraction", "ratio", "plural",
    "pair", "age", "magnitude", "times" or "rate"; `noun` is the word that a compound ties to it. `bare` is
    true without scale and unit. `total` is the size of the whole that the words state ("12 of the 19").
    """

    start: int
    core: int
    end: int
    low: float | None
    high: float | None
    open_low: bool
    open_high: bool
    approximate: bool
    unit: str
    form: str
    noun: str
    bare: bool
    total: float | None = None


def plain(start: int, end: int, low: float, high: float, unit: str, *, bare: bool) -> Amount:
    """An amount without bounds, written as a plain number."""
    return Amount(
        start=start,
        core=start,
        end=end,
        low=low,
        high=high,
        open_low=False,
        open_high=False,
        approximate=False,
        unit=unit,
        form="plain",
        noun="",
        bare=bare,
    )
