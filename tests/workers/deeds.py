"""Work for other processes: they import it by name, so that it cannot stand inside a test."""

from __future__ import annotations

import os
import signal
import sys
import time
from dataclasses import dataclass
from multiprocessing import parent_process

from verifier.store import Store

FATAL = 13
WRONG = 14


def doubled(number: int) -> int:
    """Twice the number; one number ends the process as a system without memory does, one is an error."""
    if number == FATAL:
        os.kill(os.getpid(), signal.SIGKILL)
    if number == WRONG:
        raise ArithmeticError("no such double")
    return 2 * number


def process(_: int) -> int:
    """Which process this is."""
    return os.getpid()


def slept(seconds: float) -> None:
    """Say that it has begun, and take so long."""
    sys.stdout.write("begun\n")
    sys.stdout.flush()
    time.sleep(seconds)


def threads(_: int) -> str:
    """How many threads a library may start in this process."""
    return os.environ.get("OMP_NUM_THREADS", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class FatalStore(Store):
    """A store over which the process dies when it keeps a reading that has these words.

    With `later`, another process than the first dies when it takes that reading out again.
    """

    words: bytes
    later: bool = False

    def get(self, kind: str, key: str) -> bytes | None:
        """The content under a key, or the end."""
        content = Store.get(self, kind, key)
        if (
            self.later
            and parent_process() is not None
            and kind == "readings"
            and self.words in (content or b"")
        ):
            os._exit(1)
        return content

    def put(self, kind: str, key: str, content: bytes) -> None:
        """Keep content, or die."""
        if not self.later and kind == "readings" and self.words in content:
            os._exit(1)
        Store.put(self, kind, key, content)


def alike() -> dict[str, str]:
    """What is the same on every machine."""
    return {"news-crosscheck": "1.0"}


def older() -> dict[str, str]:
    """What another process has of an earlier version."""
    return {"news-crosscheck": "1.0" if parent_process() is None else "0.9"}


def missing() -> dict[str, str]:
    """What another process cannot tell."""
    if parent_process() is not None:
        raise ModuleNotFoundError("No module named 'verifier'")
    return alike()
