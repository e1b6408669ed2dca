"""Modality: happened, planned, ongoing, possible, a view, or background."""

from __future__ import annotations

import pytest

from tests.claims.reading import headed, rows

ROWS = rows("modality.tsv")


@pytest.mark.parametrize(("modality", "word", "text"), ROWS)
def test_the_status_of_what_is_told(modality: str, word: str, text: str) -> None:
    assert headed(text, word).modality == modality


def test_the_table_is_large_enough() -> None:
    assert len(ROWS) >= 40
    assert len({row[0] for row in ROWS}) == 6
