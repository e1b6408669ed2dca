"""The raw text of a JSON object in, where the characters of one of its strings stand out."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from verifier.model import Run, line_and_column, line_starts

if TYPE_CHECKING:
    from collections.abc import Iterator

DECODER = json.JSONDecoder()
SPACE = re.compile(r"[ \t\n\r]*")
# Two escapes of surrogates are one character.
PIECE = re.compile(
    r'\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|[^"\\]+'
)


def runs(raw: str, name: str, text: str, line: int = 1, indent: int = 0) -> tuple[Run, ...]:
    """The runs of the string under a name, whose value is `text`; `raw` has been parsed before.

    It begins in a line of its file, after `indent` characters.
    """
    starts = line_starts(raw)
    found = []
    for start, end, at in _stretches(raw, _begin(raw, name) + 1):
        down, column = line_and_column(starts, at)
        shift = indent if down == 1 else 0
        found.append(Run(start=start, end=end, line=line + down - 1, column=column + shift))
    return tuple(found) if found and found[-1].end == len(text) else ()


def _stretches(raw: str, at: int) -> Iterator[tuple[int, int, int]]:
    """Stretches of the value, each with its place in the raw text, up to an escape and with it."""
    start = end = 0
    begun = at
    while piece := PIECE.match(raw, at):
        escaped = raw[at] == "\\"
        end += 1 if escaped else piece.end() - at
        at = piece.end()
        if escaped:
            yield start, end, begun
            start, begun = end, at
    if start < end:
        yield start, end, begun


def _begin(raw: str, name: str) -> int:
    """Where the value of a field begins: of several with one name, the last, as the parser has it."""
    found = -1
    at = _after_space(raw, raw.index("{") + 1)
    while raw[at] != "}":
        field, at = DECODER.raw_decode(raw, at)
        at = _after_space(raw, _after_space(raw, at) + 1)
        found = at if field == name else found
        _, at = DECODER.raw_decode(raw, at)
        at = _after_space(raw, at)
        if raw[at] == ",":
            at = _after_space(raw, at + 1)
    return found


def _after_space(raw: str, at: int) -> int:
    space = SPACE.match(raw, at)
    return space.end() if space else at
