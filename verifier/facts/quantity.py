"""Sentences in, quantity facts out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.model import Answer, Article, Fact, Sentence, Quantity


def extract(article: Article, sentences: tuple[Sentence, ...], earlier: tuple[Fact, ...]) -> tuple[Quantity, ...]:
    """All quantity facts of an article, in order."""
    del article, sentences, earlier
    return ()


def compare(a: Quantity, b: Quantity) -> Answer:
    """How two values stand to each other."""
    return "equal" if a == b else "incomparable"
