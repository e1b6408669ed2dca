"""A corpus made once, copies of it, and a browser without a screen."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from starlette.testclient import TestClient

from tests.corpus.articles import ticking
from tests.serve.shown import corpus_file, view
from verifier.corpus import Corpus

if TYPE_CHECKING:
    from collections.abc import Iterator

ADDRESS = "http://127.0.0.1:8765"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the corpus."""
    return corpus_file(tmp_path_factory.mktemp("shown"))


@pytest.fixture
def copied(made: Path, tmp_path: Path) -> Path:
    """A copy of that file."""
    return Path(shutil.copy(made, tmp_path / "corpus.verifier.db"))


@pytest.fixture
def corpus(copied: Path) -> Iterator[Corpus]:
    """The copy, open."""
    with Corpus.open(copied, clock=ticking()) as held:
        yield held


@pytest.fixture
def client(corpus: Corpus) -> TestClient:
    """Who looks at the copy, on the same machine."""
    return TestClient(view(corpus), base_url=ADDRESS, follow_redirects=False)
