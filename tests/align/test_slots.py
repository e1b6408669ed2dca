"""Positions hold equal values, slots hold positions that exclude each other, and no article holds two."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from verifier.align.filler import Filler
from verifier.align.slots import RIVALS, SAME, Link, Rival, positions, slots
from verifier.model import Fact

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.align import Slot


def filler(article: str, place: int) -> Filler:
    fact = Fact(kind="quantity", start=place, end=place + 1, text="9", sentence=0, derivation="")
    return Filler(
        kind="quantity", fact=fact, article_id=article, claim=None, text="#", sentence=0, start=0, end=1,
        headline=False, told=0, replacing=False, when=None,
    )  # fmt: skip


def found_in(
    told: Sequence[Filler], links: Sequence[Link], rivals: Sequence[tuple[int, int, float]]
) -> tuple[Slot, ...]:
    """The slots of fillers, given the chances of equal ones and of pairs that exclude each other."""
    excluded = {pair for i, j, _ in rivals for pair in ((i, j), (j, i))}
    groups = positions(told, links, excluded)
    of = {n: g for g, members in enumerate(groups) for n in members}
    best: dict[tuple[int, int], float] = {}
    for i, j, chance in rivals:
        ends = (min(of[i], of[j]), max(of[i], of[j]))
        best[ends] = max(best.get(ends, 0.0), chance)
    found = [Rival(g, h, chance, 0.0) for (g, h), chance in sorted(best.items())]
    likely = {(min(i, j), max(i, j)): chance for i, j, chance in rivals}
    return slots(told, groups, links, found, likely)


def spots(found: Sequence[Slot]) -> list[list[list[str]]]:
    return [[[f.article_id for f in p] for p in slot.positions] for slot in found if len(slot.positions) > 1]


def test_two_against_one() -> None:
    told = [filler("a", 0), filler("b", 0), filler("c", 0)]
    found = found_in(told, [Link(0, 1, 0.9)], [(0, 2, 0.8), (1, 2, 0.6)])
    assert spots(found) == [[["a", "b"], ["c"]]]
    assert found[0].conflict == 0.8
    assert found[0].sure == (0.9, 0.0)


def test_who_tells_the_value_of_something_else_is_on_neither_side() -> None:
    told = [filler("a", 0), filler("b", 0), filler("c", 0)]
    rivals = [(0, 2, 0.8), (1, 2, 0.01)]
    (slot,) = found_in(told, [Link(0, 1, 0.7)], rivals)
    assert spots([slot]) == [[["a", "b"], ["c"]]]
    assert [[f.article_id for f in side] for side in slot.against] == [["a"], ["c"]]
    (sure,) = found_in(told, [Link(0, 1, 0.95)], rivals)
    assert sure.against == sure.positions
    (alone,) = found_in(told[:2], [Link(0, 1, 0.9)], [])
    assert alone.against == alone.positions


def test_an_article_that_tells_both_values_contradicts_nobody() -> None:
    told = [filler("a", 0), filler("b", 0), filler("b", 9)]
    assert spots(found_in(told, [Link(0, 1, 0.9)], [(0, 2, 0.8), (1, 2, 0.0)])) == []


def test_what_is_unlikely_is_no_slot() -> None:
    told = [filler("a", 0), filler("b", 0)]
    assert spots(found_in(told, [], [(0, 1, RIVALS / 2)])) == []
    assert all(len(s.positions[0]) == 1 for s in found_in(told, [Link(0, 1, SAME / 2)], []))


@given(st.data())
def test_each_filler_fills_one_slot_and_no_slot_has_an_article_twice(drawn: st.DataObject) -> None:
    count = drawn.draw(st.integers(2, 7))
    told = [filler(drawn.draw(st.sampled_from("abc")), n) for n in range(count)]
    links, rivals = [], []
    for i, j in itertools.combinations(range(count), 2):
        if told[i].article_id != told[j].article_id:
            chance = drawn.draw(st.floats(0, 1))
            if drawn.draw(st.booleans()):
                links.append(Link(i, j, chance))
            else:
                rivals.append((i, j, chance))
    found = found_in(told, links, rivals)
    every = [f.spot for slot in found for position in slot.positions for f in position]
    assert sorted(every) == sorted(f.spot for f in told)
    for slot in found:
        if len(slot.positions) > 1:
            articles = [{f.article_id for f in position} for position in slot.positions]
            assert sum(map(len, articles)) == len(set().union(*articles))
    assert found_in(told, list(reversed(links)), list(reversed(rivals))) == found
