"""What the engine has computed, kept in the file of the corpus: the same bytes that a folder would hold."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path  # noqa: TC003  a dataclass is made of it
from typing import TYPE_CHECKING

from sqlalchemy import delete, func, select, union_all
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.exc import SQLAlchemyError

from verifier.corpus.database import WRITES, pool
from verifier.corpus.tables import article, entry, run
from verifier.store import sealed, unsealed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Engine

LOST = (SQLAlchemyError, sqlite3.Error, OSError)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """The entries in a file; other processes open it for themselves, by its path.

    An entry that cannot be read counts as absent, one that cannot be written costs only time: what is wrong
    with the file is told by whoever reads and writes articles.
    """

    file: Path

    def get(self, kind: str, key: str) -> bytes | None:
        """The content under a key, or None where there is none that is whole."""
        asked = select(entry.c.content).where(entry.c.kind == kind, entry.c.key == key)
        with suppress(*LOST), self._pool().connect() as connection:
            content = connection.execute(asked).scalar_one_or_none()
            return None if content is None else unsealed(content)
        return None

    def holds(self, kind: str, key: str) -> bool:
        """Whether there is an entry under a key, whole or not."""
        asked = select(func.count()).select_from(entry).where(entry.c.kind == kind, entry.c.key == key)
        with suppress(*LOST), self._pool().connect() as connection:
            return bool(connection.execute(asked).scalar_one())
        return False

    def every(self, kind: str) -> Iterator[tuple[str, bytes]]:
        """The keys and contents of a kind, those that are whole."""
        asked = select(entry.c.key, entry.c.content).where(entry.c.kind == kind)
        with suppress(*LOST), self._pool().connect() as connection:
            for key, content in connection.execute(asked):
                if (whole := unsealed(content)) is not None:
                    yield key, whole

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Keep content under a key, at once and whatever becomes of the run."""
        last = select(func.coalesce(func.max(run.c.number), 0)).scalar_subquery()
        made = insert(entry).values(kind=kind, key=key, run=last, content=sealed(content))
        written = made.on_conflict_do_update(
            index_elements=["kind", "key"], set_={"content": made.excluded.content, "run": made.excluded.run}
        )
        with suppress(*LOST), self._pool().execution_options(**{WRITES: True}).begin() as connection:
            connection.execute(written)

    def forget(self) -> None:
        """Drop what no article of the corpus names: it is of old code, or of a run that came to nothing.

        What has been made since the last run but one stays: another process may be at work with it.
        """
        last = select(func.coalesce(func.max(run.c.number), 0)).scalar_subquery()
        named = union_all(*(select(article.c[name]) for name in ("reading", "outline", "vectors")))
        spare = delete(entry).where(entry.c.run < last - 1, entry.c.key.not_in(named))
        with suppress(*LOST), self._pool().execution_options(**{WRITES: True}).begin() as connection:
            connection.execute(spare)

    def _pool(self) -> Engine:
        return pool(self.file, durable=False)
