"""A corpus that grows or shrinks has the stories of one run over what it holds, in whatever order it came."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.partition.sample import elsewhere, outlines
from verifier.partition import Graph, Index, Outline, alike, batch, common, graph, grown, shrunk, stories

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pytest

# From batches that are nobody's corpus to corpora in which nearly all have something in common.
SIZES = st.integers(2, 3 * batch.MANY)
SEEDS = st.integers(0, 2**32)


def told(articles: Sequence[Outline], known: Graph | None = None) -> set[frozenset[str]]:
    return {frozenset(articles[n].article_id for n in part) for part in stories(articles, known)}


def one_by_one(articles: Sequence[Outline]) -> tuple[Index, Graph]:
    index = Index.of(articles[:1])
    known = graph(index)
    for each in articles[1:]:
        index, known = grown(known, index, [each])
    return index, known


@settings(max_examples=30, deadline=None)
@given(SEEDS, SIZES)
def test_one_by_one_in_any_order_is_as_all_in_one_run(seed: int, count: int) -> None:
    articles = outlines(seed, count)
    shuffled = random.Random(seed).sample(articles, count)
    _, known = one_by_one(shuffled)
    assert known == graph(Index.of(articles))
    assert told(shuffled, known) == told(articles)


@settings(max_examples=30, deadline=None)
@given(SEEDS, SIZES, SIZES)
def test_what_is_taken_out_again_leaves_no_trace(seed: int, count: int, more: int) -> None:
    articles, others = outlines(seed, count), outlines(seed + 1, more)
    mixed = random.Random(seed).sample([*articles, *others], count + more)
    index, known = shrunk(graph(Index.of(mixed)), Index.of(mixed), {each.article_id for each in others})
    left = [each for each in mixed if each not in others]
    assert index.ids == tuple(each.article_id for each in left)
    assert known == graph(Index.of(articles))
    index, known = grown(known, index, others)
    assert known == graph(Index.of(mixed))
    assert told([*left, *others], known) == told(mixed)


@settings(max_examples=20, deadline=None)
@given(SEEDS, SIZES)
def test_articles_that_have_nothing_in_common_with_others_change_nothing(seed: int, count: int) -> None:
    articles = outlines(seed, count)
    strangers = [elsewhere(name) for name in ("README", "licence", "recipe")]
    assert told([*articles, *strangers]) == told(articles) | {
        frozenset({each.article_id}) for each in strangers
    }


def test_a_group_of_more_than_many_is_a_corpus_however_few_pairs_are_kept() -> None:
    articles = outlines(1, 4 * batch.MANY, axes=1)
    known = graph(Index.of(articles))
    assert known.crowded == {each.article_id for each in articles}
    assert not known.common
    few = articles[: batch.MANY]
    assert not graph(Index.of(few)).crowded
    assert len(graph(Index.of(few)).common) == batch.MANY * (batch.MANY - 1) // 2


def test_blocks_are_of_no_consequence(monkeypatch: pytest.MonkeyPatch) -> None:
    articles = outlines(5, 3 * batch.MANY)
    whole = graph(Index.of(articles))
    assert whole.crowded
    assert whole.common
    monkeypatch.setattr(common, "ROWS", 7)
    monkeypatch.setattr(common, "COLUMNS", 5)
    monkeypatch.setattr(alike, "ROWS", 3)
    assert graph(Index.of(articles)) == whole
