"""Words are found in articles and claims, and marked to the character."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verifier.corpus import CorpusError
from verifier.corpus.search import wanted

if TYPE_CHECKING:
    from verifier.corpus import Corpus


def outlets(corpus: Corpus, query: str, limit: int = 20) -> list[str]:
    return sorted(hit.article.outlet for hit in corpus.search(query, limit))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("tunnel", ["Nordal Wire", "Orvik Gazette"]),
        ("TUNNELS approving", ["Nordal Wire", "Orvik Gazette"]),
        ("tunnel 430", ["Nordal Wire"]),
        ("tunnel -430", ["Orvik Gazette"]),
        ('"harbour tunnel on Tuesday with"', ["Orvik Gazette"]),
        ("botan*", ["Leaf Weekly"]),
        ("Bräsk tunnel", ["Nordal Wire", "Orvik Gazette"]),
        ('unclosed "tunnel will', ["Nothing"]),
        ("zebra", []),
    ],
)
def test_words_find_articles(corpus: Corpus, query: str, found: list[str]) -> None:
    assert outlets(corpus, query) == ([] if found == ["Nothing"] else found)


def test_places_are_exact_and_the_passage_is_the_sentence(corpus: Corpus) -> None:
    texts = {article.id: article.text for article in corpus.report().articles}
    (hit,) = corpus.search("crowns 340")
    text = texts[hit.article.id]
    assert [text[mark.start : mark.end] for mark in hit.marks] == ["340", "crowns"]
    assert hit.quote == text[hit.place.start : hit.place.end]
    assert hit.quote == "The tunnel will cost 340 million crowns, said Councillor Ida Brask."
    assert hit.article.story
    for said in hit.claims:
        assert [said.text[mark.start : mark.end] for mark in said.marks] == ["340", "crowns"]
        assert hit.place.start <= said.place.start < said.place.end <= hit.place.end
    assert hit.claims


def test_a_title_counts_most_and_is_marked(corpus: Corpus) -> None:
    first, *others = corpus.search("Hallin fire")
    assert first.article.title == "Fire at the Hallin mill"
    assert [first.article.title[mark.start : mark.end] for mark in first.in_title] == ["Fire", "Hallin"]
    assert others


def test_a_claim_is_found_by_the_name_that_its_pronoun_stands_for(corpus: Corpus) -> None:
    (hit,) = corpus.search('"Emil Vogt began"')
    assert hit.article.outlet == "Leaf Weekly"
    assert hit.marks == ()
    assert hit.quote == "He began with seeds from a garden near Ghent."


def test_no_more_than_asked_for(corpus: Corpus) -> None:
    assert len(outlets(corpus, "workers", limit=2)) == 2


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
def test_no_sign_in_a_query_means_more_than_it_says(corpus: Corpus, query: str) -> None:
    try:
        asked = wanted(query)
    except CorpusError:
        assert not any(sign.isalnum() for sign in query) or "-" in query
        return
    assert asked.words
    for hit in corpus.search(query):
        assert hit.marks or hit.in_title or hit.claims


def test_what_was_taken_out_is_not_found(corpus: Corpus) -> None:
    (hit,) = corpus.search("340")
    corpus.remove([hit.article.id], "why", retracted=True)
    assert not corpus.search("340")
