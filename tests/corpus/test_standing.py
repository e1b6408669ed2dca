"""The newest findings of a corpus, and how one outlet stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from verifier.corpus.standing import counted

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.corpus import Corpus


@pytest.mark.parametrize("verdict", ["conflict", "agreement", "revision", "dispute"])
def test_the_newest_are_those_that_stand_in_parts_that_make_the_whole(corpus: Corpus, verdict: str) -> None:
    every = {seen.finding.id for seen in corpus.findings(verdict=verdict, gone=False)}
    newest = corpus.newest(verdict, 100)
    assert {seen.finding.id for seen in newest} == every
    assert [seen for n in range(len(every)) for seen in corpus.newest(verdict, 1, n)] == list(newest)
    assert corpus.newest(verdict, 1, len(every)) == ()


def test_what_was_found_last_stands_first(corpus: Corpus, files: dict[str, Path]) -> None:
    (radio,) = corpus.articles(outlet="Coast Radio")
    corpus.remove([radio.id], "a court has ordered it")
    assert {seen.finding.id for seen in corpus.newest("conflict", 9)} == {
        seen.finding.id for seen in corpus.findings(verdict="conflict", gone=False)
    }
    back = set(corpus.add(files["radio"], again=True).effect.new)
    newest = corpus.newest("conflict", 9)
    assert newest[0].finding.id in back
    moments = [seen.first for seen in newest]
    assert moments == sorted(moments, reverse=True)


@pytest.mark.parametrize("outlet", ["Coast Radio", "Tarnby Post", "Nordal Wire", "Leaf Weekly"])
def test_an_outlet_stands_as_in_the_findings_of_the_whole_corpus(corpus: Corpus, outlet: str) -> None:
    own = {each.id for each in corpus.articles(outlet=outlet)}
    every = {each.id: each for each in corpus.articles()}
    told = corpus.standing(outlet.upper())
    assert told == counted(own, every, corpus.findings(gone=False))
    assert (told["facts"] > 0) == (outlet != "Leaf Weekly")
