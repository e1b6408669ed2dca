"""Text and places in it, in; runs of text out, of which some are marked."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model import Span


class Run(NamedTuple):
    """Text in a row, marked or not."""

    text: str
    marked: bool


def marked(text: str, places: Iterable[Span], first: int = 0) -> tuple[Run, ...]:
    """The text in runs; `places` count from where `first` is the text's beginning, and may lie outside."""
    runs, at = [], 0
    for place in sorted(places):
        start, end = (min(max(each - first, at), len(text)) for each in (place.start, place.end))
        if start < end:
            runs += [Run(text[at:start], marked=False), Run(text[start:end], marked=True)]
            at = end
    return tuple(run for run in (*runs, Run(text[at:], marked=False)) if run.text)
