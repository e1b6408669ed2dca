"""Lines in the order of reading in, paragraphs out, without captions and with words that were cut made whole.

A line goes on in the next one where both look alike and the next one's first word had no room in it. What
ends earlier ends a paragraph, a heading or a row, whatever its last character is.
"""

from __future__ import annotations

import itertools
import re
import statistics
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.lexicon.tables import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from verifier.load.columns import Line
    from verifier.load.pdf_page import Box

ENDED = re.compile(r"[.!?:;…][\"”’'»)\]]*\Z")
BULLET = re.compile(r"(?:[-–—*•·‣▪●◦■►]|\(?\d{1,2}[.)])(?:\s|\Z)")
SLANTED = re.compile(r"italic|oblique", re.IGNORECASE)
# "twenty-five" and "well-known" keep the hyphen that a line ends with.
FIRST_HALVES = words(
    "anti cross eighty ex fifty forty full half high left long low mid multi ninety non old one part post "
    "pre pro right self semi seventy short sixty so six ten thirty three twenty two vice well year"
)
LARGER = 1.2  # than the body: a headline
ALIKE = 0.04
# In heights of a line.
NEAR = 2.5
INDENT = 0.7
ROOM = 0.35
SAME = 2.0  # points
SPACE = 0.2
# In distances between the lines of a column.
APART = 1.4


def paragraphs(lines: Sequence[Line]) -> list[str]:
    """The paragraphs of lines that may stand on several pages."""
    pitches = _pitches(lines)
    lines = _justified(lines, pitches)
    known = Counter(word.strip(".,;:!?\"”“’'()").lower() for line in lines for word in line.text.split())
    found: list[list[Line]] = []
    for line in lines:
        if found and _continues(found[-1], line, pitches.get(line.part, line.size * 1.2)):
            found[-1].append(line)
        else:
            found.append([line])
    return [_joined([line.text for line in each], known) for each in found]


def body(lines: Iterable[Line]) -> tuple[float, str]:
    """Height and font of most of the characters."""
    styles: Counter[tuple[float, str]] = Counter()
    for line in lines:
        styles[line.size, line.fonts[0]] += len(line.text)
    return styles.most_common(1)[0][0] if styles else (1.0, "")


def without_captions(lines: Sequence[Line], pictures: Sequence[Box], usual: tuple[float, str]) -> list[Line]:
    """The lines of a page without those below a picture that are smaller than the body or slanted."""
    kept: list[Line] = []
    caption: Line | None = None
    for line in lines:
        unlike = not line.table and (
            line.size < usual[0] * (1 - ALIKE)
            or (line.size < usual[0] * LARGER and _slanted(line.fonts[0]) and not _slanted(usual[1]))
        )
        below = any(_is_below(line, each, NEAR * line.size) for each in pictures)
        goes_on = caption is not None and alike(caption, line) and _is_below(line, caption.box, line.size)
        caption = line if unlike and (below or goes_on) else None
        if caption is None:
            kept.append(line)
    return kept


def title(lines: Sequence[Line], usual: tuple[float, str]) -> str:
    """The first lines that are larger than the body, or ""."""
    size, _ = usual
    large = itertools.dropwhile(lambda line: line.size < size * LARGER, lines)
    found: list[Line] = []
    for line in large:
        if found and not (alike(found[-1], line) and found[-1].part == line.part):
            break
        found.append(line)
    return _joined([line.text for line in found], Counter())


def alike(one: Line, other: Line) -> bool:
    """Whether two lines have a font in common, as words in bold stand in a line, and one size."""
    return bool(set(one.fonts) & set(other.fonts)) and abs(one.size - other.size) <= ALIKE * max(
        one.size, other.size
    )


def _slanted(font: str) -> bool:
    return bool(SLANTED.search(font))


def _is_below(line: Line, above: Box, most: float) -> bool:
    """Whether a line is the next thing below, in whose column that stands."""
    beside = min(line.right, above.right) > max(line.left, above.left)
    return beside and -most / 2 < above.bottom - line.box.top < most


def _pitches(lines: Sequence[Line]) -> dict[int, float]:
    """The usual distance from one line to the next, by column."""
    found: dict[int, list[float]] = {}
    for one, other in itertools.pairwise(lines):
        if one.part == other.part and one.box.top > other.box.top:
            found.setdefault(one.part, []).append(one.box.top - other.box.top)
    return {part: statistics.median_low(steps) for part, steps in found.items()}


def _justified(lines: Sequence[Line], pitches: dict[int, float]) -> list[Line]:
    """The lines with the sides of their own block, which may be set narrower than its column.

    Its right side is where two of its lines end, or else the longest line of the column that begins there.
    """
    found: list[Line] = []
    longest: dict[tuple[int, int], float] = {}
    for line in lines:
        begin = (line.part, round(line.box.left / SAME))
        longest[begin] = max(longest.get(begin, 0.0), line.box.right)
    for block in _blocks(lines, pitches):
        ends = Counter(round(line.box.right) for line in block)
        end, count = max(ends.items(), key=lambda pair: (pair[1], pair[0]))
        left = min(line.box.left for line in block)
        right = max(longest.get((block[0].part, round(left / SAME) + n), 0.0) for n in (-1, 0, 1))
        if count > 1 and end >= max(ends) - 1:
            right = float(end)
        found += (replace(line, left=left, right=right) for line in block)
    return found


def _blocks(lines: Sequence[Line], pitches: dict[int, float]) -> list[list[Line]]:
    """Lines of one look that stand close below each other in one column."""
    blocks: list[list[Line]] = []
    for line, after in itertools.zip_longest(lines, lines[1:]):
        last = blocks[-1][-1] if blocks else None
        step = last.box.top - line.box.top if last else 0.0
        close = last and last.part == line.part and 0 < step <= APART * pitches.get(line.part, 0.0)
        # Two lines in a row that begin elsewhere are no first line of a paragraph.
        moved = (
            last and after and abs(line.box.left - after.box.left) < SAME < abs(line.box.left - last.box.left)
        )
        if last and close and alike(last, line) and not moved:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _continues(paragraph: list[Line], line: Line, pitch: float) -> bool:
    last = paragraph[-1]
    if last.table or line.table or not alike(last, line) or BULLET.match(line.text):
        return False
    indented = line.box.left - line.left > INDENT * line.size
    if last.part == line.part and abs(last.left - line.left) > SAME:
        return False
    if last.part != line.part:
        return _full(last, line) and not indented and not ENDED.search(last.text)
    step = last.box.top - line.box.top
    if step > APART * pitch or step <= 0:
        # A picture may stand between two lines of one sentence; a sentence that ended does not go on.
        return step > 0 and _full(last, line) and not indented and not ENDED.search(last.text)
    hanging = BULLET.match(paragraph[0].text) or (
        len(paragraph) > 1 and last.box.left - last.left > INDENT * line.size
    )
    return _full(last, line) and (not indented or bool(hanging))


def _full(last: Line, line: Line) -> bool:
    """Whether the first word of a line had no room at the end of the one before."""
    first = line.words[0]
    room = last.right - last.box.right
    return room < first.right - first.left + (SPACE + ROOM) * line.size


def _joined(texts: Sequence[str], known: Counter[str]) -> str:
    joined = texts[0] if texts else ""
    for text in texts[1:]:
        half = re.search(r"(?P<first>[^\W\d_]+)-\Z", joined)
        other = re.match(r"[^\W\d_]+", text)
        if half and other and other.group()[0].islower():
            joined = (joined if _compound(half["first"], other.group(), known) else joined[:-1]) + text
        else:
            # "2024-" and "Anglo-" go on without a space too; a dash stands apart from its words.
            joined += text if re.search(r"\w-\Z", joined) else f" {text}"
    return joined


def _compound(first: str, other: str, known: Counter[str]) -> bool:
    """Whether a hyphen at a line end belongs to the word: as it stands elsewhere, or by its first half."""
    whole, parted = f"{first}{other}".lower(), f"{first}-{other}".lower()
    if known[whole] != known[parted]:
        return known[parted] > known[whole]
    return first.lower() in FIRST_HALVES or first.isupper()
