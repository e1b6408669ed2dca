"""One file, written and loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.load import load

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.model import Article, Skipped


class Loader:
    """Writes one file and loads it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def both(self, name: str, content: bytes | str) -> tuple[tuple[Article, ...], tuple[Skipped, ...]]:
        path = self.folder / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return load([path])

    def article(self, name: str, content: bytes | str) -> Article:
        (article,), skipped = self.both(name, content)
        assert skipped == ()
        return article

    def reason(self, name: str, content: bytes | str) -> str:
        articles, (skipped,) = self.both(name, content)
        assert articles == ()
        assert skipped.hint
        return skipped.reason


@pytest.fixture
def one(tmp_path: Path) -> Loader:
    return Loader(tmp_path)
