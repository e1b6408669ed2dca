"""Numbers that only take up what is known, and numbers that tell it."""

from __future__ import annotations

import pytest

from tests.claims.reading import article
from verifier.facts.quantity import taken_up
from verifier.model import Quantity
from verifier.pipeline import read

KNOWN = (
    "The two sides signed a treaty.",
    "Both ministers signed a treaty.",
    "These three men were arrested on Monday.",
    "A couple from Dorn opened the inn.",
    "At one point the crane stood still.",
)
TOLD = (
    "Two ministers signed a treaty.",
    "The 12 workers were arrested on Monday.",
    "Police arrested three men on Monday.",
    "A couple of inns burned down.",
    "The road was cut at one place.",
)


@pytest.mark.parametrize("text", [*KNOWN, *TOLD])
def test_a_small_number_after_an_article_takes_up_what_is_known(text: str) -> None:
    facts = [fact for fact in read(article(text)).facts if isinstance(fact, Quantity)]
    assert [taken_up(text, fact) for fact in facts[:1]] == [text in KNOWN]
