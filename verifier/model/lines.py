"""Offsets to lines and columns, counted from 1, as editors do."""

from __future__ import annotations

import re
from bisect import bisect_right


def line_starts(text: str) -> tuple[int, ...]:
    """The offset at which each line begins."""
    return (0, *(match.end() for match in re.finditer("\n", text)))


def line_and_column(starts: tuple[int, ...], offset: int) -> tuple[int, int]:
    """Both counted from 1."""
    line = bisect_right(starts, offset)
    return line, offset - starts[line - 1] + 1
