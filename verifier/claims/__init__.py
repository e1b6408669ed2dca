"""Sentences and their facts in, atomic claims out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import Attribution, Claim, Span, content_id

if TYPE_CHECKING:
    from verifier.model import Article, Fact, Sentence


def claims(article: Article, sentences: tuple[Sentence, ...], facts: tuple[Fact, ...]) -> tuple[Claim, ...]:
    """The claims of an article in order of place."""
    return tuple(
        Claim(
            id=content_id(article.id, str(sentence.start), sentence.text),
            article_id=article.id,
            sentence=sentence.index,
            kind=sentence.kind,
            start=sentence.start,
            end=sentence.end,
            spans=(Span(start=sentence.start, end=sentence.end),),
            text=sentence.text,
            head=0,
            attribution=Attribution(source="", cue="", direct=False),
            modality="happened",
            polarity="positive",
            facts=tuple(fact for fact in facts if fact.sentence == sentence.index),
        )
        for sentence in sentences
    )
