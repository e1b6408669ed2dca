"""What a loader reads from a file before the article is put together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.model import Run


class Unreadable(Exception):  # noqa: N818  it says what the file is, not that the program failed
    """A file that gives no article: one sentence why, and a hint what to do."""

    def __init__(self, reason: str, hint: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.hint = hint


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """One metadata value as it is written: field "published", value "2025-12-05", source "front matter"."""

    field: str
    value: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The text of one article and what is stated about it, the most trusted statement first.

    `content` are the bytes that identify it; `line` is its line in a file of many articles, or its number in
    one without lines, or 0; `runs` are those of the article.
    """

    text: str
    content: bytes
    stated: tuple[Stated, ...] = ()
    line: int = 0
    runs: tuple[Run, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """One line or entry of a file of many articles that gives none; `line` is as in a draft."""

    line: int
    reason: str
    hint: str
