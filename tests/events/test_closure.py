"""Bags that share a key are one group, directly or through others."""

from __future__ import annotations

import pytest

from verifier.events.closure import closed


@pytest.mark.parametrize(
    ("bags", "groups"),
    [
        ([], []),
        (["a"], [[0]]),
        (["", ""], [[0], [1]]),
        (["ab", "cd", "ef"], [[0], [1], [2]]),
        (["ab", "cd", "bc"], [[0, 1, 2]]),
        (["x", "ab", "x", "cd", "da"], [[0, 2], [1, 3, 4]]),
        (["ab", "cd", "ef", "be", "xy"], [[0, 2, 3], [1], [4]]),
    ],
)
def test_groups(bags: list[str], groups: list[list[int]]) -> None:
    assert closed(bags) == groups
    assert closed([bag[::-1] for bag in bags]) == groups
