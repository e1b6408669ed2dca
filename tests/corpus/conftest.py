"""A corpus of all invented articles, made once; tests that change it take a copy."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.corpus.articles import ticking, written
from verifier.corpus import Corpus

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that holds the corpus and its articles."""
    return tmp_path_factory.mktemp("newsroom")


@pytest.fixture(scope="session")
def files(newsroom: Path) -> dict[str, Path]:
    """The articles as files, by name."""
    return written(newsroom / "in")


@pytest.fixture(scope="session")
def made(newsroom: Path, files: dict[str, Path]) -> Path:
    """The file of a corpus with all articles, which nobody has open."""
    file = newsroom / "corpus.verifier.db"
    with Corpus.open(file, clock=ticking()) as corpus:
        assert not corpus.add(list(files.values())).skipped
    return file


@pytest.fixture
def copied(made: Path, tmp_path: Path) -> Path:
    """A copy of that file."""
    return Path(shutil.copy(made, tmp_path / "corpus.verifier.db"))


@pytest.fixture
def corpus(copied: Path) -> Iterator[Corpus]:
    """The copy, open."""
    with Corpus.open(copied, clock=ticking(2)) as held:
        yield held
