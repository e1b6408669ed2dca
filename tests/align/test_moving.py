"""A number that grows reads otherwise than one that stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.align.filler import fillers
from verifier.align.head import adapter
from verifier.align.moving import moving
from verifier.encode import pieces
from verifier.load import load
from verifier.pipeline import read

if TYPE_CHECKING:
    from pathlib import Path

MOVES = "Rescuers have found nine bodies so far, and another six people are still missing."
STANDS = "The bridge was built by the county in 1931 and is four metres wide."


def test_what_grows_moves_more_than_what_stands(tmp_path: Path) -> None:
    for name, text in (("a", MOVES), ("b", STANDS)):
        (tmp_path / f"{name}.txt").write_text(f"date: 2025-05-09\nA report\n\n{text}\n", encoding="utf-8")
    articles, _ = load([tmp_path])
    found = []
    for article in articles:
        told = [f for f in fillers(read(article)) if f.kind == "quantity"]
        found.append(moving(told, pieces([f.text for f in told], adapter())))
    assert min(found[0]) > max(found[1])
