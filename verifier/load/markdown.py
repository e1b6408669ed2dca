"""Markdown: front matter is metadata; the text is the body after it, unchanged and with its marks.

Offsets count from the first character of the body, and a first heading "# ..." is the title.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier.load import fields
from verifier.load.decode import decoded
from verifier.load.draft import Draft, Stated, Unreadable
from verifier.model import Run

if TYPE_CHECKING:
    from collections.abc import Iterator

FRONT = re.compile(r"\A---[ \t]*\r?\n.*?^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
HEADING = re.compile(r"^#[ \t]+(.+)", re.MULTILINE)


def read(content: bytes) -> Iterator[Draft]:
    """One article; raises `Unreadable` for front matter that is not YAML."""
    text, found = decoded(content)
    front = FRONT.match(text)
    stated = tuple(fields.stated(_metadata(front.group()), "front matter")) if front else ()
    body = text[front.end() :] if front and stated else text
    if not body.strip():
        raise Unreadable(
            "The file has front matter but no text.", "Write the article below the front matter."
        )
    above = text[: len(text) - len(body)]
    runs = (Run(start=0, end=len(body), line=above.count("\n") + 1, column=1),)
    yield Draft(text=body, content=content, stated=stated + found + tuple(_heading(body)), runs=runs)


def _metadata(front: str) -> dict[str, object]:
    import frontmatter  # noqa: PLC0415  needed for Markdown only
    import yaml  # type: ignore[import-untyped]  # noqa: PLC0415  as above; it ships no types

    try:
        metadata, _ = frontmatter.parse(front)
    except (yaml.YAMLError, ValueError, RecursionError, TypeError) as error:
        raise Unreadable(
            "The front matter is not valid YAML.", "Check the lines between the two '---'."
        ) from error
    return dict(metadata)


def _heading(body: str) -> Iterator[Stated]:
    if heading := HEADING.search(body):
        yield Stated(field="title", value=heading[1].strip(" \t\r#"), source="heading")
