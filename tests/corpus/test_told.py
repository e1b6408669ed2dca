"""What a corpus tells of its history: since when a finding stands, what was taken out and why."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from tests.corpus.articles import EVERY
from verifier.corpus import Corpus, CorpusError

if TYPE_CHECKING:
    from pathlib import Path

DAY = dt.date(2025, 2, 4)


def of(corpus: Corpus, outlet: str) -> str:
    (listed,) = corpus.articles(outlet=outlet)
    return listed.id


def test_the_figures_are_those_of_what_is_listed(corpus: Corpus, copied: Path) -> None:
    status = corpus.status()
    assert (status.articles, status.outlets, status.stories) == (len(EVERY), 6, 3)
    assert (status.first, status.last) == (dt.date(2025, 2, 3), dt.date(2025, 4, 1))
    assert sum(number for _, number in status.findings) == len(corpus.findings(gone=False))
    assert (status.runs, status.changed, status.current) == (1, dt.datetime(2025, 5, 1, tzinfo=dt.UTC), True)
    assert status.size >= copied.stat().st_size


def test_a_notebook_shows_what_stands_in_it(corpus: Corpus) -> None:
    assert repr(corpus) == f"<Corpus {corpus.file.name}: {corpus.status().sentence}>"
    assert " articles of " in repr(corpus)


def test_parts_are_chosen_by_articles_and_stories_come_whole(corpus: Corpus) -> None:
    assert [each.outlet for each in corpus.articles(since=DAY, until=DAY)] == ["Coast Radio"]
    (story,) = corpus.stories(since=DAY, until=DAY)
    report = corpus.report(since=DAY, until=DAY)
    assert {article.outlet for article in report.articles} == set(story.outlets)
    assert len(story.outlets) == 3
    assert (
        corpus.report(outlet="NORDAL WIRE").articles
        == corpus.report(story=of(corpus, "Orvik Gazette")).articles
    )
    assert corpus.report(until=dt.date(2020, 1, 1)).articles == ()


def test_a_finding_is_seen_from_the_first_run_to_the_last_that_has_it(corpus: Corpus) -> None:
    radio = of(corpus, "Coast Radio")
    before = {seen.finding.id: seen for seen in corpus.findings()}
    removed = corpus.remove([radio], "the station asked for it", retracted=True)
    assert removed.effect.gone
    after = {seen.finding.id: seen for seen in corpus.findings()}
    for name in removed.effect.gone:
        assert after[name].gone
        assert after[name].first == after[name].last == before[name].first
    assert not {seen.finding.id for seen in corpus.findings(gone=False)} & set(removed.effect.gone)
    assert not corpus.articles(outlet="Coast Radio")
    again = corpus.add([], texts=[], again=True)
    assert again.effect.new == ()


def test_what_is_found_again_stands_since_it_was_first_found(corpus: Corpus, files: dict[str, Path]) -> None:
    radio = of(corpus, "Coast Radio")
    before = {seen.finding.id: seen.first for seen in corpus.findings()}
    gone = corpus.remove([radio], "a slip", retracted=True).effect.gone
    back = corpus.add(files["radio"], again=True)
    assert back.added == (radio,)
    assert set(back.effect.new) >= set(gone)
    after = {seen.finding.id: seen for seen in corpus.findings(gone=False)}
    assert {name: after[name].first for name in gone} == {name: before[name] for name in gone}
    assert {after[name].last for name in gone} == {corpus.status().changed}
    assert [change.kind for change in corpus.trace() if change.article == radio] == [
        "added",
        "retracted",
        "returned",
    ]


def test_a_folder_that_is_added_every_night_does_not_bring_back_what_was_taken_out(
    corpus: Corpus, files: dict[str, Path]
) -> None:
    radio = of(corpus, "Coast Radio")
    corpus.remove([radio], "the station asked for it")
    again = corpus.add(list(files.values()))
    assert (again.refused, again.added) == ((radio,), ())
    assert not corpus.articles(outlet="Coast Radio")


def test_of_what_is_removed_no_word_is_left_and_the_trace_tells_it(corpus: Corpus, copied: Path) -> None:
    radio, words = of(corpus, "Coast Radio"), b"was closed by Mayor Greta Olin"
    corpus.close()
    assert words in copied.read_bytes()
    corpus.remove([radio], "a court has ordered it")
    (change,) = [each for each in corpus.trace() if each.kind == "removed"]
    assert (change.article, change.outlet, change.reason) == (radio, "Coast Radio", "a court has ordered it")
    (listed,) = corpus.articles(removed=True)
    assert (listed.id, listed.story, listed.retracted, listed.title) == (radio, "", False, "")
    quoted = {
        each.article_id for seen in corpus.findings() for p in seen.finding.positions for each in p.evidence
    }
    assert radio not in quoted
    assert corpus.check() == ()
    corpus.close()
    assert words not in copied.read_bytes()


def test_what_was_retracted_counts_no_more_and_is_shown_so(corpus: Corpus) -> None:
    radio = of(corpus, "Coast Radio")
    conflicts = {seen.finding.id for seen in corpus.findings(verdict="conflict")}
    gone = corpus.remove([radio], "the station has taken it back", retracted=True).effect.gone
    assert conflicts & set(gone)
    assert [each.kind for each in corpus.trace() if each.article == radio] == ["added", "retracted"]
    seen, lines = corpus.ledger(next(iter(conflicts & set(gone))))
    assert seen.gone
    assert {line.article.outlet for line in lines if line.article.retracted} == {"Coast Radio"}
    assert corpus.check() == ()


def test_the_ledger_of_a_fact_tells_who_said_what_when(corpus: Corpus) -> None:
    (count,) = [
        seen.finding
        for seen in corpus.findings()
        if {"Coast Radio", "Tarnby Post"} <= outlets(corpus, seen.finding.id) and "17" in seen.finding.message
    ][:1]
    _, lines = corpus.ledger(count.id[:8])
    assert [(line.article.day, line.article.outlet) for line in lines] == sorted(
        (line.article.day, line.article.outlet) for line in lines
    )
    texts = {article.id: article.text for article in corpus.report().articles}
    for line in lines:
        assert texts[line.article.id][line.place.start : line.place.end] == line.quote
    assert {line.article.outlet: line.value for line in lines}["Coast Radio"].startswith("17")


def outlets(corpus: Corpus, finding: str) -> set[str]:
    return {line.article.outlet for line in corpus.ledger(finding)[1]}


def test_what_there_is_not_is_refused_in_a_sentence(corpus: Corpus) -> None:
    with pytest.raises(CorpusError, match="no article in it has the id 123"):
        corpus.remove(["123"], "why")
    with pytest.raises(CorpusError, match='"zzzz" names no story: no story of the corpus has it'):
        corpus.report(story="zzzz")
    with pytest.raises(CorpusError, match=r'"" names no finding: \d+ findings begin with it'):
        corpus.ledger("")
