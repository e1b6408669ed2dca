"""Articles in, all that each says by itself out: read here or elsewhere, or kept from before."""

from __future__ import annotations

import functools
import inspect
import tempfile
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.claims import claims
from verifier.claims.coref import resolve
from verifier.facts import facts
from verifier.model import Article, Reading, Skipped
from verifier.segment import sentences
from verifier.store import Entries, Store
from verifier.store.carried import Carried, Entry
from verifier.store.readings import KIND as READINGS
from verifier.store.readings import is_kept, reading, reading_key
from verifier.store.vectors import KIND as VECTORS
from verifier.workers import ALONE, Died, Workers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    Making = Callable[[Entries | None, Article], None]

# Readings that a process remembers.
AT_HAND = 1024
STAGE = "Reading articles"
CHARACTERS_A_SECOND = 20_000


@functools.lru_cache(maxsize=AT_HAND)
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


def kept(article: Article, store: Entries | None = None) -> Reading:
    """The reading of an article, from the store where it is there."""
    # What a store keeps need not stay in memory too.
    return reading(store, article, inspect.unwrap(read)) if store else read(article)


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings:
    """The readings of a batch; `died` are those over which a process ended, by the id of the article.

    `entries` are the names of what other machines have made of an article.
    """

    store: Entries | None = None
    died: Mapping[str, Died] = field(default_factory=dict)
    entries: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)

    def of(self, article: Article) -> Reading:
        """The reading of an article; raises whatever goes wrong in it."""
        if article.id in self.died:
            raise self.died[article.id]
        return kept(article, self.store)

    def carried(self, articles: Sequence[Article]) -> Readings:
        """The same for these articles alone, in memory, to be sent to another machine."""
        assert self.store is not None
        names = [
            name
            for article in articles
            for name in self.entries.get(article.id, ((READINGS, reading_key(article)),))
            if name[0] in {READINGS, VECTORS}
        ]
        found = {name: content for name in names if (content := self.store.get(*name)) is not None}
        died = {each.id: self.died[each.id] for each in articles if each.id in self.died}
        return Readings(store=Carried(held=found), died=died)


def read_into(store: Entries | None, article: Article) -> None:
    """Make the reading of an article."""
    kept(article, store)


@contextmanager
def readings_of(
    articles: Sequence[Article],
    store: Entries | None,
    workers: Workers = ALONE,
    make: Making = read_into,
) -> Iterator[Readings]:
    """The readings of a batch, all of them made.

    Without a store, those of a large batch stand in a folder that is removed when the work with them ends:
    they would not all stay in memory, and other processes hand them over so. Elsewhere, `make` makes of an
    article all that is wanted of it; it can be imported by its name.
    """
    with ExitStack() as end:
        if store is None and (len(articles) > AT_HAND or workers.needed(sum(map(_seconds, articles)))):
            store = Store(folder=Path(end.enter_context(tempfile.TemporaryDirectory())))
        unread = [article for article in articles if store is None or not is_kept(store, article)]
        died: dict[str, Died] = {}
        entries: dict[str, tuple[tuple[str, str], ...]] = {}
        if not workers.needed(sum(map(_seconds, unread))):
            make = read_into
        work: Callable[[Article], list[Entry] | None] = functools.partial(_make, make, store)
        if workers.machines:
            work = functools.partial(carried, make)
        for number, made in workers.each(work, unread, STAGE, _seconds):
            if isinstance(made, Died):
                died[unread[number].id] = made
            elif store and made:
                for each in made:
                    store.put(*each)
                entries[unread[number].id] = tuple((each.kind, each.key) for each in made)
        yield Readings(store=store, died=died, entries=entries)


def each_read(
    articles: Sequence[Article], of: Callable[[Article], Reading], lost: list[Skipped]
) -> Iterator[Reading]:
    """The readings of those articles that can be read; what fails is added to those that are lost."""
    for article in articles:
        try:
            yield of(article)
        except Exception as error:  # noqa: BLE001  a fault of ours in one article must not lose the others
            lost.append(Skipped.failed(article.path, "its text could not be analysed", error))


def _seconds(article: Article) -> float:
    return len(article.text) / CHARACTERS_A_SECOND


def _make(make: Making, store: Entries | None, article: Article) -> None:
    with suppress(Exception):  # it is told as a skip by whoever asks for this reading
        make(store, article)


def carried(make: Making, article: Article) -> list[Entry]:
    """What is made of an article where the store of the run is not."""
    store = Carried()
    _make(make, store, article)
    return store.made
