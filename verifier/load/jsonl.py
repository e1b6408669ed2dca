"""JSON lines: one article a line; a broken line never loses the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.load import json_article
from verifier.load.decode import decoded
from verifier.load.draft import Draft, Unread, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST_LINE = 5_000_000
ONE_A_LINE = "Write one article a line."


def read(content: bytes) -> Iterator[Draft | Unread]:
    """One article or one unread line for each line that is not blank; lines count from 1."""
    text, _ = decoded(content)
    # Not splitlines(): JSON strings may hold U+2028 and other separators that are no end of line here.
    for number, line in enumerate(text.split("\n"), start=1):
        if line.strip():
            yield _line(line.strip(), number, len(line) - len(line.lstrip()))


def _line(line: str, number: int, indent: int) -> Draft | Unread:
    if len(line) > LONGEST_LINE:
        return Unread(line=number, reason="The line is longer than 5 million characters.", hint=ONE_A_LINE)
    try:
        return json_article.draft(line, line.encode("utf-8", "surrogatepass"), number, indent)
    except Unreadable as problem:
        # The line is known here; inside it everything stands in line 1.
        return Unread(
            line=number, reason=problem.reason.replace(" in line 1", f" in line {number}"), hint=problem.hint
        )
