"""What the set of articles knows about two values: the scores of their rivals, their equals, their tellings.

Texts alone say little about whether two values fill one slot. What says more is who else competes for the
place, whether a value has its equal elsewhere, and what all tellings of one value have in common with all
tellings of the other. The first table asks that of the scores; the second knows which equal values are one.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from verifier.align.distance import distance
from verifier.align.field import CONFLICTING, EQUAL, FAR, held, pairs
from verifier.align.filler import KINDS
from verifier.model import Quantity, Timex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from verifier.align.field import Field
    from verifier.align.filler import Filler

    Table = NDArray[np.float32]

FIRST = (
    "score", "best rival", "other rival", "over rivals low", "over rivals high", "rank low", "rank high",
    "equal there low", "equal there high", "equal anywhere low", "equal anywhere high", "holders low",
    "holders high", "knows low", "knows high", "clash in place", "articles", "kind", "distance",
    "equal answer", "same unit", "approximate", "planned differ",
    "sources differ", "sourced", "headlines", "grain differs", "explicit", "size",
    "days between", "speech differs", "days later", "larger later", "replacing",
    "later replaces", "beside equal", "beside clash", "beside score", "moving low", "moving high",
)  # fmt: skip
SECOND = (
    "one there low", "one there high", "one anywhere low", "one anywhere high", "told by low", "told by high",
    "told by both", "all score", "all over rivals low", "all over rivals high", "all best", "all rank low",
    "all rank high", "beside one",
)  # fmt: skip
ONE = 0.25  # from this chance on two equal values count as tellings of one


def first(known: Field, asked: NDArray[np.intp], beside: Beside) -> Table:
    """The features of pairs that the scores tell, (len(asked), len(FIRST))."""
    if not len(asked):
        return np.zeros((0, len(FIRST)), np.float32)
    i, j = asked[:, 0], asked[:, 1]
    scores, answers, article = known.scores, known.answers, known.article
    differ, same = answers == CONFLICTING, known.same
    a, b = article[i], article[j]
    s = scores[i, j]
    top, runner = _best(known, scores)
    row = np.where(top[i, b] > s, top[i, b], runner[i, b])
    column = np.where(top[j, a] > s, top[j, a], runner[j, a])
    equal, next_equal = _best(known, np.where(same, scores, FAR))
    mine = np.where(same[i, j] & (equal[i, b] <= s), next_equal[i, b], equal[i, b])
    other = np.where(same[i, j] & (equal[j, a] <= s), next_equal[j, a], equal[j, a])
    clash, _ = _best(known, np.where(differ, scores, FAR))
    anywhere = equal.max(1)
    holders = _chance(equal).sum(1)
    knows = held(known, same.astype(np.float32))
    in_place = np.where(differ[i, j], FAR, np.maximum(clash[i, b], clash[j, a]))
    fillers = [(known.fillers[x], known.fillers[y]) for x, y in asked.tolist()]
    plain = np.array([_plain(f, g) for f, g in fillers], np.float32)
    near = np.array([beside.between(f, g) for f, g in fillers], np.float32)
    columns = (
        s, np.maximum(row, column), np.minimum(row, column), *_sides(s - row, s - column),
        *_sides(_ranks(known, scores, i, j), _ranks(known, scores, j, i)), *_sides(mine, other),
        *_sides(anywhere[i], anywhere[j]), *_sides(holders[i], holders[j]), *_sides(knows[i, b], knows[j, a]),
        in_place, np.full(len(s), top.shape[1]), np.full(len(s), KINDS.index(known.fillers[0].kind)),
        plain[:, 0], answers[i, j] == EQUAL, *plain[:, 1:].T, *near.T,
        *_sides(known.moving[i], known.moving[j]),
    )  # fmt: skip
    return _stacked(columns)


def second(known: Field, asked: NDArray[np.intp], one: Table, beside: Beside) -> Table:
    """The features of pairs of different values, given the chances `one` that equal values fill one slot."""
    if not len(asked):
        return np.zeros((0, len(SECOND)), np.float32)
    i, j = asked[:, 0], asked[:, 1]
    a, b = known.article[i], known.article[j]
    count = len(known.fillers)
    weight = np.where(one > ONE, one, 0).astype(np.float32) + np.eye(count, dtype=np.float32)
    mean = _mean(known, weight)
    rivals = np.where(known.answers == CONFLICTING, mean, FAR)
    loose, rank, most = _free(known, weight, mean, rivals)
    there = held(known, one)
    tells = there.copy()
    tells[np.arange(count), known.article] = 1
    both = np.minimum(tells[i], tells[j]).sum(1)
    m = mean[i, j]
    near = np.array([beside.one(known.fillers[x], known.fillers[y]) for x, y in asked.tolist()], np.float32)
    columns = (
        *_sides(there[i, b], there[j, a]), *_sides(one[i].max(1), one[j].max(1)),
        *_sides(there[i].sum(1), there[j].sum(1)), both, m, *_sides(m - loose[i, j], m - loose[j, i]),
        np.maximum(most[i, j], most[j, i]), *_sides(rank[i, j], rank[j, i]), near,
    )  # fmt: skip
    return _stacked(columns)


def _mean(known: Field, weight: Table) -> Table:
    """The mean score of all tellings of one value with all tellings of another, in other articles."""
    cross = (known.article[:, None] != known.article[None, :]).astype(np.float32)
    total = weight @ cross @ weight.T
    summed = weight @ (known.scores * cross) @ weight.T
    return np.where(total > 1e-6, summed / np.maximum(total, 1e-6), FAR).astype(np.float32)


def _free(known: Field, weight: Table, mean: Table, rivals: Table) -> tuple[Table, Table, Table]:
    """Of each two values x and y: the best rival of x beside y, how many beat y, the best telling of y.

    A telling of y is none of its rivals.
    """
    count = len(known.fillers)
    tells = weight >= ONE
    # Without a table of triples: most values have few tellings, so what they hold is taken out again.
    most = np.full((count, count), FAR, np.float32)
    rank = np.stack([np.searchsorted(np.sort(-r), -m) for r, m in zip(rivals, mean, strict=True)])
    rank = rank.astype(np.float32)
    for y, z in np.argwhere(tells).tolist():
        rank[:, y] -= rivals[:, z] > mean[:, y]
        if weight[y, z] > ONE:
            most[:, y] = np.maximum(most[:, y], known.scores[:, z])
    loose = np.full((count, count), FAR, np.float32)
    unknown = np.ones((count, count), np.bool_)
    order = np.argsort(-rivals, axis=1, kind="stable")
    for best in order.T:
        found = unknown & ~tells[:, best].T
        loose = np.where(found, rivals[np.arange(count), best][:, None], loose)
        unknown &= ~found
        if not unknown.any():
            break
    return loose, rank, most


def _stacked(columns: Sequence[NDArray[np.generic]]) -> Table:
    return np.stack([np.asarray(column, np.float32) for column in columns], 1)


class Beside:
    """What the sentences of two values share besides: equal and clashing values of any kind, and scores."""

    def __init__(self, fields: Sequence[Field]) -> None:
        self._all: dict[Sentences, list[float]] = {}
        self._own: dict[tuple[Spot, Spot], tuple[float, float]] = {}
        self._one: dict[Sentences, float] = {}
        self._self: dict[tuple[Spot, Spot], float] = {}
        for known in fields:
            for i, j in pairs(known).tolist():
                f, g = known.fillers[i], known.fillers[j]
                chance, differ = float(_chance(known.scores[i, j])), known.answers[i, j] == CONFLICTING
                own = (0.0, chance) if differ else (chance, 0.0)
                row = self._all.setdefault(_sentences(f, g), [0.0, 0.0, float(FAR)])
                row[0] += own[0]
                row[1] += own[1]
                row[2] = max(row[2], float(known.scores[i, j]))
                self._own[f.spot, g.spot] = own

    def know(self, known: Field, one: Table) -> None:
        """Take in which equal values are one."""
        for i, j in np.argwhere(np.triu(one, 1) > 0).tolist():
            f, g = known.fillers[i], known.fillers[j]
            for x, y in ((f, g), (g, f)):
                key = _sentences(x, y)
                self._one[key] = self._one.get(key, 0.0) + float(one[i, j])
                self._self[x.spot, y.spot] = float(one[i, j])

    def between(self, f: Filler, g: Filler) -> tuple[float, float, float]:
        """Chances of equals and of clashes of other values, and the best score, in two sentences."""
        row = self._all.get(_sentences(f, g), [0.0, 0.0, float(FAR)])
        own = self._own.get((f.spot, g.spot), (0.0, 0.0))
        return row[0] - own[0], row[1] - own[1], row[2]

    def one(self, f: Filler, g: Filler) -> float:
        """How many other values two sentences share, as chances."""
        return self._one.get(_sentences(f, g), 0.0) - self._self.get((f.spot, g.spot), 0.0)


Spot = tuple[str, int, int]
Sentences = tuple[tuple[str, int], tuple[str, int]]


def _sentences(f: Filler, g: Filler) -> Sentences:
    return (f.article_id, f.fact.sentence), (g.article_id, g.fact.sentence)


def _sides(x: NDArray[np.generic], y: NDArray[np.generic]) -> tuple[NDArray[np.generic], NDArray[np.generic]]:
    """The lower and the higher of two sides, since neither article comes first."""
    return np.minimum(x, y), np.maximum(x, y)


def _chance(x: Table) -> Table:
    return np.asarray(1 / (1 + np.exp(-x)), np.float32)


def _best(known: Field, scores: Table) -> tuple[Table, Table]:
    """The best score of each filler in each article, and the one after it, (n, articles)."""
    count = int(known.article.max()) + 1
    top = np.full((len(known.fillers), count), FAR, np.float32)
    after = top.copy()
    for a in range(count):
        part = scores[:, known.article == a]
        if part.shape[1] > 1:
            best = np.partition(part, -2, axis=1)
            top[:, a], after[:, a] = best[:, -1], best[:, -2]
        elif part.shape[1]:
            top[:, a] = part[:, 0]
    return top, after


def _ranks(known: Field, scores: Table, i: NDArray[np.intp], j: NDArray[np.intp]) -> NDArray[np.int64]:
    """How many fillers of the other's article score better with i than j does."""
    found = np.zeros(len(i), np.int64)
    for a in range(int(known.article.max()) + 1):
        asked = np.flatnonzero(known.article[j] == a)
        part = scores[np.ix_(i[asked], np.flatnonzero(known.article == a))]
        found[asked] = (part > scores[i[asked], j[asked]][:, None]).sum(1)
    return found


def _plain(f: Filler, g: Filler) -> tuple[float, ...]:
    """What the two values and their claims are, whatever else stands in the articles."""
    a, b = f.fact, g.fact
    unit = about = size = fine = explicit = between = 0.0
    if isinstance(a, Quantity) and isinstance(b, Quantity):
        unit = float(a.unit == b.unit) + float(a.base_unit == b.base_unit)
        about = float(a.approximate) + float(b.approximate)
        sizes = [abs(q.base_low if q.base_low is not None else q.base_high or 0.0) for q in (a, b)]
        size = math.log10(1 + min(sizes))
    elif isinstance(a, Timex) and isinstance(b, Timex):
        fine = float(a.granularity != b.granularity)
        explicit = float(a.explicit) + float(b.explicit)
        between = float(min(abs((a.low - b.low).days), 4000)) if a.low and b.low else 0.0
    modal = [x.claim.modality if x.claim else "" for x in (f, g)]
    source = [x.claim.attribution.source if x.claim else "" for x in (f, g)]
    direct = [bool(x.claim and x.claim.attribution.direct) for x in (f, g)]
    return (
        distance(a, b), unit, about, float((modal[0] == "planned") != (modal[1] == "planned")),
        float(bool(source[0]) and bool(source[1]) and source[0] != source[1]),
        float(bool(source[0])) + float(bool(source[1])), float(f.headline) + float(g.headline), fine,
        explicit, size, between, float(direct[0] != direct[1]), *_later(f, g),
    )  # fmt: skip


def _later(f: Filler, g: Filler) -> tuple[float, float, float, float]:
    """How many days later one is told, if it is the larger, and who says that it replaces."""
    words = float(f.replacing) + float(g.replacing)
    if not f.told or not g.told:
        return 0.0, 0.0, words, 0.0
    old, new = (f, g) if f.told <= g.told else (g, f)
    days = min(new.told - old.told, 60)
    x, y = (q.fact.base_low if isinstance(q.fact, Quantity) else None for q in (old, new))
    larger = 0.0 if not days or x is None or y is None else 1.0 if y > x else -1.0
    return float(days), larger, words, float(bool(days) and new.replacing)
