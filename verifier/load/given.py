"""Articles that a program holds in memory, as mappings or as plain texts, in; articles out."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.config import DATE_FROM
from verifier.load import fields, json_article, text
from verifier.load.article import article
from verifier.load.draft import Unreadable
from verifier.model import Skipped

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.config import DateRule
    from verifier.model import Article


def given(
    sources: Sequence[Mapping[str, object] | str], date_from: Sequence[DateRule] = DATE_FROM
) -> Iterator[Article | Skipped]:
    """An article for each, or why there is none; their paths are article#1, article#2 and so on.

    A mapping has the fields of an article in JSON; dates may be dates. A string is what a .txt file holds.
    """
    digits = len(str(len(sources)))
    for number, source in enumerate(sources, 1):
        path = f"article#{number:0{digits}}"
        content = _content(source)
        try:
            (draft,) = (json_article if isinstance(source, Mapping) else text).read(content)
            # No file holds the text, so that no line of it can be named.
            yield article(replace(draft, line=number, runs=()), path, date_from=date_from)
        except Unreadable as problem:
            yield Skipped(path=path, reason=problem.reason, hint=problem.hint)


def _content(source: Mapping[str, object] | str) -> bytes:
    if isinstance(source, Mapping):
        # In order of their names: an article is the same in whatever order its fields were given.
        named = {str(name): source[name] for name in sorted(source, key=str)}
        return json.dumps(named, default=str).encode()
    return fields.plain(source).encode()
