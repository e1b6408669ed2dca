"""One JSON object, one article: only its text is required."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.load import fields, literal, ninjs
from verifier.load.decode import decoded
from verifier.load.draft import Draft, Stated, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

SHAPE = 'An article is a JSON object with a "text" field (or "articleBody", "body_text").'


def read(content: bytes) -> Iterator[Draft]:
    """One article; raises `Unreadable` for a syntax error or an object without text."""
    text, found = decoded(content)
    article = draft(text, content)
    yield replace(article, stated=article.stated + found)


def _parsed(text: str) -> object:
    """The JSON value; raises `Unreadable` with the line of a syntax error."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise Unreadable(
            f"The JSON is broken in line {error.lineno}: {error.msg}.", "Check the file's syntax."
        ) from error
    except (ValueError, RecursionError) as error:
        raise Unreadable("The JSON holds a number or a nesting too large to read.", SHAPE) from error


def draft(raw: str, content: bytes, line: int = 0, indent: int = 0) -> Draft:
    """The article in some JSON; raises `Unreadable` where there is none.

    In a file of many articles, it stands in a line, after `indent` characters.
    """
    value = _parsed(raw)
    if isinstance(value, list):
        raise Unreadable(
            "The JSON is a list, not one article.", "Write one article a line into a .jsonl file."
        )
    if not isinstance(value, Mapping):
        raise Unreadable("The JSON is not an object.", SHAPE)
    agency = ninjs.is_ninjs(value)
    body, origin = ninjs.body(value) if agency else ("", "")
    stated = tuple(fields.stated(ninjs.plain_fields(value) if agency else value, "json"))
    name = next((name for name in fields.TEXTS if value.get(name)), "")
    if body and not name:
        taken = Stated(field="text", value="", source=f"json field '{origin}'")
        return Draft(text=fields.plain(body), content=content, stated=(*stated, taken), line=line, runs=())
    if not name:
        raise Unreadable("The JSON object has no text field.", SHAPE)
    text = value[name]
    if not isinstance(text, str):
        raise Unreadable(f"The JSON field '{name}' is not a string.", SHAPE)
    if not text.strip():
        raise Unreadable(f"The JSON field '{name}' contains only white space.", SHAPE)
    return Draft(
        text=fields.plain(text),
        content=content,
        stated=stated,
        line=line,
        runs=literal.runs(raw, name, text, line or 1, indent),
    )
