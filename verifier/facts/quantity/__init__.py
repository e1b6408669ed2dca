"""Sentences in, quantity facts out: amounts, what they count, and how two of them compare."""

from __future__ import annotations

from verifier.facts.quantity.compare import compare
from verifier.facts.quantity.extract import extract, written

__all__ = ["compare", "extract", "written"]
