"""What can be read of a file out of it, into a new one, and the new one into the place of the old."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert

from verifier.corpus.database import CorpusError, plain, told, writing
from verifier.corpus.record import restored
from verifier.corpus.rows import opened
from verifier.corpus.tables import article, change, finding, run

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from sqlalchemy import Table

    Line = dict[str, Any]

# Which columns name a run.
RUNS = {"article": ("added", "removed"), "change": ("run",), "finding": ("first", "gone")}


def saved(old: Path, new: Path, moment: str) -> tuple[str, ...]:
    """Put articles, runs, the trace and the history of findings into a new file; a sentence for each loss.

    `moment` is that of runs of which nothing could be read.
    """
    with plain(old) as connection:
        lines = {each.name: _lines(connection, each) for each in (run, article, change, finding)}
    runs, lost = lines["run"], []
    runs = runs or [{"number": 1, "moment": moment, "version": "", "config": "", "code": ""}]
    known = {line["number"] for line in runs}
    for name, columns in RUNS.items():
        for line in lines[name]:
            line |= {each: _near(line[each], known) for each in columns}
    articles = []
    for line in lines["article"]:
        what = f"the article {line['id']} ({line['path']})"
        try:
            if line["removed"] is None:
                opened(line["content"], what)
            articles.append(line)
        except CorpusError:
            lost.append(f"{what} cannot be read; add it again")
    there = {line["id"] for line in lines["article"]}
    lost += [
        f"the article {name} ({path}) cannot be read; add it again"
        for name, path in {line["article"]: line["path"] for line in lines["change"]}.items()
        if name and name not in there
    ]
    with writing(new) as connection:
        for table, some in ((run, runs), (change, lines["change"]), (finding, lines["finding"])):
            if some:
                connection.execute(insert(table), some)
        restored(connection, articles)
    return tuple(lost)


def put_in_place(new: Path, old: Path) -> None:
    """The content of one file into another, as a whole or not at all, whoever has that one open."""
    with told(old), plain(new) as content, plain(old) as place:
        content.backup(place)


def _near(number: int | None, known: Collection[int]) -> int | None:
    """The run, or the last one before it that is known."""
    if number is None or number in known:
        return number
    return max((each for each in known if each < number), default=min(known))


def _lines(connection: sqlite3.Connection, table: Table) -> list[Line]:
    """The lines of a table that can be read: from both ends, and one by one in between."""
    columns = ", ".join(f'"{each.name}"' for each in table.columns)
    asked = f"SELECT rowid, {columns} FROM {table.name}"  # noqa: S608  names of ours
    found: dict[int, tuple[Any, ...]] = {}
    ends = [_until_damage(connection, f"{asked} ORDER BY rowid {way}", found) for way in ("ASC", "DESC")]
    if None not in ends:
        first, last = (each or 0 for each in ends)
        for place in range(first + 1, last):
            _until_damage(connection, f"{asked} WHERE rowid = {place}", found)
    names = [each.name for each in table.columns]
    return [dict(zip(names, found[place], strict=True)) for place in sorted(found)]


def _until_damage(
    connection: sqlite3.Connection, asked: str, found: dict[int, tuple[Any, ...]]
) -> int | None:
    """Read lines up to damage; the number of the last one before it, None where there is none."""
    place = 0
    try:
        for place, *cells in connection.execute(asked):
            found[place] = tuple(cells)
    except sqlite3.DatabaseError:
        return place
    return None
