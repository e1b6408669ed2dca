"""What is computed at run time is what was trained."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import torch

from tests.training.align.forests import Bag, Part, stored
from tests.training.align.network import Network
from verifier.align.filler import KINDS
from verifier.align.forest import forest
from verifier.align.head import Head
from verifier.align.pieces import NEARNESS, WINDOW, Windows

if TYPE_CHECKING:
    from pathlib import Path

SIZE, WORDS, COUNT = 12, 50, 9


def windows(rng: np.random.Generator) -> Windows:
    length = rng.integers(3, WINDOW + 1, COUNT).astype(np.int32)
    there = np.arange(WINDOW)[None] < length[:, None]
    value = np.zeros((COUNT, WINDOW), np.bool_)
    value[:, 1] = True
    return Windows(
        vectors=(rng.normal(size=(COUNT, WINDOW, SIZE)) * there[..., None]).astype(np.float32),
        ids=(rng.integers(0, WORDS, (COUNT, WINDOW)) * there).astype(np.int32),
        near=(rng.integers(0, NEARNESS, (COUNT, WINDOW)) * there).astype(np.int8),
        inside=(rng.random((COUNT, WINDOW)) < 0.7) & there,
        value=value,
        length=length,
    )


def test_the_head_computes_what_the_network_does() -> None:
    rng = np.random.default_rng(0)
    made = windows(rng)
    torch.manual_seed(0)
    network = Network(SIZE, rng.random(WORDS).astype(np.float32)).eval()
    asked = np.array([(i, j) for i in range(COUNT) for j in range(i)])
    kinds = rng.integers(0, len(KINDS), COUNT)
    words = network.words(made, list(range(COUNT)))
    with torch.no_grad():
        wanted = network(
            [w[asked[:, 0]] for w in words],
            [w[asked[:, 1]] for w in words],
            torch.from_numpy(kinds[asked[:, 0]]),
        ).numpy()
    head = Head({name: value.numpy() for name, value in network.state_dict().items()})
    given = head.scores(head.words(made), kinds, asked)
    assert np.allclose(given, wanted, atol=1e-4)


def test_a_pair_scores_the_same_either_way_round() -> None:
    rng = np.random.default_rng(1)
    made = windows(rng)
    network = Network(SIZE, rng.random(WORDS).astype(np.float32)).eval()
    head = Head({name: value.detach().numpy() for name, value in network.state_dict().items()})
    words, kinds = head.words(made), np.zeros(COUNT, np.intp)
    asked = np.array([(0, 1), (2, 3)])
    assert np.allclose(head.scores(words, kinds, asked), head.scores(words, kinds, asked[:, ::-1]), atol=1e-5)


def test_a_stored_forest_gives_what_was_fitted(tmp_path: Path) -> None:
    rng = np.random.default_rng(2)
    rows = rng.normal(size=(400, 3)).astype(np.float32)
    labels = (rows[:, 0] + rows[:, 1] ** 2 + rng.normal(size=400) * 0.3 > 0.5).astype(np.int64)
    odds = np.where(labels == 1, 1.0, -1.0) + rng.normal(size=400)
    whole = np.ones(400, np.bool_)
    part = Part("equal", ("a", "b", "c"), rows, labels, np.zeros(400, np.int64), whole)
    stored(part, odds, tmp_path / "x.json")
    raw = Bag(part).odds(rows)
    kept = forest("x", str(tmp_path))
    wanted = 1 / (1 + np.exp(-(kept.slope * raw + kept.offset)))
    assert np.allclose(kept.chances(rows), wanted, atol=1e-3)
