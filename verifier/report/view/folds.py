"""Agreed facts to folds: those of one event together, the rest in packs that a browser can lay out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from verifier.report.view.cards import Card

# A browser lays out so many rows at once.
MOST = 250
# So many rows stand open: a list that is read at a glance needs no fold.
OPEN = 12
REST, MORE, SIDED = "Other facts", "More facts", "One side of a conflict above"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """What is folded together, and under which name; `named` is true for one event."""

    name: str
    named: bool
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreed:
    """What is told alike: rows that stand without a group, and folds, which are `open` where they are few."""

    rows: tuple[Card, ...]
    folds: tuple[Fold, ...]
    open: bool

    @property
    def cards(self) -> tuple[Card, ...]:
        """All of them in order."""
        return (*self.rows, *(card for fold in self.folds for card in fold.cards))


def agreed(cards: Sequence[Card], sided: Collection[str] = ()) -> Agreed:
    """Events with several facts in the order of their first, then all that stand alone.

    Facts of no such event need no group where they are the only one. Last come those whose ids are in
    `sided`: a conflict has them as one of its sides.
    """
    own = [card for card in cards if card.id not in sided]
    by_event: dict[str, list[Card]] = {}
    for card in own:
        by_event.setdefault(card.event, []).append(card)
    several = {event: held for event, held in by_event.items() if event and len(held) > 1}
    rest = [card for card in own if card.event not in several]
    rows = [] if several else rest[:OPEN]
    return Agreed(
        rows=tuple(rows),
        folds=(
            *(fold for event, held in several.items() for fold in _packs(event, held, named=True)),
            *_packs(REST if several else MORE, rest[len(rows) :], named=False),
            *_packs(SIDED, [card for card in cards if card.id in sided], named=False),
        ),
        open=len(cards) <= OPEN,
    )


def _packs(name: str, cards: Sequence[Card], *, named: bool) -> Iterator[Fold]:
    for first in range(0, len(cards), MOST):
        yield Fold(name=name, named=named, cards=tuple(cards[first : first + MOST]))
