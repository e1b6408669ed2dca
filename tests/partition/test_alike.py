"""Pairs are found through their heavier words, and none is missed for that."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.partition.sample import FIRST, outlines
from verifier.partition import Index, Outline
from verifier.partition.alike import FLOOR, LATER, WEEKS, pairs
from verifier.partition.index import SCALE


def found(articles: list[Outline]) -> dict[tuple[int, int], int]:
    return {
        (one, other): alike
        for block in pairs(Index.of(articles), np.arange(len(articles)))
        for one, other, alike in zip(*(column.tolist() for column in block), strict=True)
    }


def cosine(one: Outline, other: Outline) -> float:
    a, b = dict(one.words), dict(other.words)
    shared = sum(a[word] * b[word] for word in a.keys() & b.keys())
    return shared / math.sqrt(sum(x * x for x in a.values()) * sum(x * x for x in b.values()))


def least(one: Outline, other: Outline) -> float:
    return LATER if one.day and other.day and abs(one.day - other.day).days > WEEKS else FLOOR


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32), st.integers(2, 60))
def test_every_pair_that_is_alike_is_found_both_ways(seed: int, count: int) -> None:
    articles = outlines(seed, count)
    assert found(articles) == {
        (n, m): alike
        for n, one in enumerate(articles)
        for m, other in enumerate(articles)
        if n != m and (alike := round(SCALE * cosine(one, other))) >= round(SCALE * least(one, other))
    }


@pytest.mark.parametrize(
    ("shared", "days", "kept"),
    [(1, WEEKS, True), (1, WEEKS + 1, False), (3, WEEKS + 1, True), (3, None, True), (1, None, True)],
)
def test_a_report_of_months_later_has_to_look_back(shared: int, days: int | None, *, kept: bool) -> None:
    first, second = (
        replace(
            outlines(n, 1)[0],
            words=tuple((f"{'both' if place < shared else n} {place}", 100) for place in range(6)),
            day=FIRST,
        )
        for n in (1, 2)
    )
    later = None if days is None else FIRST + dt.timedelta(days=days)
    assert bool(found([first, replace(second, day=later)])) is kept
