"""Paths in, articles and skipped files out: a file that cannot be read never loses the others."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, NoReturn

from verifier.load import html, json_article, jsonl, markdown, text
from verifier.load.article import article
from verifier.load.content import content
from verifier.load.decode import decoded
from verifier.load.draft import Unread, Unreadable
from verifier.load.paths import STDIN, File, files
from verifier.model import Article, Skipped
from verifier.workers import ALONE, Died

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from verifier.load.draft import Draft
    from verifier.workers import Workers

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
}
# A saved page is mostly code and styles; a larger file is a dump of something else.
MOST_BYTES = 5_000_000
MOST_BYTES_OF_MANY = 500_000_000
STAGE = "Loading files"
# Of saved pages; a text takes less.
BYTES_A_SECOND = 900_000
FAILED = "it could not be read"


def load(
    paths: str | Path | Sequence[str | Path], *, exclude: Sequence[str] = (), workers: Workers = ALONE
) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    """Every article under a path or several (files, folders, globs, "-"), and what could not be read.

    Both are in order of path, whatever the order of the paths. What fits `exclude`, patterns as in a
    .gitignore, is in neither. Never raises for bad input, but ValueError for what is no pattern.
    """
    # A string is a sequence of strings too, and the "/" in it would be the whole disk.
    listed, problems = files([paths] if isinstance(paths, str | os.PathLike) else paths, LOADERS, exclude)
    read = [found for each in _all(listed, workers) for found in each]
    skipped = [*problems, *(found for found in read if isinstance(found, Skipped))]
    articles = [found for found in read if isinstance(found, Article)]
    return tuple(_distinct(articles)), tuple(sorted(skipped, key=lambda skip: skip.path))


def _all(listed: Sequence[File], workers: Workers) -> Iterator[list[Article | Skipped]]:
    if any(file.path == STDIN for file in listed):
        workers = replace(workers, jobs=1)  # another process has another standard input
    for file, found in zip(listed, workers.map(_whole, listed, STAGE, _seconds), strict=True):
        yield [Skipped.failed(file.shown, FAILED, found)] if isinstance(found, Died) else found


def _seconds(file: File) -> float:
    try:
        return Path(file.path).stat().st_size / BYTES_A_SECOND
    except (OSError, ValueError):
        return 0.0  # reading it tells what is wrong with it


def _whole(file: File) -> list[Article | Skipped]:
    return list(_read(file))


def _read(file: File) -> Iterator[Article | Skipped]:
    suffix = ".txt" if file.path == STDIN else PurePath(file.path).suffix.lower()
    try:
        read = LOADERS.get(suffix)
        found = content(file.path, MOST_BYTES_OF_MANY if suffix == ".jsonl" else MOST_BYTES)
        for draft in read(found) if read else _unknown(found, suffix):
            yield _article(draft, file.shown)
    except Unreadable as problem:
        yield Skipped(path=file.shown, reason=problem.reason, hint=problem.hint)
    except Exception as error:  # noqa: BLE001  a fault of ours in one file must not lose the others
        yield Skipped.failed(file.shown, FAILED, error)


def _unknown(found: bytes, suffix: str) -> NoReturn:
    """Say what the file is, if its bytes tell, and else that nothing reads its suffix."""
    decoded(found)
    raise Unreadable(
        f"The suffix '{suffix}' is not known.", f"Articles are files ending in {', '.join(LOADERS)}."
    )


def _article(draft: Draft | Unread, path: str) -> Article | Skipped:
    path = f"{path}#{draft.line}" if draft.line else path
    if isinstance(draft, Unread):
        return Skipped(path=path, reason=draft.reason, hint=draft.hint)
    try:
        return article(draft, path)
    except Unreadable as problem:
        return Skipped(path=path, reason=problem.reason, hint=problem.hint)


def _distinct(articles: list[Article]) -> Iterator[Article]:
    """Articles with the same bytes keep their own ids: the second one's ends in "-2"."""
    seen: dict[str, int] = {}
    for found in articles:
        seen[found.id] = number = seen.get(found.id, 0) + 1
        yield found if number == 1 else replace(found, id=f"{found.id}-{number}")
