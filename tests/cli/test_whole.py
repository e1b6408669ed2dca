"""The whole program on small articles, in a process of its own."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Ended

MORNING = (
    "TORVIK, 3 June 2024 — The Brenna bridge was closed on Sunday after a truck hit a pier. "
    "Four people were hurt.\n"
)
EVENING = (
    "TORVIK, 3 June 2024 — A truck struck a pier of the Brenna bridge on Sunday. The bridge was closed.\n"
)
ACCENTED = "ÉVIAN, 3 June 2024 — The café in Évian was closed on Sunday.\n"


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    folder = tmp_path / "bridge"
    folder.mkdir()
    (folder / "morning.txt").write_text(MORNING, encoding="utf-8")
    (folder / "evening.txt").write_text(EVENING, encoding="utf-8")
    return folder


def test_two_runs_write_the_same_bytes(articles: Path, process: Callable[..., Ended], tmp_path: Path) -> None:
    first = process("report", articles.name, "--no-cache", "--output-dir", "one", PYTHONHASHSEED="1")
    second = process("report", articles.name, "--no-cache", "--output-dir", "two", PYTHONHASHSEED="2")
    assert (first.code, second.code) == (0, 0)
    assert first.out.replace("wrote one/", "wrote two/") == second.out
    for name in ("bridge.html", "bridge.json"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
    assert len(json.loads((tmp_path / "one" / "bridge.json").read_bytes())["articles"]) == 2


def test_an_article_on_stdin_and_a_terminal_of_another_encoding(process: Callable[..., Ended]) -> None:
    ended = process("extract", "-", stdin=ACCENTED, PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")
    assert ended.code == 0
    assert "\\xc9vian" in ended.out


def test_a_path_that_is_not_there(process: Callable[..., Ended]) -> None:
    ended = process("report", "nowhere")
    assert ended.code == 2
    assert "nowhere" in ended.err
