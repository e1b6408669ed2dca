"""Walking a parse: subjects, agents, passives and prepositions, with the real parser."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.events.reading import reading
from verifier import tree

if TYPE_CHECKING:
    from collections.abc import Iterable


def tokens(text: str) -> tree.Tokens:
    (sentence,) = reading(text).sentences
    return sentence.tokens


def at(words: tree.Tokens, text: str) -> int:
    (found,) = [token.index for token in words if token.text == text]
    return found


def texts(words: tree.Tokens, indexes: Iterable[int]) -> list[str]:
    return [words[index].text for index in indexes]


@pytest.mark.parametrize(
    ("subjects", "verb", "text"),
    [
        (["mayor"], "opened", "The mayor opened the school."),
        (["school"], "opened", "The school was opened by the mayor."),
        (["mayor"], "praised", "The mayor opened the school and praised the teachers."),
        (["mayor"], "resigned", "The mayor, who resigned on Monday, is ill."),
        (["mayor"], "open", "The mayor wants to open a school."),
    ],
)
def test_a_verb_has_a_subject_or_borrows_one(subjects: list[str], verb: str, text: str) -> None:
    words = tokens(text)
    assert texts(words, tree.subjects(words, at(words, verb))) == subjects


@pytest.mark.parametrize(
    ("passive", "verb", "text"),
    [
        (False, "opened", "The mayor opened the school."),
        (True, "opened", "The school was opened by the mayor."),
        (True, "chaired", "The session chaired by the mayor ended at noon."),
        (False, "opened", "The mayor has opened the school."),
    ],
)
def test_a_passive_is_known(passive: bool, verb: str, text: str) -> None:  # noqa: FBT001  a column of the table
    words = tokens(text)
    assert tree.is_passive(words, at(words, verb)) is passive


def test_agents_objects_and_prepositions() -> None:
    words = tokens("The school was opened in Oslo by the mayor.")
    assert texts(words, tree.by_agents(words, at(words, "opened"))) == ["mayor"]
    assert ("in", at(words, "Oslo")) in set(tree.prepositions(words, at(words, "opened")))
    words = tokens("The mayor opened a school.")
    assert texts(words, tree.objects(words, at(words, "opened"))) == ["school"]


def test_a_coordination_and_its_first_part() -> None:
    words = tokens("Chile, Peru and Brazil signed the pact.")
    assert texts(words, tree.conjuncts(words, at(words, "Chile"))) == ["Chile", "Peru", "Brazil"]
    assert words[tree.first_conjunct(words, at(words, "Brazil"))].text == "Chile"


def test_the_subtree_of_the_root_is_the_sentence() -> None:
    words = tokens("The mayor opened the school in Oslo.")
    root = next(token.index for token in words if token.head == token.index)
    assert list(tree.subtree(words, root)) == list(range(len(words)))
    assert at(words, "Oslo") not in tree.subtree(words, root, without=frozenset({"prep"}))
    assert [token.index for token in tree.ancestors(words, at(words, "Oslo"))][-1] == root


def test_the_head_of_a_range_of_characters() -> None:
    text = "The mayor of Oslo opened the school."
    words = tokens(text)
    assert tree.head_of(words, 0, len("The mayor of Oslo")) == at(words, "mayor")
    assert tree.head_of(words, len(text), len(text) + 5) == -1
