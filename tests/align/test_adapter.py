"""The encoder with the stored changes sees what it saw while they were trained."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unittest import mock

import numpy as np
import pytest
import torch
from safetensors.numpy import save

from tests.training.align.adapter import Middle, Tuned
from tests.training.align.lessons import layers
from tests.training.align.network import Network
from verifier.align.filler import fillers
from verifier.align.pieces import around, windows
from verifier.encode import Pieces, pieces
from verifier.load import load
from verifier.pipeline import read

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.align import Filler

TEXT = """date: 2025-05-09
Marl, May 9 - The gate failed.

Nine people were hurt on Thursday when the lock at Marl broke, said harbour master Ada Holm. It is closed.
"""
WIDTH = 768  # the last layer and the middle one
BASIS = (np.zeros(WIDTH, np.float32), np.eye(WIDTH, dtype=np.float32))


@pytest.fixture
def told(tmp_path: Path) -> list[Filler]:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    articles, _ = load([tmp_path])
    return list(fillers(read(articles[0])))


def tuned(strength: float) -> Tuned:
    torch.manual_seed(0)
    made = Tuned(layers(), Network(WIDTH, np.zeros(40000, np.float32)), BASIS)
    for name, weight in made.named_parameters():
        if name.endswith(".up"):
            torch.nn.init.normal_(weight, std=strength)
    return made.eval()


def stored(made: Tuned, folder: Path) -> str:
    path = folder / "adapter.safetensors"
    path.write_bytes(save(made.changes()))
    return str(path)


def last(found: list[Pieces]) -> np.ndarray:
    return np.concatenate([p.vectors[:, : WIDTH // 2] for p in found]).astype(np.float32)


def test_changes_of_nothing_change_nothing(told: list[Filler], tmp_path: Path) -> None:
    texts = [f.text for f in told]
    assert np.array_equal(last(pieces(texts)), last(pieces(texts, stored(tuned(0.0), tmp_path))))


def test_the_engine_sees_what_training_saw(told: list[Filler], tmp_path: Path) -> None:
    plain = pieces([f.text for f in told])
    made = tuned(0.02)
    places = np.zeros((len(told), 32), np.int64)
    for row, (filler, piece) in enumerate(zip(told, plain, strict=True)):
        kept = around(filler, piece)
        places[row, : len(kept)] = kept
    middle = tuple(p.vectors[:, WIDTH // 2 :] for p in plain)
    given = Middle(windows(told, plain, BASIS), middle, places)
    with torch.no_grad(), mock.patch("torch.autocast", return_value=torch.enable_grad()):
        trained = made.vectors(given, range(len(told))).detach().numpy()
    adapted = pieces([f.text for f in told], stored(made, tmp_path))
    assert not np.allclose(last(plain), last(adapted), atol=0.2), "the changes must show"
    engine = windows(told, adapted, BASIS)
    for row, length in enumerate(engine.length):
        assert np.allclose(trained[row, :length], engine.vectors[row, :length], atol=0.03)
