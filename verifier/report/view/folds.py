"""Agreed facts to folds: those of one event together, the rest in packs that a browser can lay out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.report.view.cards import Card

# A browser lays out so many rows at once.
MOST = 250
REST = "Other facts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """What is folded together, and under which name; `named` is true for one event."""

    name: str
    named: bool
    cards: tuple[Card, ...]


def folds(cards: Sequence[Card]) -> tuple[Fold, ...]:
    """Events with several facts in the order of their first, then all that stand alone."""
    by_event: dict[str, list[Card]] = {}
    for card in cards:
        by_event.setdefault(card.event, []).append(card)
    several = {event: held for event, held in by_event.items() if event and len(held) > 1}
    rest = [card for card in cards if card.event not in several]
    return (
        *(fold for event, held in several.items() for fold in _packs(event, held, named=True)),
        *_packs(REST, rest, named=False),
    )


def _packs(name: str, cards: Sequence[Card], *, named: bool) -> Iterator[Fold]:
    for first in range(0, len(cards), MOST):
        yield Fold(name=name, named=named, cards=tuple(cards[first : first + MOST]))
