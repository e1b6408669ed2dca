"""Pairs of mentions that look alike and were kept apart, with what kept them so: the ledger's matter."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.lexicon.events import is_class

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.events.link import Link
    from verifier.events.mention import Mention

# Above this score a pair is near enough that a reader would ask why it was not compared.
NEAR = 1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """Two mentions of two articles that were not taken for one happening; `guard` says what stopped it."""

    a: Mention
    b: Mention
    guard: str
    reasons: tuple[str, ...]


def apart(
    mentions: Sequence[Mention], pairs: dict[tuple[int, int], Link], groups: Sequence[tuple[int, ...]]
) -> tuple[Apart, ...]:
    """The nearest forbidden pair of each two groups, best first; one entry for each two happenings."""
    home = {member: n for n, group in enumerate(groups) for member in group}
    best: dict[tuple[int, int], tuple[float, int, int]] = {}
    for (i, j), pair in pairs.items():
        one, two = sorted((home[i], home[j]))
        same_article = mentions[i].frame.article_id == mentions[j].frame.article_id
        if (
            one == two
            or same_article
            or pair.score < NEAR
            or not pair.barred
            or not is_class(mentions[i].frame.kind)
        ):
            continue
        best[one, two] = max(best.get((one, two), (0.0, i, j)), (round(pair.score, 3), i, j))
    ranked = sorted(best.values(), key=lambda entry: (-entry[0], entry[1], entry[2]))
    return tuple(
        Apart(a=mentions[i], b=mentions[j], guard=pairs[i, j].veto, reasons=pairs[i, j].reasons)
        for _, i, j in ranked
    )
