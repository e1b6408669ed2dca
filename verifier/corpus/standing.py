"""Findings in, how an outlet stands in them out: how often it is alone, in a conflict, and first."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from verifier.corpus.told import Listed, Seen


def counted(own: set[str], every: Mapping[str, Listed], seen: Iterable[Seen]) -> dict[str, int]:
    """In how many facts the articles take part, alone, in a conflict, and as the first."""
    counts = dict.fromkeys(("facts", "alone", "in conflict", "first"), 0)
    for each in seen:
        sides = each.finding.positions
        told = {evidence.article_id for side in sides for evidence in side.evidence}
        if not told & own or each.finding.verdict == "distinct":
            continue
        counts["facts"] += 1
        counts["in conflict"] += each.finding.verdict == "conflict"
        counts["alone"] += told <= own or any(
            {evidence.article_id for evidence in side.evidence} <= own for side in sides if len(sides) > 1
        )
        days = {name: every[name].day for name in told if name in every}
        earliest = min((day for day in days.values() if day), default=None)
        begun = {every[name].outlet for name, day in days.items() if day == earliest and day}
        later = any(day and earliest and day > earliest for day in days.values())
        counts["first"] += later and len(begun) == 1 and any(days.get(name) == earliest for name in own)
    return counts
