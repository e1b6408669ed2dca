"""PDF files as programs make them: ReportLab sets columns, fpdf2 single pages."""

from __future__ import annotations

import io
import random
from typing import TYPE_CHECKING

from PIL import Image as Picture
from reportlab.lib.enums import TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    FrameBreak,
    Image,
    NextPageTemplate,
    PageTemplate,
    Paragraph,
    Table,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.pdfgen.canvas import Canvas

BODY = ParagraphStyle(
    "body", fontName="Times-Roman", fontSize=10, leading=12, alignment=TA_JUSTIFY, spaceAfter=6
)
RAGGED = ParagraphStyle("ragged", BODY, alignment=0)
HEADLINE = ParagraphStyle("headline", fontName="Times-Bold", fontSize=22, leading=26)
HEADING = ParagraphStyle("heading", BODY, fontName="Times-Bold", alignment=0, spaceBefore=6)
CAPTION = ParagraphStyle("caption", fontName="Times-Italic", fontSize=8, leading=10, spaceAfter=8)
WIDTH, HEIGHT = A4
EDGE = 50


def picture_bytes() -> bytes:
    out = io.BytesIO()
    Picture.new("RGB", (40, 30), "grey").save(out, "PNG")
    return out.getvalue()


def picture(width: float, height: float) -> Image:
    return Image(io.BytesIO(picture_bytes()), width, height)


def scan(pages: int = 1) -> bytes:
    """Pages that are pictures of a text."""
    out = io.BytesIO()
    sheets = [Picture.new("RGB", (300, 400), "white") for _ in range(pages)]
    sheets[0].save(out, "PDF", save_all=True, append_images=sheets[1:])
    return out.getvalue()


def columns(
    story: Sequence[Flowable],
    number: int = 2,
    *,
    gap: float = 14,
    top: Sequence[Flowable] = (),
    margin: Callable[[Canvas, object], None] | None = None,
) -> bytes:
    """Columns below each other's first lines, under what stands across all of them on the first page."""
    out = io.BytesIO()
    document = BaseDocTemplate(out, pagesize=A4)
    head = 90 if top else 0
    width = (WIDTH - 2 * EDGE - (number - 1) * gap) / number
    inner = {"leftPadding": 0, "rightPadding": 0, "topPadding": 0, "bottomPadding": 0}

    def frames(height: float) -> list[Frame]:
        return [Frame(EDGE + n * (width + gap), EDGE + 20, width, height, **inner) for n in range(number)]

    full = HEIGHT - 2 * EDGE - 40
    across = Frame(EDGE, EDGE + 20 + full - head, WIDTH - 2 * EDGE, head, **inner)
    onpage = margin or (lambda _canvas, _document: None)
    first = [across, *frames(full - head - 12)] if top else frames(full)
    document.addPageTemplates(
        [PageTemplate("first", first, onPage=onpage), PageTemplate("later", frames(full), onPage=onpage)]
    )
    start = [NextPageTemplate("later"), *top, *([FrameBreak()] if top else [])]
    document.build([*start, *story])
    return out.getvalue()


WORDS = (
    "harbour master ferry captain council bridge storm winter repairs boats passengers crew island village "
    "engineers weather forecast timetable cargo lighthouse quay fishermen ministry inquiry company union "
    "the a of to in was had on by it that with said from were for and as at who no more than two after out "
    "spokeswoman agreement damage insurance opened closed delayed counted repaired promised refused rebuilt"
).split()


def paragraphs(
    count: int, style: ParagraphStyle = BODY, words: int = 60
) -> tuple[list[Paragraph], list[str]]:
    """Paragraphs of sentences that no two have in common, as they are set and as they read."""
    chosen = random.Random(count * 7 + words)
    texts = []
    for _ in range(count):
        sentences: list[str] = []
        while " ".join(sentences).count(" ") < words:
            said = " ".join(chosen.choices(WORDS, k=chosen.randint(6, 22)))
            sentences.append(f"The {said} in {chosen.choice(('Norden', 'Skarn', 'Orsa'))}.")
        texts.append(" ".join(sentences))
    return [Paragraph(text, style) for text in texts], texts


def table(rows: Sequence[Sequence[str]]) -> Table:
    return Table([list(row) for row in rows])
