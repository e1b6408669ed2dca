"""What the pair reader learns from: a value of the same form, never the value itself."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training.together.exchange import exchanged


@pytest.mark.parametrize(
    ("words", "kind", "form"),
    [
        ("more than 4,300", "quantity", r"more than \d,\d{3}"),
        ("$43.9 million", "quantity", r"\$\d\d\.\d million"),
        ("Three kilometres", "quantity", r"(?:Two|Four|Five|Six) kilometres"),
        ("14:15", "time", r"\d\d?:\d\d"),
        ("3 May", "date", r"\d May|3 [A-Z]\w+"),
        ("6,200", "quantity", r"\d+,\d00"),
        ("2016", "date", r"20\d\d"),
        ("22nd", "ordinal", r"\d+(?:st|nd|rd|th)"),
        ("2-1", "score", r"\d-\d"),
        ("Edda Solheim", "person", "Mattis Holm"),
        ("the mayor", "person", ""),
    ],
)
@given(seed=st.integers(0, 999))
def test_another_value_in_the_same_form(words: str, kind: str, form: str, seed: int) -> None:
    others = ["Mattis Holm", "Edda Berg", "Holm", "the chair"]
    found = exchanged(words, kind, others, random.Random(seed))
    assert re.fullmatch(form, found) or (not found and kind not in {"person", "time"})
    assert found != words
