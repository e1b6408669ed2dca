"""A Word document (Office Open XML, ECMA-376): its paragraphs and tables, with all changes accepted.

Headers, footers, footnotes, comments, text boxes, hidden and deleted words, pictures and their captions are
no part of the text.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING, Any

from verifier.load.byline import people
from verifier.load.draft import Draft, Stated, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0"
# A document of 500,000 characters has a few megabytes of XML; pictures may have more.
MOST_BYTES = 200_000_000
MOST_XML = 30_000_000
MOST_PARTS = 5_000
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
UNSEEN = frozenset(
    f"{W}{name}" for name in ("del", "moveFrom", "instrText", "delText", "pict", "object", "rPr")
) | {
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent",
    f"{W}drawing",
}
PUT = {f"{W}tab": " ", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
BROKEN = (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, EOFError, ValueError)
SAVE_AGAIN = "Open it in a word processor and save it again, or save it as plain text."


def read(content: bytes) -> Iterator[Draft]:
    """One article; raises `Unreadable` for what is no document, locked, without text, or far too large."""
    _checked(content)
    document = _opened(content)
    styles = {style.style_id: str(style.name).lower() for style in document.styles}
    body = document.element.body
    lines = [each for element in body for each in _lines(element, styles)]
    text = "\n\n".join(line for _, line in lines)
    if not text.strip():
        pictures = next(body.iter(f"{W}drawing", f"{W}pict"), None) is not None
        reason = "The document has no text but pictures." if pictures else "The document has no text."
        raise Unreadable(reason, "Give the article as text.")
    yield Draft(text=text, content=content, stated=tuple(_stated(lines, document.core_properties)), runs=())


def _checked(content: bytes) -> None:
    """Raise `Unreadable` where unpacking could fill the memory, or where the file is no document."""
    if not content.strip():
        raise Unreadable("The file is empty.", "Give a file that contains an article.")
    if content.startswith(OLE):
        raise Unreadable(
            "The document is locked with a password or of an old kind.",
            "Save it as .docx without a password.",
        )
    if not content.startswith(ZIP):
        raise Unreadable("The file is no Word document.", SAVE_AGAIN)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            parts = packed.infolist()
            # Reading stops at the sizes that are declared, so that they can be trusted.
            texts = [part for part in parts if part.filename.lower().endswith((".xml", ".rels"))]
            most = max((part.file_size for part in texts), default=0)
            whole = sum(part.file_size for part in parts)
            if len(parts) > MOST_PARTS or whole > MOST_BYTES or most > MOST_XML:
                raise Unreadable("The document is far too large when it is unpacked.", SAVE_AGAIN)
            # No document has one; what it declares would be resolved in attributes. The NULs are of UTF-16.
            if any(b"<!DOCTYPE" in packed.read(part).replace(b"\0", b"") for part in texts):
                raise Unreadable("The document declares entities, which are never resolved.", SAVE_AGAIN)
    except BROKEN as error:
        raise Unreadable("The document is broken or cut off.", SAVE_AGAIN) from error


def _opened(content: bytes) -> Any:  # noqa: ANN401  what is used of it are lxml's elements, which have no types
    from docx import Document  # noqa: PLC0415  needed for documents only

    try:
        document = Document(io.BytesIO(content))
        _ = (document.element.body, document.styles, document.core_properties)
    except Exception as error:
        raise Unreadable("The file is no Word document, or it is broken.", SAVE_AGAIN) from error
    return document


def _lines(element: Any, styles: dict[str, str]) -> Iterator[tuple[str, str]]:  # noqa: ANN401  as above
    """Style and words of each paragraph; a row of a table is one line."""
    if element.tag == f"{W}p":
        style, listed = _style(element, styles)
        words = _words(element).strip()
        if words and style != "caption":
            yield style, f"- {words}" if listed else words
    elif element.tag == f"{W}tbl":
        for row in element.iter(f"{W}tr"):
            cells = (_cell(cell) for cell in row.iter(f"{W}tc"))
            if kept := [cell for cell in cells if cell]:
                yield "table", " | ".join(kept)
    elif element.tag in {f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml"}:
        for child in element:
            yield from _lines(child, styles)


def _cell(cell: Any) -> str:  # noqa: ANN401  as above
    return " ".join(" ".join(_words(paragraph) for paragraph in cell.iter(f"{W}p")).split())


def _style(paragraph: Any, styles: dict[str, str]) -> tuple[str, bool]:  # noqa: ANN401  as above
    """The name of the paragraph's style in small letters, and whether it is a member of a list."""
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        return "", False
    given = properties.find(f"{W}pStyle")
    style = styles.get(given.get(f"{W}val", ""), "") if given is not None else ""
    heading = style.startswith(("heading", "title"))
    return style, not heading and (style.startswith("list ") or properties.find(f"{W}numPr") is not None)


def _words(paragraph: Any) -> str:  # noqa: ANN401  as above
    parts: list[str] = []
    waiting = [paragraph]
    while waiting:
        element = waiting.pop()
        if element.tag in UNSEEN or _hidden(element):
            continue
        if element.tag == f"{W}t":
            parts.append(element.text or "")
        else:
            parts.append(PUT.get(element.tag, ""))
            waiting += reversed(element)
    return "".join(parts)


def _hidden(element: Any) -> bool:  # noqa: ANN401  as above
    if element.tag != f"{W}r":
        return False
    mark = element.find(f"{W}rPr/{W}vanish")
    return mark is not None and mark.get(f"{W}val", "1") not in {"0", "false", "off"}


def _stated(lines: list[tuple[str, str]], properties: Any) -> Iterator[Stated]:  # noqa: ANN401  as above
    """Title and author. The dates of a file are those of its making, and not of the article."""
    for wanted in ("title", "heading 1"):
        if title := next((" ".join(line.split()) for style, line in lines if style == wanted), ""):
            yield Stated(field="title", value=title, source=f"Word style '{wanted.capitalize()}'")
            break
    if title := " ".join(str(properties.title or "").split()):
        yield Stated(field="title", value=title, source="Word property 'title'")
    # Most often the login of whoever made the file: only a name is taken for one.
    for author in people(str(properties.author or "")):
        yield Stated(field="authors", value=author, source="Word property 'author'")
    modified = properties.modified
    if modified is not None:
        yield Stated(field="modified", value=modified.isoformat(), source="Word property 'modified'")
