"""Sentences in, quantity facts out: amounts, what they count, and how two of them compare."""

from __future__ import annotations

from verifier.facts.quantity.compare import compare
from verifier.facts.quantity.extract import extract, written
from verifier.facts.quantity.taken_up import taken_up

__all__ = ["compare", "extract", "taken_up", "written"]
