"""A file in, what is wrong with it out: damage to its pages, and what does not fit together."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from verifier.corpus.database import CorpusError, plain, reading, writing
from verifier.corpus.rows import Row, opened
from verifier.corpus.tables import INDEXED, article, claim, entry, finding, story
from verifier.store import unsealed
from verifier.store.outcomes import Outcome
from verifier.store.readings import article_key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection


def checked(file: Path) -> tuple[str, ...]:
    """A sentence for each thing that is wrong; nothing where all is well."""
    try:
        # Of pages that are damaged nothing else need be asked.
        return tuple(_pages(file)) or tuple(_contents(file))
    except CorpusError as error:
        return (str(error),)


def _pages(file: Path) -> Iterator[str]:
    with plain(file) as connection:
        try:
            said = [words for (words,) in connection.execute("PRAGMA integrity_check(20)")]
            said += [
                f"{table}: line {line} names nothing of {of}"
                for table, line, of, _ in connection.execute("PRAGMA foreign_key_check")
            ]
        except sqlite3.DatabaseError as error:
            said = [str(error)]
    yield from (f"damaged: {words}" for words in said if words != "ok")


def _contents(file: Path) -> Iterator[str]:
    with writing(file) as connection:
        for index in INDEXED:
            asked = f"INSERT INTO {index}({index}) VALUES ('integrity-check')"  # noqa: S608  a name of ours
            connection.exec_driver_sql(asked)
    with reading(file) as connection:
        yield from _articles(connection)
        yield from _stories(connection)
        for table, index in ((article, "article_words"), (claim, "claim_words")):
            lines = select(func.count()).select_from(table)
            if table is article:
                lines = lines.where(article.c.removed.is_(None))
            number = connection.execute(lines).scalar_one()
            indexed = connection.exec_driver_sql(f"SELECT count(*) FROM {index}").scalar_one()  # noqa: S608  a name of ours
            if number != indexed:
                yield f"{indexed} of {number} lines of {table.name} can be searched"
        broken = sum(unsealed(content) is None for (content,) in connection.execute(select(entry.c.content)))
        if broken:
            yield f"kept values that are damaged, and are computed anew when they are needed: {broken}"


def _articles(connection: Connection) -> Iterator[str]:
    asked = select(article.c.content, article.c.story, *(article.c[name] for name in Row._fields))
    for content, of, *cells in connection.execute(asked.where(article.c.removed.is_(None))):
        row = Row(*cells)
        try:
            held = opened(content, f"the article {row.id} ({row.path})")
        except CorpusError as error:
            yield str(error)
            continue
        if (held.id, held.sha256, article_key(held)) != (row.id, row.sha256, row.key):
            yield f"the article {row.id} ({row.path}) is not what its line says"
        if of is None:
            yield f"the article {row.id} ({row.path}) is in no story"


def _stories(connection: Connection) -> Iterator[str]:
    standing = select(finding.c.story, finding.c.raw).where(finding.c.gone.is_(None))
    there = {(of, raw) for of, raw in connection.execute(standing)}
    for name, content in connection.execute(select(story.c.id, story.c.content)):
        try:
            held = Outcome(*opened(content, f"the story {name}"))
        except CorpusError as error:
            yield str(error)
            continue
        told = {(name, each.id) for each in held.findings}
        if lost := len(told - there):
            yield f"findings of the story {name} that are not listed: {lost}"
        there -= told
    if there:
        yield f"findings that no story has: {len(there)}"
