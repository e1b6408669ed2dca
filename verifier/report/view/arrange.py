"""The positions of a finding in the order of the page: the value that most origins hold stands first."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.model import Finding, Position
    from verifier.report.view.lookup import Source


def arranged(finding: Finding, sources: Sequence[Source], origin: dict[str, str]) -> Finding:
    """Most origins first, the first printed on a tie; of a revision, always the first printed.

    The order names the positions A, B, C everywhere; it says nothing about which of them is right.
    """
    if len(finding.positions) < 2:
        return finding
    rank = {source.article.id: number for number, source in enumerate(sources)}
    days = {source.article.id: source.date or dt.date.max for source in sources}

    def weight(position: Position) -> tuple[object, ...]:
        articles = {evidence.article_id for evidence in position.evidence} & rank.keys()
        origins = len({origin.get(each, each) for each in articles})
        first = min(((days[each], rank[each]) for each in articles), default=(dt.date.max, len(rank)))
        return (0 if finding.verdict == "revision" else -origins, *first)

    return replace(finding, positions=tuple(sorted(finding.positions, key=weight)))
