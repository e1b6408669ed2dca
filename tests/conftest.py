"""What holds for every test: its own cache, its name, and comparing with an approved file."""

from __future__ import annotations

import difflib
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from verifier.encode import cross
from verifier.encode.cross import base

if TYPE_CHECKING:
    from collections.abc import Callable


# Beside the folders of the tests: a home may not be writable.
MODELS = Path(tempfile.gettempdir()) / "verifier-models"

# A law holds however busy the machine is.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_sessionstart() -> None:
    if not cross.there():
        pytest.exit(f"the tests need the model that reads pairs: {base.INSTALL}", 2)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept", action="store_true", help="approve what the tests wrote: overwrite the golden files"
    )


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Bytes never name a test: what a packer wrote holds the time, and two processes collected two names."""
    return argname if isinstance(val, bytes) else None


@pytest.fixture(autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees what another one, or the person who runs them, has kept.

    But for the weights that are unpacked once: half a gigabyte that each process would unpack anew.
    """
    caches = tmp_path_factory.mktemp("caches")
    MODELS.mkdir(parents=True, exist_ok=True)
    (caches / "news-crosscheck").mkdir()
    (caches / "news-crosscheck" / "models").symlink_to(MODELS)
    monkeypatch.setenv("XDG_CACHE_HOME", str(caches))


@pytest.fixture
def approved(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compares text with an approved file; `python -m pytest --accept` approves the text."""

    def compare(file: Path, text: str) -> None:
        if request.config.getoption("--accept"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        old = file.read_text(encoding="utf-8") if file.exists() else ""
        if old != text:
            changes = difflib.unified_diff(
                old.splitlines(), text.splitlines(), "approved", "written", lineterm=""
            )
            shown = "\n".join(list(changes)[:80])
            pytest.fail(
                f"{file.name} differs; approve with: python -m pytest {request.path} --accept\n{shown}",
                pytrace=False,
            )

    return compare
