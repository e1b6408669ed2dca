"""`check --watch` runs again when an article changes, and ends with Ctrl-C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.cli.test_pull_request import CLEAN, OLD, PLANTED
from verifier.cli import watch
from verifier.cli.exits import Refusal

if TYPE_CHECKING:
    from pathlib import Path


def test_a_state_is_that_of_the_articles(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one")
    first = watch.state([str(tmp_path)])
    assert len(first) == 1
    (tmp_path / "notes.xyz").write_text("no article")
    assert watch.state([str(tmp_path)]) == first
    (tmp_path / "a.txt").write_text("three")
    assert watch.state([str(tmp_path)]) != first
    (tmp_path / "a.txt").unlink()
    (tmp_path / "broken.txt").symlink_to("nowhere")
    assert watch.state([str(tmp_path), str(tmp_path / "gone.txt")]) == {}


def test_a_change_makes_another_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.txt"
    file.write_text("one")
    runs: list[str] = []

    def run() -> int:
        runs.append(file.read_text())
        if len(runs) == 3:
            raise KeyboardInterrupt
        if len(runs) == 2:
            raise Refusal("no article could be read under a.txt; nothing was written")
        return 1

    def sleep(_: float) -> None:
        file.write_text(file.read_text() + "!")

    monkeypatch.setattr(time, "sleep", sleep)
    with pytest.raises(KeyboardInterrupt):
        watch.watch([str(tmp_path)], run)
    assert runs == ["one", "one!", "one!!"]


def test_the_whole_command(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_text(OLD)
    (tmp_path / "new.txt").write_text(PLANTED)
    # A job in the background is born deaf to Ctrl-C.
    program = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
        "from verifier.cli import main; main()"
    )
    command = [sys.executable, "-u", "-c", program, "check", "new.txt", "--against", "old.txt", "--watch"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, text=True) as running:
        try:
            assert running.stdout
            lines = iter(running.stdout.readline, "")
            assert next(line for line in lines if "Exit code" in line).endswith(
                "Exit code 1: 1 new conflict that nobody has accepted.\n"
            )
            (tmp_path / "new.txt").write_text(CLEAN)
            assert "Exit code 0" in next(line for line in lines if "Exit code" in line)
            os.kill(running.pid, signal.SIGINT)
            assert running.wait(timeout=60) == 130
        finally:
            running.kill()  # a watch never ends by itself
