"""What is known of two positions does not depend on the order in which anything is given."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from tests.align.test_slots import filler
from verifier.align.between import BETWEEN, LEAST, between
from verifier.align.features import FIRST, SECOND
from verifier.align.field import Field

WIDE = len(FIRST) + len(SECOND)
TOLD = [filler("a", 0), filler("b", 0), filler("c", 0), filler("a", 9)]


def field() -> Field:
    square = np.zeros((4, 4))
    return Field(
        tuple(TOLD), np.array([0, 1, 2, 0], np.int32), square.astype(np.float32), square.astype(np.int8),
        np.zeros(4, np.float32),
    )  # fmt: skip


def row(found: np.ndarray, name: str) -> float:
    return float(found[BETWEEN.index(name)])


def test_all_tellings_of_two_values_are_one_row() -> None:
    same = np.zeros((4, 4), np.float32)
    same[0, 1] = same[1, 0] = 0.9
    asked = np.array([(0, 2), (1, 2), (2, 3)])
    chances = np.array([0.6, 0.2, LEAST / 2], np.float32)
    rows = np.arange(3 * WIDE, dtype=np.float32).reshape(3, WIDE)
    pairs, found = between(field(), [[0, 1], [2], [3]], same, asked, rows, chances)
    assert pairs.tolist() == [[0, 1]]
    wanted = {
        "best": 0.6, "second": 0.2, "mean": 0.4, "articles low": 1, "articles high": 2, "sure high": 0.9,
        "both": 0, "covered": 1, "tellings high": 2, "article pairs": 2,
    }  # fmt: skip
    for name, value in wanted.items():
        np.testing.assert_allclose(row(found[0], name), value, rtol=1e-6)
    np.testing.assert_allclose(found[0, -WIDE:], (rows[0] * 0.6 + rows[1] * 0.2) / 0.8, rtol=1e-6)


def test_the_order_of_pairs_and_positions_changes_nothing() -> None:
    rng = np.random.default_rng(0)
    asked = np.array([(0, 1), (0, 2), (1, 2), (1, 3), (2, 3)])
    rows, chances = rng.random((5, WIDE), np.float32), rng.random(5, np.float32)
    same = np.zeros((4, 4), np.float32)
    pairs, found = between(field(), [[0], [1], [2], [3]], same, asked, rows, chances)
    turned = [3, 1, 2, 0]  # positions in another order
    again, other = between(
        field(), [[turned[g]] for g in range(4)], same, asked[::-1], rows[::-1], chances[::-1]
    )
    first = {tuple(sorted(pair)): each for pair, each in zip(pairs.tolist(), found, strict=True)}
    second = {
        tuple(sorted((turned[g], turned[h]))): each
        for (g, h), each in zip(again.tolist(), other, strict=True)
    }
    assert first.keys() == second.keys()
    for pair, each in first.items():
        np.testing.assert_allclose(each, second[pair], rtol=1e-5)


def test_one_kind_without_rivals_gives_no_row() -> None:
    alone = replace(field(), answers=np.zeros((4, 4), np.int8))
    pairs, found = between(
        alone, [[0], [1], [2], [3]], np.zeros((4, 4), np.float32), np.zeros((0, 2), np.intp),
        np.zeros((0, WIDE), np.float32), np.zeros(0, np.float32),
    )  # fmt: skip
    assert pairs.shape == (0, 2)
    assert found.shape == (0, len(BETWEEN))
