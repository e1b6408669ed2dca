"""The only way out to a terminal: text of strangers is made harmless."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from verifier.cli.exits import Refusal
from verifier.report.visible import visible

if TYPE_CHECKING:
    from pathlib import Path

    from rich.console import Console
    from rich.text import Text

# "::error::" at the start of a line and "##[" or "##vso[" anywhere are commands to a CI runner.
LINE_COMMAND = re.compile(r"^(\s*):(?=:)")
INLINE_COMMAND = re.compile(r"##(?=\[|vso\[)")


def safe(text: str) -> str:
    """One line that moves no cursor and commands no CI runner; line ends inside it are written out."""
    shown = visible(text).replace("\n", "⟪U+000A⟫").replace("\t", " ")
    return INLINE_COMMAND.sub("# #", LINE_COMMAND.sub(r"\1: ", shown))


def say(line: str = "") -> None:
    """One line on stdout."""
    print(safe(line))


def warn(*lines: str) -> None:
    """Lines on stderr."""
    for line in "\n".join(lines).splitlines():
        print(safe(line), file=sys.stderr)


def put(content: str | bytes) -> None:
    """A whole file on stdout, text in UTF-8 whatever the terminal: a program reads it."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content if isinstance(content, bytes) else encoded(content))
    sys.stdout.buffer.flush()


def write(file: Path, content: bytes) -> None:
    """A whole file, with the folders it needs."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    except OSError as error:
        raise Refusal(f"{file}: cannot be written: {error.strerror or error}") from error


def encoded(text: str) -> bytes:
    """UTF-8; half a surrogate pair from a broken article becomes an escape, which JSON reads back."""
    return text.encode("utf-8", "backslashreplace")


def console() -> Console:
    """Rich on stdout: colours on a terminal, plain text elsewhere; no markup is ever read."""
    from rich.console import Console  # noqa: PLC0415  costs a tenth of a second

    return Console(file=sys.stdout, markup=False, emoji=False, highlight=False, soft_wrap=True)


def styled(*parts: tuple[str, str]) -> Text:
    """One line of words with their styles, made harmless."""
    from rich.text import Text  # noqa: PLC0415  as above

    line = Text()
    for words, style in parts:
        line.append(safe(words), style)
    return line
