"""The message of a finding in, its title out: what it is about, without who tells it and the values."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TELLERS = re.compile(r"^\d+ sources[^.]*\. (In the words of one: )?")


def title(message: str, values: Iterable[str]) -> str:
    """The words before the values; all of them where no value stands at the end.

    A colon or a question mark inside a quotation ends no title: “Size: US$24m, all in”.
    """
    text = TELLERS.sub("", message).removesuffix(".")
    shown = tuple(value for value in values if value)
    cuts = list(_cuts(text))
    answering = [cut for cut in cuts if shown and text[cut:].lstrip(": ").startswith(shown)]
    # A position may be named by another wording of its value than the message.
    named = [cut for cut in cuts if text[cut - 1] in "”?" and "“" not in text[cut:]]
    cut = max(answering or named, default=0)
    return text[:cut] if cut else text


def _cuts(text: str) -> Iterator[int]:
    """The places behind which values may stand, outside quotation marks: before ": ", after "? "."""
    depth = 0
    for place, character in enumerate(text):
        depth = max(0, depth + (character == "“") - (character == "”"))
        if depth == 0 and place and text.startswith(": ", place):
            yield place
        elif depth == 0 and text.startswith("? ", place):
            yield place + 1
