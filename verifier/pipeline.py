"""Paths in, report out: the whole flow on one screen, and the only module that knows all the stages."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from verifier.align import aligned
from verifier.cluster import clusters
from verifier.config import Config
from verifier.encode import DEFAULT, Encoder, EncoderError, encoder, identity, pieces
from verifier.events import Story, Vectors, story
from verifier.events.likeness import likeness
from verifier.events.mask import masked
from verifier.events.sources import by_claim
from verifier.judge import read_again
from verifier.load import load
from verifier.model import Article, Reading, Skipped
from verifier.origin import in_order, origins
from verifier.parse import MODEL as PARSER
from verifier.partition import Outline, Stories, outline, stories
from verifier.reading import Readings, each_read, kept, read, readings_of
from verifier.report import Report
from verifier.report.fingerprint import identified
from verifier.rules import findings, ranked
from verifier.store.outcomes import Outcome, outcome
from verifier.store.outlines import outline as kept_outline
from verifier.store.outlines import stories as kept_stories
from verifier.store.vectors import KeptEncoder
from verifier.versions import histories, replaced
from verifier.workers import ALONE, Workers, telling

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Rows = NDArray[np.float32]
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from verifier.load import Source
    from verifier.model import Claim
    from verifier.store import Entries
    from verifier.workers import Progress

__all__ = ["NoArticle", "compared", "extract", "kept", "linked", "read", "tell", "verify"]

OPENING = 1000  # characters that say roughly what an article is about


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """The encoder, the readings and the store of a run; `known` is all that the vectors depend on.

    Without a store, or where the encoder cannot be identified, what depends on vectors is computed anew.
    """

    model: Encoder
    readings: Readings
    kept: Entries | None
    known: str
    workers: Workers = field(default=ALONE)

    @classmethod
    def of(
        cls, config: Config, store: Entries | None, readings: Readings | None = None, workers: Workers = ALONE
    ) -> Engine:
        """The engine of the settings."""
        known = identity(config.encoder) if store else None
        return cls(
            model=KeptEncoder(model=config.encoder, store=store) if store else encoder(config.encoder),
            readings=readings or Readings(store=store),
            kept=None if known is None else store,
            known=known or "",
            workers=workers,
        )

    def stories(self, articles: Sequence[Article]) -> Stories:
        """The stories of a batch, as places in it."""
        if len(articles) < 2:
            return ((0,),) * len(articles)
        return kept_stories(self.kept, articles, self.known, lambda: stories(self._outlines(articles)))

    def _outlines(self, articles: Sequence[Article]) -> list[Outline]:
        steps = self.workers.track(articles, "Finding stories", len(articles))
        return [self.outline(article) for article in steps]

    def parts(self, articles: Sequence[Article]) -> tuple[tuple[Article, ...], ...]:
        """The articles of each story, those that are earlier versions of a page with the newest one."""
        return in_stories(articles, self.stories)

    def outline(self, article: Article) -> Outline:
        """What an article tells of, roughly."""
        return kept_outline(self.kept, article, self.known, lambda: self._outlined(article))

    def _outlined(self, article: Article) -> Outline:
        try:
            reading = self.readings.of(article)
        except Exception:  # noqa: BLE001  it is told as a skip when its story is compared
            reading = Reading(article=article, sentences=(), facts=(), references=(), claims=())
            return outline(reading, self.model.encode((article.text[:OPENING],)))
        return outline(reading, rows_of(self.model, reading)[0])

    def outcome(self, articles: Sequence[Article]) -> Outcome:
        """What comparing the articles of one story finds out."""
        return outcome(
            self.kept, articles, self.known, lambda: compare(articles, self.model, self.readings.of)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """The readings of a batch in its stories, and what was not read."""

    engine: Engine
    stories: tuple[tuple[Reading, ...], ...]
    skipped: tuple[Skipped, ...]

    @property
    def readings(self) -> tuple[Reading, ...]:
        """All of them."""
        return tuple(reading for told in self.stories for reading in told)

    def story(self, a: Claim, b: Claim) -> Story | None:
        """The story in which two claims are compared, or None where `apart` says why they are not."""
        return None if self.apart(a, b) else tell(self._told(a), self.engine.model)

    def apart(self, a: Claim, b: Claim) -> str:
        """Why two claims are not compared at all, or ""."""
        articles = {reading.article.id: reading.article for reading in self.readings}
        newest = replaced(articles.values())
        for claim in (a, b):
            if last := newest.get(claim.article_id):
                paths = f"{articles[claim.article_id].path} is an earlier version of {articles[last].path}"
                return f"{paths}, and only what was changed between the two is told"
        if b.article_id in {reading.article.id for reading in self._told(a)}:
            return ""
        count = len(self.stories)
        return f"their articles are of two of the {count} stories of this batch, which are not compared"

    def _told(self, claim: Claim) -> tuple[Reading, ...]:
        return next(
            told for told in self.stories if claim.article_id in {reading.article.id for reading in told}
        )


def in_stories(
    articles: Sequence[Article], stories: Callable[[Sequence[Article]], Stories]
) -> tuple[tuple[Article, ...], ...]:
    """The articles of each story; `stories` tells those of the newest versions of all pages.

    Of an article nothing is asked here but id, path, address and dates.
    """
    newest = replaced(articles)
    versions: dict[str, list[int]] = {}
    for n, article in enumerate(articles):
        versions.setdefault(newest.get(article.id, article.id), []).append(n)
    current = [article for article in articles if article.id not in newest]
    parts = (sorted(n for place in part for n in versions[current[place].id]) for part in stories(current))
    return tuple(tuple(articles[n] for n in part) for part in parts)


class NoArticle(ValueError):  # noqa: N818  it says what there is not
    """There is nothing to compare, and the message says why; `skipped` is what could not be read."""

    def __init__(self, skipped: Sequence[Skipped]) -> None:
        why = [f"{each.path}: {each.reason} {each.hint}" for each in skipped]
        super().__init__(
            f"No article could be read. {' '.join(why) or 'Give a file, a folder or a pattern.'}"
        )
        self.skipped = tuple(skipped)


def verify(  # noqa: PLR0913  the one door of the library
    paths: Source | Sequence[Source] = (),
    config: Config | None = None,
    store: Entries | None = None,
    metadata: str | Path | Sequence[str | Path] = (),
    *,
    texts: str | Sequence[str] = (),
    exclude: Sequence[str] = (),
    workers: Workers = ALONE,
    progress: Progress | None = None,
) -> Report:
    """Compare the articles under a path or several; what could not be read is in the report's `skipped`.

    Articles may be given themselves: as mappings among the paths ({"text": ..., "outlet": ..., "date": ...}),
    or as plain `texts`. `metadata` are CSV or settings files in which a person says outlet, date, title and
    url of articles. Files that fit `exclude`, patterns as in a .gitignore, are passed over. `progress` is
    called with what is going on, how many steps of it are done, and how many there are.

    A large batch is compared story by story. With a store, what has been computed before is taken from it,
    and `workers` are the processes that read the rest; the report is the same. Raises NoArticle where nothing
    could be read at all, and JudgeError where the settings name a second reader that cannot be asked.
    """
    config = config or Config()
    workers = replace(workers, track=telling(progress)) if progress else workers
    plain = [texts] if isinstance(texts, str) else texts
    articles, skipped = loaded(paths, config, metadata, plain, exclude=exclude, workers=workers)
    if not articles:
        raise NoArticle(skipped)
    with readings_of(articles, store, workers) as readings:
        engine = Engine.of(config, store, readings, workers)
        parts = engine.parts(articles)
        found = [engine.outcome(part) for part in workers.track(parts, "Comparing stories", len(parts))]
    if store:
        store.forget()
    whole, second = together(articles, found), None
    if config.judge.url:
        judged, second = read_again(whole.findings, articles, config.judge, store, workers.track)
        whole = whole._replace(findings=ranked(judged))
    whole = whole._replace(skipped=(*skipped, *whole.skipped))
    return identified(replace(reported(articles, whole, config), second=second))


def reported(articles: tuple[Article, ...], whole: Outcome, config: Config) -> Report:
    """The report on articles; its findings have the ids that the rules gave them."""
    tool = (("encoder", config.encoder or DEFAULT), ("parser", PARSER))
    return Report(config=config, articles=articles, tool=tool, **whole._asdict())


def loaded(
    paths: Source | Sequence[Source],
    config: Config,
    metadata: str | Path | Sequence[str | Path],
    texts: Sequence[str] = (),
    *,
    exclude: Sequence[str],
    anchor: Path | None = None,
    workers: Workers = ALONE,
) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    """The articles as the settings have them read, and what could not be read."""
    return load(
        paths,
        config.date_from,
        metadata,
        texts,
        limits=config.limits,
        columns=config.columns,
        exclude=exclude,
        anchor=anchor,
        workers=workers,
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


def extract(
    paths: str | Path | Sequence[str | Path],
    config: Config | None = None,
    store: Entries | None = None,
    metadata: str | Path | Sequence[str | Path] = (),
    *,
    exclude: Sequence[str] = (),
    workers: Workers = ALONE,
) -> Report:
    """The same without comparing: no model is loaded, and there are no clusters, events and findings."""
    config = config or Config()
    articles, skipped = loaded(paths, config, metadata, exclude=exclude, workers=workers)
    if not articles:
        raise NoArticle(skipped)
    lost: list[Skipped] = []
    with readings_of(articles, store, workers) as readings:
        said = tuple(c for reading in each_read(articles, readings.of, lost) for c in reading.claims)
    return Report(
        config=config,
        articles=articles,
        skipped=(*skipped, *lost),
        claims=said,
        clusters=(),
        events=(),
        findings=(),
    )


def compared(
    paths: Sequence[str | Path],
    config: Config | None = None,
    store: Entries | None = None,
    metadata: Sequence[str | Path] = (),
    *,
    exclude: Sequence[str] = (),
) -> Compared:
    """The articles under the paths, read, to look up what becomes of any two of their claims."""
    config = config or Config()
    articles, skipped = loaded(paths, config, metadata, exclude=exclude)
    engine = Engine.of(config, store)
    stories = tuple(tuple(kept(each, store) for each in part) for part in engine.parts(articles))
    return Compared(engine=engine, stories=stories, skipped=skipped)


def compare(articles: Sequence[Article], model: Encoder, of: Callable[[Article], Reading]) -> Outcome:
    """Everything found in articles that have been loaded; `of` gives the reading of one.

    What fails, an article, a rule or the story as a whole, is that one's skip, and the rest goes on.
    """
    lost: list[Skipped] = []
    readings = list(each_read(articles, of, lost))
    said = tuple(claim for reading in readings for claim in reading.claims)
    try:
        told = tell(readings, model)
    except EncoderError:  # whoever named the model has to know; no article is at fault
        raise
    except Exception as error:  # noqa: BLE001  nor one in a story the other stories
        lost += [Skipped.failed(r.article.path, "its story could not be compared", error) for r in readings]
        return Outcome(said, (), (), (), (), tuple(lost))

    def failed(rule: str, error: Exception) -> None:
        what = f"the rule {rule} failed on its story"
        lost.extend(Skipped.failed(r.article.path, what, error) for r in readings)

    return Outcome(
        claims=said,
        clusters=told.clusters,
        events=tuple(instance.event for instance in told.instances),
        origins=told.origins,
        findings=findings(told, failed),
        skipped=tuple(lost),
    )


def tell(readings: Sequence[Reading], model: Encoder, alignment: str = "") -> Story:
    """The readings of a batch as one story: vectors, clusters, origins, events, slots.

    Of several versions of a page, the newest one is compared. `alignment` names a folder with other models
    than those that ship.
    """
    by_id = {reading.article.id: reading for reading in readings}
    versions = histories(reading.article for reading in readings)
    newest = replaced(reading.article for reading in readings)
    readings = [reading for reading in readings if reading.article.id not in newest]
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
        histories=tuple(tuple(by_id[article.id] for article in history) for history in versions),
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
    whole, bare = texts_of(reading.claims)
    none = np.zeros((0, 1), dtype=np.float32)
    return _encoded(model, whole, bare) if whole else (none, none)


def texts_of(said: Sequence[Claim]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the encoder is given of one article's claims: their texts, and these without their values."""
    return tuple(claim.text for claim in said), tuple(masked(claim) for claim in said)


@functools.lru_cache(maxsize=1024)
def _encoded(model: Encoder, whole: tuple[str, ...], bare: tuple[str, ...]) -> tuple[Rows, Rows]:
    """The rows of two lists of texts; one article's vectors never depend on another's."""
    rows = model.encode((*whole, *bare))
    return rows[: len(whole)], rows[len(whole) :]


def _stacked(parts: list[Rows]) -> Rows:
    filled = [part for part in parts if len(part)]
    return np.concatenate(filled) if filled else np.zeros((0, 1), dtype=np.float32)
