"""A sign of life on standard error: a bar on a terminal, a line a minute elsewhere, or nothing."""

from __future__ import annotations

import io
import os
import pty
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from verifier.cli.progress import PREPARING, Progress

if TYPE_CHECKING:
    from pathlib import Path

ARTICLE = "TORVIK, 3 June 2024 - The Brenna bridge was closed on Sunday. It was opened on Monday.\n"


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 0.0
        monkeypatch.setattr(time, "monotonic", lambda: self.now)


def test_each_stage_has_its_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    progress = Progress()
    with progress.shown():
        clock.now += 2
        for stage in ("Reading", "Comparing", "Reading"):
            for _ in progress.track([1, 2], stage, 2):
                clock.now += 5
        clock.now += 1
    assert progress.seconds == {PREPARING: 3, "Reading": 20, "Comparing": 10}
    assert list(progress.seconds) == [PREPARING, "Reading", "Comparing"]


def test_steps_are_handed_on_as_they_are() -> None:
    assert list(Progress().track(iter("abc"), "Reading", 3)) == ["a", "b", "c"]
    assert list(Progress().track([], "Reading", 0)) == []


@pytest.mark.parametrize(
    ("seconds", "line"),
    [
        (0, "Reading articles: 0 of 1,000 done"),
        (1, "Reading articles: 1 of 1,000 done, about 17 minutes left"),
        (60, "Reading articles: 60 of 1,000 done, about 16 minutes left"),
        (999, "Reading articles: 999 of 1,000 done, about 1 minute left"),
    ],
)
def test_a_line_says_how_far_it_is(seconds: int, line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    progress = Progress()
    steps = progress.track(range(1000), "Reading articles", 1000)
    next(steps)
    for _ in range(seconds):
        clock.now += 1
        next(steps)
    assert progress.line() == line


def test_a_stage_without_steps_says_how_long_it_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    progress = Progress()
    clock.now += 125
    assert progress.line() == "Preparing: 2 minutes so far"


def test_a_log_gets_a_line_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    log = io.StringIO()
    monkeypatch.setattr(sys, "stderr", log)
    with Progress(every=0.001).shown():
        while log.getvalue().count("\n") < 2:  # a test that never ends is one that fails
            time.sleep(0.001)
    assert set(log.getvalue().splitlines()) == {"Preparing: 0 minutes so far"}


@pytest.mark.parametrize("quiet", [False, True])
def test_a_short_run_leaves_no_line_in_a_log(quiet: bool, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: FBT001  a column of the table
    with Progress(quiet=quiet).shown():
        pass
    assert capsys.readouterr().err == ""


def test_the_clock_stops_where_a_run_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    progress = Progress()

    def fail() -> None:
        with progress.shown():
            for step in progress.track([0], "Reading", 1):
                clock.now += 4
                clock.now /= step

    with pytest.raises(ZeroDivisionError):
        fail()
    assert progress.seconds["Reading"] == 4


def on_a_terminal(folder: Path, *arguments: str) -> tuple[str, str]:
    """Standard output, and what a terminal at standard error was sent."""
    here, there = pty.openpty()
    command = [sys.executable, "-c", "from verifier.cli import main; main()", *arguments]
    environment = os.environ | {"TERM": "xterm", "COLUMNS": "100"}
    with subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=there, env=environment) as run:
        os.close(there)
        sent = b""
        while part := _read(here):
            sent += part
        assert run.stdout is not None
        out = run.stdout.read().decode()
    os.close(here)
    assert run.returncode == 0, sent
    return out, sent.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:  # Linux: nobody writes to it any more
        return b""


def test_a_terminal_shows_a_bar_and_keeps_nothing_of_it(tmp_path: Path) -> None:
    for n in range(3):
        (tmp_path / f"{n}.txt").write_text(ARTICLE.replace("3 June", f"{n + 3} June"))
    out, sent = on_a_terminal(tmp_path, "extract", ".", "--no-cache")
    assert "Reading articles" in sent
    assert "/3" in sent
    assert sent.rpartition("\x1b[2K")[2].strip("\r\n") in {"", "\x1b[?25h"}
    quiet, nothing = on_a_terminal(tmp_path, "extract", ".", "--no-cache", "-q")
    assert (quiet, nothing) == (out, "")
