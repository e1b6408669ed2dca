"""Two sentences read together: which comes first, and what else is asked, changes nothing."""

from __future__ import annotations

import numpy as np

from verifier.align.together import QUESTIONS, answers
from verifier.encode import Marked

NINE = Marked("The ferry struck the reef at noon, and", "nine people", "were hurt, police said.")
SEVEN = Marked("", "Seven people", "were injured when the ferry hit the reef, according to police.")
CREW = Marked("The ferry has a crew of", "seven", "and was built in Orsa.")
PAIRS = [(NINE, SEVEN), (SEVEN, NINE), (NINE, CREW)]


def test_one_answer_whichever_side_comes_first() -> None:
    found = answers(PAIRS, ["quantity"] * 3)
    assert found.shape == (3, len(QUESTIONS))
    assert (found[0] == found[1]).all()
    assert np.allclose(answers(PAIRS[:1], ["quantity"])[0], found[0], atol=1e-4)


def test_two_figures_of_one_thing_rather_contradict_than_two_of_two() -> None:
    same, _, other = answers(PAIRS, ["quantity"] * 3)
    for question in ("slot", "conflict"):
        n = QUESTIONS.index(question)
        assert same[n] > other[n]


def test_nothing_asked() -> None:
    assert answers([], []).shape == (0, len(QUESTIONS))
