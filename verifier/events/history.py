"""Counts of one thing in, their history out: what was said when, what replaced it, what is stale.

"The toll rose to 14 from 11" says that 11 was right before. An outlet that prints 11 on a later day has not
contradicted anybody: it has not heard yet.
"""

from __future__ import annotations

import datetime as dt
import itertools
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.model import Quantity

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from verifier.model import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """One article's count: its bounds in the base unit (None is open), how it reads, and the day it is told.

    `told` is a proleptic day ordinal, 0 where unknown. `replaces` is the value that the text itself says this
    one took the place of ("rose to 14 from 11" replaces 11), or None.
    """

    value: str
    low: float | None
    high: float | None
    told: int
    article_id: str
    replaces: float | None


@dataclass(frozen=True, slots=True)
class Step:
    """A value, the first day it is told of, and the articles that tell it before a later one replaced it."""

    value: str
    told: int
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class History:
    """The values in order of time, and the counts that were told when another had replaced them."""

    steps: tuple[Step, ...]
    stale: tuple[Count, ...]

    @property
    def told(self) -> str:
        """The history in words: "11 (2025-05-03), 14 (2025-05-05); 11 of 2025-05-06 is stale"."""
        steps = ", ".join(f"{step.value}{_day(step.told)}" for step in self.steps)
        late = sorted({(count.told, count.value) for count in self.stale})
        return "; ".join([steps, *(f"{value} of {dt.date.fromordinal(day)} is stale" for day, value in late)])


def history(counts: Iterable[Count]) -> History | None:
    """The history of counts of one thing, or None where they do not make one.

    There has to be an update that names the value it replaces. Every other count must fit in: told before the
    update, it is what was known then, if it is no higher; told on its day or later, it is the new value, the
    replaced one repeated (stale when told later), or one that a further update replaces in turn.
    """
    ordered = sorted(counts, key=lambda count: (count.told, count.low or 0.0, count.value, count.article_id))
    updates = _chain(ordered)
    if not updates or not all(count.told for count in ordered):
        return None
    stale = tuple(count for count in ordered if _is_stale(count, updates))
    rest = [count for count in ordered if count not in stale]
    if not all(_fits(count, updates) for count in rest):
        return None
    steps: dict[float, list[Count]] = {}
    for count in rest:
        steps.setdefault(_size(count), []).append(count)
    return History(
        tuple(_step(steps[size]) for size in sorted(steps, key=lambda s: (steps[s][0].told, s))), stale
    )


def replaced(facts: Sequence[Fact], quantity: Quantity) -> float | None:
    """The value that a quantity replaces in its own sentence ("rose to 14 from 11"), in its base unit."""
    earlier = [
        fact
        for fact in facts
        if isinstance(fact, Quantity)
        and fact is not quantity
        and fact.sentence == quantity.sentence
        and fact.earlier
        and not quantity.earlier
        and fact.base_unit == quantity.base_unit
        and fact.counted in {quantity.counted, ""}
        and fact.base_low is not None
    ]
    return min(earlier, key=lambda f: (abs(f.start - quantity.start), f.start)).base_low if earlier else None


def _chain(counts: Sequence[Count]) -> list[Count]:
    """The updates in order of time; none where one of them goes back behind another."""
    updates = [count for count in counts if count.replaces is not None]
    for before, after in itertools.pairwise(updates):
        if after.told > before.told and _size(after) < _size(before) and after.replaces != _size(before):
            return []
    return updates


def _is_stale(count: Count, updates: Sequence[Count]) -> bool:
    return any(u.replaces == _size(count) and count.told > u.told for u in updates) and not any(
        _size(u) == _size(count) and u.told >= count.told for u in updates
    )


def _fits(count: Count, updates: Sequence[Count]) -> bool:
    """Whether every update leaves room for a count: earlier and replaced by it, the same, or a later one."""
    return all(_goes_with(count, update, updates) for update in updates)


def _goes_with(count: Count, update: Count, updates: Sequence[Count]) -> bool:
    size, replaces = _size(count), update.replaces or 0.0
    if size in {_size(update), replaces}:
        return True
    grows = _size(update) > replaces
    if count.told < update.told:
        return size <= replaces if grows else size >= replaces
    further = any(
        u.told >= update.told and size in {_size(u), u.replaces} for u in updates if u is not update
    )
    return further or (count.told > update.told and (size > _size(update) if grows else size < _size(update)))


def _size(count: Count) -> float:
    return count.low if count.low is not None else count.high or 0.0


def _step(counts: Sequence[Count]) -> Step:
    articles = tuple(sorted({count.article_id for count in counts}))
    return Step(counts[0].value, counts[0].told, articles)


def _day(told: int) -> str:
    return f" ({dt.date.fromordinal(told)})" if told else ""
