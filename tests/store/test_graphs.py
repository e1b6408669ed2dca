"""What is known of pairs is the same after it was kept, and goes on to what one run over all would know."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.partition.sample import outlines
from verifier.partition import Index, batch, graph, parted
from verifier.store import graphs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.partition import Outline
    from verifier.store.graphs import KeptGraph

SIZES = st.integers(0, 3 * batch.MANY)
SEEDS = st.integers(0, 2**32)


def kept(articles: Sequence[Outline], before: KeptGraph, name: str = "key") -> KeptGraph:
    """The graph after a run over these articles, written and read."""
    wanted = {each.article_id: f"{name} {each.article_id}" for each in articles}
    strange = {*before.strange(wanted)}
    made = before.over(wanted, [each for each in articles if each.article_id in strange])
    found = graphs.read(graphs.write(made))
    assert found
    assert (found.graph, found.outlines) == (made.graph, made.outlines)
    assert (found.index.ids, set(found.outlines)) == (made.index.ids, set(wanted))
    return found


def told(found: KeptGraph) -> set[frozenset[str]]:
    return {frozenset(part) for part in parted(found.index, found.graph)}


@settings(max_examples=30, deadline=None)
@given(SEEDS, SIZES, SIZES, st.integers(0, 5))
def test_run_after_run_it_is_that_of_one_run(seed: int, count: int, more: int, changed: int) -> None:
    chance = random.Random(seed)
    articles, others = outlines(seed, count), outlines(seed + 1, more)
    first = kept([*articles, *others], graphs.nothing())
    # Some go, some have another outline, some come.
    left = [replace(each, words=(("else", 100),)) for each in articles[:changed]] + articles[changed:]
    second = kept(left, first, "other key" if changed else "key")
    third = kept(chance.sample([*left, *others], len(left) + len(others)), second)
    for found, those in ((first, [*articles, *others]), (second, left), (third, [*left, *others])):
        whole = graph(Index.of(those))
        assert found.graph == whole
        assert told(found) == {frozenset(part) for part in parted(Index.of(those), whole)}


def test_an_article_with_another_outline_is_strange_and_so_is_a_new_one() -> None:
    found = kept(outlines(1, 3), graphs.nothing())
    one, two, three = found.index.ids
    wanted = {one: found.outlines[one], two: "another", "new": "key"}
    assert found.strange(wanted) == [two, "new"]
    assert found.strange({three: found.outlines[three]}) == []


def test_the_same_graph_gives_the_same_bytes() -> None:
    first, second = (kept(outlines(3, 60), graphs.nothing()) for _ in range(2))
    assert graphs.write(first) == graphs.write(second)


def test_of_an_article_that_is_gone_no_word_is_left() -> None:
    articles = outlines(4, 40)
    odd = replace(
        articles[0],
        article_id="odd",
        words=(("quokka", 200),),
        named=frozenset({"Zyx"}),
        places=frozenset({"Ulm"}),
    )
    first = kept([*articles, odd], graphs.nothing())
    assert all(word in graphs.write(first) for word in (b"quokka", b"Zyx", b"Ulm", b'"odd"'))
    second = graphs.write(kept(articles, first))
    assert not any(word in second for word in (b"quokka", b"Zyx", b"Ulm", b'"odd"'))


@pytest.mark.parametrize("content", [b"", b"no arrays", b"PK\x03\x04 no more", b"[]"])
def test_what_this_version_did_not_write_is_none(content: bytes) -> None:
    assert graphs.read(content) is None


@given(st.integers(0, 10_000), st.integers(1, 255))
@settings(max_examples=60, deadline=None)
def test_what_is_cut_off_is_none(place: int, length: int) -> None:
    content = graphs.write(kept(outlines(5, 30), graphs.nothing()))
    place %= len(content) - length
    assert graphs.read(content[:place]) is None
