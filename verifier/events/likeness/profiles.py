"""A story in, out what is compared about each of its claims: vectors and bags of words, names and values."""

from __future__ import annotations

import math
from collections import defaultdict
from typing import TYPE_CHECKING, Any

import numpy as np

from verifier.events.likeness.columns import Profiles, cosines
from verifier.events.rarity import in_articles
from verifier.events.restate import gists, plain_roots
from verifier.facts.quantity import taken_up
from verifier.lexicon.events import is_class, noun_class, verb_class
from verifier.model import Name, Place, Quantity, Timex

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence

    from numpy.typing import NDArray
    from scipy.sparse import csr_matrix

    from verifier.events.likeness.columns import Gists
    from verifier.events.story import Story
    from verifier.model import Claim

    Floats = NDArray[np.float64]
    Singles = NDArray[np.float32]
    Rows = NDArray[np.int64]


def profiles(story: Story) -> Profiles:
    """What is compared about each claim of a story."""
    claims = sorted(story.claims.values(), key=lambda c: (c.article_id, c.start, c.end, c.id))
    ids = tuple(claim.id for claim in claims)
    at = [story.vectors.row[i] for i in ids]
    articles = {a: n for n, a in enumerate(dict.fromkeys(claim.article_id for claim in claims))}
    article = np.array([articles[claim.article_id] for claim in claims], dtype=np.int64)
    whole = story.vectors.whole[at]
    lemmas = [frozenset(word.lower() for word in story.lemmas[i]) for i in ids]
    gist = gists(story)
    bags = _bags(story, claims, lemmas, gist)
    return Profiles(
        ids=ids,
        row={claim: n for n, claim in enumerate(ids)},
        article=article,
        whole=whole,
        masked=story.vectors.masked[at],
        bags=bags,
        size={name: np.asarray(bag.multiply(bag).sum(axis=1)).ravel() for name, bag in bags.items()},
        traits={
            "modality": np.array([c.modality for c in claims]),
            "polarity": np.array([c.polarity for c in claims]),
            "source": np.array([c.attribution.source.lower() for c in claims]),
            "head": np.array([_head(story, c) for c in claims]),
        },
        best=_best(whole, article, len(articles)),
        gists=gist,
    )


def _bags(
    story: Story, claims: Sequence[Claim], lemmas: Sequence[frozenset[str]], gist: Gists
) -> dict[str, csr_matrix]:
    instances: dict[str, set[str]] = defaultdict(set)
    for instance in story.instances:
        for mention in instance.mentions:
            instances[mention.frame.claim_id].add(instance.event.id)
    named = [story.happenings.get(claim.id, ()) for claim in claims]
    return {
        "words": _bag(lemmas),
        "weighed": _bag(lemmas, _rarity(claims, lemmas)),
        "gist": _bag([gist.roots[claim.id] for claim in claims], gist.weight),
        "plain": _bag([plain_roots(gist.roots[claim.id]) for claim in claims], gist.weight),
        "classes": _bag([_classes(words) for words in lemmas]),
        "instances": _bag([instances[claim.id] for claim in claims]),
        "happenings": _bag([{i.event.id for i in found} for found in named]),
        "kinds": _bag([{i.mentions[0].frame.kind for i in found} for found in named]),
        "names": _bag([{story.name(f.entity) for f in c.facts if isinstance(f, Name)} for c in claims]),
        "places": _bag([{f.name for f in c.facts if isinstance(f, Place)} for c in claims]),
        "numbers": _bag([_numbers(story, claim) for claim in claims]),
        "days": _bag([{(f.low, f.high) for f in c.facts if isinstance(f, Timex)} for c in claims]),
    }


def _numbers(story: Story, claim: Claim) -> set[tuple[float | None, float | None, str]]:
    text = story.article(claim.article_id).text
    told = [f for f in claim.facts if isinstance(f, Quantity) and not taken_up(text, f)]
    return {(f.low, f.high, f.base_unit) for f in told}


def _classes(words: Iterable[str]) -> set[str]:
    """The classes of happening that words name, as nouns or as verbs."""
    found = {kind for word in words for kind in (noun_class(word), verb_class(word)) if kind}
    return {kind for kind in found if is_class(kind)}


def _rarity(claims: Sequence[Claim], lemmas: Sequence[frozenset[str]]) -> dict[Hashable, float]:
    used: dict[str, set[str]] = defaultdict(set)
    for claim, words in zip(claims, lemmas, strict=True):
        used[claim.article_id] |= words
    return dict(in_articles(used.values()).table.items())


def _bag(rows: Sequence[Iterable[Hashable]], weights: Mapping[Any, float] | None = None) -> csr_matrix:
    """A sparse row for each claim; with weights, their square roots, so that products give the weight."""
    from scipy.sparse import csr_matrix  # noqa: PLC0415  scipy loads slowly

    column: dict[Hashable, int] = {}
    at, columns, values = [], [], []
    for n, row in enumerate(rows):
        for word in sorted(row, key=repr):
            at.append(n)
            columns.append(column.setdefault(word, len(column)))
            values.append(math.sqrt(weights[word]) if weights else 1.0)
    return csr_matrix((values, (at, columns)), shape=(len(rows), max(1, len(column))))


def _head(story: Story, claim: Claim) -> str:
    tokens = story.sentence(claim.article_id, claim.sentence).tokens
    return tokens[claim.head].lemma.lower() if 0 <= claim.head < len(tokens) else ""


def _best(whole: Singles, article: Rows, articles: int) -> Floats:
    """The highest cosine of each row to a row of each article."""
    best = np.full((len(whole), articles), -1.0)
    starts = np.searchsorted(article, np.arange(articles))
    for start, close in cosines(whole):
        best[start : start + len(close)] = np.maximum.reduceat(close, starts, axis=1)
    return best
