"""A sentence and its copy with one value changed are known; a template with other names in it is none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.align.test_slots import filler
from verifier.align.reprint import reprinted


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("The blast at the Ulsen works hurt # men.", "The blast at the Ulsen works hurt # men.", True),
        (
            "The blast at the Ulsen works hurt # men.",
            "# men hurt by the blast at the Ulsen works.",
            True,
        ),
        ("The blast at the Ulsen works hurt # men.", "The blast at the Hald works hurt # men.", False),
        ("The gate held 12 hours and # men.", "The gate held 14 hours and # men.", False),
        ("The blast at the Ulsen works hurt # men.", "The Ulsen works employ # men and women.", False),
        ("It was #.", "It was #.", False),
    ],
)
def test_the_same_but_for_the_value(one: str, other: str, *, same: bool) -> None:
    told = [
        replace(filler(name, 0), text=text, start=text.index("#"), end=text.index("#") + 1)
        for name, text in (("a", one), ("b", other))
    ]
    assert reprinted(*told) is same
    assert reprinted(*reversed(told)) is same
