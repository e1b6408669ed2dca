"""The words of a page in, its lines in the order of reading out: a recursive cut along white space.

As the XY cut (Nagy and Seth 1984): what white space parts from top to bottom are columns, read one after the
other; what it parts from left to right stands one below the other. Bands of the page are taken together as
long as one and the same gutter runs through all of them.
"""

from __future__ import annotations

import itertools
import statistics
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.load.pdf_page import Box, Word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# In heights of a line. Between two words there is a quarter of one, and in narrow columns up to two thirds.
GUTTER = 0.75
WIDE_GUTTER = 2.5
# A group of fewer rows is one line with wide spaces, unless the gutter is wide.
FEWEST_ROWS = 3
# Cells of a table have a word or three and leave room in their column; lines of a column fill it.
FEW_WORDS = 1.5
CELL_WORDS = 3.0
CELL_FILL = 0.8
# In lines that are stretched to the edge of their column all spaces have one width, also where they meet.
STRETCHED = 0.15
TOUCH = 0.5  # points
EDGE = 2.0  # points; marks may stand out of their column
# Below a group of columns, what stands on one side only and further down is no end of a column.
BELOW = 1.2
MOST_CUTS = 8
# A line with a wide gap that no column explains may be two lines; a few of a page are signatures.
FEWEST_GAPS = 3
MOST_GAPS = 0.15
# A page on which the columns change more often is a form or a notice board.
MOST_CHANGES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """Words beside each other, in the column with these sides; `part` tells columns apart.

    The size is that of most of its characters, and so is the first of the fonts; a row of a table has its
    cells in its text.
    """

    words: tuple[Word, ...]
    left: float
    right: float
    part: int
    size: float
    fonts: tuple[str, ...]
    text: str
    table: bool = False

    @property
    def box(self) -> Box:
        """Around all its words."""
        return around(self.words)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The lines in the order of reading, and whether that order is a guess."""

    lines: tuple[Line, ...]
    unclear: bool


def layout(words: Sequence[Word], pictures: Sequence[Box]) -> Layout:
    """The lines of a page; pictures part what stands above them from what stands below."""
    cutter = _Cutter()
    cutter.cut(words, pictures, 0)
    many = cutter.gaps >= FEWEST_GAPS and cutter.gaps > MOST_GAPS * len(cutter.lines)
    return Layout(lines=tuple(cutter.lines), unclear=many or cutter.changes > MOST_CHANGES)


def around(boxes: Iterable[Box]) -> Box:
    """The smallest box around others."""
    found = list(boxes)
    return Box(
        min(box.left for box in found),
        min(box.bottom for box in found),
        max(box.right for box in found),
        max(box.top for box in found),
    )


def rows(words: Iterable[Word]) -> list[list[Word]]:
    """Words that stand on one level, from the top down, each row from left to right."""
    found: list[list[Word]] = []
    for word in sorted(words, key=lambda each: -(each.top + each.bottom)):
        last = found[-1][0] if found else None
        if last and _level(last, word) > min(last.size, word.size) / 2:
            found[-1].append(word)
        else:
            found.append([word])
    return [sorted(row, key=lambda each: each.left) for row in found]


def _level(one: Box, other: Box) -> float:
    return min(one.top, other.top) - max(one.bottom, other.bottom)


def gutters(boxes: Iterable[Box], width: float) -> list[tuple[float, float]]:
    """The strips from top to bottom, at least so wide, in which nothing stands between two things."""
    return _between(_strips(boxes), width)


class _Cutter:
    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.gaps = self.changes = 0
        self._part = 0

    def cut(self, words: Sequence[Word], pictures: Sequence[Box], depth: int) -> None:
        """Add the lines of a region."""
        if not words:
            return
        size = statistics.median(word.size for word in words)
        plain: list[Word] = []
        for group in _groups(words, pictures, size):
            levels = rows(group)
            found = _found(group, levels, size, inside=depth > 0) if depth < MOST_CUTS else []
            if not found:
                plain += group
                continue
            self._leaf(plain, size, inside=depth > 0)
            plain = []
            if _is_table(levels, found):
                self._table(levels, found)
            else:
                self.changes += not depth
                for column in _columns(group, found):
                    sides = around(column)
                    inside = [each for each in pictures if _beside(each, sides)]
                    self.cut(column, inside, depth + 1)
        self._leaf(plain, size, inside=depth > 0)

    def _leaf(self, words: Sequence[Word], size: float, *, inside: bool) -> None:
        if not words:
            return
        levels = rows(words)
        self._part += 1
        sides = around(word for row in levels for word in row)
        pieces: list[list[Word]] = []
        for row in levels:
            cuts = gutters(row, WIDE_GUTTER * size)
            # In a narrow column two or three long words may be all of a line that reaches from side to side.
            filled = row[0].left - sides.left < EDGE and sides.right - row[-1].right < EDGE
            if inside and filled and cuts and _are_alike(_spaces(row)):
                cuts = []
            self.gaps += bool(cuts)
            pieces += _columns(row, cuts)
        self.lines += (_line(piece, sides, self._part) for piece in pieces)

    def _table(self, levels: list[list[Word]], found: list[tuple[float, float]]) -> None:
        self._part += 1
        sides = around(word for row in levels for word in row)
        for row in levels:
            cells = (" ".join(word.text for word in cell) for cell in _columns(row, found))
            self.lines.append(_line(row, sides, self._part, " | ".join(cells)))


def _found(
    group: Sequence[Word], levels: list[list[Word]], size: float, *, inside: bool
) -> list[tuple[float, float]]:
    """The gutters of a group that are no spaces of stretched lines, one below the other."""
    found = []
    for gutter in gutters(group, GUTTER * size):
        wide = gutter[1] - gutter[0] >= WIDE_GUTTER * size
        enough = len(levels) >= FEWEST_ROWS or (wide and not inside)
        if enough and not _is_stretched(gutter, levels, unknown=not wide and not _is_aligned(gutter, levels)):
            found.append(gutter)
    return found


def _is_aligned(gutter: tuple[float, float], levels: list[list[Word]]) -> bool:
    """Whether what follows the gutter begins below each other or has digits, as the cells of a table do."""
    after = [next((word for word in row if word.left >= gutter[1] - TOUCH), None) for row in levels]
    cells = [word for word in after if word]
    starts = Counter(round(word.left) for word in cells)
    numbers = sum(any(map(str.isdigit, word.text)) for word in cells)
    return max(numbers, *starts.values()) * 2 > len(cells)


def _is_stretched(gutter: tuple[float, float], levels: list[list[Word]], *, unknown: bool) -> bool:
    """Whether in most rows all spaces are as wide as the one in which the gutter lies.

    A row of two words has no other space; where there are no other rows, the answer is `unknown`.
    """
    same = other = 0
    for row in levels:
        spaces = _spaces(row)
        here = [
            right.left - left.right
            for left, right in itertools.pairwise(row)
            if left.right <= gutter[0] + TOUCH and right.left >= gutter[1] - TOUCH
        ]
        if here and len(spaces) > 1:
            alike = _are_alike(spaces)
            same, other = same + alike, other + (not alike)
    return same > other if same or other else unknown


def _spaces(row: Sequence[Word]) -> list[float]:
    return [right.left - left.right for left, right in itertools.pairwise(row)]


def _are_alike(spaces: Sequence[float]) -> bool:
    return max(spaces) - min(spaces) <= STRETCHED * max(spaces)


def _beside(picture: Box, column: Box) -> bool:
    """Whether a picture stands in the column, and not across it and another one."""
    return picture.left < column.right and picture.right > column.left


def _line(words: Sequence[Word], sides: Box, part: int, cells: str = "") -> Line:
    sizes: Counter[float] = Counter()
    fonts: Counter[str] = Counter()
    for word in words:
        sizes[round(word.size, 1)] += len(word.text)
        fonts[word.font] += len(word.text)
    return Line(
        words=tuple(words),
        left=sides.left,
        right=sides.right,
        part=part,
        size=sizes.most_common(1)[0][0],
        fonts=tuple(font for font, _ in fonts.most_common()),
        text=cells or " ".join(word.text for word in words),
        table=bool(cells),
    )


def _columns(words: Iterable[Word], found: list[tuple[float, float]]) -> list[list[Word]]:
    """The words between the gutters, from left to right; columns without words are left out."""
    columns: list[list[Word]] = [[] for _ in range(len(found) + 1)]
    for word in words:
        columns[sum(word.left >= end for _, end in found)].append(word)
    return [column for column in columns if column]


def _is_table(levels: list[list[Word]], found: list[tuple[float, float]]) -> bool:
    """Whether cells stand beside each other: rows of several cells, and few words in a cell."""
    cells = [_columns(row, found) for row in levels]
    several = [row for row in cells if len(row) > 1]
    if len(several) * 2 < len(cells):
        return False
    length = statistics.fmean(len(cell) for row in several for cell in row)
    fills = [
        (around(cell).right - around(cell).left) / max(1.0, around(column).right - around(column).left)
        for column in _columns([word for row in levels for word in row], found)
        for cell in rows(column)
    ]
    return length <= FEW_WORDS or (length <= CELL_WORDS and statistics.fmean(fills) < CELL_FILL)


@dataclass(slots=True)
class _Group:
    """Bands one below the other, and the strips from top to bottom that something in them takes."""

    bands: list[list[Box]]
    taken: list[tuple[float, float]]
    bottom: float

    @classmethod
    def of(cls, band: list[Box]) -> _Group:
        return cls([band], _strips(band), around(band).bottom)

    def joins(self, band: _Group, size: float) -> bool:
        """Whether a band belongs to the group: one gutter runs through both, or none through either."""
        width = GUTTER * size
        together = _between(_merged([*self.taken, *band.taken]), width)
        own = _between(band.taken, width)
        if _between(self.taken, width):
            far = self.bottom - around(band.bands[0]).top > BELOW * size
            return bool(together) and (bool(own) or not far)
        # Lines that stand beside each other and overlap in no way begin columns.
        apart = len(self.bands) > 1 and _between(_merged([*_strips(self.bands[-1]), *band.taken]), width)
        return not own and not apart

    def add(self, other: _Group, *, above: bool = False) -> None:
        self.bands = other.bands + self.bands if above else self.bands + other.bands
        self.taken = _merged([*self.taken, *other.taken])
        self.bottom = min(self.bottom, other.bottom)


def _groups(words: Sequence[Word], pictures: Sequence[Box], size: float) -> Iterator[list[Word]]:
    """Bands that one gutter runs through, or that none runs through, taken together from the top down."""
    groups: list[_Group] = []
    for band in map(_Group.of, _bands(words, pictures)):
        if groups and groups[-1].joins(band, size):
            groups[-1].add(band)
        else:
            groups.append(band)
    for plain, columned in itertools.pairwise(groups):
        _begun_above(plain, columned, GUTTER * size)
    for group in groups:
        if inside := [box for band in group.bands for box in band if isinstance(box, Word)]:
            yield inside


def _begun_above(plain: _Group, columned: _Group, width: float) -> None:
    """Move lines above columns into them where a column other than the first begins higher than the rest."""
    gutters_below = _between(columned.taken, width)
    if not gutters_below or _between(plain.taken, width):
        return
    taken, begun = columned.taken, 0
    for fitting, band in enumerate(reversed(plain.bands), 1):
        taken = _merged([*taken, *_strips(band)])
        if not _between(taken, width):
            break
        if around(band).left >= gutters_below[0][1] - TOUCH:
            begun = fitting
    for _ in range(begun):
        columned.add(_Group.of(plain.bands.pop()), above=True)


def _strips(boxes: Iterable[Box]) -> list[tuple[float, float]]:
    return _merged([(box.left, box.right) for box in boxes])


def _merged(strips: list[tuple[float, float]]) -> list[tuple[float, float]]:
    merged: list[tuple[float, float]] = []
    for left, right in sorted(strips):
        if merged and left <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    return merged


def _between(strips: list[tuple[float, float]], width: float) -> list[tuple[float, float]]:
    """What lies between strips and is at least so wide."""
    pairs = itertools.pairwise(strips)
    return [(one[1], other[0]) for one, other in pairs if other[0] - one[1] >= width]


def _bands(words: Sequence[Word], pictures: Sequence[Box]) -> Iterator[list[Box]]:
    """What stands beside each other: stretches of the height with nothing between them."""
    band: list[Box] = []
    bottom = 0.0
    for box in sorted((*words, *pictures), key=lambda each: -each.top):
        # Lines with little lead touch each other.
        overlap = box.top - bottom
        if band and overlap < (box.top - box.bottom) * 0.35:
            yield band
            band = []
        bottom = min(bottom, box.bottom) if band else box.bottom
        band.append(box)
    if band:
        yield band
