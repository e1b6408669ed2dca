"""One page of a PDF in, its words with their places and its pictures out, as PDFium reads them."""

from __future__ import annotations

import ctypes
import math
from dataclasses import dataclass
from typing import Any

HYPHENS = frozenset({0x02, 0xAD, 0xFFFE})  # what PDFium has for a hyphen that ends a line, and the soft one
UNKNOWN = 0xFFFD
PRIVATE = range(0xE000, 0xF900)
INVISIBLE = 3  # the rendering mode of text that a program has laid over a scanned page
TURNED = 0.05  # radians
# Smaller pictures are ornaments and logos.
LEAST_PICTURE = 0.005
LONGEST_NAME = 128


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in points; as in PDF, `top` is above `bottom`."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True, slots=True)
class Word(Box):
    """Characters without space between them, the height of their line, and the name of their font."""

    text: str
    font: str

    @property
    def size(self) -> float:
        """The height that the font gives its lines."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The words that run from left to right, the pictures, and how many characters are otherwise.

    `turned` run in another direction, `unknown` have no meaning that the file tells, and `invisible` are not
    printed; `pictured` is the largest share of the page that one picture takes.
    """

    words: tuple[Word, ...]
    pictures: tuple[Box, ...]
    characters: int
    turned: int
    unknown: int
    invisible: int
    pictured: float


def page(raw: Any) -> Page:  # noqa: ANN401  pypdfium2 ships no types
    """What stands on a page of PDFium."""
    text = raw.get_textpage()
    try:
        reader = _Reader(text)
        for index in range(text.count_chars()):
            reader.put(index)
        reader.end()
        pictures, pictured = _pictures(raw)
    finally:
        text.close()
    return Page(
        words=tuple(reader.words),
        pictures=pictures,
        characters=reader.characters,
        turned=reader.turned,
        unknown=reader.unknown,
        invisible=reader.invisible,
        pictured=pictured,
    )


class _Reader:
    """Characters in the order of PDFium in, words out."""

    def __init__(self, text: Any) -> None:  # noqa: ANN401  as above
        from pypdfium2 import raw  # noqa: PLC0415  loaded by now

        self.text = text
        self.raw = raw
        self.words: list[Word] = []
        self.characters = self.turned = self.unknown = self.invisible = 0
        self._letters: list[str] = []
        self._boxes: list[tuple[float, float, float, float]] = []
        self._font = ""

    def put(self, index: int) -> None:
        code = self.raw.FPDFText_GetUnicode(self.text, index)
        character = "-" if code in HYPHENS else chr(code)
        if character.isspace() or code == 0:
            self.end()
            return
        self.characters += 1
        angle = self.raw.FPDFText_GetCharAngle(self.text, index) % math.tau
        if TURNED < angle < math.tau - TURNED:
            self.turned += 1
            return
        self.unknown += code == UNKNOWN or code in PRIVATE
        box = self.text.get_charbox(index, loose=True)
        if self._letters and not self._follows(box):
            self.end()
        if not self._letters:
            self._font = self._named(index)
            self.invisible += self._is_invisible(index)
        self._letters.append(character)
        self._boxes.append(box)

    def end(self) -> None:
        if self._letters:
            lefts, bottoms, rights, tops = zip(*self._boxes, strict=True)
            box = (min(lefts), min(bottoms), max(rights), max(tops))
            self.words.append(Word(*box, "".join(self._letters), self._font))
        self._letters, self._boxes = [], []

    def _follows(self, box: tuple[float, float, float, float]) -> bool:
        """Whether a character stands next to the last one, on its line."""
        left, bottom, _, top = box
        _, last_bottom, last_right, last_top = self._boxes[-1]
        height = max(last_top - last_bottom, 1.0)
        level = min(top, last_top) - max(bottom, last_bottom) > height / 3
        return level and -height < left - last_right < height / 2

    def _named(self, index: int) -> str:
        buffer = ctypes.create_string_buffer(LONGEST_NAME)
        self.raw.FPDFText_GetFontInfo(self.text, index, buffer, LONGEST_NAME, None)
        # "ABCDEF+Name" is a font of which only some letters are in the file.
        return buffer.value.decode("utf-8", "replace").rpartition("+")[2]

    def _is_invisible(self, index: int) -> bool:
        shown = self.raw.FPDFText_GetTextObject(self.text, index)
        return bool(shown) and self.raw.FPDFTextObj_GetTextRenderMode(shown) == INVISIBLE


def _pictures(raw: Any) -> tuple[tuple[Box, ...], float]:  # noqa: ANN401  as above
    from pypdfium2 import PdfiumError  # noqa: PLC0415  loaded by now
    from pypdfium2.raw import FPDF_PAGEOBJ_IMAGE  # noqa: PLC0415  as above

    width, height = raw.get_size()
    found, most = [], 0.0
    for shown in raw.get_objects(filter=[FPDF_PAGEOBJ_IMAGE], max_depth=3):
        try:
            box = Box(*shown.get_bounds())
        except PdfiumError:
            continue
        share = (box.right - box.left) * (box.top - box.bottom) / max(width * height, 1.0)
        most = max(most, share)
        if share >= LEAST_PICTURE:
            found.append(box)
    return tuple(found), most
