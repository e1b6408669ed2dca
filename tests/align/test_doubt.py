"""What the forests leave in doubt is read together, the likeliest tellings first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from verifier.align import doubt
from verifier.align.doubt import LEAST, TELLINGS, chance, columns, reread, tellings
from verifier.align.filler import Filler
from verifier.align.slots import Rival
from verifier.align.together import QUESTIONS
from verifier.model import Fact

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pytest

    from verifier.encode import Marked


WORDS = {"a": "# crates sank", "b": "# boxes were lost", "c": "# of them drifted ashore"}


def filler(article: str, place: int) -> Filler:
    fact = Fact(kind="quantity", start=place, end=place + 1, text="9", sentence=0, derivation="")
    return Filler(
        kind="quantity", fact=fact, article_id=article, claim=None, text=WORDS[article], sentence=0, start=0,
        end=1, headline=False, told=0, replacing=False, when=None,
    )  # fmt: skip


TOLD = [filler("a", 0), filler("a", 5), filler("b", 0), filler("c", 0)]


def test_the_likeliest_tellings_of_two_articles() -> None:
    likely = {(0, 2): 0.1, (1, 2): 0.9, (1, 3): 0.5}
    assert tellings(TOLD, [0, 1], [2, 3], likely) == [(1, 2), (1, 3)]
    assert tellings(TOLD, [2, 3], [0, 1], likely) == [(1, 2), (1, 3)]
    assert tellings(TOLD, [0], [1], {}) == []


def test_columns() -> None:
    given = np.arange(3 * len(QUESTIONS), dtype=np.float32).reshape(3, -1)
    rows = columns([(0.5, 0.25), (1.0, 0.0)], [2, 1], given)
    assert rows.shape == (2, 8)
    assert rows[0, 0] == 0
    assert rows[0, 2:].tolist() == [5, 6, 7, 2.5, 3.5, 4.5]
    assert np.isfinite(rows).all()


def test_chance() -> None:
    rows = np.array([[1.0, 2.0]], np.float32)
    assert chance(rows, [0.0, 0.0, 0.0]).tolist() == [0.5]
    assert chance(rows, [2.0, -1.0, 0.0]).tolist() == [0.5]


def test_only_what_is_in_doubt_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def answers(pairs: Sequence[tuple[Marked, Marked]], _kinds: Sequence[str], _folder: str) -> np.ndarray:
        asked.append(len(pairs))
        return np.zeros((len(pairs), len(QUESTIONS)), np.float32)

    monkeypatch.setattr(doubt, "answers", answers)
    sure, unlikely = Rival(0, 1, 0.4, 0.1), Rival(1, 2, LEAST / 2, 0.0)
    read, left = reread(TOLD, [[0, 1], [2], [3]], [sure, unlikely], {})
    assert asked == [TELLINGS]
    assert left is unlikely
    assert (read.one, read.other) == (0, 1)
    assert 0 < read.conflict < 1
    assert reread(TOLD, [[0], [2], [3]], [unlikely], {}) == [unlikely]
