"""Files with metadata by hand in, their entries and slips out: a CSV, or the tables of a settings file."""

from __future__ import annotations

import csv
import datetime as dt
import difflib
import io
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.config import ConfigError, table
from verifier.load import dates
from verifier.load.content import content
from verifier.load.decode import decoded
from verifier.load.draft import Stated, Unreadable
from verifier.load.paths import WILD
from verifier.model import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# The columns of a CSV, and the keys of [articles."path"] in a settings file, by the field they state.
FIELDS = {"outlet": "outlet", "date": "published", "title": "title", "url": "url"}
FILE = "file"
KNOWN = f"Known are {', '.join((FILE, *FIELDS))}."
MOST_BYTES = 50_000_000
BY_HAND = "(by hand)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What one line gives: the file or pattern as written, its folder, its place, and the statements."""

    file: str
    folder: Path
    place: str
    stated: tuple[Stated, ...]

    @property
    def pattern(self) -> bool:
        """Whether it is a pattern; a file may be called "a[1].txt"."""
        return bool(WILD & set(self.file)) and not os.path.lexists(self.folder / self.file)


def entries(path: Path, name: str) -> Iterator[Entry | Skipped]:
    """What a file gives, and what is wrong in it; `name` is what reports call it."""
    try:
        if path.suffix.lower() == ".toml":
            yield from _of_settings(path, name)
        else:
            yield from _of_csv(path, name)
    except Unreadable as problem:
        yield Skipped(path=name, reason=problem.reason, hint=problem.hint)


def _of_csv(path: Path, name: str) -> Iterator[Entry | Skipped]:
    text, _ = decoded(content(str(path), MOST_BYTES))
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    line = 1
    try:
        columns = [cell.strip().lower() for cell in next(reader)]
        yield from _headed(columns, f"{name}:1")
        line = reader.line_num + 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield from _row(cells, columns, path, f"{name}:{line}")
            line = reader.line_num + 1
    except csv.Error as error:
        yield Skipped(
            path=f"{name}:{line}",
            reason=f"The line is not valid CSV: {error}.",
            hint="Put a cell with a comma, a quotation mark or a line break into quotation marks.",
        )


def _headed(columns: list[str], place: str) -> Iterator[Skipped]:
    """What is wrong with the names of columns; raises `Unreadable` where no line could be used."""
    if columns.count(FILE) != 1:
        said = "has no column" if FILE not in columns else "has two columns"
        raise Unreadable(f'The first line {said} "{FILE}".', KNOWN)
    for column in dict.fromkeys(columns):
        if column != FILE and (column not in FIELDS or columns.count(column) > 1):
            kind = "unknown" if column not in FIELDS else "there twice"
            yield Skipped(path=place, reason=f'The column "{column}" is {kind}.', hint=_hint(column))


def _hint(name: str) -> str:
    near = difflib.get_close_matches(name, FIELDS, n=1)
    return f'Did you mean "{near[0]}"?' if near and near[0] != name else KNOWN


def _row(cells: list[str], columns: list[str], path: Path, place: str) -> Iterator[Entry | Skipped]:
    if len(cells) > len(columns):
        yield Skipped(
            path=place,
            reason=f"The line has {len(cells)} cells, and the first line names {len(columns)} columns.",
            hint="Put a cell with a comma into quotation marks.",
        )
        return
    said = {
        column: cell
        for column, cell in zip(columns, cells, strict=False)
        if columns.count(column) == 1 and column in {FILE, *FIELDS}
    }
    file = said.pop(FILE, "").strip()
    if not file:
        yield Skipped(path=place, reason="The line names no file.", hint=f'Fill in the column "{FILE}".')
        return
    yield from _entry(file, said, path, place)


def _of_settings(path: Path, name: str) -> Iterator[Entry | Skipped]:
    """The tables [articles."path or pattern"] of a settings file."""
    try:
        articles = table(path).get("articles", {})
        lines = path.read_text(encoding="utf-8").splitlines()
    except ConfigError as error:
        raise Unreadable(
            f"{str(error).removeprefix(f'{path}: ').capitalize()}.", "Check the file."
        ) from error
    for file, said in articles.items() if isinstance(articles, Mapping) else ():
        place = f"{name}:{_line(lines, file)}"
        if not isinstance(said, Mapping):
            yield Skipped(path=place, reason=f'articles."{file}" is no table.', hint=KNOWN)
            continue
        for key in sorted(said.keys() - FIELDS.keys()):
            yield Skipped(
                path=f"{name}:{_line(lines, key, after=_line(lines, file))}",
                reason=f'The key "{key}" of articles."{file}" is unknown.',
                hint=_hint(key),
            )
        yield from _entry(file, {key: said[key] for key in said if key in FIELDS}, path, place)


def _line(lines: list[str], word: str, after: int = 1) -> int:
    """The line in which a key first stands; the parser of TOML does not tell."""
    key = re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])")
    return next((n for n, line in enumerate(lines, 1) if n >= after and key.search(line)), after)


def _entry(file: str, said: Mapping[str, object], path: Path, place: str) -> Iterator[Entry | Skipped]:
    stated = []
    for key, value in said.items():
        if not isinstance(value, str | dt.date):
            yield Skipped(
                path=place, reason=f'The {key} "{value}" is no text.', hint=f"Write {key} in quotes."
            )
            continue
        words = " ".join(str(value).split())
        if key == "date" and words and not dates.day(words):
            yield Skipped(path=place, reason=f'"{words}" is no date.', hint="Write it as 2025-03-07.")
        elif words:
            stated.append(Stated(field=FIELDS[key], value=words, source=f"{place} {BY_HAND}"))
    yield Entry(file=file, folder=path.parent, place=place, stated=tuple(stated))
