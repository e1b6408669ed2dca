"""The fillers of two articles in, each pair that may fill one slot out, with how it stands among its rivals.

Most values agree. A value whose equal stands in the other article, said of nearly the same, is spoken for:
"six of the seven" has said both. What is left on either side is what two articles may differ on.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.events.slot.beside import SMALL, told_beside
from verifier.events.slot.features import COUNTED, features
from verifier.events.slot.guards import HOUR
from verifier.facts import quantity as quantities
from verifier.facts import timex as timexes
from verifier.lexicon.counting import PEOPLE
from verifier.model import Name, Quantity, Timex

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from verifier.events.rarity import Rarity
    from verifier.events.slot.features import Features
    from verifier.events.slot.filler import Filler
    from verifier.events.story import Story
    from verifier.model import Answer, Clock, Fact

WIDE, NONE = 0.6, -0.8  # a margin without a rival, and without an equal
SPOKEN_FOR = 0.7  # likeness from which an equal value is the other telling of it
SLACK = 30  # minutes in which two times of day are one
ALIKE = 0.45  # likeness from which it alone makes two people worth a look
# What is taken for changed had a slip of the month: days near each other are mostly of two happenings.
SLIPPED = {"slip_day": 0.0, "slip_month": 1.0, "slip_year": 0.0, "gap": math.log10(31)}
KNOWN = 3  # articles; more say nothing more
CLAIMS = 3  # of those that hold a fact, the fullest
Table = list[list[float]]  # a number for each filler of one article with each of the other


@dataclass(frozen=True, slots=True)
class Pairing:
    """Two articles' fillers of one kind, with the likeness and the equality of all that can be compared."""

    story: Story
    rarity: Rarity
    mine: tuple[Filler, ...]
    other: tuple[Filler, ...]
    cosines: Table
    gists: Table
    likeness: dict[tuple[int, int], float]
    equal: frozenset[tuple[int, int]]

    @classmethod
    def of(
        cls,
        story: Story,
        rarity: Rarity,
        mine: Sequence[Filler],
        other: Sequence[Filler],
        tables: tuple[Table, Table] | None = None,
    ) -> Pairing:
        """Compare two articles; `tables` are the cosines of claims and of gists, where they are known."""
        cosines, gists = tables or (
            [[cosine(story, a, b) for b in other] for a in mine],
            [[gist_cosine(story, a, b) for b in other] for a in mine],
        )
        likeness, equal = {}, set()
        for i, a in enumerate(mine):
            for j, b in enumerate(other):
                if comparable(a, b):
                    likeness[i, j] = cosines[i][j] + gists[i][j]
                    if answer(story, a, b) in {"equal", "compatible"}:
                        equal.add((i, j))
        return cls(story, rarity, tuple(mine), tuple(other), cosines, gists, likeness, frozenset(equal))

    def both_said(self, i: int, j: int) -> str:
        """Whether a sentence of one article gives both: "the first on 17 June, the second on 24 June"."""
        a, b = self.mine[i].fact, self.other[j].fact
        both = any(
            (
                (x == i and self.other[y].fact.sentence == b.sentence)
                or (y == j and self.mine[x].fact.sentence == a.sentence)
            )
            and _one_value(self.mine[x].fact, self.other[y].fact)
            for x, y in self.equal
        )
        if both:
            return "one of the sentences gives both"
        if any(
            self._either_way(i, j, x, y) or self._either_way(i, j, x, y, turned=True) for x, y in self.equal
        ):
            return "two sources give one sentence two values, and the other article tells one of them"
        return told_beside(self.story, self.mine[i], self.other[j])

    def _either_way(self, i: int, j: int, x: int, y: int, *, turned: bool = False) -> bool:
        """Whether what equals `y` stands beside it as another source's value of the same thing.

        "The institute put it at 5.4, the university at 5.7": who tells of 5.4 and of an aftershock of 3.1
        contradicts neither.
        """
        mine, other = (self.other, self.mine) if turned else (self.mine, self.other)
        a, equal, b, beside = (j, y, i, x) if turned else (i, x, j, y)
        return (
            beside != b
            and equal != a
            and other[beside].fact.sentence == other[b].fact.sentence
            and mine[equal].fact.sentence != mine[a].fact.sentence
            and other[beside].source != other[b].source
            and isinstance(other[b].fact, Quantity)
            and comparable(other[beside], other[b])
        )

    def features(self, i: int, j: int, *, changed: int = -1) -> Features:
        """What speaks for one pair; `changed` is a filler of `mine` to be taken for one without an equal."""
        a, b = self.mine[i], self.other[j]
        equal = {(x, y) for x, y in self.equal if x != changed}
        like = self.likeness[i, j]
        left = {(x, y): v - like for (x, y), v in self.likeness.items() if x == i and y != j}
        right = {(x, y): v - like for (x, y), v in self.likeness.items() if y == j and x != i}
        spoken = {pair for pair in equal if self.likeness[pair] > SPOKEN_FOR}
        taken = {x for x, _ in spoken}, {y for _, y in spoken}
        free = [v for (_, y), v in left.items() if y not in taken[1]] + [
            v for (x, _), v in right.items() if x not in taken[0]
        ]
        equals = [
            max((v for pair, v in side.items() if pair in equal), default=NONE) for side in (left, right)
        ]
        rivals = [*left.values(), *right.values()]
        slipped = SLIPPED if i == changed and isinstance(a.fact, Timex) and not a.fact.clock else {}
        return features(self.story, self.rarity, a, b) | {
            **slipped,
            "likeness": like,
            "cosine": self.cosines[i][j],
            "gist": self.gists[i][j],
            "margin": min([-v for v in rivals] + [WIDE]),
            "rivals": math.log(1 + max(len(left), len(right))),
            "sole": float(not rivals),
            "free_margin": min([-v for v in free] + [WIDE]),
            "free_rivals": math.log(1 + len(free)),
            "free_sole": float(not free),
            "equal_mine": equals[0],
            "equal_other": equals[1],
            "equal_max": max(equals),
            "equals": float(sum(v > NONE for v in equals)),
            **self._known(i, j, changed=changed),
            **(self._described(i, j) if isinstance(a.fact, Name) else {}),
        }

    def _described(self, i: int, j: int) -> Features:
        """How much more two people are said to be alike than either and another of the other article."""
        a, b = self.mine[i], self.other[j]
        both = self.rarity.of(a.known_as & b.known_as)
        beside = [self.rarity.of(a.known_as & y.known_as) for y in self.other if _bearer(y) != _bearer(b)]
        beside += [self.rarity.of(x.known_as & b.known_as) for x in self.mine if _bearer(x) != _bearer(a)]
        most = max(beside, default=0.0)
        return {"described_margin": both - most, "described_sole": float(both > 0 and not most)}

    def _known(self, i: int, j: int, *, changed: int) -> Features:
        """How many other articles give either value; a slip is nobody else's.

        One that is taken for changed is unknown to all others, and where it stands its true value does not.
        """
        a, b = self.mine[i], self.other[j]
        mine = frozenset() if i == changed else a.holders
        theirs = b.holders
        if i == changed and not any(y == j and x != i for x, y in self.equal):
            theirs -= {a.article_id}
        counts = sorted((len(mine), len(theirs)))
        return {
            "known_least": float(min(counts[0], KNOWN)),
            "known_most": float(min(counts[1], KNOWN)),
            "known_apart": float(len(mine - theirs) > 0 and len(theirs - mine) > 0),
            "known_across": float(a.article_id in theirs) + float(b.article_id in mine),
        }


def _bearer(filler: Filler) -> str:
    return filler.fact.entity if isinstance(filler.fact, Name) else ""


def cosine(story: Story, a: Filler, b: Filler) -> float:
    """The likeness of the claims that hold two fillers, values masked: that of the best pair."""
    pairs = ((x, y) for x in a.claims[:CLAIMS] for y in b.claims[:CLAIMS])
    return max((story.vectors.masked_likeness(x, y) for x, y in pairs), default=0.0)


def gist_cosine(story: Story, a: Filler, b: Filler) -> float:
    """The likeness of what two values are the values of; 0 for a bare value."""
    if not a.gist or not b.gist:
        return 0.0
    return story.vectors.gist_likeness((a.article_id, a.fact), (b.article_id, b.fact))


def worth_asking(a: Filler, b: Filler, likeness: float) -> bool:
    """Whether two values may fill one slot by their likeness, or by what their bearers are said to be."""
    return not isinstance(a.fact, Name) or likeness >= ALIKE or bool(a.known_as & b.known_as)


def mark(fact: Fact) -> Hashable:
    """What two values that clash have in common; most values are told apart by it alone."""
    if isinstance(fact, Quantity):
        return fact.kind, fact.base_unit, fact.change, fact.earlier, fact.expected
    if isinstance(fact, Timex):
        return fact.kind, fact.clock is None
    return fact.kind, fact.type if isinstance(fact, Name) else ""


def counts(fact: Fact) -> frozenset[Hashable]:
    """Something of which two numbers that are `comparable` have one in common: what they may count.

    Numbers with a unit are comparable whatever they count, and so are facts that are no numbers: they have
    the empty word, and what counts nothing by name has nothing.
    """
    if not isinstance(fact, Quantity) or fact.base_unit not in COUNTED:
        return frozenset({""})
    people = {"people"} if fact.counted.split()[-1:] and fact.counted.split()[-1] in PEOPLE else set()
    return quantities.nouns(fact) | people


def comparable(a: Filler, b: Filler) -> bool:
    """Whether two values could fill one slot at all: one unit, one kind of thing counted."""
    f, g = a.fact, b.fact
    if isinstance(f, Quantity) and isinstance(g, Quantity):
        if f.base_unit != g.base_unit or f.change != g.change:
            return False
        return f.base_unit not in COUNTED or _one_count(f, g)
    if isinstance(f, Timex) and isinstance(g, Timex):
        return bool(f.low and f.high and g.low and g.high and (f.clock is None) == (g.clock is None))
    if isinstance(f, Name) and isinstance(g, Name):
        return f.type == g.type
    return f.kind == g.kind


def _one_count(f: Quantity, g: Quantity) -> bool:
    """Whether two numbers may count one thing: by one noun or, where they are no few, by none or as people.

    "All 580 seats were taken" and "580 had found a seat"; "the 1,870 employees" and "1,870 people".
    """
    one, two = f.counted.split()[-1:], g.counted.split()[-1:]
    if (one and one == two) or quantities.same_counted(f, g):
        return True
    if not one and not two:
        return False
    many = all(q.base_low is not None and q.base_low >= SMALL for q in (f, g))
    return many and (not one or not two or {*one, *two} <= PEOPLE)


def answer(story: Story, a: Filler, b: Filler) -> Answer:
    """How the two values compare."""
    f, g = a.fact, b.fact
    if isinstance(f, Name) and isinstance(g, Name):
        return "equal" if story.name(f.entity) == story.name(g.entity) else "conflicting"
    return _values(f, g)


def _one_value(f: Fact, g: Fact) -> bool:
    """Whether values that go together say one thing: "by the end of 2026" does not say September.

    Nor does "on Tuesday morning" say twenty to seven.
    """
    if not isinstance(f, Timex) or not isinstance(g, Timex):
        return True
    if f.clock and g.clock and _moment(f.clock) != _moment(g.clock):
        return False
    if f.relation == g.relation:
        return True
    one, other = timexes.span_of(f), timexes.span_of(g)
    return bool(one and other and one[0] <= other[1] and other[0] <= one[1])


def _moment(clock: Clock) -> bool:
    return clock.high - clock.low <= HOUR


def _values(f: Fact, g: Fact) -> Answer:
    if isinstance(f, Quantity) and isinstance(g, Quantity):
        return quantities.compare(f, g)
    if not isinstance(f, Timex) or not isinstance(g, Timex):
        return "incomparable"
    if f.clock and g.clock:
        near = f.clock.low <= g.clock.high + SLACK and g.clock.low <= f.clock.high + SLACK
        return "compatible" if near else "conflicting"
    return timexes.compare(f, g)
