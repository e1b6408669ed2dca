"""The file of a corpus: opened, brought to the layout of this version, read and written in transactions.

Readers see one state from beginning to end and wait for nobody (write-ahead log). A writer takes its turn
before it reads, so that what it read is still so when it writes. What SQLite says of a file becomes one
sentence with what to do about it.
"""

from __future__ import annotations

import functools
import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError

from verifier.corpus.tables import APPLICATION, LAYOUT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from alembic.config import Config

# Another writer is done with a run in less than this.
SECONDS_WAITED = 60.0
WRITES = "writes"
REPAIR = "`verifier corpus check` says what is damaged, `verifier corpus rebuild` saves what can be read"


class CorpusError(Exception):
    """What is wrong with a corpus or with what was asked of it, in one sentence."""


class UnknownError(CorpusError):
    """What was asked for is not in the corpus, or is asked for in words that fit several."""


class DamagedError(CorpusError):
    """The file of a corpus is damaged."""


@functools.cache
def pool(file: Path, *, durable: bool) -> Engine:
    """Connections to the file; what is written through durable ones has reached the disk when it is done.

    The others are for what costs only time to lose.
    """
    engine = create_engine(
        URL.create("sqlite", database=str(file)),
        connect_args={"timeout": SECONDS_WAITED, "isolation_level": None},
    )

    def connected(connection: sqlite3.Connection, _: object) -> None:
        for setting, value in (
            ("foreign_keys", "ON"),
            ("secure_delete", "ON"),  # what was removed must not stand in free pages
            ("synchronous", "FULL" if durable else "NORMAL"),
        ):
            connection.execute(f"PRAGMA {setting} = {value}")

    def begun(connection: Connection) -> None:
        # The driver would begin too late, and not before what changes tables.
        writes = connection.get_execution_options().get(WRITES)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", begun)
    return engine


@contextmanager
def reading(file: Path) -> Iterator[Connection]:
    """A connection that sees one state of the file; raises CorpusError."""
    with told(file), pool(file, durable=True).connect() as connection:
        yield connection


@contextmanager
def writing(file: Path) -> Iterator[Connection]:
    """A connection whose changes are kept together or not at all; raises CorpusError."""
    with told(file), pool(file, durable=True).execution_options(**{WRITES: True}).begin() as connection:
        yield connection


@contextmanager
def plain(file: Path) -> Iterator[sqlite3.Connection]:
    """The file as SQLite has it, without what is made of it here."""
    with closing(sqlite3.connect(file, timeout=SECONDS_WAITED, isolation_level=None)) as connection:
        # So named for what else it allows: to read on in a file that is shorter than its beginning says.
        connection.execute("PRAGMA writable_schema = ON")
        yield connection


def ready(file: Path) -> None:
    """Make the file, or bring it to the layout of this version; or raise CorpusError."""
    if not file.parent.is_dir():
        raise CorpusError(f"{file}: there is no folder {file.parent}; make it first")
    try:
        with reading(file) as connection:
            if _layout(connection, file) == LAYOUT:
                return
    except DamagedError:
        # It can be opened to be checked and rebuilt; whatever else is asked of it says what is wrong.
        if not _is_ours(file):
            raise
        return
    # Not within a transaction. A file stays in this mode; where a disk cannot share memory it has another.
    with told(file), plain(file) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    with writing(file) as connection:
        if _layout(connection, file) != LAYOUT:
            _migrate(connection)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION}")
            connection.exec_driver_sql(f"PRAGMA user_version = {LAYOUT}")


def _layout(connection: Connection, file: Path) -> int:
    """The layout of the file, 0 for an empty one."""

    def said(question: str) -> int:
        return int(connection.exec_driver_sql(question).scalar_one())

    layout, application = said("PRAGMA user_version"), said("PRAGMA application_id")
    if application != APPLICATION and (application or layout or said("SELECT count(*) FROM sqlite_master")):
        raise CorpusError(f"{file}: a database of another program; name another file for the corpus")
    if layout > LAYOUT:
        raise CorpusError(
            f"{file}: made by a newer version of news-crosscheck (layout {layout}, this one knows {LAYOUT}); "
            "update it"
        )
    return layout


def _is_ours(file: Path) -> bool:
    """Whether the beginning of a file that SQLite cannot read says that it is a corpus of this layout."""
    with file.open("rb") as content:
        beginning = content.read(72)
    numbers = [int.from_bytes(beginning[at : at + 4]) for at in (60, 68)]
    return beginning.startswith(b"SQLite format 3\0") and numbers == [LAYOUT, APPLICATION]


def steps(connection: Connection | None = None) -> Config:
    """The steps from layout to layout, as alembic has them."""
    from alembic.config import Config  # noqa: PLC0415  needed once in the life of a file

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", "verifier.corpus:migrations")
    return config


def _migrate(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415  as above

    command.upgrade(steps(connection), "head")


@contextmanager
def told(file: Path) -> Iterator[None]:
    """What SQLite says of the file, as a CorpusError."""
    try:
        yield
    except (DatabaseError, sqlite3.Error) as error:
        if words := _sentence(error.orig if isinstance(error, DatabaseError) else error):
            raise (DamagedError if REPAIR in words else CorpusError)(f"{file}: {words}") from error
        raise


def _sentence(error: BaseException | None) -> str:
    """What is wrong with a file, or "" where the program is at fault."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    busy = "another process is writing to it; nothing was changed, try again when it is done"
    intact = "what was there before is as it was"
    return {
        sqlite3.SQLITE_BUSY: busy,
        sqlite3.SQLITE_LOCKED: busy,
        sqlite3.SQLITE_FULL: f"the disk is full; {intact}",
        sqlite3.SQLITE_IOERR: f"the disk is full or does not answer ({error}); {intact}",
        sqlite3.SQLITE_READONLY: "cannot be written: it is read-only",
        sqlite3.SQLITE_CANTOPEN: "cannot be opened: no such file, or no right to it",
        sqlite3.SQLITE_PERM: "cannot be opened: no right to it",
        sqlite3.SQLITE_NOTADB: "not a corpus, or its beginning is damaged beyond reading; name another file",
        sqlite3.SQLITE_CORRUPT: f"the file is damaged ({error}); {REPAIR}",
    }.get(code, "")
