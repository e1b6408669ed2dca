"""Plain text: the decoded file is the text, unchanged, so that offsets count its characters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.load.decode import decoded
from verifier.load.draft import Draft

if TYPE_CHECKING:
    from collections.abc import Iterator


def read(content: bytes) -> Iterator[Draft]:
    """One article; raises `Unreadable` for what is no text."""
    text, stated = decoded(content)
    yield Draft(text=text, content=content, stated=stated)
