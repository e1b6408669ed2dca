"""What a model writes is an answer only in the form that was asked for, with words that stand there."""

from __future__ import annotations

import json

import pytest

from verifier.judge.answer import Answer, Nonsense, answered, stands

A, B = "The fire hurt nine people, the mayor said.", "It hurt “eleven  people” – so a nurse."


def wrote(
    answer: object = "contradicts", a: object = "nine people", b: object = "eleven people", **more: object
) -> str:
    return json.dumps({"words_a": a, "words_b": b, "answer": answer, **more})


def test_an_answer_is_read() -> None:
    given = answered(wrote(), "m", A, B)
    assert given == Answer(word="contradicts", a="nine people", b="eleven people", model="m")


def test_where_the_model_cannot_tell_its_words_do_not_count() -> None:
    given = answered(wrote("cannot tell", "anything", ""), "m", A, B)
    assert (given.word, given.a, given.b) == ("cannot tell", "", "")


@pytest.mark.parametrize(
    "content",
    [
        "",
        "contradicts",
        "[1]",
        "null",
        '"same"',
        "[" * 100_000,
        "```json\n" + wrote() + "\n```",
        wrote() + wrote(),
        "<think>hm</think>" + wrote(),
        wrote("Contradicts"),
        wrote("conflict"),
        wrote(""),
        wrote(None),
        wrote(["same"]),
        wrote(a=None),
        wrote(a=["nine people"]),
        wrote(verdict="agreement"),
        json.dumps({"answer": "same"}),
    ],
)
def test_another_form_or_word_is_nonsense(content: str) -> None:
    with pytest.raises(Nonsense):
        answered(content, "m", A, B)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("", "eleven people"),
        ("nine people", ""),
        ("nine people", "12 people"),
        ("eleven people", "nine people"),
        ("nin", "eleven people"),
        ("ine people", "eleven people"),
        ("  ", "eleven people"),
        (",", "eleven people"),
        ("nine people" * 40, "eleven people"),
    ],
)
def test_words_that_do_not_stand_there_are_nonsense(a: str, b: str) -> None:
    with pytest.raises(Nonsense):
        answered(wrote(a=a, b=b), "m", A, B)


def test_spaces_capitals_and_quotation_marks_do_not_count() -> None:
    assert stands('IT hurt "eleven people" - so', B)
    assert stands("the mayor said.", A)
    assert not stands("the major said.", A)
    assert not stands("hurt.*people", A)
