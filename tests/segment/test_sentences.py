"""Segmentation: where sentences end, what kind they are, and the laws that hold for any text."""

from __future__ import annotations

import itertools
import re
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.claims.reading import article, rows
from verifier.segment import sentences
from verifier.segment.boundaries import boundaries
from verifier.segment.lines import BULLET, lines
from verifier.segment.quotes import inside, quotes

ROWS = rows("sentences.tsv")
PIECES = st.sampled_from(
    [
        "The mayor spoke. ", "Mr. ", "J. ", "“", "”", '"', "‘", "’", "'", "\n", "\n\n", "- ", "1. ", "• ",
        "It covers:", "?", "! ", " ", "(", ")", "U.S. ", "May 3, 2024", "By Ana Ruiz", "roads; ", "é", "\t",
        "Read more: ", "Oslo", "...",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=24).map("".join) | st.text(max_size=60)


@pytest.mark.parametrize(("expected", "text"), ROWS)
def test_where_sentences_end(expected: str, text: str) -> None:
    assert [sentence.text for sentence in sentences(article(text))] == expected.split("¦")


def test_the_table_is_large_enough() -> None:
    assert len(ROWS) >= 40


@given(TEXTS)
@settings(deadline=None, max_examples=300)
def test_sentences_share_no_character_and_miss_none(text: str) -> None:
    spans = [span for line in lines(text, 0) for span in boundaries(text, line.span.start, line.span.end)]
    at = 0
    for span in spans:
        assert at <= span.start < span.end
        missed = text[at : span.start].strip()
        assert not missed or BULLET.fullmatch(missed + " ") or BULLET.match(missed + " x")
        at = span.end
    assert not text[at:].strip()


@given(TEXTS)
@settings(deadline=None, max_examples=300)
def test_quoted_stretches_are_ordered_and_hold_words(text: str) -> None:
    paragraphs = [line.span for line in lines(text, 0)]
    found = quotes(text, paragraphs)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    for stretch in found:
        assert text[stretch.start : stretch.end].strip() == text[stretch.start : stretch.end] != ""
        assert any(p.start <= stretch.start < stretch.end <= p.end for p in paragraphs)


@given(st.lists(PIECES, max_size=8).map("".join))
@settings(deadline=None, max_examples=25)
def test_a_paragraph_after_does_not_change_what_stands_before(text: str) -> None:
    before = "The mayor opened the bridge. It was late.\n\n"
    alone = sentences(article(before))
    together = sentences(article(before + "\n\n" + text))
    assert [s.text for s in together[:2]] == [s.text for s in alone]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("headline", "Council Backs Bridge\n\nThe council voted."),
        ("headline", "Profits up, jobs down\n\nThe firm said so."),
        ("credit", "By Ana Ruiz\nThe council voted."),
        ("credit", "Photo: Tomas Brandt\nThe council voted."),
        ("credit", "Reuters\nThe council voted."),
        ("credit", "Based on agency reports\nThe council voted."),
        ("credit", "Also read: Ten bridges\nThe council voted."),
        ("dateline", "May 3, 2024\nThe council voted."),
        ("dateline", "PUBLISHED: FRIDAY, MAY 3, 2024, 1:32 PM\nThe council voted."),
        ("dateline", "3 May 2024, 14:20 (GMT+03:00)\nThe council voted."),
        ("dateline", "Published 10:02 p.m. ET May 3, 2024 | Updated 11:30 a.m. ET May 4\nThe council voted."),
        ("dateline", "Last updated at 12:01 AM on 3rd May 2024\nThe council voted."),
        ("headline", "When: Friday, 3 May 2024, 10:00\nThe council voted."),
        ("dateline", "LYON - The council voted."),
        ("body", "Paris - the city of light - was dark."),
        ("body", "The council voted."),
        ("bullet", "- the levy rises\nThe council voted."),
        ("lead-in", "The plan covers:\n- roads\n- ports"),
    ],
)
def test_the_kind_of_the_first_sentence(kind: str, text: str) -> None:
    assert sentences(article(text))[0].kind == kind


def test_a_line_between_paragraphs_is_a_heading() -> None:
    found = sentences(article("The council voted.\n\nWhat comes next\n\nThe mayor signs."))
    assert [sentence.kind for sentence in found] == ["body", "heading", "body"]


def test_bullets_know_their_lead_in() -> None:
    text = "It is old. It covers:\n\nRoads\n\nPorts\n\nThe mayor signs.\n\nA heading\n\nIt ends."
    found = sentences(article(text))
    assert [(s.kind, s.lead_in) for s in found] == [
        ("body", -1), ("lead-in", -1), ("bullet", 1), ("bullet", 1), ("body", -1), ("heading", -1),
        ("body", -1),
    ]  # fmt: skip


def test_a_heading_in_title_case_ends_a_list() -> None:
    found = sentences(article("It covers:\n\nroads in towns\n\nNext Steps Towards Peace\n\nThe mayor signs."))
    assert [s.kind for s in found] == ["lead-in", "bullet", "heading", "body"]


@pytest.mark.parametrize(
    ("quoted", "text"),
    [
        (["very old"], "It is “very old” now."),
        (["It is late.", "We are tired,"], "“It is late. We are tired,” she said."),
        (["One.", "Two."], "“One.\n\n“Two.”"),
        (["One.", "Two,"], "“One.\n\nTwo,” he said."),
        (["One.", "Two,"], '"One.\n\nTwo," he said.'),
        (["the long talks"], "He saw ‘the long talks’ end."),
        ([], "The ministers' talks and the kings' dinner."),
        ([], "He is 6'2\" tall."),
        (["never closed."], "He said it is “never closed.\n\nThe next day it rained."),
    ],
)
def test_quoted_stretches(quoted: list[str], text: str) -> None:
    found = sentences(article(text))
    assert [text[q.start : q.end] for sentence in found for q in sentence.quotes] == quoted


def test_tokens_stand_where_they_are_printed() -> None:
    text = "“Ties”, it said,\n\nCOUNCIL BACKS THE BRIDGE\n\nThe bridge–tunnel opened; the council backs it."
    for sentence in sentences(article(text)):
        for token in sentence.tokens:
            assert text[token.start : token.end] == token.text


def test_inside_cuts_stretches_at_sentence_ends() -> None:
    text = "“It is late. We are tired,” she said."
    found = sentences(article(text))
    whole = quotes(text, [line.span for line in lines(text, 0)])
    assert len(whole) == 1
    assert [inside(whole, whole[0])[0], re.sub(r"\W+$", "", found[0].text[1:])] == [whole[0], "It is late"]


@pytest.mark.parametrize(
    "text",
    [
        "." * 50000,
        "By " + "A" * 150 + "!",
        "a! " * 20000,
        " 'a\"" * 20000,
        "It covers:\n\n" + "road\n\n" * 2000,
    ],
)
def test_hostile_text_takes_no_longer_than_prose(text: str) -> None:
    began = time.perf_counter()
    paragraphs = lines(text, 0)
    quotes(text, [line.span for line in paragraphs])
    assert sum(1 for line in paragraphs for _ in boundaries(text, line.span.start, line.span.end)) > 0
    assert time.perf_counter() - began < 5


def test_a_list_without_stops_is_cut() -> None:
    text = "cod, " * 1000
    found = sentences(article(text))
    assert len(found) > 2
    assert "".join(sentence.text for sentence in found).replace(" ", "") == text.replace(" ", "")
