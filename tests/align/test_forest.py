"""A forest gives each row, to the last bit, what its trees give one after the other."""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.align.forest import TOGETHER, forest

MODELS = Path(str(resources.files("verifier.align"))) / "model"
LIKENESS = Path(str(resources.files("verifier.events.likeness")))
FORESTS = [(MODELS, name) for name in ("equal", "slot", "conflict", "revision")] + [(LIKENESS, "statement")]


def walked(table: dict[str, Any], row: list[float]) -> np.float32:
    """The chance of a row, node by node as the file has them."""
    total = float(table["start"])
    for nodes in table["trees"]:
        at = 0
        while nodes[at][0] >= 0:
            feature, threshold, left, right, _ = nodes[at]
            at = int(left if np.float32(row[int(feature)]) <= np.float32(threshold) else right)
        total += float(np.float32(nodes[at][4]))
    return np.float32(1 / (1 + np.exp(-(table["slope"] * np.float64(total) + table["offset"]))))


@pytest.mark.parametrize(("folder", "name"), FORESTS, ids=[name for _, name in FORESTS])
@settings(deadline=None, max_examples=5)
@given(seed=st.integers(0, 2**32 - 1))
def test_a_row_ends_where_its_trees_lead(folder: Path, name: str, seed: int) -> None:
    table = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    random = np.random.default_rng(seed)
    borders = [node[1] for nodes in table["trees"] for node in nodes if node[0] >= 0]
    rows = random.choice(np.array(borders, np.float32), (TOGETHER + 3, len(table["features"])))
    rows[random.random(rows.shape) < 0.05] = np.nan
    found = forest(name, str(folder)).chances(rows)
    for n in (0, 1, TOGETHER - 1, TOGETHER, TOGETHER + 2):
        assert found[n] == walked(table, rows[n].tolist())
    assert forest(name, str(folder)).chances(rows[:0]).shape == (0,)
