"""Article text in, quoted stretches out, across sentences and paragraphs, without their marks."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from verifier.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MARK = re.compile(r"[\"“”„«»‘’']|``|''")
CLOSING = {"“": "”", "„": "“”", "«": "»", "‘": "’", "'": "'", '"': '"', "``": "''"}
# A single mark that is not closed within so many characters is an apostrophe.
LONGEST_SINGLE = 600
SINGLE = frozenset("‘'")


def quotes(text: str, paragraphs: Sequence[Span]) -> tuple[Span, ...]:
    """The outermost quoted stretches in order; each lies inside one paragraph.

    A quotation that runs on is one stretch for each paragraph. Newspapers either open each paragraph
    again and close only the last one, or open once; both are followed.
    """
    found: list[Span] = []
    carried = ""
    for position, paragraph in enumerate(paragraphs):
        following = paragraphs[position + 1] if position + 1 < len(paragraphs) else None
        carried = _paragraph(text, paragraph, carried, following, found)
    return tuple(found)


def inside(stretches: Sequence[Span], span: Span) -> tuple[Span, ...]:
    """The parts of the stretches that lie in the span, in order."""
    first = max(0, bisect_left(stretches, span.start, key=lambda stretch: stretch.start) - 1)
    return tuple(_overlaps(stretches, first, span))


def _overlaps(stretches: Sequence[Span], first: int, span: Span) -> Iterator[Span]:
    for stretch in stretches[first:]:
        if stretch.start >= span.end:
            return
        if min(stretch.end, span.end) > max(stretch.start, span.start):
            yield Span(start=max(stretch.start, span.start), end=min(stretch.end, span.end))


def _paragraph(text: str, paragraph: Span, carried: str, following: Span | None, found: list[Span]) -> str:
    """Add the stretches of one paragraph; give back the mark of a quotation that runs on, or ""."""
    mark, start = carried, paragraph.start
    at = paragraph.start
    while token := MARK.search(text, at, paragraph.end):
        at = token.end()
        if mark:
            if _again(token, mark, paragraph):
                start = at
            elif _closes(text, token, mark, paragraph):
                _add(text, start, token.start(), found)
                mark = ""
        elif _opens(text, token, paragraph):
            mark, start = token.group(), at
    if not mark:
        return ""
    if following and mark not in SINGLE and _runs_on(text, mark, following):
        _add(text, start, paragraph.end, found)
        return mark
    if mark not in SINGLE and not carried:
        # A mark that is never closed: the quotation ends where the paragraph does.
        _add(text, start, paragraph.end, found)
    return ""


def _add(text: str, start: int, end: int, found: list[Span]) -> None:
    part = text[start:end]
    start += len(part) - len(part.lstrip())
    if part.strip():
        found.append(Span(start=start, end=start + len(part.strip())))


def _again(token: re.Match[str], mark: str, paragraph: Span) -> bool:
    return token.group() == mark and token.start() == paragraph.start


def _opens(text: str, token: re.Match[str], paragraph: Span) -> bool:
    mark = token.group()
    if mark not in CLOSING:
        return False
    before = text[token.start() - 1] if token.start() > paragraph.start else " "
    after = text[token.end() : token.end() + 1]
    if mark in SINGLE:
        return (
            (before.isspace() or before in "([—–-")
            and after.isalnum()
            and _single_end(text, token, paragraph) > 0
        )
    # 6'2" and 12" are measures.
    return not (mark == '"' and (before.isdigit() or before in "'’"))


def _closes(text: str, token: re.Match[str], mark: str, paragraph: Span) -> bool:
    if token.group() not in CLOSING[mark]:
        return False
    return mark not in SINGLE or _is_single_end(text, token.start(), paragraph)


def _single_end(text: str, token: re.Match[str], paragraph: Span) -> int:
    """Where a single quotation ends, or -1: an apostrophe ("the ministers' talks") looks the same."""
    closing = CLOSING[token.group()]
    last = min(paragraph.end, token.end() + LONGEST_SINGLE)
    at = text.find(closing, token.end(), last)
    while at >= 0 and not _is_single_end(text, at, paragraph):
        at = text.find(closing, at + 1, last)
    return at


def _is_single_end(text: str, at: int, paragraph: Span) -> bool:
    after = text[at + 1 : at + 2] if at + 1 < paragraph.end else " "
    return not text[at - 1].isspace() and not after.isalnum()


def _runs_on(text: str, mark: str, following: Span) -> bool:
    """Whether the next paragraph goes on: it opens again, or closes what it did not open."""
    first = MARK.search(text, following.start, following.end)
    while first and first.group() in {"'", "’", "‘"}:
        first = MARK.search(text, first.end(), following.end)
    if not first:
        return False
    if first.start() == following.start:
        return first.group() == mark
    if first.group() == mark == '"':
        return not text[first.start() - 1].isspace()
    return first.group() in CLOSING[mark] and first.group() != mark
