"""A value is hidden by its kind, and nothing else of its sentence is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.align.filler import fillers
from verifier.load import load
from verifier.pipeline import read

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.align import Filler

TEXT = """date: 2025-05-09
Marl, May 9 - The gate failed.

Nine people were hurt on Thursday when the lock at Marl broke, said harbour master Ada Holm.
"""


@pytest.fixture
def told(tmp_path: Path) -> list[Filler]:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    articles, _ = load([tmp_path])
    return list(fillers(read(articles[0])))


def test_the_mask_stands_where_the_value_stood(told: list[Filler]) -> None:
    shown = {f.fact.text: f.text[f.start : f.end] for f in told}
    assert shown["Thursday"] == "a day"
    assert shown["Ada Holm"] == "someone"
    assert any(shown[text] in {"#", "# people"} for text in ("Nine", "Nine people") if text in shown)


def test_the_rest_of_the_sentence_stays(told: list[Filler]) -> None:
    day = next(f for f in told if f.fact.text == "Thursday")
    sentence = day.text[day.sentence :]
    assert (
        sentence
        == "Nine people were hurt on a day when the lock at Marl broke, said harbour master Ada Holm."
    )
    assert "The gate failed." in day.text[: day.sentence]


def test_no_value_is_seen_in_its_own_context(told: list[Filler]) -> None:
    for filler in told:
        if filler.kind != "quantity":
            assert filler.fact.text not in filler.text[filler.sentence :]
