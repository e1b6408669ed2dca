"""Paths in, articles and skipped files out: a file that cannot be read never loses the others."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from verifier.config import DATE_FROM, Columns, Limits
from verifier.load import docx, html, json_article, jsonl, markdown, pdf, tabular, text, warc, xml_article
from verifier.load.article import article, cut
from verifier.load.by_hand import by_hand
from verifier.load.content import content
from verifier.load.decode import decoded
from verifier.load.draft import Unread, Unreadable
from verifier.load.given import given
from verifier.load.paths import STDIN, File, files, suffix
from verifier.model import Article, Skipped
from verifier.workers import ALONE, Died

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from verifier.config import DateRule
    from verifier.load.draft import Draft, Stated
    from verifier.workers import Workers

    Source = str | Path | Mapping[str, object]

# The settings may name their columns.
TABLES = {".csv": tabular.read_csv, ".tsv": tabular.read_tsv}
LOADERS: Mapping[str, Callable[[bytes], Iterator[Draft | Unread]]] = {
    ".txt": text.read,
    ".text": text.read,
    ".md": markdown.read,
    ".markdown": markdown.read,
    ".html": html.read,
    ".htm": html.read,
    ".xhtml": html.read,
    ".json": json_article.read,
    ".jsonl": jsonl.read,
    **TABLES,
    ".xml": xml_article.read,
    ".rss": xml_article.read,
    ".atom": xml_article.read,
    ".docx": docx.read,
    ".pdf": pdf.read,
    ".warc": warc.read,
    ".warc.gz": warc.read,
}
# A saved page is mostly code and styles; a larger file is a dump of something else.
MOST_BYTES = 5_000_000
MOST_BYTES_OF = {
    **dict.fromkeys((".jsonl", *TABLES, ".warc", ".warc.gz"), 500_000_000),  # of many articles
    **dict.fromkeys((".xml", ".rss", ".atom"), 50_000_000),
    **dict.fromkeys((".docx", ".pdf"), 100_000_000),  # most of it pictures
}
STAGE = "Loading files"
# Of saved pages; a text takes less.
BYTES_A_SECOND = 900_000
FAILED = "it could not be read"


def load(  # noqa: PLR0913  what a run may be told of its files
    paths: Source | Sequence[Source],
    date_from: Sequence[DateRule] = DATE_FROM,
    metadata: str | Path | Sequence[str | Path] = (),
    texts: Sequence[str] = (),
    *,
    limits: Limits | None = None,
    columns: Columns | None = None,
    exclude: Sequence[str] = (),
    anchor: Path | None = None,
    workers: Workers = ALONE,
) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    """Every article under a path or several (files, folders, globs, "-"), and what could not be read.

    `date_from` says where dates may be taken from. `metadata` are the CSV and settings files in which a
    person gives metadata, which win over what was read; what is wrong in them is told as not read. A mapping
    among the paths is an article itself, with the fields of one in JSON, and so is each of the `texts`.
    Both are in order of path, whatever the order of the paths. What fits `exclude`, patterns as in a
    .gitignore, is in neither, and no table that is among the metadata. `columns` name those of other tables.
    Paths are told from the `anchor`, a folder. Never raises for bad input, but ValueError for what is no
    pattern. An article that is longer than the limits is read as far as they go, and its `origins` say so.
    """
    # A string is a sequence of strings too, and the "/" in it would be the whole disk.
    sources = [paths] if isinstance(paths, str | os.PathLike | Mapping) else paths
    alone = [each for each in sources if not isinstance(each, Mapping)]
    listed, problems = files(alone, LOADERS, exclude, anchor)
    tables = {os.path.realpath(path) for path in _several(metadata)}
    listed = tuple(file for file in listed if os.path.realpath(file.path) not in tables)
    stated, faults = by_hand(_several(metadata), listed)
    held: list[Mapping[str, object] | str] = [each for each in sources if isinstance(each, Mapping)]
    named = columns or Columns()
    wanted = [_Wanted(file, tuple(date_from), stated.get(file.path, ()), named) for file in listed]
    read = [found for each in _all(wanted, workers) for found in each]
    read += given([*held, *texts], date_from)
    named_paths = {os.path.normpath(path) for path in alone if os.fspath(path)}
    skipped = [*problems, *faults, *_told(read, {each.shown for each in listed if each.path in named_paths})]
    articles = [found for found in read if isinstance(found, Article)]
    whole = limits or Limits()
    return tuple(cut(each, whole) for each in _distinct(articles)), tuple(
        sorted(skipped, key=lambda skip: skip.path)
    )


class _Wanted(NamedTuple):
    """A file, where its date may be taken from, what a person says of it, and the columns of a table."""

    file: File
    date_from: tuple[DateRule, ...]
    stated: tuple[Stated, ...]
    columns: Columns


def _told(read: Sequence[Article | Skipped], alone: Collection[str]) -> Iterator[Skipped]:
    """What was not read, without tables of metadata that a folder holds and nobody named."""
    for found in read:
        if isinstance(found, Skipped) and (found.reason != tabular.OF_OTHERS or found.path in alone):
            yield found


def _several(paths: str | Path | Sequence[str | Path]) -> Sequence[str | Path]:
    return [paths] if isinstance(paths, str | os.PathLike) else paths


def _all(wanted: Sequence[_Wanted], workers: Workers) -> Iterator[list[Article | Skipped]]:
    if any(each.file.path == STDIN for each in wanted):
        workers = replace(workers, jobs=1)  # another process has another standard input
    for each, found in zip(wanted, workers.map(_whole, wanted, STAGE, _seconds), strict=True):
        yield [Skipped.failed(each.file.shown, FAILED, found)] if isinstance(found, Died) else found


def _seconds(wanted: _Wanted) -> float:
    try:
        return Path(wanted.file.path).stat().st_size / BYTES_A_SECOND
    except (OSError, ValueError):
        return 0.0  # reading it tells what is wrong with it


def _whole(wanted: _Wanted) -> list[Article | Skipped]:
    return list(_read(*wanted))


def _read(
    file: File, date_from: Sequence[DateRule], stated: tuple[Stated, ...], columns: Columns
) -> Iterator[Article | Skipped]:
    end = ".txt" if file.path == STDIN else suffix(file.path)
    try:
        read = partial(TABLES[end], columns=columns) if end in TABLES else LOADERS.get(end)
        found = content(file.path, MOST_BYTES_OF.get(end, MOST_BYTES))
        for draft in read(found) if read else _unknown(found, end):
            yield _article(draft, file, date_from, stated)
    except Unreadable as problem:
        yield Skipped(path=file.shown, reason=problem.reason, hint=problem.hint)
    except Exception as error:  # noqa: BLE001  a fault of ours in one file must not lose the others
        yield Skipped.failed(file.shown, FAILED, error)


def _unknown(found: bytes, end: str) -> NoReturn:
    """Say what the file is, if its bytes tell, and else that nothing reads its suffix."""
    decoded(found)
    raise Unreadable(
        f"The suffix '{end}' is not known.", f"Articles are files ending in {', '.join(LOADERS)}."
    )


def _article(
    draft: Draft | Unread, file: File, date_from: Sequence[DateRule], stated: tuple[Stated, ...]
) -> Article | Skipped:
    path = f"{file.shown}#{draft.line}" if draft.line else file.shown
    if isinstance(draft, Unread):
        return Skipped(path=path, reason=draft.reason, hint=draft.hint)
    try:
        return article(draft, path, by_hand=stated, date_from=date_from, file=file.path)
    except Unreadable as problem:
        return Skipped(path=path, reason=problem.reason, hint=problem.hint)


def _distinct(articles: list[Article]) -> Iterator[Article]:
    """Articles with the same bytes keep their own ids: the second one's ends in "-2"."""
    seen: dict[str, int] = {}
    for found in articles:
        seen[found.id] = number = seen.get(found.id, 0) + 1
        yield found if number == 1 else replace(found, id=f"{found.id}-{number}")
