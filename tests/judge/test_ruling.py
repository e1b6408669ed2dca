"""What becomes of a finding by the word of the answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.judge.telling import HURT, UNSURE, finding
from verifier.judge.answer import Answer, Word
from verifier.judge.ruling import ruled

if TYPE_CHECKING:
    from verifier.model import Verdict


def say(word: Word) -> Answer:
    quoted = ("", "") if word == "cannot tell" else ("eleven people", "nine people")
    return Answer(word=word, a=quoted[0], b=quoted[1], model="m")


@pytest.mark.parametrize(
    ("before", "word", "after"),
    [
        ("conflict", "contradicts", "conflict"),
        ("conflict", "updates", "revision"),
        ("conflict", "different thing", "distinct"),
        ("conflict", "same", "distinct"),
        ("conflict", "cannot tell", "conflict"),
        ("revision", "contradicts", "conflict"),
        ("revision", "updates", "revision"),
        ("revision", "different thing", "distinct"),
        ("revision", "cannot tell", "revision"),
        ("distinct", "contradicts", "conflict"),
        ("distinct", "updates", "revision"),
        ("distinct", "different thing", "distinct"),
        ("distinct", "same", "distinct"),
        ("distinct", "cannot tell", "distinct"),
    ],
)
def test_an_answer_sorts_drops_or_raises(before: Verdict, word: Word, after: Verdict) -> None:
    assert ruled(finding(before), [say(word)]).verdict == after


@pytest.mark.parametrize(
    ("answers", "after"),
    [
        (("contradicts", "different thing", ""), "conflict"),
        (("different thing", "different thing", ""), "conflict"),
        (("different thing", "same", "cannot tell"), "conflict"),
        (("different thing", "same", "updates"), "revision"),
        (("different thing", "same", "same"), "distinct"),
    ],
)
def test_of_several_pairs_all_must_have_an_answer(answers: tuple[Word, ...], after: Verdict) -> None:
    assert ruled(HURT, [say(word) if word else "timed out" for word in answers]).verdict == after


def test_without_an_answer_nothing_changes() -> None:
    assert ruled(HURT, ["nonsense"]) == HURT


def test_a_dropped_conflict_says_why() -> None:
    dropped = ruled(HURT, [say("different thing")])
    guard = "two different things, as the second reader (m) says"
    assert dropped.guards == (guard,)
    assert dropped.message == f"How many people did the fire hurt? 11 / 9; not called a conflict: {guard}."
    assert dropped.severity == "note"
    assert (
        dropped.why[0] == "the second reader (m) says: different thing, by “eleven people” and “nine people”"
    )


def test_a_raised_conflict_is_worded_as_one_and_keeps_the_chance() -> None:
    raised = ruled(UNSURE, [say("contradicts")])
    assert (raised.message, raised.guards) == ("How many people did the fire hurt? 11 / 9.", ())
    assert (raised.severity, raised.confidence) == ("warning", 0.31)


def test_a_confirmed_conflict_stays_an_error() -> None:
    assert replace(ruled(HURT, [say("contradicts")]), why=HURT.why) == HURT


def test_one_place_in_two_wordings_is_a_variant() -> None:
    assert ruled(replace(HURT, rule="place"), [say("same")]).verdict == "variant"
