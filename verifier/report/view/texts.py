"""Articles to numbered lines in which evidence is marked and claims with findings are underlined."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from verifier.model import line_and_column
from verifier.report.view.words import RANK, anchor

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from verifier.model import Claim, Verdict
    from verifier.report.view.lookup import Lookup, Source

# A browser lays out a paragraph of a million characters in minutes, and the same in parts at once.
LONGEST = 4_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A run of text that is marked in one way; `claims` are the anchors of claims that begin with it."""

    text: str
    verdict: str
    href: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of an article; a very long one comes in several, and all but the first are `continued`."""

    number: int
    continued: bool
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One article in full."""

    source: Source
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A range of an article that takes part in a finding; evidence links to its card."""

    start: int
    end: int
    verdict: Verdict
    href: str


def texts(found: Lookup) -> tuple[Text, ...]:
    """The full text of every source in their order, and after them those of earlier versions."""
    stretches = _stretches(found)
    claims: dict[str, list[Claim]] = {}
    for claim in found.claims.values():
        claims.setdefault(claim.article_id, []).append(claim)
    return tuple(
        Text(source=source, lines=tuple(lines(source, claims.get(article, []), stretches.get(article, []))))
        for source in found.every
        for article in [source.article.id]
    )


def _stretches(found: Lookup) -> dict[str, list[Stretch]]:
    by_article: dict[str, list[Stretch]] = {}
    for finding in found.findings:
        for evidence in (each for position in finding.positions for each in position.evidence):
            marks = by_article.setdefault(evidence.article_id, [])
            href = anchor("f", finding.id)
            marks.append(Stretch(start=evidence.start, end=evidence.end, verdict=finding.verdict, href=href))
            claim = found.claims.get(evidence.claim_id)
            for span in claim.spans if claim else ():
                marks.append(Stretch(start=span.start, end=span.end, verdict=finding.verdict, href=""))
    return by_article


def lines(source: Source, claims: list[Claim], stretches: list[Stretch]) -> Iterator[Line]:
    """The lines of a text; the stretches are marked, and lead where each of them says."""
    text = source.article.text
    starts = source.lines[:-1] if text.endswith("\n") else source.lines
    ends = (*(start - 1 for start in source.lines[1:]), len(text))
    over: dict[int, list[Stretch]] = {}
    for stretch in stretches:
        first, _ = line_and_column(source.lines, stretch.start)
        last, _ = line_and_column(source.lines, max(stretch.start, stretch.end - 1))
        for number in range(first, last + 1):
            over.setdefault(number, []).append(stretch)
    begun: dict[int, list[Claim]] = {}
    for claim in claims:
        number, _ = line_and_column(source.lines, claim.start)
        begun.setdefault(min(number, len(starts)), []).append(claim)
    for number, (start, end) in enumerate(zip(starts, ends, strict=False), start=1):
        pieces = _pieces(text, start, end, over.get(number, []), begun.get(number, []))
        for place, part in enumerate(_parts(pieces)):
            yield Line(number=source.above + number, continued=place > 0, pieces=part)


def _parts(pieces: Iterable[Piece]) -> Iterator[tuple[Piece, ...]]:
    """The pieces of one line in runs that a browser can lay out; at least one run."""
    run: list[Piece] = []
    length = 0
    for piece in pieces:
        if run and length + len(piece.text) > LONGEST:
            yield tuple(run)
            run, length = [], 0
        run.append(piece)
        length += len(piece.text)
    yield tuple(run)


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    """Where a very long line may be broken: at a space if there is one near."""
    at = start + LONGEST // 2
    while at < end:
        yield text.rfind(" ", at - LONGEST // 8, at) + 1 or at
        at += LONGEST // 2


def _pieces(
    text: str, start: int, end: int, stretches: list[Stretch], claims: list[Claim]
) -> Iterator[Piece]:
    cuts = {start, end, *(claim.start for claim in claims)}
    cuts.update(_cuts(text, start, end))
    cuts.update(cut for stretch in stretches for cut in (stretch.start, stretch.end) if start < cut < end)
    places = sorted(cuts)
    begins = {claim.start for claim in claims}
    waiting = sorted(stretches, key=lambda stretch: -stretch.start)
    over: list[Stretch] = []
    for low, high in pairwise(places):
        while waiting and waiting[-1].start <= low:
            over.append(waiting.pop())
        over = [stretch for stretch in over if high <= stretch.end]
        # Words that carry an agreed date are shown as agreed, even inside a claim whose count is in conflict.
        gravest = min(
            over, key=lambda stretch: (not stretch.href, RANK[stretch.verdict], stretch.href), default=None
        )
        yield Piece(
            text=text[low:high].removesuffix("\r") if high == end else text[low:high],
            verdict=gravest.verdict if gravest else "",
            # A link around nothing but a space could be neither seen nor read out.
            href=gravest.href if gravest and not text[low:high].isspace() else "",
            claims=_anchors(claim for claim in claims if claim.start == low) if low in begins else (),
        )
    # A link to a claim must lead somewhere even when the claim begins at a line's end.
    if late := _anchors(claim for claim in claims if claim.start >= end):
        yield Piece(text="", verdict="", href="", claims=late)


def _anchors(claims: Iterable[Claim]) -> tuple[str, ...]:
    return tuple(sorted({anchor("c", claim.id) for claim in claims}))
