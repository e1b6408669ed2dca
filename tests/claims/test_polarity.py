"""Polarity: what denies a claim, and what only looks like it."""

from __future__ import annotations

import pytest

from tests.claims.reading import headed, rows

ROWS = rows("polarity.tsv")


@pytest.mark.parametrize(("polarity", "word", "text"), ROWS)
def test_whether_it_is_denied(polarity: str, word: str, text: str) -> None:
    assert headed(text, word).polarity == polarity


def test_the_table_is_large_enough() -> None:
    assert len(ROWS) >= 40
    assert sum(row[0] == "positive" for row in ROWS) >= 15
