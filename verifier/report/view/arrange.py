"""The positions of a finding in the order of the page: the value that most origins hold stands first."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from verifier.events.sources import sources as independent

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from verifier.model import Finding, Origin, Position

    Order = tuple[dt.date, int]  # the day of an article and its place in the order of publication


def arranged(
    finding: Finding, printed: Mapping[str, Order], behind: Mapping[str, Sequence[Origin]]
) -> Finding:
    """Most origins first, the first printed on a tie; of a revision, always the first printed.

    The order names the positions A, B, C everywhere; it says nothing about which of them is right.
    """
    if len(finding.positions) < 2:
        return finding

    def weight(position: Position) -> tuple[object, ...]:
        held = [each for each in position.evidence if each.article_id in printed]
        origins = len(independent(((each.article_id, each.claim_id) for each in held), behind))
        first = min((printed[each.article_id] for each in held), default=(dt.date.max, 0))
        return (0 if finding.verdict == "revision" else -origins, *first)

    return replace(finding, positions=tuple(sorted(finding.positions, key=weight)))
