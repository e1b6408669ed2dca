"""What one source alone tells: its claims that are in no comparison, and a sentence that stands for them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.model import Name, Quantity, Span, Timex
from verifier.report.view.positions import sentence
from verifier.report.view.words import COMPARED

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from verifier.model import Article, Claim
    from verifier.report.view.lookup import Lookup

# A longer sentence is cut, so a shorter one is better; fewer words than these tell nothing.
LONGEST, FEWEST_WORDS = 110, 5
WORD = re.compile(r"[^\W_]{4,}")
# Of a sentence's longer words so many stand in one sentence of another article: that tells the same.
ALIKE = 0.5
# Words at the start of a sentence that lean on the one before it.
LEANING = re.compile(
    r"(?:he|she|it|they|this|that|these|those|his|her|its|their|but|and|so|then|there)\b", re.IGNORECASE
)
SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
# A capital or a figure first, and the end of a sentence last.
WHOLE = re.compile(r"[^\W_a-z].*[.!?][”\"’']?", re.DOTALL)


def alone(found: Lookup) -> frozenset[str]:
    """Ids of the claims that stand in no comparison and in no cluster with another source."""
    told = {
        evidence.claim_id
        for finding in found.between
        if finding.verdict in COMPARED
        for position in finding.positions
        for evidence in position.evidence
    }
    return frozenset(found.claims.keys() - told - found.clustered)


def telling(article: Article, claims: Sequence[Claim], found: Lookup) -> tuple[Claim, str] | None:
    """The claim to show of those that an article tells alone, and its sentence as printed.

    A sentence that tells an agreed fact too is not told alone.
    """
    shared = _shared(article, {claim.id for claim in claims}, found)
    others = [
        frozenset(WORD.findall(line.casefold()))
        for source in found.sources
        if source.article.id != article.id
        for line in SENTENCE.split(source.article.text)
    ]
    ranked = []
    for claim in claims:
        span = sentence(article, Span(start=claim.start, end=claim.end))
        words = " ".join(article.text[span.start : span.end].split())
        whole = len(words.split()) >= FEWEST_WORDS and WHOLE.fullmatch(words)
        if claim.kind == "body" and whole and not any(map(span.meets, shared)):
            ranked.append((*_rank(claim, words), span.start, claim.id, claim, words))
    for *_, claim, words in sorted(ranked, key=lambda each: each[:-2]):
        if not _elsewhere(words, others):
            return claim, words
    return None


def _shared(article: Article, own: Collection[str], found: Lookup) -> list[Span]:
    """What an article tells with others: claims that are not its own alone, and evidence of comparisons."""
    here = article.id
    claims = [
        Span(start=each.start, end=each.end)
        for each in found.claims.values()
        if each.article_id == here and each.id not in own
    ]
    told = [
        Span(start=each.start, end=each.end)
        for finding in found.between
        if finding.verdict in COMPARED
        for position in finding.positions
        for each in position.evidence
        if each.article_id == here
    ]
    return [*claims, *told]


def _rank(claim: Claim, words: str) -> tuple[bool, bool, bool]:
    """What tells little comes last: without a value or a name, leaning on another sentence, to be cut."""
    value = any(isinstance(fact, Quantity | Name | Timex) for fact in claim.facts)
    return not value, bool(LEANING.match(words)), len(words) > LONGEST


def _elsewhere(words: str, others: list[frozenset[str]]) -> bool:
    own = frozenset(WORD.findall(words.casefold()))
    return any(len(own & other) > ALIKE * len(own) for other in others)
