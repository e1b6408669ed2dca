"""Two numbers or days of two articles in, whether an article gives both or counts one into the other out.

"Lava covered 85 houses, 62 of them in Loma" knows of 85 and of 62: neither contradicts an article that tells
of the other. "6,200 soldiers from Arlen, 3,100 from Brask" are parts of 9,300.
"""

from __future__ import annotations

import functools
import itertools
import math
from typing import TYPE_CHECKING

from verifier import tree
from verifier.events.slot.features import COUNTED
from verifier.events.slot.surroundings import hosts
from verifier.facts.quantity import same_counted
from verifier.facts.quantity.named import named
from verifier.facts.quantity.scan import amounts
from verifier.model import Quantity, Timex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.events.slot.filler import Filler
    from verifier.events.story import Story
    from verifier.model import Reading, Sentence

# Smaller counts stand in one sentence by chance: "two of the ten" says nothing of two others and ten others.
SMALL = 10
PARTS = 6  # numbers of one passage that are tried as parts
LISTED = frozenset({"bullet"})


def told_beside(story: Story, a: Filler, b: Filler) -> str:
    """Why two quantities, or two days, are known to be two things, or ""."""
    if isinstance(a.fact, Timex) and isinstance(b.fact, Timex):
        return _days_beside(story, a, a.fact, b, b.fact)
    if not isinstance(a.fact, Quantity) or not isinstance(b.fact, Quantity):
        return ""
    for here, there in ((a, b), (b, a)):
        assert isinstance(here.fact, Quantity)
        assert isinstance(there.fact, Quantity)
        reading = story.reading(here.article_id)
        near = _near(reading, here.fact)
        written = _written(reading.sentences[here.fact.sentence].text)
        if any(_one_number(number, there.fact) for number in near) or _among(there.fact, written):
            return "one of the sentences gives both"
        if _adds_up(here.fact, there.fact, near):
            return f"{here.fact.text} and the numbers beside it add up to {there.fact.text}"
    for reading in story.readings:
        if reading.article.id not in {a.article_id, b.article_id} and _both(reading, a.fact, b.fact):
            return "another article gives both in one sentence"
    return ""


def _days_beside(story: Story, a: Filler, f: Timex, b: Filler, g: Timex) -> str:
    """Whether an article tells of both days with one verb: "restored on 10 May", "restored on 17 May"."""
    if not a.hosts or a.hosts[:1] != b.hosts[:1]:
        return ""
    for reading in story.readings:
        days = [x for x in reading.facts if isinstance(x, Timex) and _governed(reading, x, a.hosts[0])]
        if all(any(_one_time(x, y) for x in days) for y in (f, g)):
            return f"one article tells of both {'times' if f.clock and g.clock else 'days'}"
    return ""


def _one_time(told: Timex, asked: Timex) -> bool:
    """Whether two are one day or, where a time of day is asked for, that time of that day."""
    return (told.low, told.high) == (asked.low, asked.high) and asked.clock in {None, told.clock}


def _governed(reading: Reading, fact: Timex, lemma: str) -> bool:
    tokens = reading.sentences[fact.sentence].tokens
    return hosts(tokens, tree.head_of(tokens, fact.start, fact.end), fact)[:1] == (lemma,)


def _near(reading: Reading, fact: Quantity) -> tuple[Quantity, ...]:
    """The other quantities of its sentence and, in a list, of the lines beside it."""
    here = reading.sentences[fact.sentence]
    return tuple(
        f
        for f in reading.facts
        if isinstance(f, Quantity)
        and f.start != fact.start
        and abs(f.sentence - fact.sentence) <= 1
        and (f.sentence == fact.sentence or _of_one_list(here, reading.sentences[f.sentence]))
    )


@functools.lru_cache(maxsize=16384)
def _written(text: str) -> tuple[float, ...]:
    """The numbers of a sentence that stand without a noun: the 62 of "62 of them", which counts nothing."""
    names = tuple(named(text, 0))
    return tuple(
        one.low
        for one in amounts(text)
        if not one.unit and one.low is not None and not any(low <= one.start < high for low, high in names)
    )


def _among(fact: Quantity, written: tuple[float, ...]) -> bool:
    return any(n >= SMALL and n in written for n in (fact.low, fact.base_low) if n is not None)


def _of_one_list(one: Sentence, other: Sentence) -> bool:
    return one.kind == other.kind and one.kind in LISTED


def _both(reading: Reading, f: Quantity, g: Quantity) -> bool:
    """Whether a sentence gives both in the words of one speaker: two speakers may differ on one thing."""
    numbers = [x for x in reading.facts if isinstance(x, Quantity)]
    ones, others = ([x for x in numbers if _one_number(x, y)] for y in (f, g))
    return any(
        x.sentence == y.sentence and x.start != y.start and _speakers(reading, x) == _speakers(reading, y)
        for x, y in itertools.product(ones, others)
    )


def _speakers(reading: Reading, fact: Quantity) -> frozenset[str]:
    return frozenset(c.attribution.source for c in reading.claims if c.holds(fact.start))


def _one_number(f: Quantity, g: Quantity) -> bool:
    """Whether two numbers are one, said with the unit or, as in "of whom 64", without it."""
    if f.change != g.change or f.low is None or g.low is None:
        return False
    bare = "" in {f.base_unit, g.base_unit}
    if f.base_unit != g.base_unit and not bare:
        return False
    if {f.base_unit, g.base_unit} <= COUNTED and g.low < SMALL and not same_counted(f, g):
        return False
    return any(_close(x, y) for x, y in ((f.base_low, g.base_low), (f.low, g.low)) if x and y) and (
        f.base_unit == g.base_unit or f.low >= SMALL
    )


def _close(x: float, y: float) -> bool:
    return math.isclose(x, y, rel_tol=1e-9)


def _adds_up(part: Quantity, whole: Quantity, near: tuple[Quantity, ...]) -> bool:
    """Whether the number and some of those beside it, of its unit or without one, make the other."""
    if part.base_low is None or whole.base_low is None or not part.base_low < whole.base_low >= SMALL:
        return False
    if part.base_unit != whole.base_unit or part.change or whole.change:
        return False
    others = [f.base_low for f in near if f.base_unit in {part.base_unit, *COUNTED} and not f.change]
    return any(_close(part.base_low + found, whole.base_low) for found in _sums(others))


def _sums(numbers: list[float | None]) -> Iterator[float]:
    known = [n for n in numbers if n is not None][:PARTS]
    for many in range(1, len(known) + 1):
        for chosen in itertools.combinations(known, many):
            yield sum(chosen)
