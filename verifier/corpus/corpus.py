"""The corpus: articles that are kept for months and what comparing them says, in one file."""

from __future__ import annotations

import datetime as dt
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Self

from verifier.audit import audit
from verifier.config import Config, Judge
from verifier.corpus import asked, record
from verifier.corpus.check import checked
from verifier.corpus.database import CorpusError, DamagedError, pool, reading, ready, writing
from verifier.corpus.derive import code, derived
from verifier.corpus.entries import Kept
from verifier.corpus.intake import intake
from verifier.corpus.ledger import ledger
from verifier.corpus.rebuild import put_in_place, saved
from verifier.corpus.rows import last_run, row_of, rows, whole
from verifier.corpus.search import search
from verifier.corpus.standing import counted
from verifier.corpus.told import Added, Effect, Removed
from verifier.pipeline import loaded
from verifier.workers import ALONE, telling

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from verifier.audit import Audit
    from verifier.corpus.derive import Derived
    from verifier.corpus.rows import Row
    from verifier.corpus.told import Change, Hit, Listed, Saying, Seen, Status, Told
    from verifier.load import Source
    from verifier.model import Article
    from verifier.report import Report
    from verifier.workers import Progress, Workers

    Clock = Callable[[], dt.datetime]

NOTHING = Effect(stories=(), new=(), gone=(), skipped=())


def now() -> dt.datetime:
    """This moment, to the second."""
    return dt.datetime.now(dt.UTC).replace(microsecond=0)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Corpus:
    """The articles in a file, their stories, and all findings that these have had.

    What stands in it is what `verify` says of the same articles: an article that is added renews its own
    story alone. Every change is kept as a whole or not at all. All methods raise CorpusError where the file
    cannot be read or written. A second reader (`Config.judge`) is not asked.
    """

    file: Path
    config: Config
    clock: Clock = now

    @classmethod
    def open(cls, path: str | Path, config: Config | None = None, clock: Clock = now) -> Self:
        """The corpus in a file, which is made where it is missing; raises CorpusError where it is none.

        `clock` gives the moments that are recorded, in UTC.
        """
        file = Path(path).absolute()
        ready(file)
        settled = (config or Config()).model_copy(update={"judge": Judge()})
        return cls(file=file, config=settled, clock=clock)

    def close(self) -> None:
        """Let go of the file."""
        for durable in (True, False):
            pool(self.file, durable=durable).dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __repr__(self) -> str:
        """What a notebook and a prompt show: the file, and how much stands in it."""
        return f"<Corpus {self.file.name}: {self.status().sentence}>"

    def add(
        self,
        paths: Source | Sequence[Source] = (),
        metadata: str | Path | Sequence[str | Path] = (),
        *,
        texts: str | Sequence[str] = (),
        exclude: Sequence[str] = (),
        again: bool = False,
        workers: Workers = ALONE,
        progress: Progress | None = None,
    ) -> Added:
        """Add articles, given as to `verify`, and compare what they touch; files are not needed again.

        What is known changes nothing, and what was taken out comes back only with `again`. Raises
        EncoderError where the sentence model of the settings is not there.
        """
        workers = replace(workers, track=telling(progress)) if progress else workers
        plain = [texts] if isinstance(texts, str) else texts
        # A file has one name whenever and with whatever else it is given.
        anchor = self.file.parent
        articles, skipped = loaded(
            paths, self.config, metadata, plain, exclude=exclude, anchor=anchor, workers=workers
        )
        while True:
            last, there, known = self._state()
            found = intake(articles, there, again=again)
            result = self._derived(there, known, found.written, (), workers)
            effect = NOTHING
            if found.written or result.made or result.kept != set(known.values()):
                with self._run(last) as (connection, number):
                    if not number:
                        continue  # somebody else was quicker: what is compared now is what they have left
                    record.written(connection, number, found.written)
                    for kind, some in found.kinds:
                        record.traced(connection, number, kind, [each.id for each, _ in some])
                    effect = record.settled(connection, number, result)
                self._store.forget()
            return Added(
                added=tuple(each.id for each, _ in (*found.added, *found.returned)),
                changed=tuple(each.id for each, _ in found.changed),
                known=tuple(found.known),
                refused=tuple(found.refused),
                beside=tuple(found.beside),
                effect=effect,
                skipped=(*skipped, *effect.skipped),
            )

    def remove(
        self, articles: Sequence[str], reason: str, *, retracted: bool = False, workers: Workers = ALONE
    ) -> Removed:
        """Take articles out, by their ids, and compare what is left of their stories.

        The trace tells it for good. Of what is removed the text goes, and with it the findings that quote
        it; what its outlet has `retracted` stays in the file, and does not count. Raises CorpusError for an
        unknown id.
        """
        ids = tuple(dict.fromkeys(articles))
        while True:
            last, there, known = self._state()
            if strange := [name for name in ids if name not in there or there[name].removed is not None]:
                raise CorpusError(f"{self.file}: no article in it has the id {strange[0]}")
            result = self._derived(there, known, (), ids, workers)
            with self._run(last) as (connection, number):
                if not number:
                    continue
                effect = record.settled(connection, number, result)
                record.removed(connection, number, ids, reason, retracted=retracted)
                record.traced(connection, number, "retracted" if retracted else "removed", ids, reason)
            self._store.forget()
            return Removed(articles=ids, effect=effect)

    def status(self) -> Status:
        """The corpus in figures."""
        with reading(self.file) as connection:
            return asked.status(connection, self.file, code(self.config))

    def articles(
        self,
        *,
        since: dt.date | None = None,
        until: dt.date | None = None,
        outlet: str = "",
        story: str = "",
        removed: bool = False,
    ) -> tuple[Listed, ...]:
        """Articles by day: of these days, of an outlet, of a story; or those that were taken out."""
        part = asked.Part(since=since, until=until, outlet=outlet, story=story)
        with reading(self.file) as connection:
            return asked.articles(connection, part, removed=removed)

    def stories(
        self, *, since: dt.date | None = None, until: dt.date | None = None, outlet: str = "", story: str = ""
    ) -> tuple[Told, ...]:
        """Stories by their first day; those with an article of these days and this outlet."""
        part = asked.Part(since=since, until=until, outlet=outlet, story=story)
        with reading(self.file) as connection:
            return asked.stories(connection, part)

    def report(
        self, *, since: dt.date | None = None, until: dt.date | None = None, outlet: str = "", story: str = ""
    ) -> Report:
        """The report on the stories with an article of these days and this outlet; nothing is compared."""
        part = asked.Part(since=since, until=until, outlet=outlet, story=story)
        with reading(self.file) as connection:
            return asked.report(connection, part, self.file.name.partition(".")[0])

    def audit(
        self, *, since: dt.date | None = None, until: dt.date | None = None, outlet: str = "", story: str = ""
    ) -> Audit:
        """The audit of that report: who printed what when, who corrected, who repeated, who copied."""
        seen = {each.finding.id: each for each in self.findings(gone=False)}
        return audit(self.report(since=since, until=until, outlet=outlet, story=story), seen)

    def findings(self, *, verdict: str = "", story: str = "", gone: bool = True) -> tuple[Seen, ...]:
        """Findings in the order of a report, with when they were seen; those that are gone too."""
        with reading(self.file) as connection:
            return asked.findings(connection, verdict, asked.Part(story=story), gone=gone)

    def newest(self, verdict: str, limit: int, skip: int = 0) -> tuple[Seen, ...]:
        """So many findings of a verdict that stand, those found last first, after the first few."""
        with reading(self.file) as connection:
            return asked.newest(connection, verdict, limit, skip)

    def standing(self, outlet: str) -> dict[str, int]:
        """In how many facts an outlet takes part, is alone, is in a conflict, and was first."""
        part = asked.Part(outlet=outlet)
        with reading(self.file) as connection:
            own = {each.id for each in asked.articles(connection, part)}
            every = {each.id: each for each in asked.articles(connection, asked.Part())}
            return counted(own, every, asked.standing(connection, part))

    def ledger(self, finding: str) -> tuple[Seen, tuple[Saying, ...]]:
        """The finding whose id begins so, and who said which of its values when."""
        with reading(self.file) as connection:
            seen = asked.sought(connection, finding)
            told = {each.id: each for each in asked.articles(connection, asked.Part())}
            told |= {each.id: each for each in asked.articles(connection, asked.Part(), removed=True)}
        return seen, ledger(seen.finding, told)

    def search(self, query: str, limit: int = 20) -> tuple[Hit, ...]:
        """Articles in which all words of the query stand, the best first, with their places.

        `verifier.corpus.search` says what a query may be.
        """
        with reading(self.file) as connection:
            return search(connection, query, limit)

    def check(self) -> tuple[str, ...]:
        """What is wrong with the file, a sentence each; nothing where all is well."""
        return checked(self.file)

    def rebuild(self, workers: Workers = ALONE, progress: Progress | None = None) -> tuple[str, ...]:
        """Make everything that is derived anew from the articles, also in a file that is damaged.

        What could not be read of the old file is told, a sentence each.
        """
        workers = replace(workers, track=telling(progress)) if progress else workers
        with TemporaryDirectory(dir=self.file.parent, prefix=f".{self.file.name}.") as folder:
            new = replace(self, file=Path(folder) / self.file.name)
            ready(new.file)
            lost = saved(self.file, new.file, self.clock().isoformat())
            last, there, known = new._state()  # noqa: SLF001  one of its own kind
            result = new._derived(there, known, (), (), workers)  # noqa: SLF001  as above
            with new._run(last) as (connection, number):  # noqa: SLF001  as above
                record.rebuilt(connection, number, lost)
                record.settled(connection, number, result)
            new.close()
            self._unchanged(last)
            put_in_place(new.file, self.file)
        return lost

    def trace(self) -> tuple[Change, ...]:
        """What became of articles, from the beginning."""
        with reading(self.file) as connection:
            return asked.trace(connection)

    def _unchanged(self, last: int) -> None:
        """Raise CorpusError where there has been another run; a file that is damaged cannot tell."""
        with suppress(DamagedError), reading(self.file) as connection:
            if last_run(connection) != last:
                raise CorpusError(f"{self.file}: another process has written to it meanwhile; try again")

    @property
    def _store(self) -> Kept:
        return Kept(file=self.file)

    def _state(self) -> tuple[int, Mapping[str, Row], Mapping[str, str]]:
        """The last run, all articles, and the stories by what their outcome depends on."""
        with reading(self.file) as connection:
            return last_run(connection), rows(connection), asked.known_stories(connection)

    @contextmanager
    def _run(self, last: int) -> Iterator[tuple[Connection, int]]:
        """A transaction and the number of the run in it, 0 where there has been one after the `last`."""
        with writing(self.file) as connection:
            late = last_run(connection) != last
            said = self.config.model_dump_json()
            yield connection, 0 if late else record.begun(connection, self.clock(), said, code(self.config))

    def _derived(
        self,
        there: Mapping[str, Row],
        known: Mapping[str, str],
        written: Sequence[tuple[Article, str]],
        out: Collection[str],
        workers: Workers,
    ) -> Derived:
        fresh = {article.id: article for article, _ in written}
        standing = [
            row for row in there.values() if row.removed is None and row.id not in out and row.id not in fresh
        ]
        standing += [row_of(article, key) for article, key in written]
        held = [row.held for row in sorted(standing, key=lambda row: row.order)]

        def texts(ids: Iterable[str]) -> Mapping[str, Article]:
            wanted = list(ids)
            with reading(self.file) as connection:
                kept = whole(connection, [name for name in wanted if name not in fresh])
            return {name: fresh.get(name) or kept[name] for name in wanted}

        return derived(held, known, texts, self.config, self._store, workers)
