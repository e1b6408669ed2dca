"""Two claims in, what became of each two of their values out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.align.filler import kind_of
from verifier.facts import compare

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from verifier.align.filler import Kind
    from verifier.align.slots import Slot
    from verifier.model import Answer, Claim, Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """How two values of one kind compare, and the chance of one slot (0 where no slot has both)."""

    kind: Kind
    a: Fact
    b: Fact
    answer: Answer
    chance: float
    why: str


def judgements(slots: Sequence[Slot], a: Claim, b: Claim) -> Iterator[Judgement]:
    """The judgement of each two values of one kind, in order of place."""
    for x in a.facts:
        for y in b.facts:
            kind = kind_of(x)
            if kind is not None and kind == kind_of(y):
                spots = {(a.article_id, x.start, x.end), (b.article_id, y.start, y.end)}
                yield _judgement(slots, kind, x, y, spots)


def _judgement(
    slots: Sequence[Slot], kind: Kind, x: Fact, y: Fact, spots: set[tuple[str, int, int]]
) -> Judgement:
    found = compare(x, y)
    one = next((s for s in slots if spots <= {f.spot for p in s.positions for f in p}), None)
    if found == "incomparable":
        why, chance = "nothing can be said of how their values stand", 0.0
    elif one is None:
        why, chance = f"their values are {found}, and nothing gives them one slot", 0.0
    else:
        told = zip(one.positions, one.sure, strict=True)
        chance = next((sure for p, sure in told if spots <= {f.spot for f in p}), one.chance)
        why = f"their values are {found}, with a chance of {chance:.2f} that they fill one slot"
        if found == "conflicting":
            why += f" and of {one.conflict:.2f} that they contradict each other"
    return Judgement(kind=kind, a=x, b=y, answer=found, chance=chance, why=why)
