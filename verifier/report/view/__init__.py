"""Report in, plain rows out: everything the page shows is worked out here, and templates only lay it out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from verifier.report.view.cards import Card, card
from verifier.report.view.chart import Drawing, drawings
from verifier.report.view.counting import counted, counts, sided
from verifier.report.view.filtered import filter_sentence
from verifier.report.view.folds import Agreed, agreed
from verifier.report.view.glance import Glance, glance
from verifier.report.view.ladders import Ladder, ladders
from verifier.report.view.lookup import lookup
from verifier.report.view.matrix import Matrix, matrix
from verifier.report.view.method import Measured, RuleRow, measurements, missed_sentence, rule_rows
from verifier.report.view.scorecard import Scorecard, scorecards
from verifier.report.view.sharing import Sharing, sharing
from verifier.report.view.sources import SourceRow, source_rows
from verifier.report.view.stances import LEGEND, Stance
from verifier.report.view.texts import Text, texts
from verifier.report.view.thresholds import Threshold, thresholds
from verifier.report.view.timeline import TimelineRow, timeline
from verifier.report.view.verdict import verdict_sentence
from verifier.report.view.votes import VotesView, votes_view
from verifier.report.view.words import LOOKS
from verifier.version import __version__

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator, Sequence

    from verifier.model import Skipped, Verdict
    from verifier.report import Report
    from verifier.report.view.lookup import Source
    from verifier.report.view.words import Look

# Beyond this many cards a browser takes seconds; the tables of the other formats have them all.
MAX_FINDINGS = 5_000
# Beyond this many the page is large: the browser skips what is off screen and leaves unread what is folded,
# and so many cards, and rows of each kind, stand outside any fold.
MANY = 150
OPEN_CARDS = 50
# So many conflicts are set out at the head, above the fold.
AT_HEAD = 6
# What differs, under which headings.
GROUPS: dict[Verdict, tuple[str, str]] = {
    "conflict": ("Conflicts", "conflicts"),
    "dispute": ("Speakers who contradict each other", "disputes"),
    "revision": ("Figures that moved", "moved"),
    "variant": ("Names and wordings", "variants"),
}
TILES: tuple[tuple[Verdict, str, str, str], ...] = (
    ("conflict", "conflict", "conflicts", "findings"),
    ("dispute", "dispute", "disputes", "findings"),
    ("revision", "revision", "revisions", "findings"),
    ("variant", "variant", "variants", "findings"),
    ("agreement", "agreement", "agreements", "agreements"),
    ("single", "of one origin", "of one origin", "singles"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tile:
    """A number at the head of the page that leads to its section."""

    number: int
    label: str
    href: str
    look: Look


@dataclass(frozen=True, slots=True, kw_only=True)
class Differing:
    """The cards of one verdict under their heading."""

    name: str
    anchor: str
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The whole page; `glance` is None where a conflict takes its place."""

    name: str
    verdict: str
    missed: str
    counted: str
    omitted: str
    filtered: str
    second: str
    large: bool
    total: int
    open_rows: int
    tiles: tuple[Tile, ...]
    skipped: tuple[Skipped, ...]
    sources: tuple[Source, ...]
    source_rows: tuple[SourceRow, ...]
    scorecards: tuple[Scorecard, ...]
    sharing: Sharing
    matrix: Matrix
    legend: tuple[Stance, ...]
    glance: Glance | None
    conflicts: tuple[Card, ...]
    more_conflicts: int
    timeline: tuple[TimelineRow, ...]
    drawings: tuple[Drawing, ...]
    ladders: tuple[Ladder, ...]
    groups: tuple[Differing, ...]
    folded: tuple[Card, ...]
    agreements: Agreed
    singles: Agreed
    ledger: tuple[Card, ...]
    texts: tuple[Text, ...]
    measured: tuple[Measured, ...]
    rules: tuple[RuleRow, ...]
    thresholds: tuple[Threshold, ...]
    tool: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    votes: VotesView


def page(report: Report, limit: int = MAX_FINDINGS) -> Page:
    """The page of a report with at most `limit` findings."""
    found = lookup(report, limit)
    cards = [card(finding, found) for finding in found.findings]
    number = counts(report.findings)
    rows = timeline(found)
    differing = _of(cards, *GROUPS)
    large = len(cards) > MANY
    open_cards = OPEN_CARDS if large else len(differing)
    return Page(
        name=report.name or batch_name(report),
        verdict=verdict_sentence(report),
        missed=missed_sentence(),
        counted=counted(found.findings),
        omitted=_omitted(len(report.findings), limit),
        filtered=filter_sentence(report),
        second=report.second.sentence if report.second else "",
        large=large,
        total=len(cards),
        open_rows=OPEN_CARDS if large else len(cards),
        tiles=_tiles(number),
        skipped=report.skipped,
        sources=found.sources,
        source_rows=source_rows(found),
        scorecards=scorecards(found),
        sharing=sharing(found),
        matrix=matrix(found),
        legend=LEGEND,
        glance=None if number["conflict"] else glance(cards, found),
        conflicts=_of(cards, "conflict")[:AT_HEAD],
        more_conflicts=max(0, number["conflict"] - AT_HEAD),
        timeline=rows,
        drawings=drawings(rows, found.sources),
        ladders=ladders(found),
        groups=tuple(_groups(differing[:open_cards])),
        folded=differing[open_cards:],
        agreements=agreed(_of(cards, "agreement"), sided(report.findings)),
        singles=agreed(_of(cards, "single")),
        ledger=_of(cards, "distinct"),
        texts=texts(found),
        measured=measurements(),
        rules=rule_rows(report),
        thresholds=thresholds(),
        tool=(("news-crosscheck", __version__), *report.tool, *_settings(report)),
        notes=report.trial.notes,
        votes=votes_view(report),
    )


def batch_name(report: Report) -> str:
    """The folder that the articles share, or ""."""
    folders = {PurePath(article.path).parent for article in report.articles}
    return folders.pop().name if len(folders) == 1 else ""


def _omitted(total: int, limit: int) -> str:
    if total <= limit:
        return ""
    return (
        f"This page shows the first {limit:,} of {total:,} findings, gravest first; "
        "the rest is in the CSV table (verifier report --format csv)."
    )


def _tiles(number: Counter[Verdict]) -> tuple[Tile, ...]:
    return tuple(
        Tile(
            number=number[verdict],
            label=one if number[verdict] == 1 else many,
            href=href,
            look=LOOKS[verdict],
        )
        for verdict, one, many, href in TILES
        if number[verdict] or verdict in {"conflict", "agreement"}
    )


def _groups(cards: Sequence[Card]) -> Iterator[Differing]:
    for verdict, (name, anchor) in GROUPS.items():
        if held := _of(cards, verdict):
            yield Differing(name=name, anchor=anchor, cards=held)


def _of(cards: Sequence[Card], *verdicts: Verdict) -> tuple[Card, ...]:
    return tuple(each for each in cards if each.look.verdict in verdicts)


def _settings(report: Report) -> tuple[tuple[str, str], ...]:
    settings = report.config.model_dump(mode="json")
    return tuple(
        (f"setting {name.replace('_', ' ')}", _shown(settings[name]) or "default")
        for name in sorted(settings)
    )


def _shown(setting: object) -> str:
    return ", ".join(map(str, setting)) if isinstance(setting, list) else str(setting)
