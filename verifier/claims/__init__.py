"""Sentences and their facts in, atomic claims out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.claims.attribution import attributions
from verifier.claims.coref import resolve
from verifier.claims.modality import carried
from verifier.claims.rendering import Rendering
from verifier.claims.sheet import Sheet
from verifier.claims.sources import naming
from verifier.tree import tree

if TYPE_CHECKING:
    from verifier.model import Article, Claim, Fact, Sentence


def claims(article: Article, sentences: tuple[Sentence, ...], facts: tuple[Fact, ...]) -> tuple[Claim, ...]:
    """The claims of an article in order of place.

    Claims with one `sentence` and `head` belong to one clause: each has the predicate with one complement
    or circumstance, and one has all of them. Every fact of the article is in at least one claim.
    """
    references = resolve(article, sentences, facts)
    trees = [tree(sentence.tokens) for sentence in sentences]
    sources = attributions(sentences, trees, naming(facts, references))
    told = article.dateline or article.published
    past = carried(sentences, facts, told)
    rendering = Rendering.of(sentences, references)
    by_sentence: dict[int, list[Fact]] = {}
    for fact in facts:
        by_sentence.setdefault(fact.sentence, []).append(fact)
    sheets = (
        Sheet(
            sentence=sentence,
            parsed=parsed,
            facts=tuple(by_sentence.get(sentence.index, ())),
            sources=said,
            rendering=rendering,
            told=told,
            past=sentence.index in past,
        )
        for sentence, parsed, said in zip(sentences, trees, sources, strict=True)
    )
    found = [claim for sheet in sheets for claim in sheet.claims()]
    return tuple(sorted(found, key=lambda claim: (claim.start, claim.end, claim.id)))
