"""Outlets to their scorecards: how their claims fared against those of the others."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.report.view.alone import alone
from verifier.report.view.words import COMPARED

if TYPE_CHECKING:
    from verifier.report.view.lookup import Lookup, Source

# The rule that sets quotations side by side.
QUOTED = "quotation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scorecard:
    """One outlet; `backed` counts claims by the number of other origins that say the same, fewest first.

    `alone` are claims that no other source was found to speak of, for or against; `revised` are values that a
    later report replaced, `drifted` quotations that another outlet prints in other words.
    """

    outlet: str
    labels: tuple[str, ...]
    claims: int
    corroborated: int
    backed: tuple[tuple[int, int], ...]
    alone: int
    conflicts: int
    revised: int
    drifted: int


def scorecards(found: Lookup) -> tuple[Scorecard, ...]:
    """One for each outlet, in the order of its first article."""
    outlets: dict[str, list[Source]] = {}
    for source in found.sources:
        outlets.setdefault(source.printer, []).append(source)
    backing = _backing(found)
    by_itself = alone(found)
    taking = _taking(found)
    said: dict[str, list[str]] = {}
    for claim in found.claims.values():
        said.setdefault(claim.article_id, []).append(claim.id)
    cards = []
    for sources in outlets.values():
        articles = {source.article.id for source in sources}
        claims = [claim for article in articles for claim in said.get(article, ())]
        backed = Counter(backing[claim] for claim in claims if backing.get(claim, 0) > 0)
        cards.append(
            Scorecard(
                outlet=sources[0].outlet,
                labels=tuple(source.label for source in sources),
                claims=len(claims),
                corroborated=backed.total(),
                backed=tuple(sorted(backed.items())),
                alone=sum(claim in by_itself for claim in claims),
                conflicts=len({each for article in articles for each in taking["conflict", article]}),
                revised=len({each for article in articles for each in taking["revised", article]}),
                drifted=len({each for article in articles for each in taking["drifted", article]}),
            )
        )
    return tuple(cards)


def _backing(found: Lookup) -> dict[str, int]:
    """From a claim to the most origins besides its own that hold one of its values."""
    backing: dict[str, int] = {}
    for finding in found.between:
        for position in finding.positions if finding.verdict in COMPARED else ():
            others = len(found.sides(position.evidence)) - 1
            for evidence in position.evidence:
                backing[evidence.claim_id] = max(backing.get(evidence.claim_id, 0), others)
    return backing


def _taking(found: Lookup) -> dict[tuple[str, str], set[str]]:
    """The findings in which each article is in conflict, its value was replaced, or its quotation differs."""
    days = {source.article.id: number for number, source in enumerate(found.sources)}
    taking: dict[tuple[str, str], set[str]] = {
        (kind, source.article.id): set()
        for source in found.sources
        for kind in ("conflict", "revised", "drifted")
    }
    for finding in found.findings:
        held = [
            {evidence.article_id for evidence in position.evidence} & days.keys()
            for position in finding.positions
        ]
        if finding.verdict == "conflict":
            for article in set().union(*held):
                taking["conflict", article].add(finding.id)
        if finding.rule == QUOTED and len(held) > 1 and finding.verdict != "distinct":
            for article in set().union(*held):
                taking["drifted", article].add(finding.id)
        if finding.verdict == "revision" and any(held):
            first = min(
                (articles for articles in held if articles), key=lambda each: min(days[a] for a in each)
            )
            for article in first:
                taking["revised", article].add(finding.id)
    return taking
