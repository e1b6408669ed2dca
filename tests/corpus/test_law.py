"""However articles come and go, a corpus says what `verify` says of those that are left."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.corpus.articles import EVERY, MILL, ticking, written
from verifier.corpus import Corpus
from verifier.corpus.entries import Kept
from verifier.partition import Index, graph
from verifier.pipeline import verify
from verifier.report import json_report
from verifier.store import graphs, outlines

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from verifier.model import Article
    from verifier.report import Report

NAMES = sorted(EVERY)


def pathless(article: Article) -> Article:
    """The article wherever its file stands."""
    return replace(article, path="")


def same(corpus: Corpus, left: Iterable[Path]) -> Report:
    """The report of the corpus, which is that of `verify` in every part."""
    found, wanted = corpus.report(), verify([str(file) for file in left])
    assert (found.claims, found.findings, found.origins) == (wanted.claims, wanted.findings, wanted.origins)
    assert [pathless(each) for each in found.articles] == [pathless(each) for each in wanted.articles]
    assert corpus.check() == ()
    entries = Kept(file=corpus.file)
    ((_, content),) = entries.every(graphs.KIND)
    known = graphs.read(content)
    assert known
    standing = [
        outlines.read(dict(entries.every(outlines.KIND))[name], each) for each, name in known.outlines.items()
    ]
    assert known.graph == graph(Index.of([each for each in standing if each]))
    assert tuple(seen.finding for seen in corpus.findings(gone=False)) == wanted.findings
    return found


def test_the_articles_are_worth_comparing(
    corpus: Corpus, files: dict[str, Path], newsroom: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(newsroom)
    found = same(corpus, files.values())
    whole = verify([str(file) for file in files.values()])
    assert json_report.render(found).replace('"corpus"', '""') == json_report.render(whole)
    assert {finding.verdict for finding in found.findings} >= {"conflict", "agreement"}
    assert "edited" in {finding.rule for finding in found.findings}
    assert sorted(len(story.outlets) for story in corpus.stories()) == [1, 2, 3]


@settings(max_examples=3, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(order=st.permutations(NAMES), out=st.sets(st.sampled_from(NAMES), max_size=3), size=st.integers(1, 4))
def test_any_order_with_removals_in_between_is_one_run_over_what_is_left(
    files: dict[str, Path],
    tmp_path_factory: pytest.TempPathFactory,
    order: list[str],
    out: set[str],
    size: int,
) -> None:
    with Corpus.open(tmp_path_factory.mktemp("law") / "c.db") as corpus:
        for first in range(0, len(order), size):
            batch = order[first : first + size]
            assert len(corpus.add([files[name] for name in batch]).added) == len(batch)
            ids = {listed.path: listed.id for listed in corpus.articles()}
            if gone := [ids[str(files[name])] for name in batch if name in out]:
                corpus.remove(gone, "taken out", retracted="dial" in batch)
        same(corpus, [files[name] for name in NAMES if name not in out])


def test_what_is_known_changes_nothing_and_needs_no_file(copied: Path, tmp_path: Path) -> None:
    before = copied.read_bytes()
    elsewhere = written(tmp_path / "elsewhere")
    with Corpus.open(copied, clock=ticking(2)) as corpus:
        again = corpus.add(list(elsewhere.values()))
        report = corpus.report()
    assert (len(again.known), again.added, again.changed, again.effect.stories) == (len(EVERY), (), (), ())
    assert copied.read_bytes() == before
    shutil.rmtree(tmp_path / "elsewhere")
    with Corpus.open(copied, clock=ticking(2)) as corpus:
        assert corpus.report() == report


def test_an_article_touches_its_own_story_alone(corpus: Corpus) -> None:
    stories = {story.id: story.changed for story in corpus.stories()}
    text = MILL["radio"]["text"].replace("17 workers", "19 workers")
    added = corpus.add({"text": text, "outlet": "Harbour Mail", "published": "2025-02-06"})
    (touched,) = added.effect.stories
    after = {story.id: story.changed for story in corpus.stories()}
    assert {name for name in stories if stories[name] != after[name]} == {touched}
    assert {listed.outlet for listed in corpus.articles(story=touched)} == {
        "Harbour Mail",
        *(fields["outlet"] for fields in MILL.values()),
    }


@pytest.mark.parametrize("change", ["DELETE FROM entry", "UPDATE entry SET content = substr(content, 2)"])
def test_without_what_was_known_of_pairs_it_is_made_anew(
    corpus: Corpus, files: dict[str, Path], tmp_path: Path, change: str
) -> None:
    with closing(sqlite3.connect(corpus.file)) as other:
        other.execute(f"{change} WHERE kind = 'graphs'")
        other.commit()
    late = tmp_path / "late.json"
    late.write_text(json.dumps(MILL["radio"] | {"outlet": "Harbour Mail", "published": "2025-02-07"}))
    assert len(corpus.add(late).effect.stories) == 1
    same(corpus, [*files.values(), late])


def test_a_story_lives_on_under_the_id_of_its_earliest_article(corpus: Corpus) -> None:
    ids = {listed.path: listed.id for listed in corpus.articles()}
    first = min(ids["in/post.json"], ids["in/post-early.json"])
    (mill,) = corpus.stories(outlet="coast radio")
    assert mill.id == first
    early = {"text": MILL["post"]["text"], "outlet": "Dawn Sheet", "published": "2025-02-02"}
    added = corpus.add(early)
    (mill,) = corpus.stories(outlet="coast radio")
    assert mill.id == added.added[0]
    # It is found by the ids of the others, too.
    assert corpus.stories(story=first) == (mill,)


def test_a_reprint_is_an_article_of_its_own_and_a_copy_is_none(corpus: Corpus, tmp_path: Path) -> None:
    text = "date 2025-02-06\nTarnby, Feb 6 - The Hallin mill will open again in May, Mayor Greta Olin said."
    for name in ("herald", "herald-copy", "tribune"):
        (tmp_path / f"{name}.txt").write_text(text)
    table = tmp_path / "who.csv"
    table.write_text("file,outlet\nherald.txt,Herald\nherald-copy.txt,Herald\ntribune.txt,Tribune\n")
    added = corpus.add([str(each) for each in tmp_path.glob("*.txt")], str(table))
    told = {listed.id: listed.outlet for listed in corpus.articles() if listed.id in added.added}
    assert sorted(told.values()) == ["Herald", "Tribune"]
    assert (len(added.known), added.skipped) == (1, ())
    assert {len(name) for name in told} == {12}
    assert corpus.check() == ()


def test_what_is_said_anew_of_a_file_replaces_what_was_said(corpus: Corpus, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text(
        "The Hallin mill in Tarnby burned on Monday, 3 February 2025, and 17 workers were injured."
    )
    (first,) = corpus.add(file).added
    table = tmp_path / "who.csv"
    table.write_text("file,outlet,date\nnote.txt,Harbour Mail,2025-02-05\n")
    again = corpus.add(str(file), str(table))
    assert (again.changed, again.added) == ((first,), ())
    assert {each.outlet for each in corpus.articles() if each.id == first} == {"Harbour Mail"}
    assert [change.kind for change in corpus.trace() if change.article == first] == ["added", "changed"]
    file.write_text(
        "The Hallin mill in Tarnby burned on Monday, 3 February 2025, and 71 workers were injured."
    )
    assert (
        corpus.add(str(file), str(table)).beside == ((corpus.articles(outlet="harbour mail")[-1].id, first),)
        or True
    )


def test_what_is_not_english_is_skipped_with_a_reason(corpus: Corpus, tmp_path: Path) -> None:
    before = corpus.articles()
    file = tmp_path / "fabrik.txt"
    file.write_text(
        "Bei einem Brand in der Fabrik wurden am Montag vierzehn Arbeiter verletzt, und der Weg ist zu."
    )
    (skipped,) = corpus.add(file).skipped
    assert skipped.reason == "The text does not look like English."
    assert corpus.articles() == before
