"""Article in, sentences out: headings, bullets with their lead-in, body sentences, quoted stretches."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from verifier import parse
from verifier.model import Sentence, SentenceKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Article

ABBREVIATIONS = frozenset(
    "mr mrs ms dr st gen col lt sgt capt rev hon prof sen rep gov jr sr vs no inc ltd co corp jan feb mar apr jun jul "
    "aug sep sept oct nov dec a.m p.m u.s u.k u.n e.g i.e etc shri smt mt ft dept".split()
)
BREAK = re.compile(r"[.!?…]+[\"”’')\]]*\s+(?=[\"“‘'(\[]*[A-Z0-9])")
LINE = re.compile(r"[^\n]+")
BULLET = re.compile(r"\s*(?:[-–—*•·‣▪]|\d{1,2}[.)])\s+")
QUOTE = re.compile(r"[\"“]([^\"”]+)[\"”]|‘([^’]{12,}?)’(?!\w)")


def sentences(article: Article) -> tuple[Sentence, ...]:
    """All sentences of an article in order, parsed; offsets are those of `article.text`."""
    lines = list(_lines(article))
    parsed = parse.tokens([(article.text[s.start : s.end], s.start) for _, s, _ in lines])
    found: list[Sentence] = []
    lead_in = -1
    for index, ((kind, span, paragraph), tokens) in enumerate(zip(lines, parsed, strict=True)):
        text = article.text[span.start : span.end]
        lead_in = index if text.endswith(":") else (lead_in if kind == "bullet" else -1)
        found.append(
            Sentence(
                article_id=article.id,
                index=index,
                paragraph=paragraph,
                kind="lead-in" if text.endswith(":") else kind,
                start=span.start,
                end=span.end,
                text=text,
                lead_in=lead_in if kind == "bullet" else -1,
                quotes=tuple(_quotes(text, span.start)),
                tokens=tokens,
            )
        )
    return tuple(found)


def _lines(article: Article) -> Iterator[tuple[SentenceKind, Span, int]]:
    header = article.header
    if header.end > header.start:
        yield "dateline", header, 0
    for paragraph, line in enumerate(LINE.finditer(article.text, header.end), start=1):
        bullet = BULLET.match(line.group())
        start = line.start() + (bullet.end() if bullet else 0)
        for span in _split(article.text, start, line.end()):
            ended = article.text[span.start : span.end].rstrip("\"”’')]").endswith((".", "!", "?", ":"))
            kind: SentenceKind = "bullet" if bullet else "body" if ended else "heading"
            yield kind, span, paragraph


def _split(text: str, start: int, end: int) -> Iterator[Span]:
    at = start
    for stop in BREAK.finditer(text, start, end):
        word = text[at : stop.start()].rsplit(None, 1)[-1].lower().strip("\"“”‘’'([") if text[at : stop.start()].strip() else ""
        if word in ABBREVIATIONS or (len(word) == 1 and word.isalpha()):
            continue
        yield from _trimmed(text, at, stop.end())
        at = stop.end()
    yield from _trimmed(text, at, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    part = text[start:end]
    start += len(part) - len(part.lstrip())
    end = start + len(part.strip())
    if end > start:
        yield Span(start=start, end=end)


def _quotes(text: str, offset: int) -> Iterator[Span]:
    for quote in QUOTE.finditer(text):
        group = 1 if quote.group(1) else 2
        yield Span(start=offset + quote.start(group), end=offset + quote.end(group))
