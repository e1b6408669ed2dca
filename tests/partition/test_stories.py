"""A corpus is cut into stories: by content only, the same in any order, and without losing an article."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier import pipeline
from verifier.partition import Outline, stories
from verifier.partition.batch import FEW, MANY, affinity
from verifier.pipeline import verify
from verifier.store import Store

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.model import Article, Finding
    from verifier.report import Report
    from verifier.store.outcomes import Outcome

AXES = 8


def told(
    name: str, axis: int, *, tilt: float = 0.0, named: str = "", place: str = "", word: str = ""
) -> Outline:
    """An article about the subject of an axis, somewhat tilted to the next one."""
    vector = np.zeros(AXES)
    vector[axis], vector[(axis + 1) % AXES] = 1.0, tilt
    vector /= np.linalg.norm(vector)
    return Outline(
        article_id=name,
        vector=tuple(vector.tolist()),
        named=frozenset({named} - {""}),
        places=frozenset({place} - {""}),
        words=((word or f"word {axis}", 100),),
        day=None,
    )


def corpus(subjects: int, each: int) -> list[Outline]:
    return [told(f"{axis}-{n:02}", axis, tilt=n / 50) for axis in range(subjects) for n in range(each)]


def named(outlines: Sequence[Outline]) -> set[frozenset[str]]:
    return {frozenset(outlines[n].article_id for n in part) for part in stories(outlines)}


def test_a_few_articles_are_one_story_where_they_have_something_in_common() -> None:
    assert stories(corpus(1, FEW)) == (tuple(range(FEW)),)
    assert stories(corpus(2, FEW // 2)) == (tuple(range(FEW // 2)), tuple(range(FEW // 2, FEW)))
    assert stories([]) == ()


def test_what_somebody_has_put_together_is_cut_less_readily() -> None:
    half = MANY // 2
    loose = [told(f"a-{n:02}", 0) for n in range(half)] + [
        told(f"b-{n:02}", 0, tilt=1.5, word="other") for n in range(half)
    ]
    assert 0.5 < affinity(loose)[0, -1] < 0.6
    assert len(stories(loose)) == 1
    assert len(stories([*loose, told("a", 0), told("b", 0, tilt=1.5, word="other")])) == 2
    assert len(stories(corpus(2, half))) == 2


def test_a_corpus_is_cut_where_subjects_differ() -> None:
    outlines = corpus(3, FEW + 1)
    size = FEW + 1
    assert stories(outlines) == tuple(tuple(range(n * size, (n + 1) * size)) for n in range(3))


def test_a_large_story_stays_whole() -> None:
    assert stories(corpus(1, 4 * MANY)) == (tuple(range(4 * MANY)),)


@given(st.permutations(range(3 * (FEW + 1))))
def test_the_order_of_the_articles_is_of_no_consequence(order: list[int]) -> None:
    outlines = corpus(3, FEW + 1)
    assert named([outlines[n] for n in order]) == named(outlines)


@given(st.integers(0, 2**32))
def test_every_article_is_in_one_story(seed: int) -> None:
    chance = random.Random(seed)
    outlines = [
        told(str(n), chance.randrange(AXES), tilt=chance.random(), named=chance.choice("ab "))
        for n in range(chance.randrange(MANY, 3 * MANY))
    ]
    assert sorted(n for part in stories(outlines) for n in part) == list(range(len(outlines)))


def test_another_story_changes_none() -> None:
    before = corpus(3, FEW + 1)
    after = [*before, *(told(f"new-{n}", 5) for n in range(FEW + 1))]
    assert named(before) < named(after)


# Files that stand beside articles and tell of something else.
UNRELATED = (
    "# Harbour tools\n\nInstall the package with pip, then run the tests. Pull requests are welcome.\n",
    "Permission is granted to use, copy and change this software. It comes without any warranty of any kind.",
    "Melt 50 g of butter, add two onions and fry them for ten minutes. Serve the soup with bread and chives.",
    "Rovers beat United 3-1 on Saturday. Striker Ike Odum scored twice before 12,000 fans at Mill Lane.",
)
FERRY = Path(__file__).parents[2] / "seeds" / "ferry_grounding"


@pytest.mark.parametrize("added", [(0,), (1, 2), (3,), (0, 1, 2, 3)])
def test_an_article_that_is_no_news_of_a_story_changes_nothing_in_it(added: tuple[int, ...]) -> None:
    alone = verify([FERRY])
    beside = verify([FERRY], texts=[UNRELATED[n] for n in added])
    files = {article.id for article in alone.articles}
    assert len(beside.articles) + len(beside.skipped) == len(files) + len(added)
    assert [f for f in beside.findings if _files(f) & files] == list(alone.findings)


def test_a_second_story_changes_nothing_in_the_first_one() -> None:
    alone = verify([FERRY])
    both = verify([FERRY, FERRY.parent / "defence_commission"])
    files = {article.id for article in alone.articles}
    assert [f for f in both.findings if _files(f) & files] == list(alone.findings)


def _files(finding: Finding) -> set[str]:
    return {evidence.article_id for position in finding.positions for evidence in position.evidence}


def test_names_bring_articles_together() -> None:
    plain, shared = (
        affinity([told("a", 0), told("b", 3)]),
        affinity([told("a", 0, named="x"), told("b", 3, named="x")]),
    )
    placed = affinity([told("a", 0, place="y"), told("b", 3, place="y")])
    assert plain[0, 1] < placed[0, 1] < shared[0, 1]


def test_articles_that_say_nothing_are_no_obstacle() -> None:
    empty = [
        Outline(
            article_id=f"empty-{n}", vector=(0.0,), named=frozenset(), places=frozenset(), words=(), day=None
        )
        for n in (0, 1)
    ]
    outlines = [*corpus(3, FEW + 1), *empty]
    assert sorted(n for part in stories(outlines) for n in part) == list(range(len(outlines)))


QUAKE = """\
date 2025-03-08
Sarn, March 8 - The earthquake in Sarn on Tuesday injured {number} people, said Mayor Ada Holm of Sarn.
"""
VOTE = """\
date 2025-03-08
Harl, March 8 - Turnout in the election in Harl on Thursday was {number}%, said Emil Vogt of the commission.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two stories of more articles than are compared whole, with one contradiction in each."""
    place = tmp_path / "articles"
    place.mkdir()
    for n in range(MANY // 2 + 1):
        (place / f"{n:02}_quake.txt").write_text(QUAKE.format(number=73 if n == 4 else 37))
        (place / f"{n:02}_vote.txt").write_text(VOTE.format(number=46 if n == 7 else 61))
    return place


def plain(report: Report) -> str:
    return json.dumps(report.to_dict(), ensure_ascii=False)


def test_the_stories_of_a_corpus_are_compared_apart(folder: Path) -> None:
    whole = verify([folder])
    parts = [verify([*sorted(folder.glob(f"*_{name}.txt"))]) for name in ("quake", "vote")]
    assert [article.path for article in whole.articles] == sorted(article.path for article in whole.articles)
    assert {f.id for f in whole.findings} == {f.id for part in parts for f in part.findings}
    assert {c.claims for c in whole.clusters} == {c.claims for part in parts for c in part.clusters}
    assert {e.id for e in whole.events} == {e.id for part in parts for e in part.events}
    assert {o.id for o in whole.origins} == {o.id for part in parts for o in part.origins}
    assert sorted(f.verdict for f in whole.findings).count("conflict") == 2
    order = [article.id for article in whole.articles]
    assert [claim.article_id for claim in whole.claims] == sorted(
        (claim.article_id for claim in whole.claims), key=order.index
    )


def test_only_the_story_of_a_new_article_is_compared_again(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, real = Store(folder=tmp_path / "cache"), pipeline.compare
    compared: list[set[str]] = []

    def watched(articles: Sequence[Article], *others: object) -> Outcome:
        compared.append({article.path.rpartition("_")[2] for article in articles})
        return real(articles, *others)  # type: ignore[arg-type]  # passed on as they came

    monkeypatch.setattr(pipeline, "compare", watched)
    verify([folder], store=store)
    assert sorted(map(sorted, compared)) == [["quake.txt"], ["vote.txt"]]
    compared.clear()
    (folder / "99_quake.txt").write_text(QUAKE.format(number=370))
    kept = verify([folder], store=store)
    assert compared == [{"quake.txt"}]
    assert plain(kept) == plain(verify([folder]))
    for file in [*(store.folder / "outlines").iterdir(), *(store.folder / "partitions").iterdir()]:
        file.write_bytes(file.read_bytes()[:-3])
    assert plain(verify([folder], store=store)) == plain(kept)
