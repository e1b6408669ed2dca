"""Keys from a terminal, one at a time and without the return key; what is typed ahead is not lost."""

from __future__ import annotations

import os
import re
import sys
from collections import deque
from contextlib import contextmanager
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

# Arrows and the like: the letters inside are no answer.
SEQUENCE = re.compile(r"\x1b(?:\[[0-9;]*[A-Za-z~]|O.|.)?")
END_OF_INPUT = "\x04"


class Keys:
    """The keys of standard input, which must be a terminal."""

    def __init__(self) -> None:
        self._typed: deque[str] = deque()

    def wait_for(self, answers: Collection[str], shown: str, at_end: str) -> str:
        """The next key that is one of the answers, in small letters; `at_end` where no input is left.

        `shown` is printed once keys are taken as they come.
        """
        with _unbuffered():
            sys.stdout.write(f"{shown}\n")
            sys.stdout.flush()
            while True:
                if not self._typed:
                    self._typed.extend(SEQUENCE.sub("", _read()).lower())
                    continue
                key = self._typed.popleft()
                if key in answers:
                    return key
                if key == END_OF_INPUT:
                    return at_end


@contextmanager
def _unbuffered() -> Iterator[None]:
    """The terminal hands over each key, and Ctrl-C interrupts. Typer's own way drops what was typed ahead."""
    if sys.platform == "win32":
        yield
        return
    import termios  # noqa: PLC0415  not everywhere
    import tty  # noqa: PLC0415  as above

    terminal = sys.stdin.fileno()
    before = termios.tcgetattr(terminal)
    tty.setcbreak(terminal, termios.TCSANOW)
    try:
        yield
    finally:
        termios.tcsetattr(terminal, termios.TCSADRAIN, before)


def _read() -> str:
    if sys.platform == "win32":
        return typer.getchar()
    try:
        return os.read(sys.stdin.fileno(), 32).decode("utf-8", "replace") or END_OF_INPUT
    except OSError:  # the terminal was closed
        return END_OF_INPUT
