"""Paths in, report out: the whole flow on one screen, and the only module that knows all the stages."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from verifier.align import aligned
from verifier.claims import claims
from verifier.claims.coref import resolve
from verifier.cluster import clusters
from verifier.config import Config
from verifier.encode import Encoder, EncoderError, encoder, identity, pieces
from verifier.events import Story, Vectors, story
from verifier.events.likeness import likeness
from verifier.events.mask import masked
from verifier.events.sources import by_claim
from verifier.facts import facts
from verifier.load import load
from verifier.model import Article, Reading, Skipped
from verifier.origin import in_order, origins
from verifier.parse import MODEL as PARSER
from verifier.partition import FEW, Outline, Stories, outline, stories
from verifier.report import Report
from verifier.report.fingerprint import identified
from verifier.rules import findings, ranked
from verifier.segment import sentences
from verifier.store.outcomes import Outcome, outcome
from verifier.store.outlines import outline as kept_outline
from verifier.store.outlines import stories as kept_stories
from verifier.store.readings import reading
from verifier.store.vectors import KeptEncoder

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Rows = NDArray[np.float32]
    from collections.abc import Sequence
    from pathlib import Path

    from verifier.model import Claim
    from verifier.store import Store

OPENING = 1000  # characters that say roughly what an article is about


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """The encoder and the store that a run works with; `known` is all that the vectors depend on.

    Without a store, or where the encoder cannot be identified, what depends on vectors is computed anew.
    """

    model: Encoder
    readings: Store | None
    kept: Store | None
    known: str

    @classmethod
    def of(cls, config: Config, store: Store | None) -> Engine:
        """The engine of the settings."""
        known = identity(config.encoder) if store else None
        return cls(
            model=KeptEncoder(model=config.encoder, store=store) if store else encoder(config.encoder),
            readings=store,
            kept=None if known is None else store,
            known=known or "",
        )

    def stories(self, articles: Sequence[Article]) -> Stories:
        """The stories of a batch, as places in it."""
        if len(articles) <= FEW:
            return (tuple(range(len(articles))),)
        return kept_stories(
            self.kept, articles, self.known, lambda: stories([self.outline(each) for each in articles])
        )

    def outline(self, article: Article) -> Outline:
        """What an article tells of, roughly."""
        return kept_outline(self.kept, article, self.known, lambda: self._outlined(article))

    def _outlined(self, article: Article) -> Outline:
        try:
            reading = kept(article, self.readings)
        except Exception:  # noqa: BLE001  it is told as a skip when its story is compared
            reading = Reading(article=article, sentences=(), facts=(), references=(), claims=())
            return outline(reading, self.model.encode((article.text[:OPENING],)))
        return outline(reading, rows_of(self.model, reading)[0])

    def outcome(self, articles: Sequence[Article]) -> Outcome:
        """What comparing the articles of one story finds out."""
        return outcome(self.kept, articles, self.known, lambda: compare(articles, self.model, self.readings))


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """The readings of a batch in its stories, each by its places in `readings`, and what was not read."""

    engine: Engine
    readings: tuple[Reading, ...]
    stories: Stories
    skipped: tuple[Skipped, ...]

    def story(self, a: Claim, b: Claim) -> Story | None:
        """The story in which two claims are compared, or None where their articles are of two."""
        wanted = {a.article_id, b.article_id}
        for part in self.stories:
            readings = [self.readings[n] for n in part]
            if wanted <= {reading.article.id for reading in readings}:
                return tell(readings, self.engine.model)
        return None


class NoArticle(ValueError):  # noqa: N818  it says what there is not
    """There is nothing to compare, and the message says why; `skipped` is what could not be read."""

    def __init__(self, skipped: Sequence[Skipped]) -> None:
        why = [f"{each.path}: {each.reason} {each.hint}" for each in skipped]
        super().__init__(
            f"No article could be read. {' '.join(why) or 'Give a file, a folder or a pattern.'}"
        )
        self.skipped = tuple(skipped)


def verify(
    paths: str | Path | Sequence[str | Path], config: Config | None = None, store: Store | None = None
) -> Report:
    """Compare the articles under a path or several; what could not be read is in the report's `skipped`.

    A large batch is compared story by story. With a store, what has been computed before is taken from it;
    the report is the same. Raises NoArticle where nothing could be read at all.
    """
    config = config or Config()
    articles, skipped = load(paths, config.limits)
    if not articles:
        raise NoArticle(skipped)
    engine = Engine.of(config, store)
    found = [engine.outcome([articles[n] for n in part]) for part in engine.stories(articles)]
    if store:
        store.forget()
    whole = together(articles, found)
    return identified(
        Report(
            config=config,
            articles=articles,
            **whole._replace(skipped=(*skipped, *whole.skipped))._asdict(),
            tool=(("encoder", engine.model.name), ("parser", PARSER)),
        )
    )


def together(articles: Sequence[Article], found: Sequence[Outcome]) -> Outcome:
    """What was found in the stories of a batch, in the order that one story would have."""
    if len(found) == 1:
        return found[0]
    said: dict[str, list[Claim]] = {article.id: [] for article in articles}
    for claim in (claim for each in found for claim in each.claims):
        said[claim.article_id].append(claim)
    return Outcome(
        claims=tuple(claim for article in articles for claim in said[article.id]),
        clusters=tuple(sorted((c for each in found for c in each.clusters), key=lambda c: c.claims)),
        events=tuple(event for each in found for event in each.events),
        origins=in_order(o for each in found for o in each.origins),
        findings=ranked(f for each in found for f in each.findings),
        skipped=tuple(skip for each in found for skip in each.skipped),
    )


def corpus(paths: Sequence[str | Path], config: Config | None = None, store: Store | None = None) -> Corpus:
    """The articles under the paths, read, to look up what becomes of any two of their claims."""
    config = config or Config()
    articles, skipped = load(paths, config.limits)
    engine = Engine.of(config, store)
    return Corpus(
        engine=engine,
        readings=tuple(kept(article, store) for article in articles),
        stories=engine.stories(articles),
        skipped=skipped,
    )


def compare(articles: Sequence[Article], model: Encoder, store: Store | None = None) -> Outcome:
    """Everything found in articles that have been loaded.

    What fails, an article, a rule or the story as a whole, is that one's skip, and the rest goes on.
    """
    lost: list[Skipped] = []
    readings: list[Reading] = []
    for article in articles:
        try:
            readings.append(kept(article, store))
        except Exception as error:  # noqa: BLE001  a fault of ours in one article must not lose the others
            lost.append(_failed(article.path, "its text could not be analysed", error))
    said = tuple(claim for reading in readings for claim in reading.claims)
    try:
        told = tell(readings, model)
    except EncoderError:  # whoever named the model has to know; no article is at fault
        raise
    except Exception as error:  # noqa: BLE001  nor one in a story the other stories
        lost += [_failed(r.article.path, "its story could not be compared", error) for r in readings]
        return Outcome(said, (), (), (), (), tuple(lost))

    def failed(rule: str, error: Exception) -> None:
        lost.extend(_failed(r.article.path, f"the rule {rule} failed on its story", error) for r in readings)

    return Outcome(
        claims=said,
        clusters=told.clusters,
        events=tuple(instance.event for instance in told.instances),
        origins=told.origins,
        findings=findings(told, failed),
        skipped=tuple(lost),
    )


def _failed(path: str, what: str, error: Exception) -> Skipped:
    return Skipped(
        path=path,
        reason=f"{what}: an error of the program ({type(error).__name__}: {error}).",
        hint="Please report it with the text; everything else was compared.",
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


def tell(readings: Sequence[Reading], model: Encoder, alignment: str = "") -> Story:
    """The readings of a batch as one story: vectors, clusters, origins, events, slots.

    `alignment` names a folder with other models than those that ship.
    """
    told = linked(readings, model)
    # Claims of two happenings that were kept apart never share a cluster, however alike they are.
    apart = [(pair.a.frame.claim_id, pair.b.frame.claim_id) for pair in told.apart]
    found = origins(readings, told.names)
    alike = likeness(told, alignment)
    chances = alike.happening
    return replace(
        told,
        likeness=alike,
        clusters=clusters(chances.ids, chances.pairs, chances.values, apart),
        origins=found,
        behind=by_claim(found),
        slots=aligned(readings, pieces, alike.known.elsewhere() if alike.known else {}, alignment),
    )


def linked(readings: Sequence[Reading], model: Encoder) -> Story:
    """The readings of a batch with their vectors and events; no claims are grouped yet, no values aligned."""
    said = [claim for reading in readings for claim in reading.claims]
    encoded = [rows_of(model, reading) for reading in readings]
    vectors = Vectors(
        row={claim.id: n for n, claim in enumerate(said)},
        whole=_stacked([whole for whole, _ in encoded]),
        masked=_stacked([bare for _, bare in encoded]),
    )
    return story(readings, vectors)


def rows_of(model: Encoder, reading: Reading) -> tuple[Rows, Rows]:
    """Vectors of one article's claims, whole and masked."""
    whole = tuple(claim.text for claim in reading.claims)
    bare = tuple(masked(claim) for claim in reading.claims)
    none = np.zeros((0, 1), dtype=np.float32)
    return _encoded(model, whole, bare) if whole else (none, none)


@functools.lru_cache(maxsize=1024)
def _encoded(model: Encoder, whole: tuple[str, ...], bare: tuple[str, ...]) -> tuple[Rows, Rows]:
    """The rows of two lists of texts; one article's vectors never depend on another's."""
    rows = model.encode((*whole, *bare))
    return rows[: len(whole)], rows[len(whole) :]


def _stacked(parts: list[Rows]) -> Rows:
    filled = [part for part in parts if len(part)]
    return np.concatenate(filled) if filled else np.zeros((0, 1), dtype=np.float32)
