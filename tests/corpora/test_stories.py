"""The stories load: each quote of a fact stands in its article, and two articles tell the fact."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mutation.batch import batch

STORIES = sorted(folder for folder in (Path(__file__).parent / "stories").iterdir() if folder.is_dir())


@pytest.mark.parametrize("folder", STORIES, ids=lambda folder: folder.name)
def test_each_fact_is_told_in_two_articles(folder: Path) -> None:
    story = batch(folder)
    assert story.shared
    for fact in story.shared:
        assert len({words.file for words in fact.told}) > 1, fact.name
        places = [(words.file, words.start) for words in fact.told]
        assert len(places) == len(set(places)), fact.name
