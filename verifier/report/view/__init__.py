"""Report in, plain rows out: everything the page shows is worked out here, and templates only lay it out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from verifier.report.view.cards import Card, card
from verifier.report.view.lookup import lookup
from verifier.report.view.matrix import Matrix, matrix
from verifier.report.view.sources import SourceRow, source_rows
from verifier.report.view.texts import Text, texts
from verifier.report.view.timeline import TimelineRow, timeline
from verifier.report.view.verdict import verdict_sentence
from verifier.report.view.words import LOOKS
from verifier.version import __version__

if TYPE_CHECKING:
    from verifier.model import Skipped, Verdict
    from verifier.report import Report
    from verifier.report.view.lookup import Source
    from verifier.report.view.words import Look

# Beyond this many cards a browser takes seconds; the JSON report has them all.
MAX_FINDINGS = 5_000
# Beyond this many the page asks the browser to skip what is off screen.
MANY = 150
# So many conflicts are named at the head, above the fold.
AT_HEAD = 5
TILES: tuple[tuple[Verdict, str, str, str], ...] = (
    ("conflict", "conflict", "conflicts", "findings"),
    ("dispute", "dispute", "disputes", "findings"),
    ("revision", "revision", "revisions", "findings"),
    ("variant", "variant", "variants", "findings"),
    ("agreement", "agreement", "agreements", "agreements"),
    ("distinct", "near-conflict cleared", "near-conflicts cleared", "ledger"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """A number at the head of the page that leads to its section."""

    number: int
    label: str
    href: str
    look: Look


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The whole page."""

    name: str
    verdict: str
    omitted: str
    large: bool
    tiles: tuple[Tile, ...]
    skipped: tuple[Skipped, ...]
    sources: tuple[Source, ...]
    source_rows: tuple[SourceRow, ...]
    matrix: Matrix
    conflicts: tuple[Card, ...]
    more_conflicts: int
    timeline: tuple[TimelineRow, ...]
    cards: tuple[Card, ...]
    agreements: tuple[Card, ...]
    singles: tuple[Card, ...]
    ledger: tuple[Card, ...]
    texts: tuple[Text, ...]
    rules: tuple[tuple[str, int], ...]
    tool: tuple[tuple[str, str], ...]


def page(report: Report, limit: int = MAX_FINDINGS) -> Page:
    """The page of a report with at most `limit` findings."""
    found = lookup(report, limit)
    cards = [card(finding, found) for finding in found.findings]
    counts = Counter(finding.verdict for finding in report.findings)
    return Page(
        name=report.name or batch_name(report),
        verdict=verdict_sentence(report),
        omitted=_omitted(len(report.findings), limit),
        large=len(cards) > MANY,
        tiles=_tiles(counts),
        skipped=report.skipped,
        sources=found.sources,
        source_rows=source_rows(found),
        matrix=matrix(found),
        conflicts=_of(cards, "conflict")[:AT_HEAD],
        more_conflicts=max(0, counts["conflict"] - AT_HEAD),
        timeline=timeline(found),
        cards=_of(cards, "conflict", "dispute", "revision", "variant"),
        agreements=_of(cards, "agreement"),
        singles=_of(cards, "single"),
        ledger=_of(cards, "distinct"),
        texts=texts(found),
        rules=tuple(sorted(Counter(finding.rule for finding in report.findings).items())),
        tool=(("news-crosscheck", __version__), *report.tool, *_settings(report)),
    )


def batch_name(report: Report) -> str:
    """The folder that the articles share, or ""."""
    folders = {PurePath(article.path).parent for article in report.articles}
    return folders.pop().name if len(folders) == 1 else ""


def _omitted(total: int, limit: int) -> str:
    if total <= limit:
        return ""
    shown = f"the first {limit:,} of {total:,} findings, gravest first"
    return f"This page shows {shown}; the JSON report has them all."


def _tiles(counts: Counter[Verdict]) -> tuple[Tile, ...]:
    return tuple(
        Tile(
            number=counts[verdict],
            label=one if counts[verdict] == 1 else many,
            href=href,
            look=LOOKS[verdict],
        )
        for verdict, one, many, href in TILES
        if counts[verdict] or verdict in {"conflict", "agreement"}
    )


def _of(cards: list[Card], *verdicts: Verdict) -> tuple[Card, ...]:
    return tuple(each for each in cards if each.look.verdict in verdicts)


def _settings(report: Report) -> tuple[tuple[str, str], ...]:
    settings = report.config.model_dump(mode="json")
    return tuple((f"setting {name}", str(settings[name]) or "default") for name in sorted(settings))
