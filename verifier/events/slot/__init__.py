"""Which values of several articles fill one slot: fillers in, scored pairs out."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from verifier.events.context import contexts
from verifier.events.rarity import in_sentences
from verifier.events.slot.filler import Filler, fillers, gists
from verifier.events.slot.forest import forest
from verifier.events.slot.guards import blind_guard, guard, known_to_both
from verifier.events.slot.nearness import Nearness
from verifier.events.slot.pairing import Pairing, answer, worth_asking
from verifier.events.slot.parts import all_against_some

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events.slot.features import Features
    from verifier.events.story import Story
    from verifier.model import FactKind

__all__ = [
    "POSSIBLE",
    "SLOTS",
    "UNLIKE",
    "Filler",
    "Pairing",
    "Rival",
    "answer",
    "blind_guard",
    "fillers",
    "gists",
    "guard",
    "known_to_both",
    "rivals",
    "worth_asking",
]

# Pairs less alike than this are not considered: an article has many dates and people, few numbers of a unit.
# "All seven signed" against "six of the seven signed": so alike, and so sure.
ALL_AGAINST_SOME, SURE = 0.8, 0.8
# The least chance that a rule asks for.
POSSIBLE = 0.2
UNLIKE: dict[FactKind, float] = {"timex": 0.55, "name": 0.2, "quantity": 0.2}
SLOTS = tuple(UNLIKE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rival:
    """Two fillers with values that exclude each other, and the chance that they fill one slot.

    `guard` says what keeps them apart, or is "".
    """

    a: Filler
    b: Filler
    chance: float
    likeness: float
    guard: str


def rivals(story: Story, kind: FactKind, least: float = 0.0) -> Iterator[Rival]:
    """Pairs of two articles whose values clash, with at least a chance, in order of article and place.

    Those that are guarded have none, and are told only where all are asked for.
    """
    trees = forest(kind)
    if trees is None:
        return
    found = list(_clashing(story, kind, guarded=not least))
    # All at once: trees are walked for many rows in the time that they take for a few.
    chances = iter(trees.chances([row for _, row in found if row]))
    for rival, row in found:
        chance = max(rival.chance, next(chances)) if row else rival.chance
        if chance >= least:
            yield replace(rival, chance=chance)


def _clashing(story: Story, kind: FactKind, *, guarded: bool) -> Iterator[tuple[Rival, Features]]:
    """The pairs with the least chance that they have, and what the forest is asked; nothing where guarded."""
    rarity = in_sentences(story.readings)
    known = sorted(fillers(story, contexts(story, kind)), key=lambda filler: filler.article_id)
    for close in Nearness.of(story, known).close(UNLIKE[kind]):
        mine, other = known[close.one], known[close.two]
        pairing: Pairing | None = None
        for i, j, likeness in close.pairs:
            a, b = mine[i], other[j]
            if not worth_asking(a, b, likeness):
                continue
            stopped = guard(story, a, b) or known_to_both(story, a, b)
            all_or_some = False
            if not stopped:  # most pairs are: the pairing of two articles is for those that are left
                pairing = pairing or Pairing.of(story, rarity, mine, other, close.tables())
                all_or_some = likeness >= ALL_AGAINST_SOME and all_against_some(story, a, b)
                stopped = "" if all_or_some else pairing.both_said(i, j)
            if guarded or not stopped:
                sure = SURE if all_or_some else 0.0
                rival = Rival(a=a, b=b, chance=sure, likeness=likeness, guard=stopped)
                yield rival, {} if stopped or pairing is None else pairing.features(i, j)
