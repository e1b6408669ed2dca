"""Claims in, the independent origins behind them out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.events.closure import closed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from verifier.model import Origin


@dataclass(frozen=True, slots=True)
class Source:
    """One independent origin of some claims: the articles that tell it, and what joins them if several do."""

    articles: tuple[str, ...]
    reasons: tuple[str, ...]


def by_claim(origins: Iterable[Origin]) -> dict[str, tuple[Origin, ...]]:
    """From claim id to the origins it has."""
    found: dict[str, list[Origin]] = {}
    for origin in origins:
        for claim in origin.claims:
            found.setdefault(claim, []).append(origin)
    return {claim: tuple(behind) for claim, behind in found.items()}


def sources(claims: Iterable[tuple[str, str]], behind: Mapping[str, Sequence[Origin]]) -> tuple[Source, ...]:
    """The independent origins of claims, given as pairs of article id and claim id, in order of article.

    An origin that only one of the articles has joins nothing. An article whose claims are all its own is an
    origin by itself; where one of them comes from elsewhere, the others (its headline) are taken to follow.
    """
    held: dict[Origin, set[str]] = {}
    articles: dict[str, set[str]] = {}
    for article, claim in sorted(set(claims)):
        articles.setdefault(article, set()).add(claim)
        for origin in behind.get(claim, ()):
            held.setdefault(origin, set()).add(claim)
    home = {claim: article for article, mine in articles.items() for claim in mine}
    joining = {o: mine for o, mine in held.items() if len({home[c] for c in mine}) > 1}
    origins = sorted(joining, key=lambda origin: origin.id)
    shared = [
        Source(
            tuple(sorted({home[claim] for n in group for claim in joining[origins[n]]})),
            tuple(sorted({origins[n].reason for n in group})),
        )
        for group in closed([joining[origin] for origin in origins])
    ]
    taken = {article for source in shared for article in source.articles}
    own = [Source((article,), ()) for article in articles if article not in taken]
    return tuple(sorted((*shared, *own), key=lambda source: (source.articles, source.reasons)))
