"""Paths in, articles and skipped files out: a file that cannot be read never loses the others."""

from __future__ import annotations

import os
import stat
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.load import html, json_article, jsonl, markdown, text
from verifier.load.article import article
from verifier.load.draft import Unread, Unreadable
from verifier.load.paths import STDIN, File, files
from verifier.model import Article, Skipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from verifier.load.draft import Draft

LOADERS: Mapping[str, Callable[[bytes], Iterator[Draft | Unread]]] = {
    ".txt": text.read,
    ".md": markdown.read,
    ".html": html.read,
    ".htm": html.read,
    ".json": json_article.read,
    ".jsonl": jsonl.read,
}
# The longest reports have 200,000 characters; a larger file is a dump of something else.
MOST_BYTES = 5_000_000


def load(paths: Sequence[str | Path]) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    """Every article under the paths (files, folders, globs, "-"), and what could not be read.

    Both are in order of path, whatever the order of the paths. Never raises for bad input.
    """
    listed, problems = files(paths, LOADERS)
    articles: list[Article] = []
    skipped = list(problems)
    for file in listed:
        for found in _read(file):
            if isinstance(found, Skipped):
                skipped.append(found)
            else:
                articles.append(found)
    return tuple(_distinct(articles)), tuple(sorted(skipped, key=lambda skip: skip.path))


def _read(file: File) -> Iterator[Article | Skipped]:
    try:
        for draft in _loader(file.path)(_content(file.path)):
            yield _article(draft, file.shown)
    except Unreadable as problem:
        yield Skipped(path=file.shown, reason=problem.reason, hint=problem.hint)
    except OSError as error:
        reason = f"The file could not be read: {error.strerror or type(error).__name__}."
        yield Skipped(path=file.shown, reason=reason, hint="Check the path and its permissions.")


def _article(draft: Draft | Unread, path: str) -> Article | Skipped:
    path = f"{path}#{draft.line}" if draft.line else path
    if isinstance(draft, Unread):
        return Skipped(path=path, reason=draft.reason, hint=draft.hint)
    try:
        return article(draft, path)
    except Unreadable as problem:
        return Skipped(path=path, reason=problem.reason, hint=problem.hint)


def _loader(path: str) -> Callable[[bytes], Iterator[Draft | Unread]]:
    suffix = ".txt" if path == STDIN else os.path.splitext(path)[1].lower()
    if suffix not in LOADERS and os.path.exists(path):
        raise Unreadable(
            f"The suffix '{suffix}' is not known.", f"Articles are files ending in {', '.join(LOADERS)}."
        )
    return LOADERS.get(suffix, text.read)


def _content(path: str) -> bytes:
    if path == STDIN:
        content = sys.stdin.buffer.read(MOST_BYTES + 1)
        _check_size(len(content))
        return content
    status = os.stat(path)
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable("It is not a regular file.", 'Give a file, or "-" to read standard input.')
    if not path.lower().endswith(".jsonl"):
        _check_size(status.st_size)
    with open(path, "rb") as file:
        return file.read()


def _check_size(size: int) -> None:
    if size > MOST_BYTES:
        raise Unreadable("The file is larger than 5 MB.", "Split it into one file for each article.")


def _distinct(articles: list[Article]) -> Iterator[Article]:
    """Articles with the same bytes keep their own ids: the second one's ends in "-2"."""
    seen: dict[str, int] = {}
    for found in articles:
        seen[found.id] = number = seen.get(found.id, 0) + 1
        yield found if number == 1 else replace(found, id=f"{found.id}-{number}")
