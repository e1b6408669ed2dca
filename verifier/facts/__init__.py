"""Sentences in, typed facts out: one module for each kind of fact.

Each kind has `extract(article, sentences, earlier)` and `compare(a, b)`; `earlier` are the facts that the
kinds before it found, so that "the 22nd" of a date is not counted as a session.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.facts import name, order, ordinal, place, quantity, role, score, timex
from verifier.facts.across import compare

if TYPE_CHECKING:
    from verifier.model import Article, Fact, Sentence

# The order matters: each kind sees what those before it found.
KINDS = (timex, score, ordinal, quantity, name, place, role, order)

__all__ = ["KINDS", "compare", "facts"]


def facts(article: Article, sentences: tuple[Sentence, ...]) -> tuple[Fact, ...]:
    """All facts of an article in order of place."""
    found: tuple[Fact, ...] = ()
    for kind in KINDS:
        found += tuple(kind.extract(article, sentences, found))
    return tuple(sorted(found, key=lambda fact: (fact.start, fact.end, fact.kind)))
