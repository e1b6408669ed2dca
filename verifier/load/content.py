"""A path in, its bytes out: standard input, regular files, and what is neither."""

from __future__ import annotations

import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from verifier.load.draft import Unreadable
from verifier.load.paths import STDIN

if TYPE_CHECKING:
    from typing import BinaryIO


def content(path: str, most: int) -> bytes:
    """At most `most` bytes; raises `Unreadable` for a longer file, a missing one, a pipe and the like."""
    try:
        if path == STDIN:
            return _limited(sys.stdin.buffer, most)
        if not stat.S_ISREG(Path(path).stat().st_mode):
            raise Unreadable("It is not a regular file.", 'Give a file, or "-" to read standard input.')
        with Path(path).open("rb") as file:
            return _limited(file, most)
    except FileNotFoundError as error:
        link = Path(path).is_symlink()
        reason = "The link leads to no file." if link else "The file does not exist."
        raise Unreadable(reason, "Check the path.") from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "it is closed"
        raise Unreadable(
            f"The file could not be read: {why}.", "Check the path and its permissions."
        ) from error


def _limited(file: BinaryIO, most: int) -> bytes:
    found = file.read(most + 1)
    if len(found) > most:
        megabytes = most // 1_000_000
        raise Unreadable(
            f"The file is larger than {megabytes} MB.", "Split it into one file for each article."
        )
    return found
