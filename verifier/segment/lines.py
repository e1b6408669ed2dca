"""Article text in, paragraphs out: each with its kind, and bullets with the line that they complete."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.lexicon.calendar import ANY_MONTH, ANY_WEEKDAY
from verifier.lexicon.newsroom import CREDITS, FURNITURE
from verifier.model import SentenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

LINE = re.compile(r"[^\n\r\u2028\u2029]+")
BULLET = re.compile(r"(?:[-–—*•·‣▪●◦■►➢✓→]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+(?=\S)")
NUMBERED = re.compile(r"\d{1,2}\.\s")
CREDIT = re.compile(rf"(?:{'|'.join(CREDITS)})", re.IGNORECASE)
BYLINE = re.compile(r"By (?:[A-Z][\w.'’-]*+,?(?: (?:and |& )?|$)){1,8}(?:in [A-Z][\w ]+)?$")
FURNISHING = re.compile(rf"(?:{'|'.join(FURNITURE)})", re.IGNORECASE)
ENDED = re.compile(r"[.!?…:;][\"”’'»)\]]*$")
PLACE = r"[A-Z][\w.'’]*(?:[ -][A-Z][\w.'’]*){0,3}"
DATE_WORD = (
    rf"(?:(?i:{ANY_MONTH}|{ANY_WEEKDAY}|[ap]\.?m\b\.?|(?:at|on|updated|posted|published)\b:?)"
    r"|\d{1,2}[:.]\d{2}(?::\d{2})?(?i:[ap]m)?|\d{1,4}(?:st|nd|rd|th)?\b"
    r"|(?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d\d)?|[A-Z]{2,4}\b)"
)
DATE_LINE = re.compile(
    rf"(?i:(?:first )?(?:published|updated|posted|last updated|last modified|date)\s*(?:on|at)?\s*:?\s*)?"
    rf"(?:(?!When\b){PLACE}(?:[,/]\s?{PLACE})?[,.:]?\s+)?(?:{DATE_WORD}[\s,.|/()–-]*){{2,20}}$"
)
# "LYON, May 3 (AFP) - ", "Quito/Lima, 4 June: ": where and when the report was filed. A place in small
# letters alone ("Paris - the city of light") is not enough.
AGENCY = r"(?:\s?\([\w .:]{2,24}\))"
FILED_DAY = (
    rf"(?:,?\s(?i:(?:{ANY_WEEKDAY},?\s)?(?:{ANY_MONTH}\s\d{{1,2}}|\d{{1,2}}\s{ANY_MONTH})(?:,?\s\d{{4}})?))"
)
CAPITALS = rf"[A-Z]{{3}}[A-Z .,'’/-]*(?:,\s{PLACE})?"
FILED = re.compile(
    rf"(?:(?:{CAPITALS}|{PLACE}(?:\s?[/,]\s?{PLACE}){{0,2}}){FILED_DAY}{AGENCY}?|{CAPITALS}{AGENCY}?"
    rf"|{PLACE}(?:,\s{PLACE})?{AGENCY})\s?[-–—:]+\s(?=[\"“‘'A-Z\d£€$])"
)
YEAR = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}[:.]\d{2}|\d{4}-\d{2}-\d{2}")
# A list without marks is made of short lines; a longer one is a paragraph whose full stop was lost.
LONGEST_BULLET = 25
LONGEST_HEADING = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A paragraph: its range without a bullet mark, and the position of the line that it completes or -1."""

    kind: SentenceKind
    span: Span
    paragraph: int
    lead_in: int


def lines(text: str, start: int, end: int | None = None) -> tuple[Line, ...]:
    """The paragraphs of `text[start:end]` in order of place."""
    found: list[Line] = []
    opened = False
    for paragraph, (span, marked) in enumerate(_paragraphs(text, start, end), start=1):
        words = text[span.start : span.end]
        lead_in = _lead_in(found, text, words, marked=marked)
        kind = _kind(words, marked=marked, lead_in=lead_in, opened=opened)
        opened = opened or kind in {"body", "lead-in", "bullet"}
        if kind != "bullet":
            lead_in = -1
        found.append(Line(kind=kind, span=span, paragraph=paragraph, lead_in=lead_in))
    return tuple(found)


def is_dateline(words: str) -> bool:
    """Whether the words are no more than a place and a date ("Quito, 4 June 2024.")."""
    return bool(DATE_LINE.match(words.rstrip("."))) and bool(YEAR.search(words))


def _is_credit(words: str) -> bool:
    if len(words) > LONGEST_HEADING:
        return False
    return bool(CREDIT.match(words) or BYLINE.match(words) or FURNISHING.match(words))


def _kind(words: str, *, marked: bool, lead_in: int, opened: bool) -> SentenceKind:
    if _is_credit(words):
        return "credit"
    if is_dateline(words):
        return "dateline"
    if marked or lead_in >= 0:
        title = marked and not opened and _title_case(words) and not ENDED.search(words)
        return "headline" if title else "bullet"
    if words.endswith(":"):
        return "lead-in"
    if ENDED.search(words) or len(words) > LONGEST_HEADING:
        return "body"
    return "heading" if opened else "headline"


def _lead_in(found: list[Line], text: str, words: str, *, marked: bool) -> int:
    """The position of the line that this one completes, or -1."""
    if not found:
        return -1
    last = found[-1]
    head = len(found) - 1 if last.kind == "lead-in" else last.lead_in
    if marked or head < 0:
        return head
    if (
        last.kind == "bullet"
        and ENDED.search(text[last.span.start : last.span.end])
        and text[last.span.end - 1] != ";"
    ):
        return -1
    return head if _unmarked_bullet(words) and not _heading_after(found, text, words, head) else -1


def filed(text: str, line: Line) -> int:
    """Where the dateline at the start of a paragraph ends, or the paragraph's start."""
    match = FILED.match(text, line.span.start, line.span.end)
    return match.end() if match else line.span.start


def _unmarked_bullet(words: str) -> bool:
    listed = words.endswith((";", ",", "; and", ", and"))
    return (listed or not ENDED.search(words)) and len(words.split()) <= LONGEST_BULLET


def _heading_after(found: list[Line], text: str, words: str, head: int) -> bool:
    """Whether a line in title case ends a list whose members are not."""
    members = [text[line.span.start : line.span.end] for line in found[head + 1 :]]
    return bool(members) and _title_case(words) and not any(_title_case(member) for member in members)


def _title_case(words: str) -> bool:
    long = [word for word in re.findall(r"[^\W\d_]+", words) if len(word) > 3]
    return len(long) > 1 and sum(word[0].isupper() for word in long) >= 0.8 * len(long)


def _paragraphs(text: str, start: int, end: int | None) -> Iterator[tuple[Span, bool]]:
    for first, last in _unwrapped(text, start, end):
        words = text[first:last]
        bullet = BULLET.match(words)
        # "2. 5 per cent" is a number, "2. The levy" a member of a list.
        marked = bullet is not None and (words[bullet.end()].isalpha() or not NUMBERED.match(words))
        yield Span(start=first + (bullet.end() if bullet and marked else 0), end=last), marked


def _unwrapped(text: str, start: int, end: int | None) -> Iterator[tuple[int, int]]:
    """Ranges of paragraphs: lines of a text wrapped at a fixed width are joined again."""
    first = last = -1
    for line in LINE.finditer(text, start, len(text) if end is None else end):
        if not line.group().strip():
            continue
        here = line.start() + len(line.group()) - len(line.group().lstrip())
        if last >= 0 and _wrapped(text, first, last, here):
            last = line.start() + len(line.group().rstrip())
            continue
        if last >= 0:
            yield first, last
        first, last = here, line.start() + len(line.group().rstrip())
    if last >= 0:
        yield first, last


def _wrapped(text: str, first: int, last: int, here: int) -> bool:
    """Whether a line goes on from the one before: neither a mark nor a blank line between, a small letter."""
    gap = text[last:here]
    if gap.count("\n") > 1 or BULLET.match(text, here) or ENDED.search(text, max(first, last - 6), last):
        return False
    length = last - max(first, text.rfind("\n", 0, last) + 1)
    return text[here].islower() and length >= 40
