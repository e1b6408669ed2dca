"""Paths in, report out: the whole flow on one screen."""

from __future__ import annotations

import functools
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from verifier.comparing import Told, compare, linked, model_of, packed_outcome, rows_of, tell
from verifier.config import Config
from verifier.encode import DEFAULT, PAIR_READER, Encoder, cross, identity
from verifier.judge import read_again
from verifier.load import load
from verifier.model import Article, Reading, Skipped
from verifier.origin import in_order
from verifier.parse import MODEL as PARSER
from verifier.partition import Outline, Stories, outline, stories
from verifier.reading import Readings, each_read, kept, read, readings_of
from verifier.report import Report
from verifier.report.fingerprint import identified
from verifier.rules import ranked
from verifier.store.codec import unpacked
from verifier.store.outcomes import Outcome, is_kept, outcome
from verifier.store.outlines import outline as kept_outline
from verifier.store.outlines import stories as kept_stories
from verifier.versions import replaced
from verifier.workers import ALONE, Died, Workers, telling

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from verifier.events import Story
    from verifier.load import Source
    from verifier.model import Claim
    from verifier.store import Entries
    from verifier.workers import Progress

__all__ = ["NoArticle", "compare", "compared", "extract", "kept", "linked", "read", "tell", "verify"]

OPENING = 1000  # characters that say roughly what an article is about
COMPARING = "Comparing stories"


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
    asked: str = ""  # the encoder, as the settings name it

    @classmethod
    def of(
        cls, config: Config, store: Entries | None, readings: Readings | None = None, workers: Workers = ALONE
    ) -> Engine:
        """The engine of the settings."""
        known = identity(config.encoder) if store else None
        return cls(
            model=model_of(config.encoder, store),
            readings=readings or Readings(store=store),
            kept=None if known is None else store,
            known=known or "",
            workers=workers,
            asked=config.encoder,
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

    def outcome(self, articles: Sequence[Article], found: Outcome | None = None) -> Outcome:
        """What comparing the articles of one story finds out, or has found out elsewhere."""
        return outcome(
            self.kept, articles, self.known, lambda: found or compare(articles, self.model, self.readings.of)
        )

    def outcomes(self, parts: Sequence[Sequence[Article]]) -> list[Outcome]:
        """The outcomes of stories, found here or elsewhere."""
        new = [n for n, part in enumerate(parts) if not (self.kept and is_kept(self.kept, part, self.known))]
        told = [Told(tuple(parts[n]), self.readings) for n in new]
        if not self._pays(told):
            return [self.outcome(part) for part in self.workers.track(parts, COMPARING, len(parts))]
        found: dict[int, Outcome] = {}
        work = functools.partial(packed_outcome, self.asked)
        for number, made in self.workers.each(work, told, COMPARING, Told.seconds, Told.sent):
            one = told[number].lost(made) if isinstance(made, Died) else Outcome(*unpacked(made))
            found[new[number]] = self.outcome(told[number].articles, one)
        return [found[n] if n in found else self.outcome(part) for n, part in enumerate(parts)]

    def _pays(self, told: Sequence[Told]) -> bool:
        """Whether stories are compared elsewhere: one alone is compared no sooner by another process."""
        if self.readings.store is None or (len(told) < 2 and not self.workers.machines):
            return False
        return self.workers.needed(sum(map(Told.seconds, told)))


def outlined(asked: str, store: Entries | None, article: Article) -> None:
    """Make the reading, the vectors and the outline of an article."""
    Engine.of(Config(encoder=asked), store).outline(article)


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
    with readings_of(articles, store, workers, functools.partial(outlined, config.encoder)) as readings:
        engine = Engine.of(config, readings.store, readings, workers)
        found = engine.outcomes(engine.parts(articles))
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
    reader = PAIR_READER if cross.there() else "none"
    tool = (("encoder", config.encoder or DEFAULT), ("pair reader", reader), ("parser", PARSER))
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
        workers=workers.here(),
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
