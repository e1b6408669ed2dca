"""The weekdays that a date is printed with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.lexicon.calendar import WEEKDAY_ABBREVIATIONS, WEEKDAYS

if TYPE_CHECKING:
    from verifier.facts.timex.context import Mention


def weekday_number(name: str) -> int:
    """The number of a weekday by its name or abbreviation: "Thurs." is 3, since Monday is 0."""
    word = name.lower().rstrip(".")
    return WEEKDAYS[word] if word in WEEKDAYS else WEEKDAY_ABBREVIATIONS[word]


def stated_weekdays(mention: Mention) -> tuple[int, ...]:
    """The weekdays printed beside a date, as printed."""
    return tuple(
        weekday_number(mention.words[key]) for key in ("weekday", "weekday2") if key in mention.words
    )
