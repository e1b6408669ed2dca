"""Article in, sentences out: headings, bullets with their lead-in, body sentences, quoted stretches."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from verifier import parse
from verifier.model import Sentence, SentenceKind, Span
from verifier.segment.boundaries import boundaries, trimmed
from verifier.segment.case import reading
from verifier.segment.lines import Line, filed, is_dateline, lines
from verifier.segment.quotes import inside, quotes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Article, Token


def sentences(article: Article) -> tuple[Sentence, ...]:
    """All sentences of an article in order, parsed; offsets are those of `article.text`.

    The sentences do not overlap, and together they hold every character after the header that is
    neither space nor the mark of a bullet. The header itself is one sentence of kind "dateline".
    What stands after `article.end` is in none.
    """
    text = article.text
    paragraphs = lines(text, article.header.end, article.end)
    stretches = quotes(text, [line.span for line in paragraphs])
    drafts = tuple(_drafts(article, paragraphs))
    readings = reading(text, [(draft.start, draft.end) for draft in drafts])
    parsed = parse.tokens(zip(readings, [draft.start for draft in drafts], strict=True))
    return tuple(
        dataclasses.replace(
            draft,
            quotes=inside(stretches, Span(start=draft.start, end=draft.end)),
            tokens=tuple(_as_printed(text, token) for token in tokens),
        )
        for draft, tokens in zip(drafts, parsed, strict=True)
    )


def ends(article: Article) -> tuple[int, ...]:
    """Where each sentence of the whole text ends, in order, without parsing it."""
    return tuple(draft.end for draft in _drafts(article, lines(article.text, article.header.end)))


def _as_printed(text: str, token: Token) -> Token:
    printed = text[token.start : token.end]
    return token if token.text == printed else dataclasses.replace(token, text=printed)


def _drafts(article: Article, paragraphs: tuple[Line, ...]) -> Iterator[Sentence]:
    """Sentences without tokens and quotes, numbered."""
    header = Line(kind="dateline", span=article.header, paragraph=0, lead_in=-1)
    index = 0
    if article.text[article.header.start : article.header.end].strip():
        yield _draft(article, header, index, "dateline", article.header, -1)
        index += 1
    last: list[int] = []
    opened = False
    for line in paragraphs:
        lead_in = last[line.lead_in] if line.lead_in >= 0 else -1
        for kind, span in _spans(article.text, line, opened=opened):
            yield _draft(article, line, index, kind, span, lead_in)
            index += 1
        opened = opened or line.kind == "body"
        last.append(index - 1)


def _spans(text: str, line: Line, *, opened: bool) -> Iterator[tuple[SentenceKind, Span]]:
    """The sentences of one paragraph; a dateline before the first of an article is one of its own."""
    start = line.span.start if opened else filed(text, line)
    for span in trimmed(text, line.span.start, start):
        yield "dateline", span
    spans = list(boundaries(text, start, line.span.end))
    for number, span in enumerate(spans):
        if not opened and number < 2 and len(spans) > 2 and _is_filed(text, spans, number):
            yield "dateline", span
        elif line.kind == "lead-in" and number < len(spans) - 1:
            # "The plan has two parts. It provides for:" leads in with its last sentence only.
            yield "body", span
        else:
            yield line.kind, span


def _is_filed(text: str, spans: list[Span], number: int) -> bool:
    """Whether a sentence is part of a dateline with full stops ("Quito. 4 June 2024. The talks ...")."""
    first, second = (text[span.start : span.end] for span in spans[:2])
    if is_dateline(first) and not is_dateline(second):
        return number == 0
    return len(first) < 40 and is_dateline(second)


def _draft(
    article: Article, line: Line, index: int, kind: SentenceKind, span: Span, lead_in: int
) -> Sentence:
    return Sentence(
        article_id=article.id,
        index=index,
        paragraph=line.paragraph,
        kind=kind,
        start=span.start,
        end=span.end,
        text=article.text[span.start : span.end],
        lead_in=lead_in,
        quotes=(),
        tokens=(),
    )
