"""Sentences in, ordinal facts out: numbers in a series, what owns the series, and how two of them compare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.facts.ordinal.extract import extract
from verifier.facts.ordinal.series import level, same_series

if TYPE_CHECKING:
    from verifier.model import Answer, Ordinal

__all__ = ["compare", "extract", "level", "same_series"]


def compare(a: Ordinal, b: Ordinal) -> Answer:
    """How two numbers stand to each other, whatever they number; `same_series` tells of one series or two."""
    return "equal" if a.number == b.number else "conflicting"
