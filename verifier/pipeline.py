"""Paths in, report out: the whole flow on one screen, and the only module that knows all the stages."""

from __future__ import annotations

import functools
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from verifier.claims import claims
from verifier.claims.coref import resolve
from verifier.cluster import clusters
from verifier.config import Config
from verifier.encode import Encoder, encoder, identity
from verifier.events import Story, Vectors, story
from verifier.events.likeness import likeness
from verifier.events.mask import masked
from verifier.events.slot import POSSIBLE, SLOTS, gists, rivals
from verifier.events.sources import by_claim
from verifier.facts import facts
from verifier.load import load
from verifier.model import Article, Reading
from verifier.origin import origins
from verifier.parse import MODEL as PARSER
from verifier.report import Report
from verifier.rules import findings
from verifier.segment import sentences
from verifier.store.outcomes import Outcome, outcome
from verifier.store.readings import reading
from verifier.store.vectors import KeptEncoder

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Rows = NDArray[np.float32]
    from collections.abc import Sequence
    from pathlib import Path

    from verifier.model import Skipped
    from verifier.store import Store


class Beside(NamedTuple):
    """A story, and what could not be read of it."""

    skipped: tuple[Skipped, ...]
    story: Story


def verify(paths: Sequence[str | Path], config: Config | None = None, store: Store | None = None) -> Report:
    """Compare the articles under the paths; what could not be read is in the report's `skipped`.

    With a store, what has been computed before is taken from it; the report is the same.
    """
    config = config or Config()
    articles, skipped = load(paths)
    model: Encoder = KeptEncoder(model=config.encoder, store=store) if store else encoder(config.encoder)
    known = identity(config.encoder) if store else None
    if store and known is not None:
        found = outcome(store, articles, known, lambda: compare(articles, model, store))
    else:
        found = compare(articles, model, store)
    return Report(
        config=config,
        articles=articles,
        skipped=skipped,
        **found._asdict(),
        tool=(("encoder", model.name), ("parser", PARSER)),
    )


def beside(paths: Sequence[str | Path], config: Config | None = None, store: Store | None = None) -> Beside:
    """The story of the articles under the paths, to look up what has become of any two of its claims."""
    config = config or Config()
    articles, skipped = load(paths)
    model: Encoder = KeptEncoder(model=config.encoder, store=store) if store else encoder(config.encoder)
    return Beside(skipped=skipped, story=tell([kept(article, store) for article in articles], model))


def compare(articles: Sequence[Article], model: Encoder, store: Store | None = None) -> Outcome:
    """Everything found in articles that have been loaded."""
    readings = [kept(article, store) for article in articles]
    told = tell(readings, model, POSSIBLE)
    return Outcome(
        claims=tuple(claim for reading in readings for claim in reading.claims),
        clusters=told.clusters,
        events=tuple(instance.event for instance in told.instances),
        origins=told.origins,
        findings=findings(told),
    )


def kept(article: Article, store: Store | None = None) -> Reading:
    """The reading of an article, from the store where it is there."""
    return reading(store, article, read) if store else read(article)


@functools.lru_cache(maxsize=1024)
def read(article: Article) -> Reading:
    """Everything that one article alone says; the same article is read once."""
    lines = sentences(article)
    known = facts(article, lines)
    references = resolve(article, lines, known)
    return Reading(
        article=article,
        sentences=lines,
        facts=known,
        references=references,
        claims=claims(article, lines, known),
    )


def tell(readings: Sequence[Reading], model: Encoder, least: float = 0.0) -> Story:
    """The readings of a batch as one story: vectors, clusters, origins, events.

    With a `least` chance, values that less speaks for being of one slot are left out: no rule asks for them,
    and who asks why two values were not compared asks for all.
    """
    said = [claim for reading in readings for claim in reading.claims]
    texts = [
        (tuple(c.text for c in r.claims), tuple(masked(c) for c in r.claims), gists(r)) for r in readings
    ]
    encoded = [_encoded(model, *three) for three in texts if any(three)]
    spots = [(r.article.id, fact.kind, fact.start) for r in readings for fact in r.facts]
    vectors = Vectors(
        row={claim.id: n for n, claim in enumerate(said)},
        spot={spot: n for n, spot in enumerate(spots)},
        whole=_stacked([whole for whole, _, _ in encoded]),
        masked=_stacked([bare for _, bare, _ in encoded]),
        gists=_stacked([gist for _, _, gist in encoded]),
    )
    told = story(readings, vectors)
    # Claims of two happenings that were kept apart never share a cluster, however alike they are.
    apart = [(pair.a.frame.claim_id, pair.b.frame.claim_id) for pair in told.apart]
    found = origins(readings, told.names)
    alike = likeness(told)
    chances = alike.happening
    told = replace(
        told,
        likeness=alike,
        clusters=clusters(chances.ids, chances.pairs, chances.values, apart),
        origins=found,
        behind=by_claim(found),
    )
    return replace(told, rivals={kind: tuple(rivals(told, kind, least)) for kind in SLOTS})


@functools.lru_cache(maxsize=1024)
def _encoded(
    model: Encoder, whole: tuple[str, ...], bare: tuple[str, ...], gist: tuple[str, ...]
) -> tuple[Rows, Rows, Rows]:
    """Vectors of one article's claims, whole and masked, and of its facts' gists.

    One article's vectors never depend on another's.
    """
    short = sorted(set(gist))  # many facts of an article have one gist
    rows = model.encode((*whole, *bare, *short))
    both = len(whole) + len(bare)
    place = {text: both + n for n, text in enumerate(short)}
    return rows[: len(whole)], rows[len(whole) : both], rows[[place[text] for text in gist]]


def _stacked(parts: list[Rows]) -> Rows:
    return np.concatenate(parts) if parts else np.zeros((0, 1), dtype=np.float32)
