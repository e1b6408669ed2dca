"""PDF files as ReportLab, fpdf2 and Pillow make them: what reads as print, and what is skipped."""

from __future__ import annotations

import base64
import datetime as dt
import re
import sys
import zlib
from typing import TYPE_CHECKING

import pytest
from fpdf import FPDF
from fpdf.enums import AccessPermission
from pypdfium2 import PdfDocument
from reportlab.platypus import KeepTogether, Paragraph, Spacer

from tests.load import printed
from verifier.load import inflated, pdf
from verifier.model import FieldOrigin
from verifier.report.places import spot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfgen.canvas import Canvas
    from reportlab.platypus import BaseDocTemplate, Flowable

    from tests.load.conftest import Loader

HEAD = "Ferry service to Norden resumes after the storm as the harbour master counts what it has cost"
FIRST = "NORDEN, May 3, 2024 - The ferry to Norden sailed again on Friday, the harbour master said."


def sentences(paragraphs: Sequence[str]) -> list[str]:
    return [sentence for each in paragraphs for sentence in re.split(r"(?<=\.)\s+", each)]


def page(*lines: str, **properties: str) -> bytes:
    """A page as a word processor prints it."""
    sheet = FPDF(format="A4")
    sheet.set_font("helvetica", size=11)
    sheet.add_page()
    for line in lines:
        sheet.multi_cell(0, 6, line, new_x="LMARGIN", new_y="NEXT")
        sheet.ln(3)
    if "title" in properties:
        sheet.set_title(properties["title"])
    if "author" in properties:
        sheet.set_author(properties["author"])
    return bytes(sheet.output())


@pytest.mark.parametrize("style", [printed.BODY, printed.RAGGED], ids=["justified", "ragged"])
@pytest.mark.parametrize("gap", [9, 14, 24])
@pytest.mark.parametrize("number", [1, 2, 3])
def test_columns_never_run_together(one: Loader, number: int, gap: float, style: ParagraphStyle) -> None:
    story, texts = printed.paragraphs(40, style)
    content = printed.columns(story, number, gap=gap, top=[Paragraph(HEAD, printed.HEADLINE)])
    article = one.article("a.pdf", content)
    head, *found = article.text.split("\n\n")
    assert (head, article.title) == (HEAD, HEAD)
    assert sentences(found) == sentences(texts)


def test_the_fields_say_where_they_come_from(one: Loader) -> None:
    article = one.article("a.pdf", page("Ferry sails again", FIRST, title="ferry_v3.docx", author="Ana Ruiz"))
    assert (article.published, article.dateline_place) == (dt.date(2024, 5, 3), "Norden")
    assert (article.authors, article.title) == (("Ana Ruiz",), "Ferry sails again")
    assert FieldOrigin(field="authors", source="PDF field 'Author'") in article.origins
    assert FieldOrigin(field="published", source="dateline") in article.origins
    named = one.article("b.pdf", page(FIRST, title="Ferry sails", author="aruiz"))
    assert FieldOrigin(field="title", source="PDF field 'Title'") in named.origins
    assert (named.title, named.authors) == ("Ferry sails", ())


def test_the_day_on_which_a_file_was_made_is_no_day_of_publication(one: Loader) -> None:
    article = one.article("a.pdf", page("The ferry sailed again, the harbour master said."))
    assert article.published is None
    assert article.modified


def test_no_line_is_told(one: Loader) -> None:
    article = one.article("a.pdf", page(FIRST))
    assert spot(article, 0) is None


@pytest.mark.parametrize("number", [1, 2])
def test_a_caption_is_left_out_and_the_sentence_around_the_picture_goes_on(one: Loader, number: int) -> None:
    _, texts = printed.paragraphs(8)
    caption = "The old quay of Norden in a photograph of 1931, when nine boats were lost."
    story: list[Flowable] = []
    for text in texts:
        story += [
            Paragraph(text, printed.BODY),
            KeepTogether([printed.picture(150, 80), Paragraph(caption, printed.CAPTION)]),
        ]
    article = one.article("a.pdf", printed.columns(story, number))
    assert "1931" not in article.text
    assert sentences(article.text.split("\n\n")) == sentences(texts)


def test_a_caption_beside_columns_does_not_stop_them(one: Loader) -> None:
    story, texts = printed.paragraphs(14)
    caption = Paragraph("Norden in 1931.", printed.CAPTION)
    top = [Paragraph(HEAD, printed.HEADLINE), printed.picture(printed.WIDTH - 110, 20), caption]
    article = one.article("a.pdf", printed.columns(story, 2, top=top))
    assert "1931" not in article.text
    assert sentences(article.text.split("\n\n")[1:]) == sentences(texts)


def test_headers_and_page_numbers_are_left_out(one: Loader) -> None:
    def margin(canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.setFont("Times-Roman", 9)
        canvas.drawString(printed.EDGE, printed.HEIGHT - 40, "The Harbour Post, 7 June 2031")
        canvas.drawCentredString(printed.WIDTH / 2, 30, f"Page {document.page} of 4")

    story, texts = printed.paragraphs(60)
    article = one.article("a.pdf", printed.columns(story, 2, margin=margin))
    assert "Harbour Post" not in article.text
    assert "Page" not in article.text
    assert sentences(article.text.split("\n\n")) == sentences(texts)


def test_the_number_of_a_single_page_is_left_out(one: Loader) -> None:
    def margin(canvas: Canvas, _document: object) -> None:
        canvas.drawCentredString(printed.WIDTH / 2, 30, "- 12 -")

    story, texts = printed.paragraphs(3)
    article = one.article("a.pdf", printed.columns(story, 1, margin=margin))
    assert sentences(article.text.split("\n\n")) == sentences(texts)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("The har-", "bour was closed."), "The harbour was closed."),
        (("It lost twenty-", "five boats."), "It lost twenty-five boats."),
        (("The Anglo-", "Norse line ran."), "The Anglo-Norse line ran."),
        (("In 2024-", "25 it ran."), "In 2024-25 it ran."),
        (("A U-", "boat was found."), "A U-boat was found."),
        (("A sea-", "wall broke. The sea-wall was old."), "A sea-wall broke. The sea-wall was old."),
    ],
)
def test_a_word_that_a_line_end_cut(one: Loader, lines: tuple[str, str], text: str) -> None:
    sheet = FPDF(format="A4")
    sheet.set_font("helvetica", size=11)
    sheet.add_page()
    for line in (f"All of it was told to us in the evening when he had come home. {lines[0]}", lines[1]):
        sheet.cell(0, 6, line, new_x="LMARGIN", new_y="NEXT")
    assert text in " ".join(one.article("a.pdf", bytes(sheet.output())).text.split())


def test_a_list_and_a_table_keep_their_lines(one: Loader) -> None:
    intro, texts = printed.paragraphs(2)
    rows = [("Port", "Boats"), ("Norden", "12"), ("Skarn", "7"), ("Orsa", "130")]
    bullets = [Paragraph(f"• {place} lost a boat.", printed.BODY) for place in ("Norden", "Skarn")]
    story = [intro[0], Spacer(1, 12), printed.table(rows), Spacer(1, 12), intro[1], *bullets]
    lines = one.article("a.pdf", printed.columns(story, 1)).text.split("\n\n")
    assert lines == [
        texts[0], "Port | Boats", "Norden | 12", "Skarn | 7", "Orsa | 130", texts[1],
        "• Norden lost a boat.", "• Skarn lost a boat.",
    ]  # fmt: skip


def test_a_heading_in_a_column_stands_alone(one: Loader) -> None:
    story, texts = printed.paragraphs(4)
    heading = Paragraph("What the storm left", printed.HEADING)
    found = one.article("a.pdf", printed.columns([*story[:2], heading, *story[2:]], 2)).text.split("\n\n")
    assert "What the storm left" in found
    assert sentences([each for each in found if "storm left" not in each]) == sentences(texts)


def locked(password: str) -> bytes:
    sheet = FPDF()
    sheet.set_font("helvetica", size=11)
    sheet.add_page()
    sheet.multi_cell(0, 6, FIRST)
    sheet.set_encryption(owner_password="owner", user_password=password, permissions=AccessPermission.none())
    return bytes(sheet.output())


def overlaid() -> bytes:
    """A scan with the words that a machine has read in it, which nobody sees."""
    sheet = FPDF(format="A4")
    sheet.add_page()
    sheet.set_font("helvetica", size=11)
    sheet.text_mode = "INVISIBLE"
    sheet.multi_cell(0, 6, FIRST * 3)
    return bytes(sheet.output())


def bomb(written: bool = False) -> bytes:  # noqa: FBT001, FBT002  a case of the table below
    """A page whose content is gigabytes of spaces."""
    packed = zlib.compress(b" " * (inflated.MOST_OF_ONE + 1000), 9)
    filters = b"/FlateDecode"
    if written:
        packed, filters = base64.a85encode(packed) + b"~>", b"[/ASCII85Decode /FlateDecode]"
    return (
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n"
        b"4 0 obj<</Length %d/Filter %s>>stream\n%s\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF"
        % (len(packed), filters, packed)
    )


def turned() -> bytes:
    def margin(canvas: Canvas, _document: object) -> None:
        canvas.rotate(90)
        for n in range(20):
            canvas.drawString(100, -100 - 12 * n, "The ferry sailed again on Friday, he said.")

    return printed.columns(printed.paragraphs(1)[0], 1, margin=margin)


def ragged_columns() -> bytes:
    """Words that stand far apart without any gutter: a form, or a poem."""
    sheet = FPDF(format="A4")
    sheet.set_font("helvetica", size=11)
    sheet.add_page()
    for n in range(30):
        sheet.text(15 + n % 7 * 6, 20 + 6 * n, "The ferry sailed again on")
        sheet.text(85 + n % 7 * 12, 20 + 6 * n, "Friday as he had said it would be.")
    return bytes(sheet.output())


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "empty"),
        (b"The ferry left.", "no PDF"),
        (b"%PDF-1.7 ...", "broken"),
        (page(FIRST)[:300], "broken"),
        (locked("secret"), "locked with a password"),
        (printed.scan(), "scanned: its pages are pictures"),
        (overlaid(), "a machine read"),
        (bomb(), "far too large"),
        (bomb(written=True), "far too large"),
        (page(), "no text"),
        (turned(), "is turned"),
        (ragged_columns(), "columns on page 1"),
    ],
    ids="empty text broken cut locked scan overlaid bomb written blank turned ragged".split(),
)
def test_what_is_skipped_says_why(one: Loader, content: bytes, words: str) -> None:
    assert words in one.reason("a.pdf", content)


def test_what_nobody_needs_a_password_to_read_is_read(one: Loader) -> None:
    assert one.article("a.pdf", locked("")).text == FIRST


def test_too_many_pages(one: Loader) -> None:
    document = PdfDocument.new()
    for _ in range(pdf.MOST_PAGES + 1):
        document.new_page(100, 100)
    path = one.folder / "many.pdf"
    document.save(str(path))
    assert "more than 300 pages" in one.reason("a.pdf", path.read_bytes())


def test_a_scanned_page_among_others_is_told(one: Loader) -> None:
    document = PdfDocument(page(FIRST))
    document.import_pages(PdfDocument(printed.scan()))
    path = one.folder / "mixed.pdf"
    document.save(str(path))
    article = one.article("a.pdf", path.read_bytes())
    assert article.text == FIRST
    assert FieldOrigin(field="text", source="without the scanned pages: 2") in article.origins


def test_without_the_extra_the_hint_names_it(one: Loader, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    articles, (skipped,) = one.both("a.pdf", page(FIRST))
    assert articles == ()
    assert "news-crosscheck[readers]" in skipped.hint
