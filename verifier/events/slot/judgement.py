"""Two claims in, for each two of their facts what was judged of them out, in the words of `rivals`.

A pair of values that clash is among the story's rivals, with a guard or a chance; any other pair is not, and
this says which of the questions before that one it did not pass.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.events.context import contexts
from verifier.events.rarity import in_sentences
from verifier.events.slot import SLOTS, UNLIKE
from verifier.events.slot.filler import fillers
from verifier.events.slot.forest import forest
from verifier.events.slot.pairing import Pairing, answer
from verifier.facts import name, order, ordinal, place, quantity, role, timex
from verifier.model import Name, Order, Ordinal, Place, Quantity, Role, Timex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events.slot import Rival
    from verifier.events.slot.filler import Filler
    from verifier.events.story import Story
    from verifier.model import Answer, Claim, Fact, FactKind

SPOKE = 4  # of the features, those that weigh most
LEAST = 0.05  # of log-odds; less says nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What was judged of two facts of one kind: how their values compare, and whether they fill one slot.

    `guard` says what keeps them apart, `chance` is that of one slot where no guard stands, and `spoke` is
    what weighed most in it, in log-odds. `why` says in a sentence what became of the pair.
    """

    kind: FactKind
    a: Fact
    b: Fact
    answer: Answer
    why: str
    guard: str = ""
    chance: float | None = None
    spoke: tuple[tuple[str, float], ...] = ()


def judgements(story: Story, a: Claim, b: Claim) -> Iterator[Judgement]:
    """The judgement of each two facts of one kind, in order of place."""
    kinds = sorted({f.kind for f in a.facts} & {f.kind for f in b.facts})
    for kind in kinds:
        known = _Known.of(story, kind, a.article_id, b.article_id) if kind in SLOTS else None
        for x in (f for f in a.facts if f.kind == kind):
            for y in (f for f in b.facts if f.kind == kind):
                found = known.judgement(story, kind, (a.article_id, x), (b.article_id, y)) if known else None
                yield found or _plain(kind, x, y)


def _plain(kind: FactKind, x: Fact, y: Fact) -> Judgement:
    """Facts that no slot is learned for, or that stand in one article, a dateline or a credit line."""
    said = _compared(x, y)
    return Judgement(kind=kind, a=x, b=y, answer=said, why=WORDS[said])


WORDS: dict[Answer, str] = {
    "equal": "the same value",
    "compatible": "the values go together",
    "conflicting": "the values exclude each other",
    "incomparable": "the values are of two kinds and not compared",
}


def _compared(x: Fact, y: Fact) -> Answer:  # noqa: PLR0911  one return for each kind
    match x, y:
        case Place(), Place():
            return place.compare(x, y)
        case Ordinal(), Ordinal():
            return ordinal.compare(x, y)
        case Role(), Role():
            return role.compare(x, y)
        case Order(), Order():
            return order.compare(x, y)
        case Name(), Name():
            return name.compare(x, y)
        case Timex(), Timex():
            return timex.compare(x, y)
        case Quantity(), Quantity() if x.base_unit == y.base_unit and quantity.same_counted(x, y):
            return quantity.compare(x, y)
    return "incomparable"


@dataclass(frozen=True, slots=True)
class _Known:
    """The pairing of two articles, and the rivals among it by their places."""

    pairing: Pairing
    rivals: dict[frozenset[tuple[str, int]], Rival]

    @classmethod
    def of(cls, story: Story, kind: FactKind, one: str, other: str) -> _Known:
        found = fillers(story, contexts(story, kind))
        # In the order of `rivals`: a few features tell the first article from the second.
        mine, theirs = ([f for f in found if f.article_id == article] for article in sorted((one, other)))
        pairing = Pairing.of(story, in_sentences(story.readings), mine, theirs)
        return cls(pairing, {frozenset({_spot(r.a), _spot(r.b)}): r for r in story.rivals.get(kind, ())})

    def judgement(
        self, story: Story, kind: FactKind, one: tuple[str, Fact], other: tuple[str, Fact]
    ) -> Judgement | None:
        """What was judged of two facts, given with their articles; None where they fill no slot at all."""
        first, second = sorted((one, other), key=lambda fact: fact[0])
        i, j = _place(self.pairing.mine, first), _place(self.pairing.other, second)
        if i is None or j is None or one[0] == other[0]:
            return None
        said = answer(story, self.pairing.mine[i], self.pairing.other[j])
        judged = Judgement(kind=kind, a=one[1], b=other[1], answer=said, why=self._unjudged(kind, i, j, said))
        rival = self.rivals.get(frozenset({(one[0], one[1].start), (other[0], other[1].start)}))
        if rival is None:
            return judged
        return _rivals(judged, rival, self._spoke(kind, i, j) if not rival.guard else ())

    def _unjudged(self, kind: FactKind, i: int, j: int, said: Answer) -> str:
        likeness = self.pairing.likeness.get((i, j))
        if likeness is None:
            return "not of one unit, or not of one kind of thing: they fill no slot together"
        if said != "conflicting":
            return WORDS[said]
        told = f"what they are values of is {likeness:.2f} alike, less than the {UNLIKE[kind]:.2f}"
        return f"{told} from which a slot is looked for"

    def _spoke(self, kind: FactKind, i: int, j: int) -> tuple[tuple[str, float], ...]:
        trees = forest(kind)
        shares = trees.shares(self.pairing.features(i, j)) if trees else {}
        best = sorted(shares.items(), key=lambda share: (-abs(round(share[1], 4)), share[0]))
        return tuple((name, round(value, 2)) for name, value in best[:SPOKE] if abs(value) >= LEAST)


def _rivals(judged: Judgement, rival: Rival, spoke: tuple[tuple[str, float], ...]) -> Judgement:
    chance = None if rival.guard else rival.chance
    why = f"kept apart: {rival.guard}" if rival.guard else f"one slot with a chance of {rival.chance:.2f}"
    return Judgement(
        kind=judged.kind,
        a=judged.a,
        b=judged.b,
        answer=judged.answer,
        why=why,
        guard=rival.guard,
        chance=chance,
        spoke=spoke,
    )


def _spot(filler: Filler) -> tuple[str, int]:
    return filler.article_id, filler.fact.start


def _place(known: tuple[Filler, ...], fact: tuple[str, Fact]) -> int | None:
    return next((n for n, filler in enumerate(known) if _spot(filler) == (fact[0], fact[1].start)), None)
