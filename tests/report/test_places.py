"""Lines, columns, and the sentence around a passage."""

from __future__ import annotations

import pytest

from verifier.model import Span, line_and_column, line_starts
from verifier.report.places import REACH, surroundings

CASES = [
    ("It carried [241] people.", "The ferry sank. It carried [241] people. Nobody was hurt."),
    (
        "“We saw it,” said Gen. Ortiz of the [U.S.] navy.",
        "Yes. “We saw it,” said Gen. Ortiz of the [U.S.] navy. So.",
    ),
    ("A bullet with [no] stop", "Before\nA bullet with [no] stop\nAfter it."),
    ("[The whole text]", "[The whole text]"),
    ("Ends with [the text]", "First. Ends with [the text]"),
    ("Two [sentences. Both] shown.", "None. Two [sentences. Both] shown. None."),
    ("Il pleut [à] Évian.", "Stop. Il pleut [à] Évian. Élise part."),
    ("He paid 3.5 [million] euros.", "Right. He paid 3.5 [million] euros. Fine."),
]


@pytest.mark.parametrize(("around", "text"), CASES)
def test_surroundings(around: str, text: str) -> None:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    found = surroundings(plain, Span(start=start, end=end))
    assert plain[found.start : found.end].strip() == around.replace("[", "").replace("]", "")


def test_context_reaches_no_further_than_it_should() -> None:
    text = "word " * 400
    found = surroundings(text, Span(start=1000, end=1004))
    assert found == Span(start=1000 - REACH, end=1004 + REACH)
    assert text[found.start : found.end].split() == ["word"] * (len(text[found.start : found.end].split()))


@pytest.mark.parametrize(
    ("place", "offset"), [((1, 1), 0), ((1, 4), 3), ((2, 1), 4), ((3, 1), 5), ((3, 2), 6)]
)
def test_line_and_column(place: tuple[int, int], offset: int) -> None:
    assert line_and_column(line_starts("abc\n\nd"), offset) == place
