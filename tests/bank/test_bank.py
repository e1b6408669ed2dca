"""The labelled stories are what they say they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import pytest

from tests.bank import FOLDS, HELD, bank
from tests.bank.measure import UNTYPED
from tests.bank.pairs import Label, pairs
from tests.training.align.lessons import FITTING

if TYPE_CHECKING:
    from tests.bank import Story

TRAINED, KEPT = bank(), bank(HELD)
RELATIONS = {"agree", "conflict", "revision", "dispute", "variant", "single"}


@pytest.mark.parametrize("story", TRAINED + KEPT, ids=lambda story: story.name)
def test_a_story_marks_what_it_lists(story: Story) -> None:
    assert len(story.texts) > 1
    assert all(slot.kind in FITTING.keys() | UNTYPED and slot.relation in RELATIONS for slot in story.slots)
    assert all(story.texts[mark.file][mark.start : mark.end] == mark.words for mark in story.marks)


def test_no_story_is_both_trained_on_and_held() -> None:
    texts = [text for story in TRAINED + KEPT for text in story.texts.values()]
    assert len(set(texts)) == len(texts)


def test_a_pair_that_was_read_stands_in_two_articles_of_its_story() -> None:
    texts = {story.name: story.texts for story in TRAINED}
    for name, read in pairs().items():
        for pair in read:
            assert pair.label in get_args(Label)
            assert pair.one.file != pair.other.file
            assert all(
                texts[name][p.file][p.start : p.end].strip() and p.end <= len(texts[name][p.file])
                for p in (pair.one, pair.other)
            )


def test_every_fold_has_its_share() -> None:
    assert {story.fold for story in TRAINED} == set(range(FOLDS))
