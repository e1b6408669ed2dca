"""Which values of several articles fill one slot: fillers in, scored pairs out."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from verifier.events.context import contexts
from verifier.events.rarity import in_sentences
from verifier.events.slot.filler import Filler, fillers, gists
from verifier.events.slot.forest import forest
from verifier.events.slot.guards import guard, known_to_both
from verifier.events.slot.pairing import Pairing, answer
from verifier.events.slot.parts import all_against_some

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events.story import Story
    from verifier.model import FactKind

__all__ = [
    "SLOTS",
    "UNLIKE",
    "Filler",
    "Pairing",
    "Rival",
    "answer",
    "fillers",
    "gists",
    "guard",
    "known_to_both",
    "rivals",
]

# Pairs less alike than this are not considered: an article has many dates and people, few numbers of a unit.
# "All seven signed" against "six of the seven signed": so alike, and so sure.
ALL_AGAINST_SOME, SURE = 0.8, 0.8
UNLIKE: dict[FactKind, float] = {"timex": 0.55, "name": 0.75, "quantity": 0.2}
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


def rivals(story: Story, kind: FactKind) -> Iterator[Rival]:
    """Every pair of two articles whose values clash, with its chance, in order of article and place."""
    trees = forest(kind)
    if trees is None:
        return
    rarity = in_sentences(story.readings)
    found: dict[str, list[Filler]] = {reading.article.id: [] for reading in story.readings}
    for filler in fillers(story, contexts(story, kind)):
        found[filler.article_id].append(filler)
    for one, two in combinations(sorted(found), 2):
        pairing = Pairing.of(story, rarity, found[one], found[two])
        for (i, j), likeness in sorted(pairing.likeness.items()):
            a, b = pairing.mine[i], pairing.other[j]
            if likeness < UNLIKE[kind] or (i, j) in pairing.equal or answer(story, a, b) != "conflicting":
                continue
            stopped = guard(story, a, b) or known_to_both(story, a, b)
            all_or_some = likeness >= ALL_AGAINST_SOME and all_against_some(story, a, b)
            if not all_or_some:
                stopped = stopped or pairing.both_said(i, j)
            chance = trees.chance(pairing.features(i, j)) if not stopped else 0.0
            if all_or_some and not stopped:
                chance = max(chance, SURE)
            yield Rival(a=a, b=b, chance=chance, likeness=likeness, guard=stopped)
