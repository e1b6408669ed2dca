"""The start of a text: datelines, dates, bylines, headlines."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from verifier.load.article import article
from verifier.load.draft import Draft

CORPUS = Path(__file__).parent.parent / "corpora" / "datelines.tsv"


def _rows() -> list[dict[str, str]]:
    with CORPUS.open(encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("row", _rows(), ids=lambda row: row["text"][:40])
def test_dateline(row: dict[str, str]) -> None:
    text = row["text"].replace(r"\r", "\r").replace(r"\n", "\n")
    loaded = article(Draft(text=text, content=text.encode()), "hollin.txt")
    assert loaded.text == text
    assert str(loaded.published or "-") == row["published"]
    assert str(loaded.dateline or "-") == row["dateline"]
    assert (loaded.dateline_place or "-") == row["place"]
    assert text[loaded.header.end :].lstrip().startswith(row["rest"])
