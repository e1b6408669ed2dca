"""One line of a table in, where the characters of one of its cells stand out."""

from __future__ import annotations

import re

from verifier.model import Run, line_and_column, line_starts

# Inside quotation marks two of them are one; a line end begins a new stretch.
PIECE = re.compile(r'""|\n|[^"\n]+')


def runs(raw: str, mark: str, number: int, text: str, line: int) -> tuple[Run, ...]:
    """The runs of the cell of that number, whose words are `text`; none where the line has it otherwise.

    The raw text of the line begins in the line `line` of its file.
    """
    start, end = _cell(raw, mark, number)
    inside = raw[start:end]
    quoted = inside.startswith('"')
    if quoted:
        start, inside = start + 1, inside[1:-1]
    starts = line_starts(raw)
    found, offset = [], 0
    for piece in PIECE.finditer(inside) if quoted else re.finditer(r"[^\n]+", inside):
        words = piece.group()
        length = 1 if words == '""' else len(words)
        down, column = line_and_column(starts, start + piece.start())
        if words != "\n":
            found.append(Run(start=offset, end=offset + length, line=line + down - 1, column=column))
        offset += length
    whole = inside.replace('""', '"') if quoted else inside
    return tuple(found) if whole == text else ()


def _cell(raw: str, mark: str, number: int) -> tuple[int, int]:
    """Where the cell begins and ends, with its quotation marks."""
    one = re.compile(rf'(?:"(?:[^"]|"")*"|[^{re.escape(mark)}\r\n]*)')
    at = 0
    for n in range(number + 1):
        cell = one.match(raw, at)
        end = cell.end() if cell else at
        if n < number:
            at = end + 1
    return at, end
