"""Who shares text with whom: a share for each two articles, and the groups that count as one origin."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.report.view.lookup import Lookup, Source

# Runs of so many words are what copying leaves and chance does not.
RUN = 5
# A heat map of more articles cannot be read; beyond this only those that share anything are drawn.
MOST_SOURCES = 40
# Words of an article beyond these change no share that matters.
MOST_WORDS = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """How many of the shorter article's runs the other has too, in per cent; -1 for one and the same."""

    percent: int
    shared: int

    @property
    def heat(self) -> int:
        """0 to 5, for the colour."""
        return 0 if self.percent < 1 else min(5, 1 + self.percent // 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class SharingRow:
    """One source against all that are drawn."""

    source: Source
    shares: tuple[Share, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """Sources that count as one origin, and the largest share that two of them have in common."""

    labels: tuple[str, ...]
    outlets: tuple[str, ...]
    percent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharing:
    """The heat map, the groups of one origin, and how many origins there are."""

    rows: tuple[SharingRow, ...]
    groups: tuple[Kin, ...]
    origins: int
    omitted: int


def sharing(found: Lookup) -> Sharing:
    """The shares of all pairs; sources that share nothing are left out when there are too many to draw."""
    runs = {source.label: _runs(source.article.text) for source in found.sources}
    shares = {
        frozenset((one.label, other.label)): _share(runs[one.label], runs[other.label])
        for one, other in combinations(found.sources, 2)
    }
    drawn = found.sources
    if len(drawn) > MOST_SOURCES:
        warm = {label for pair, share in shares.items() if share.heat for label in pair}
        drawn = tuple(source for source in drawn if source.label in warm)[:MOST_SOURCES]
    same = Share(percent=-1, shared=0)
    return Sharing(
        rows=tuple(
            SharingRow(
                source=one,
                shares=tuple(shares.get(frozenset((one.label, other.label)), same) for other in drawn),
            )
            for one in drawn
        ),
        groups=tuple(_groups(found, shares)),
        origins=len({found.origin.get(source.article.id, source.article.id) for source in found.sources}),
        omitted=len(found.sources) - len(drawn),
    )


def _runs(text: str) -> frozenset[str]:
    words = re.findall(r"\w+", text.casefold())[:MOST_WORDS]
    return frozenset(" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def _share(one: frozenset[str], other: frozenset[str]) -> Share:
    shared, shorter = len(one & other), min(len(one), len(other))
    return Share(percent=round(100 * shared / shorter) if shorter else 0, shared=shared)


def _groups(found: Lookup, shares: dict[frozenset[str], Share]) -> list[Kin]:
    by_origin: dict[str, list[Source]] = {}
    for source in found.sources:
        by_origin.setdefault(found.origin.get(source.article.id, source.article.id), []).append(source)
    return [
        Kin(
            labels=tuple(source.label for source in group),
            outlets=tuple(source.outlet for source in group),
            percent=max(shares[frozenset((a.label, b.label))].percent for a, b in combinations(group, 2)),
        )
        for group in by_origin.values()
        if len(group) > 1
    ]
