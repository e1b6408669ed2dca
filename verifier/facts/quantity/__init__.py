"""Sentences in, quantity facts out: amounts, what they count, and how two of them compare."""

from __future__ import annotations

from verifier.facts.quantity.compare import compare, convert, same_counted
from verifier.facts.quantity.extract import extract

__all__ = ["compare", "convert", "extract", "same_counted"]
