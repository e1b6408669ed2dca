"""The positions of a finding in the order of the page: the value that most origins hold stands first."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.events.sources import sources as independent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from verifier.model import Finding, Origin, Position
    from verifier.report.view.lookup import Source


def arranged(
    finding: Finding, by_article: Mapping[str, Source], behind: Mapping[str, Sequence[Origin]]
) -> Finding:
    """Most origins first, the first printed on a tie; of a revision, always the first printed.

    The order names the positions A, B, C everywhere; it says nothing about which of them is right.
    """
    if len(finding.positions) < 2:
        return finding

    def weight(position: Position) -> tuple[object, ...]:
        held = [each for each in position.evidence if each.article_id in by_article]
        origins = len(independent(((each.article_id, each.claim_id) for each in held), behind))
        printed = (by_article[each.article_id] for each in held)
        first = min(((source.date or dt.date.max, source.number) for source in printed), default=None)
        return (0 if finding.verdict == "revision" else -origins, *(first or (dt.date.max, 0)))

    return replace(finding, positions=tuple(sorted(finding.positions, key=weight)))
