"""Who shares text with whom: a share for each two articles, and what makes claims of several one origin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.report.view.words import anchor

if TYPE_CHECKING:
    from collections.abc import Iterable

    from verifier.model import Claim, Origin, SharedText
    from verifier.report.view.lookup import Lookup, Source

# A heat map of more articles cannot be read; beyond this only those that share anything are drawn.
MOST_SOURCES = 40
KINDS = {
    "text": "shared text",
    "credit": "credited report",
    "statement": "released statement",
    "quotation": "words quoted alike",
    "speaker": "one speaker",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """The share of its words that the one has in common with the other, in per cent; -1 for itself."""

    percent: int
    words: int

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
class Told:
    """How many of the claims one source tells, and where the first of them stands."""

    label: str
    claims: int
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Kin:
    """Claims of several sources that count as one origin, and the sentence that says why."""

    kind: str
    labels: tuple[str, ...]
    reason: str
    claims: tuple[Told, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sharing:
    """The heat map and the groups, those of most sources first."""

    rows: tuple[SharingRow, ...]
    groups: tuple[Kin, ...]
    omitted: int


def sharing(found: Lookup) -> Sharing:
    """The shares of all pairs; sources that share nothing are left out when there are too many to draw."""
    shares = _shares(each for origin in found.origins for each in origin.shared)
    drawn = found.sources
    if len(drawn) > MOST_SOURCES:
        warm = {article for pair in shares for article in pair}
        drawn = tuple(source for source in drawn if source.article.id in warm)[:MOST_SOURCES]
    groups = [_kin(origin, found) for origin in found.origins]
    return Sharing(
        rows=tuple(
            SharingRow(source=one, shares=tuple(_share(one, other, shares) for other in drawn))
            for one in drawn
        ),
        groups=tuple(sorted(groups, key=lambda kin: (-len(kin.labels), kin.kind, kin.labels, kin.reason))),
        omitted=len(found.sources) - len(drawn),
    )


def _shares(pairs: Iterable[SharedText]) -> dict[tuple[str, str], Share]:
    """From (article, other) to the share of the article's own words."""
    shares: dict[tuple[str, str], Share] = {}
    for pair in pairs:
        for one, other, share in ((pair.a, pair.b, pair.share_a), (pair.b, pair.a, pair.share_b)):
            found = Share(percent=round(100 * share), words=pair.words)
            shares[one, other] = max(shares.get((one, other), found), found, key=lambda each: each.percent)
    return shares


def _share(one: Source, other: Source, shares: dict[tuple[str, str], Share]) -> Share:
    if one is other:
        return Share(percent=-1, words=0)
    return shares.get((one.article.id, other.article.id), Share(percent=0, words=0))


def _kin(origin: Origin, found: Lookup) -> Kin:
    claims = [found.claims[name] for name in origin.claims if name in found.claims]
    return Kin(
        kind=KINDS[origin.kind],
        labels=found.labels(origin.articles),
        reason=found.renamed(origin.reason),
        claims=tuple(_told(source, claims) for source in found.sources if _tells(source, claims)),
    )


def _tells(source: Source, claims: list[Claim]) -> bool:
    return any(claim.article_id == source.article.id for claim in claims)


def _told(source: Source, claims: list[Claim]) -> Told:
    own = sorted((claim.start, claim.id) for claim in claims if claim.article_id == source.article.id)
    return Told(label=source.label, claims=len(own), href=anchor("c", own[0][1]))
