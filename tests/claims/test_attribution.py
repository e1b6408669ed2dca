"""Attribution: who says it, with which word, and whether it is quoted."""

from __future__ import annotations

import pytest

from tests.claims.reading import headed, rows

ROWS = rows("attribution.tsv")


@pytest.mark.parametrize(("source", "how", "word", "text"), ROWS)
def test_who_says_it(source: str, how: str, word: str, text: str) -> None:
    said = headed(text, word).attribution
    expected = "" if source == "-" else source
    assert (said.source, said.cue) == (expected, "" if how == "-" else how.strip('"'))
    if how.startswith('"'):
        assert said.direct


def test_the_table_is_large_enough() -> None:
    assert len(ROWS) >= 60
    assert sum(row[0] == "-" for row in ROWS) >= 12
