"""The words in which a rule says what it promises: short invented articles and what becomes of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Expected = Literal["agreement", "conflict", "revision", "silent", "apart", "guarded", "dispute"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """Short articles and what the rule that carries them makes of them; `tests/rules` runs every one.

    Each article is the text of a .txt file: "date 2025-06-12 Sarn, June 12 - ...". A `note` says what the
    example shows; one that begins with "miss: " says why the engine does not get it right yet. Those of
    `one_page` have one address, and each is a later version of the one before.
    """

    verdict: Expected
    articles: tuple[str, ...]
    note: str
    one_page: bool = False


def agree(*articles: str, note: str = "") -> Example:
    """An agreement or variant joins two articles (near copies count as one origin); no conflict."""
    return Example(verdict="agreement", articles=articles, note=note)


def conflict(*articles: str, note: str = "") -> Example:
    """Exactly one conflict, with at least two positions."""
    return Example(verdict="conflict", articles=articles, note=note)


def revises(*articles: str, note: str = "") -> Example:
    """A later value replaces an earlier one: a revision, and no conflict."""
    return Example(verdict="revision", articles=articles, note=note)


def silent(*articles: str, note: str = "") -> Example:
    """No conflict, though the articles look like one."""
    return Example(verdict="silent", articles=articles, note=note)


def disputed(*articles: str, note: str = "") -> Example:
    """No conflict of the outlets: named speakers contradict each other, and the articles report both."""
    return Example(verdict="dispute", articles=articles, note=note)


def guarded(*articles: str, note: str = "") -> Example:
    """No conflict, and an entry of the ledger that says what kept the articles apart."""
    return Example(verdict="guarded", articles=articles, note=note)


def apart(*articles: str, note: str = "") -> Example:
    """No conflict, and nothing that joins two of the articles: they tell of two things that look alike."""
    return Example(verdict="apart", articles=articles, note=note)


def edits(*versions: str, note: str = "") -> Example:
    """Versions of one page: a value was exchanged, which is a revision and nothing else."""
    return Example(verdict="revision", articles=versions, note=note, one_page=True)


def unedited(*versions: str, note: str = "") -> Example:
    """Versions of one page in which no value was exchanged: no finding at all."""
    return Example(verdict="silent", articles=versions, note=note, one_page=True)
