"""Sentences and their facts in, atomic claims out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.claims.attribution import OUTLET, attributions
from verifier.claims.coref import resolve
from verifier.claims.modality import carried, modality
from verifier.claims.polarity import polarity
from verifier.claims.rendering import Rendering, covers, spans
from verifier.claims.sources import naming
from verifier.claims.split import Proposition, propositions, rest
from verifier.claims.tree import Tree, tree
from verifier.model import Claim, content_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Article, Attribution, Fact, Sentence

SILENT = frozenset({"dateline", "credit"})


def claims(article: Article, sentences: tuple[Sentence, ...], facts: tuple[Fact, ...]) -> tuple[Claim, ...]:
    """The claims of an article in order of place.

    Claims with one `sentence` and `head` belong to one clause: each has the predicate with one complement
    or circumstance. Every fact of the article is in at least one claim.
    """
    references = resolve(article, sentences, facts)
    trees = [tree(sentence.tokens) for sentence in sentences]
    said = attributions(sentences, trees, naming(facts, references))
    past = carried(article, sentences, facts)
    by_sentence: dict[int, list[Fact]] = {}
    for fact in facts:
        by_sentence.setdefault(fact.sentence, []).append(fact)
    rendering = Rendering.of(sentences, references)
    found: list[Claim] = []
    for sentence, parsed, sources in zip(sentences, trees, said, strict=True):
        known = tuple(by_sentence.get(sentence.index, ()))
        for proposition in _propositions(sentence, parsed, known):
            found.append(
                _claim(
                    article, sentence, parsed, proposition, known, sources, rendering, sentence.index in past
                )
            )
    return tuple(sorted(found, key=lambda claim: (claim.start, claim.end, claim.id)))


def _propositions(sentence: Sentence, parsed: Tree, facts: tuple[Fact, ...]) -> Iterator[Proposition]:
    """The propositions of a sentence, and whole clauses for the facts that none of them holds."""
    if sentence.kind in SILENT:
        if facts:
            yield Proposition(head=0, words=tuple(range(len(sentence.tokens))), kind="line")
        return
    found = propositions(parsed)
    yield from found
    told = {proposition.words for proposition in found}
    for fact in facts:
        if not any(covers(sentence, words, fact) for words in told):
            whole = rest(parsed, fact.start, fact.end)
            if whole.words not in told:
                told.add(whole.words)
                yield whole


def _claim(  # noqa: PLR0913  a claim is what all the parts say together
    article: Article,
    sentence: Sentence,
    parsed: Tree,
    proposition: Proposition,
    facts: tuple[Fact, ...],
    sources: tuple[Attribution, ...],
    rendering: Rendering,
    past: bool,  # noqa: FBT001  as above
) -> Claim:
    words = frozenset(proposition.words)
    stretches = spans(sentence, words)
    held = tuple(fact for fact in facts if covers(sentence, words, fact))
    said = sources[proposition.head] if sources else OUTLET
    told = article.dateline or article.published
    status = modality(sentence, parsed, proposition.head, held, told, quoted=said.direct)
    text = rendering.text(sentence, stretches)
    places = [f"{span.start}-{span.end}" for span in stretches]
    return Claim(
        id=content_id(article.id, *places, text),
        article_id=article.id,
        sentence=sentence.index,
        kind=sentence.kind,
        start=stretches[0].start,
        end=stretches[-1].end,
        spans=stretches,
        text=text,
        head=proposition.head,
        attribution=said,
        modality="background" if past and status in {"happened", "ongoing"} else status,
        polarity=polarity(parsed, proposition.head, words),
        facts=held,
    )
