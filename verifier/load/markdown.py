"""Markdown: front matter is metadata; the text is the body after it as a reader sees it, line for line.

Marks inside a line are taken out, since they are no words of the source: "said **on Monday**". Those at its
start stay where they say what the line is: "# " is a heading, "- " a member of a list.
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

    from markdown_it.token import Token

FRONT = re.compile(r"\A---[ \t]*\r?\n.*?^---[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE)
FOOTNOTE = re.compile(r"\[\^[^\]\s]{1,40}\]:?")
# The parser would look for the end of each "<?" and "<!--" in the whole text.
TAG = re.compile(r"</?(?P<name>[A-Za-z][A-Za-z0-9-]*)(?:\s[^<>]{0,500})?/?>")
INSIDE_WORDS = frozenset("a abbr b cite code em i mark q s small span strong sub sup time u".split())


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
    shown, title = _shown(body)
    heading = (Stated(field="title", value=title, source="heading"),) if title else ()
    runs = tuple(_runs(body, shown, above.count("\n") + 1))
    yield Draft(text=shown, content=content, stated=stated + found + heading, runs=runs)


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


def _shown(body: str) -> tuple[str, str]:
    """The body without its marks, and its first heading of the first level or ""."""
    from markdown_it import MarkdownIt  # noqa: PLC0415  needed for Markdown only

    source = FOOTNOTE.sub("", TAG.sub(_tag, _uncommented(body.replace("\r\n", "\n").replace("\r", "\n"))))
    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    lines = [""] * (source.count("\n") + 1)
    title, mark = "", ""
    for token in parser.parse(source):
        if token.type == "list_item_open":
            mark = f"{token.info}{token.markup} ".replace("+", "-")
        elif token.type == "heading_open":
            mark = f"{token.markup} " if token.markup.startswith("#") else ""
            title = title or (" " if token.tag == "h1" else "")
        elif token.type in {"heading_close", "list_item_close"}:
            title, mark = title.strip(), ""
        elif token.map and (words := _words(token)):
            title = " ".join(words.split()) if title == " " else title
            _put(lines, token.map[0] + (token.type == "fence"), mark + words)
            mark = ""
    return "\n".join(lines), title


def _runs(body: str, shown: str, first: int) -> Iterator[Run]:
    """Where the words of each line stand in the file; words with marks inside them have no place."""
    start = 0
    pairs = zip(shown.split("\n"), body.replace("\r\n", "\n").replace("\r", "\n").split("\n"), strict=False)
    for line, (words, source) in enumerate(pairs, start=first):
        at = 0
        for word in re.finditer(r"\S+", words):
            place = source.find(word.group(), at)
            if place >= 0:
                yield Run(start=start + word.start(), end=start + word.end(), line=line, column=place + 1)
                at = place + len(word.group())
        start += len(words) + 1


def _words(token: Token) -> str:
    """What a reader sees of a block of words, with its line ends; nothing of what holds other blocks."""
    if token.type in {"fence", "code_block"}:
        return token.content.rstrip("\n")
    breaks = {"softbreak": "\n", "hardbreak": "\n"}
    # The words of an image describe it: they are no sentence of the article.
    seen = (part for part in token.children or () if part.type != "image")
    return "".join(breaks.get(part.type, part.content) for part in seen)


def _put(lines: list[str], first: int, words: str) -> None:
    """Write words into the lines that they come from; cells of a table share one."""
    for n, line in enumerate(words.split("\n"), start=first):
        if line:
            lines[n] = f"{lines[n]} | {line}" if lines[n] else line


def _uncommented(body: str) -> str:
    kept, at = [], 0
    while (start := body.find("<!--", at)) >= 0 and (end := body.find("-->", start)) >= 0:
        kept += [body[at:start], "\n" * body.count("\n", start, end)]
        at = end + 3
    return "".join([*kept, body[at:].replace("<!--", "")])


def _tag(tag: re.Match[str]) -> str:
    """What stands in place of a tag of HTML: its line ends, and a space where it would part words."""
    return "\n" * tag.group().count("\n") or ("" if tag["name"].lower() in INSIDE_WORDS else " ")
