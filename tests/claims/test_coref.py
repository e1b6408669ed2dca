"""Coreference: what pronouns and short descriptions stand for, and which stay as they are printed."""

from __future__ import annotations

import pytest

from tests.claims.reading import read, rows

ROWS = rows("references.tsv")


@pytest.mark.parametrize(("value", "mention", "text"), ROWS)
def test_what_a_mention_stands_for(value: str, mention: str, text: str) -> None:
    _, _, references = read(text)
    found = [reference for reference in references if text[reference.start : reference.end] == mention]
    assert [reference.text for reference in found[-1:]] == ([] if value == "-" else [value])


@pytest.mark.parametrize("text", [row[2] for row in ROWS])
def test_references_do_not_overlap(text: str) -> None:
    lines, _, references = read(text)
    at = 0
    for reference in references:
        assert at <= reference.start < reference.end
        sentence = lines[reference.sentence]
        assert sentence.start <= reference.start < reference.end <= sentence.end
        at = reference.end


def test_the_table_is_large_enough() -> None:
    assert len(ROWS) >= 30
    assert sum(row[0] == "-" for row in ROWS) >= 8


@pytest.mark.parametrize(
    ("known", "text"),
    [
        (False, "By Petra Lind\n\nIda Holm came home on Thursday. The two ministers toured the harbour."),
        (True, "Minister Petra Lind met Minister Ida Holm. The two ministers toured the harbour."),
    ],
)
def test_whoever_wrote_the_report_does_not_act_in_it(known: bool, text: str) -> None:  # noqa: FBT001  a column of the table
    _, _, references = read(text)
    assert (
        any(text[reference.start : reference.end] == "The two ministers" for reference in references) is known
    )
