"""Word documents as python-docx makes them, and what word processors put into them beside it."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from typing import TYPE_CHECKING

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.load.printed import picture_bytes
from verifier.load import docx as loader
from verifier.model import FieldOrigin
from verifier.report.places import spot

if TYPE_CHECKING:
    from docx.document import Document as Made

    from tests.load.conftest import Loader

FIRST = "SKARN, March 2, 2025 - The ferry resumed on Sunday."


def saved(document: Made) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_a_document(one: Loader) -> None:
    document = Document()
    document.core_properties.author = "Ana Ruiz"
    document.core_properties.title = "ferry_v3"
    document.core_properties.modified = dt.datetime(2025, 4, 1, 8, 0)  # noqa: DTZ001  as python-docx takes it
    document.sections[0].header.paragraphs[0].text = "Not for print"
    document.add_heading("Ferry resumes", 0)
    document.add_paragraph(FIRST)
    document.add_paragraph("In 1931.", style="Caption")
    document.add_paragraph("Fares stay.", style="List Bullet")
    table = document.add_table(rows=2, cols=2)
    for n, words in enumerate(("Port", "Boats", "Skarn", "9")):
        table.cell(n // 2, n % 2).text = words
    article = one.article("a.docx", saved(document))
    assert article.text.split("\n\n") == [
        "Ferry resumes",
        FIRST,
        "- Fares stay.",
        "Port | Boats",
        "Skarn | 9",
    ]
    assert (article.title, article.authors) == ("Ferry resumes", ("Ana Ruiz",))
    assert (article.published, article.modified) == (dt.date(2025, 3, 2), "2025-04-01T08:00:00")
    assert FieldOrigin(field="title", source="Word style 'Title'") in article.origins
    assert FieldOrigin(field="authors", source="Word property 'author'") in article.origins
    assert spot(article, 0) is None


def test_the_dates_of_a_file_are_none_of_publication(one: Loader) -> None:
    document = Document()
    document.add_paragraph("The ferry resumed on Sunday.")
    article = one.article("a.docx", saved(document))
    assert (article.published, article.authors) == (None, ())  # the author is "python-docx"


@pytest.mark.parametrize(
    ("run", "text"),
    [
        ("<w:ins w:id='1' w:author='a'><w:r><w:t>nine</w:t></w:r></w:ins>", "nine"),
        ("<w:del w:id='1' w:author='a'><w:r><w:delText>nine</w:delText></w:r></w:del>", ""),
        ("<w:moveFrom w:id='1' w:author='a'><w:r><w:t>nine</w:t></w:r></w:moveFrom>", ""),
        ("<w:r><w:rPr><w:vanish/></w:rPr><w:t>nine</w:t></w:r>", ""),
        ("<w:r><w:t>nine</w:t><w:tab/><w:t>ten</w:t></w:r>", "nine ten"),
        ("<w:r><w:t>twenty</w:t><w:noBreakHyphen/><w:t>five</w:t></w:r>", "twenty-five"),
        ("<w:sdt><w:sdtContent><w:r><w:t>nine</w:t></w:r></w:sdtContent></w:sdt>", "nine"),
        ("<w:r><w:instrText>PAGE</w:instrText></w:r>", ""),
    ],
)
def test_the_text_is_what_a_reader_sees_with_all_changes_accepted(one: Loader, run: str, text: str) -> None:
    document = Document()
    document.element.body.insert(0, parse_xml(f"<w:p {nsdecls('w')}><w:r><w:t>Boats </w:t></w:r>{run}</w:p>"))
    assert one.article("a.docx", saved(document)).text == f"Boats {text}".strip()


def packed(**parts: bytes) -> bytes:
    """A document with parts put in or exchanged."""
    document = Document()
    document.add_paragraph(FIRST)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(saved(document))) as old, zipfile.ZipFile(out, "w", 8) as new:
        for part in old.infolist():
            if part.filename not in parts:
                new.writestr(part, old.read(part))
        for name, content in parts.items():
            new.writestr(name, content)
    return out.getvalue()


def pictures() -> bytes:
    document = Document()
    document.add_picture(io.BytesIO(picture_bytes()))
    return saved(document)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"The ferry left.", "no Word document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "locked with a password"),
        (packed()[:-400], "broken or cut off"),
        (packed()[: len(packed()) // 2], "broken or cut off"),
        (packed(**{"word/document.xml": b"<broken"}), "broken"),
        (packed(**{"word/bomb.xml": bytes(loader.MOST_XML + 1)}), "far too large"),
        (
            packed(
                **{"word/document.xml": b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>'}
            ),
            "entities",
        ),
        (saved(Document()), "no text"),
        (pictures(), "no text but pictures"),
    ],
    ids="empty text locked cut half broken bomb entities blank pictures".split(),
)
def test_what_is_skipped_says_why(one: Loader, content: bytes, words: str) -> None:
    assert words in one.reason("a.docx", content)
