"""Paths in, articles and skipped files out: a file that cannot be read never loses the others."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING, NoReturn

from verifier.config import Limits
from verifier.load import html, json_article, jsonl, markdown, text
from verifier.load.article import article, cut
from verifier.load.content import content
from verifier.load.decode import decoded
from verifier.load.draft import Unread, Unreadable
from verifier.load.paths import STDIN, File, files
from verifier.model import Article, Skipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from verifier.load.draft import Draft

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


def load(
    paths: str | Path | Sequence[str | Path], limits: Limits | None = None
) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
    """Every article under a path or several (files, folders, globs, "-"), and what could not be read.

    Both are in order of path, whatever the order of the paths. Never raises for bad input. An article that
    is longer than the limits is read as far as they go, and its `origins` say so.
    """
    # A string is a sequence of strings too, and the "/" in it would be the whole disk.
    listed, problems = files([paths] if isinstance(paths, str | os.PathLike) else paths, LOADERS)
    read = [found for file in listed for found in _read(file)]
    skipped = [*problems, *(found for found in read if isinstance(found, Skipped))]
    articles = [found for found in read if isinstance(found, Article)]
    whole = limits or Limits()
    return tuple(cut(each, whole) for each in _distinct(articles)), tuple(
        sorted(skipped, key=lambda skip: skip.path)
    )


def _read(file: File) -> Iterator[Article | Skipped]:
    suffix = ".txt" if file.path == STDIN else PurePath(file.path).suffix.lower()
    try:
        read = LOADERS.get(suffix)
        found = content(file.path, MOST_BYTES_OF_MANY if suffix == ".jsonl" else MOST_BYTES)
        for draft in read(found) if read else _unknown(found, suffix):
            yield _article(draft, file.shown)
    except Unreadable as problem:
        yield Skipped(path=file.shown, reason=problem.reason, hint=problem.hint)


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
