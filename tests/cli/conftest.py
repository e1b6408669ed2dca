"""The command line as a person runs it, once inside this process and once in one of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, NamedTuple

import pytest

from verifier.cli import run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


class Ended(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


@pytest.fixture
def verifier(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., Ended]:
    """Runs a command in an empty folder, in this process."""
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str) -> Ended:
        capfd.readouterr()
        code = run(list(arguments))
        return Ended(code, *capfd.readouterr())

    return command


@pytest.fixture
def process(tmp_path: Path) -> Callable[..., Ended]:
    """Runs a command in an empty folder, in a process of its own."""

    def command(*arguments: str, stdin: str = "", **environment: str) -> Ended:
        done = subprocess.run(
            [sys.executable, "-c", "from verifier.cli import main; main()", *arguments],
            cwd=tmp_path,
            env=os.environ | environment,
            input=stdin.encode(),
            capture_output=True,
            check=False,
            timeout=120,
        )
        return Ended(done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode())

    return command
