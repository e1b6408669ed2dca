"""Order: what stands before, after or during what, and what only looks as if it did."""

from __future__ import annotations

import pytest

from tests.facts.named import orders, rows
from verifier.facts.order import compare

ROWS = rows("order.tsv")
MENTIONS = [row for row in ROWS if not row[2]]
PAIRS = [row for row in ROWS if row[2]]


@pytest.mark.parametrize(("value", "text", "_"), MENTIONS)
def test_which_orders_are_told(value: str, text: str, _: str) -> None:
    found = (f"{o.relation} {o.days} {text[o.anchor.start : o.anchor.end]}" for o in orders(text))
    assert ("|".join(found) or "-") == value


@pytest.mark.parametrize(("answer", "one", "other"), PAIRS)
def test_how_two_orders_compare(answer: str, one: str, other: str) -> None:
    a, b = orders(one)[0], orders(other)[0]
    assert compare(a, b) == answer
    assert compare(b, a) == answer


@pytest.mark.parametrize("text", [row[1] for row in MENTIONS])
def test_the_anchor_lies_in_the_words(text: str) -> None:
    for order in orders(text):
        assert text[order.start : order.end] == order.text
        assert order.start <= order.anchor.start < order.anchor.end <= order.end
