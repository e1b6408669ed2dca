"""Bytes in, text out: UTF-8 first, then what the bytes or the page declare, then a plausible guess."""

from __future__ import annotations

import codecs
import re

from verifier.load.draft import Stated, Unreadable

# The order matters: the mark of UTF-32-LE begins with that of UTF-16-LE.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
MAGIC = (
    (b"%PDF-", "a PDF file", "Name it .pdf."),
    (b"PK\x03\x04", "a ZIP archive or an office document", "Unpack it; name a Word document .docx."),
    (b"\x89PNG", "a PNG image", "Give the article as text."),
    (b"\xff\xd8\xff", "a JPEG image", "Give the article as text."),
    (b"GIF8", "a GIF image", "Give the article as text."),
    (b"\x1f\x8b", "a gzip archive", "Unpack it first."),
    (b"BZh", "a bzip2 archive", "Unpack it first."),
    (b"\xfd7zXZ", "an xz archive", "Unpack it first."),
    (b"7z\xbc\xaf", "a 7z archive", "Unpack it first."),
    (b"\xd0\xcf\x11\xe0", "an old office document", "Save the document as plain text."),
    (b"{\\rtf", "an RTF document", "Save the document as plain text."),
    (b"\x7fELF", "a program", "Give the article as text."),
    (b"SQLite format 3", "a database", "Export its articles to JSON lines."),
)
# English news outside UTF-8 is written in these. A free guess is no help for a short note: it reads
# "the café’s owner" as Cyrillic, Greek or line-drawing characters.
WESTERN = ("cp1252", "mac_roman")
# What a newspaper writes beyond ASCII: its marks, and accents inside words.
USUAL = re.compile(
    "[‘’“”–—…•£€°½¼¾§©®™\u00a0]|(?<=[A-Za-zà-öø-ÿ])[à-öø-ÿšžœ]|(?<![A-Za-z])[À-ÖØ-ÞŠŽà-öø-ÿšžœ](?=[a-z])"
)
BROKEN = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
SAVE_AS = "Save the file as UTF-8 text."


def decoded(content: bytes, declared: str = "") -> tuple[str, tuple[Stated, ...]]:
    """The text without a byte order mark, and a statement where it was not plain UTF-8.

    Raises `Unreadable` for empty and binary content and for bytes in no known encoding.
    """
    if not content.strip():
        raise Unreadable("The file is empty.", "Give a file that contains an article.")
    for start, kind, hint in MAGIC:
        if content.startswith(start):
            raise Unreadable(f"The file is {kind}, not text.", hint)
    text, source = _text(content, declared)
    if not text.strip("\ufeff \t\r\n\f\v\u00a0"):
        raise Unreadable("The file contains only white space.", "Give a file that contains an article.")
    return text, (Stated(field="text", value="", source=f"decoded as {source}"),) if source else ()


def _text(content: bytes, declared: str) -> tuple[str, str]:
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return _marked(content[len(mark) :], encoding)
    if b"\0" in content:
        raise Unreadable("The file is binary: it contains NUL bytes.", SAVE_AS)
    for encoding in ("utf-8", declared):
        text = _tried(content, encoding)
        if text is not None:
            return text, "" if encoding == "utf-8" else encoding
    return _damaged(content) or _guessed(content)


def _marked(content: bytes, encoding: str) -> tuple[str, str]:
    text = _tried(content, encoding)
    if text is None:
        raise Unreadable(f"The file says that it is {encoding}, but its bytes are not.", SAVE_AS)
    return text, "" if encoding == "utf-8" else encoding


def _tried(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding) if encoding else None
    except (UnicodeError, LookupError):
        return None


def _damaged(content: bytes) -> tuple[str, str] | None:
    """UTF-8 with a few broken bytes: a text cut in the middle of a character is still that text."""
    text = content.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(character > "\x7f" for character in text) - broken
    return (text, f"utf-8 with {broken} broken bytes replaced") if whole > broken else None


def _guessed(content: bytes) -> tuple[str, str]:
    readings = [(text, encoding) for encoding in WESTERN if (text := _tried(content, encoding))]
    text, encoding = max(readings, key=lambda reading: _usual(reading[0]), default=("", ""))
    if _usual(text) < 0.5:  # more than half of the rare characters are none that English news uses
        text, encoding = _foreign(content)
    if BROKEN.search(text):
        raise Unreadable("The file's encoding could not be told.", SAVE_AS)
    return text, encoding


def _usual(text: str) -> float:
    """The share of the characters beyond ASCII that newspapers use in that place."""
    rare = sum(character > "\x7f" for character in text)
    return len(USUAL.findall(text)) / rare if rare else 0.0


def _foreign(content: bytes) -> tuple[str, str]:
    from charset_normalizer import from_bytes  # noqa: PLC0415  needed for one file in a thousand

    best = from_bytes(content).best()
    text = None if best is None else _tried(content, best.encoding)
    if best is None or text is None:
        raise Unreadable("The file's encoding could not be told.", SAVE_AS)
    return text, best.encoding
