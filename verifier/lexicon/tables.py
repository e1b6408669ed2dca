"""How the tables of words are written: one string, words with space between them."""

from __future__ import annotations


def words(table: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(table.split())
