"""Positions of a finding to rows: a value, the sources that hold it, and their words in their sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.model import Span, line_and_column
from verifier.report.places import surroundings
from verifier.report.view.contrast import Run, contrast
from verifier.report.view.words import anchor, letter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.model import Article, Claim, Evidence, Position
    from verifier.report.view.lookup import Lookup, Source

# Quotes of one position that stand open on a card; ten reprints of one sentence are folded.
OPEN_QUOTES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The evidence of one source in its sentence; `speaker` is "" where the outlet speaks for itself.

    `before` and `after` are the words around it; `runs` are all three with what differs from the other side.
    """

    before: str
    words: str
    after: str
    runs: tuple[Run, ...]
    speaker: str
    stance: str
    language: str
    source: Source
    line: int
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionRow:
    """One value, the sources that hold it, and their words; `letter` is "" where there is but one.

    `names` are the outlets of the sources, and `outlets` the same in few words.
    """

    letter: str
    value: str
    labels: tuple[str, ...]
    names: tuple[str, ...]
    outlets: str
    quotes: tuple[Quote, ...]
    folded: tuple[Quote, ...]


def held_by(position: Position, found: Lookup) -> list[Evidence]:
    """The evidence of a position in the order of the sources."""
    order = {source.article.id: rank for rank, source in enumerate(found.every)}
    known = (evidence for evidence in position.evidence if evidence.article_id in order)
    return sorted(known, key=lambda each: (order[each.article_id], each.start))


def position_row(
    number: int, positions: tuple[Position, ...], held: list[list[Evidence]], found: Lookup
) -> PositionRow:
    """The row of one of the positions; `held` is the evidence of each."""
    # The first side is set against the second, and every other side against the first.
    across = held[1 if number == 0 else 0] if len(held) > 1 else []
    other = parts(across[0], found) if across else None
    quotes = [_quote(each, other, found) for each in held[number]]
    names = tuple({quote.source.printer: quote.source.outlet for quote in quotes}.values())
    return PositionRow(
        letter=letter(number) if len(positions) > 1 else "",
        value=found.words(positions[number].value) or "tell of it",
        labels=tuple(dict.fromkeys(quote.source.label for quote in quotes)),
        names=names,
        outlets=_outlets(names),
        quotes=tuple(quotes[:OPEN_QUOTES]),
        folded=tuple(quotes[OPEN_QUOTES:]),
    )


def _outlets(names: Sequence[str]) -> str:
    """The first outlet and how many others: "Harbour Post + 2"."""
    return " + ".join([*names[:1], *([str(len(names) - 1)] if len(names) > 1 else [])])


def parts(evidence: Evidence, found: Lookup) -> tuple[str, str, str]:
    """The words before the evidence in its sentence, its own, and those after it."""
    article = found.by_article[evidence.article_id].article
    text = article.text
    around = sentence(article, Span(start=evidence.start, end=evidence.end))
    return (
        text[around.start : evidence.start].lstrip(),
        text[evidence.start : evidence.end] or evidence.quote,
        text[evidence.end : around.end].rstrip(),
    )


def sentence(article: Article, words: Span) -> Span:
    """The sentence of some words; a date line before the first one is no part of it."""
    around = surroundings(article.text, words)
    start = max(around.start, article.header.end) if words.start >= article.header.end else around.start
    return Span(start=start, end=around.end)


def _quote(evidence: Evidence, other: tuple[str, str, str] | None, found: Lookup) -> Quote:
    source = found.by_article[evidence.article_id]
    line, _ = line_and_column(source.lines, evidence.start)
    before, words, after = parts(evidence, found)
    claim = found.claims.get(evidence.claim_id)
    return Quote(
        before=before,
        words=words,
        after=after,
        runs=contrast(before, words, after, other),
        speaker=claim.attribution.source if claim else "",
        stance=_stance(claim) if claim else "",
        language=source.article.language,
        source=source,
        line=source.above + line,
        href=anchor("c", evidence.claim_id) if claim else f"{source.label}-L{source.above + line}",
    )


def _stance(claim: Claim) -> str:
    """Such as "planned", "possible, denied": what keeps a claim from being a plain statement of what was."""
    modality = "" if claim.modality in {"happened", "ongoing"} else claim.modality
    return ", ".join(part for part in (modality, "denied" if claim.polarity == "negative" else "") if part)
