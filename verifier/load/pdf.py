"""A PDF with text: its columns in the order of reading, without captions, headers and page numbers.

Where it cannot be told in which order the words are read, nothing is read: a sentence that runs from one
column into another was written by nobody.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from verifier.load.byline import people
from verifier.load.columns import layout
from verifier.load.draft import Draft, Stated, Unreadable
from verifier.load.inflated import within_bounds
from verifier.load.paragraphs import body, paragraphs, title, without_captions
from verifier.load.pdf_page import Page, page
from verifier.load.running import without_running

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.load.columns import Line

MOST_PAGES = 300
MOST_CHARACTERS = 1_000_000
MOST_WORDS = 20_000  # of a page; a broadsheet has 6,000
# Of the characters of a file: more are a font without meaning, a turned page, a machine's reading of a scan.
MOST_UNKNOWN = 0.02
MOST_TURNED = 0.1
MOST_INVISIBLE = 0.2
# Of a page: a picture of all of it is a scan.
SCANNED = 0.6
INSTALL = "Install what reads it: pip install 'news-crosscheck[readers]'."
AS_TEXT = "Save the article's text as .txt."
SCAN = "Recognise its text with a program for that (OCR), look it over, and save it as .txt."
# What programs put there when nobody has given a title.
NO_TITLE = re.compile(
    r"(?i)untitled|\(?anonymous\)?|microsoft word|.*\.(?:docx?|odt|pdf|indd|qxp|rtf|txt)\Z|\W*\Z"
)
DATE = re.compile(r"D:(?P<day>\d{8})(?P<clock>\d{6})(?:(?P<zone>[+-]\d\d)'?(?P<minutes>\d\d)?)?")


def read(content: bytes) -> Iterator[Draft]:
    """One article; raises `Unreadable` for a scan, a locked or broken file, and an unclear layout."""
    _checked(content)
    document = _opened(content)
    try:
        pages, properties = _pages(document), document.get_metadata_dict(skip_empty=True)
    finally:
        document.close()
    empty = _scanned(pages)
    _readable(pages)
    lines = _lines(pages)
    if not lines:
        raise Unreadable("The PDF has no text.", AS_TEXT)
    yield Draft(
        text="\n\n".join(paragraphs(lines)),
        content=content,
        stated=(*_stated(lines, properties), *_left_out(empty)),
        runs=(),
    )


def _checked(content: bytes) -> None:
    if not content.strip():
        raise Unreadable("The file is empty.", "Give a file that contains an article.")
    if b"%PDF-" not in content[:1024]:
        raise Unreadable("The file is no PDF.", AS_TEXT)
    if not within_bounds(content):
        raise Unreadable("The PDF is far too large when it is unpacked.", AS_TEXT)


def _opened(content: bytes) -> Any:  # noqa: ANN401  pypdfium2 ships no types
    try:
        from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415  needed for PDF only, and not by all
        from pypdfium2.raw import FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY  # noqa: PLC0415  as above
    except ImportError as error:
        raise Unreadable("PDF is not read by this installation.", INSTALL) from error
    try:
        document = PdfDocument(content)
        count = len(document)
    except PdfiumError as error:
        if error.err_code in {FPDF_ERR_PASSWORD, FPDF_ERR_SECURITY}:
            raise Unreadable(
                "The PDF is locked with a password.", "Save it without a password, or save its text as .txt."
            ) from error
        raise Unreadable("The PDF is broken or cut off.", "Save or download it again.") from error
    if not 0 < count <= MOST_PAGES:
        document.close()
        reason = f"The PDF has more than {MOST_PAGES} pages." if count else "The PDF has no pages."
        raise Unreadable(reason, "Give one file for each article.")
    return document


def _pages(document: Any) -> list[Page]:  # noqa: ANN401  as above
    from pypdfium2 import PdfiumError  # noqa: PLC0415  loaded by now

    found: list[Page] = []
    characters = 0
    for number in range(len(document)):
        try:
            raw = document[number]
        except PdfiumError as error:
            reason = f"Page {number + 1} of the PDF is broken."
            raise Unreadable(reason, "Save or download it again.") from error
        found.append(page(raw))
        raw.close()
        characters += found[-1].characters
        if characters > MOST_CHARACTERS or len(found[-1].words) > MOST_WORDS:
            raise Unreadable("The PDF has far more text than an article.", "Give one file for each article.")
    return found


def _scanned(pages: Sequence[Page]) -> list[int]:
    """The numbers of pages that are pictures alone; raises `Unreadable` where all are."""
    blank = [(number, each) for number, each in enumerate(pages, 1) if not each.characters]
    empty = [number for number, each in blank if each.pictured > SCANNED]
    if not any(each.characters for each in pages):
        if any(each.pictures for each in pages):
            raise Unreadable("The PDF is scanned: its pages are pictures without text.", SCAN)
        raise Unreadable("The PDF has no text.", AS_TEXT)
    return empty


def _readable(pages: Sequence[Page]) -> None:
    """Raise `Unreadable` where the characters are not what a reader would see."""
    characters = sum(each.characters for each in pages)
    words = sum(len(each.words) for each in pages)
    if sum(each.invisible for each in pages) > MOST_INVISIBLE * words:
        raise Unreadable("The PDF is scanned: its text is what a machine read in the pictures.", SCAN)
    if sum(each.unknown for each in pages) > MOST_UNKNOWN * characters:
        raise Unreadable("The PDF does not say which characters its signs stand for.", AS_TEXT)
    for number, each in enumerate(pages, 1):
        if each.turned > MOST_TURNED * each.characters:
            raise Unreadable(f"The text on page {number} of the PDF is turned.", AS_TEXT)


def _lines(pages: Sequence[Page]) -> list[Line]:
    kept: list[tuple[Page, tuple[Line, ...]]] = []
    for number, each in enumerate(without_running(pages), 1):
        found = layout(each.words, each.pictures)
        if found.unclear:
            raise Unreadable(f"The columns on page {number} of the PDF cannot be told apart.", AS_TEXT)
        kept.append((each, found.lines))
    usual = body(line for _, lines in kept for line in lines)
    return _numbered([without_captions(lines, each.pictures, usual) for each, lines in kept])


def _numbered(pages: Sequence[Sequence[Line]]) -> list[Line]:
    """The lines of all pages, with columns counted through."""
    most = 1 + max((line.part for lines in pages for line in lines), default=0)
    return [replace(line, part=n * most + line.part) for n, lines in enumerate(pages) for line in lines]


def _stated(lines: Sequence[Line], properties: dict[str, str]) -> Iterator[Stated]:
    """Title and author. The dates of a file are those of its making, and not of the article."""
    if large := title(lines, body(lines)):
        yield Stated(field="title", value=large, source="largest line of the PDF")
    named = " ".join(properties.get("Title", "").split())
    if not NO_TITLE.match(named):
        yield Stated(field="title", value=named, source="PDF field 'Title'")
    # Most often the login of whoever made the file: only a name is taken for one.
    for author in people(properties.get("Author", "")):
        yield Stated(field="authors", value=author, source="PDF field 'Author'")
    for field in ("ModDate", "CreationDate"):
        if date := DATE.match(properties.get(field, "")):
            zone = f"{date['zone']}:{date['minutes'] or '00'}" if date["zone"] else ""
            value = f"{date['day']}T{date['clock']}{zone}"
            yield Stated(field="modified", value=value, source=f"PDF field '{field}'")
            return


def _left_out(pages: Sequence[int]) -> Iterator[Stated]:
    if pages:
        numbers = ", ".join(map(str, pages))
        yield Stated(field="text", value="", source=f"without the scanned pages: {numbers}")
