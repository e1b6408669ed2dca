"""Shared texts: reprints and passages join claims; names, journalese and what an outlet adds do not."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.origin.telling import found, readings, told

RELEASE = (
    "The harbour authority of Velm said on Thursday that the new quay would be opened to ferries in "
    "September, two months later than planned, because the cranes had been delivered late. The mayor "
    "called the delay a nuisance for the islands but said that safety came before speed."
)
OWN = (
    "Ferry passengers in Velm must wait until autumn. Late cranes have pushed the opening of the quay back "
    "by two months, according to the port, and islanders are angry. Their mayor asked them to be patient."
)
ADDED = "The union of dockers wants forty more jobs and has called a strike for Monday."


@pytest.mark.parametrize(
    ("count", "texts"),
    [
        (1, (RELEASE, RELEASE)),
        (1, (RELEASE, f"{RELEASE} {ADDED}")),
        (1, (RELEASE, RELEASE.upper())),
        (1, (RELEASE, RELEASE, OWN)),
        (1, (RELEASE, RELEASE, f"{ADDED} {RELEASE}")),
        (0, (RELEASE, OWN)),
        (0, ("The quay opens in September.", "The quay opens in September.")),
        (0, (RELEASE, "")),
        (0, (RELEASE,)),
        (0, ()),
    ],
)
def test_articles_that_share_passages_have_one_text(count: int, texts: tuple[str, ...]) -> None:
    assert len(told({f"paper_{n}": text for n, text in enumerate(texts) if text}, "text")) == count


def test_what_an_outlet_adds_to_a_reprint_is_its_own() -> None:
    [(outlets, claims)] = told({"harbour_post": RELEASE, "quay_courier": f"{RELEASE} {ADDED}"}, "text")
    assert outlets == ("Harbour Post", "Quay Courier")
    assert any("opened" in claim for claim in claims)
    assert not any("strike" in claim or "dockers" in claim for claim in claims)


def test_two_passages_of_two_sources_are_two_texts() -> None:
    first, second = RELEASE.split(". ", maxsplit=1)
    batch = {"a_post": f"{first}.", "b_post": f"{first}. {second}", "c_post": second}
    assert [outlets for outlets, _ in told(batch, "text")] != [("A Post", "B Post", "C Post")]
    assert len(told(batch, "text")) == 2


def test_the_long_name_of_a_commission_is_no_shared_text() -> None:
    name = "the Norvan and Teslan Joint Commission on Fisheries and Maritime Technical Cooperation"
    one = f"Ministers opened the yearly session of {name} on Thursday."
    other = f"Quotas for herring fell sharply after a night of talks in {name}, fishermen complained."
    assert told({"a_post": one, "b_post": other}, "text") == []


def test_the_shares_are_of_the_words_of_each() -> None:
    batch = readings({"a_post": RELEASE, "b_post": f"{RELEASE} {ADDED}"})
    [origin] = [origin for origin in found(batch) if origin.kind == "text"]
    [both] = origin.shared
    outlets = {reading.article.id: reading.article.outlet for reading in batch}
    share = {outlets[both.a]: both.share_a, outlets[both.b]: both.share_b}
    assert share["A Post"] == 1.0
    assert 0.7 < share["B Post"] < 0.8
    assert both.words == len(RELEASE.split())
    assert f"share {both.words} words in passages, {both.share_a:.0%}" in origin.reason


SENTENCES = (RELEASE, OWN, ADDED, f"{OWN} {ADDED}", f"{ADDED} {RELEASE}")


def test_the_order_of_the_articles_changes_nothing() -> None:
    batch = readings({f"paper_{n}": text for n, text in enumerate(SENTENCES)})
    first = found(batch)
    assert first
    assert all(
        found(order) == first for order in itertools.islice(itertools.permutations(batch), 0, None, 17)
    )


@settings(deadline=None, max_examples=15)
@given(st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=4))
def test_an_origin_names_the_articles_of_its_claims_and_no_others(texts: list[str]) -> None:
    batch = readings({f"paper_{n}": text for n, text in enumerate(texts)})
    home = {claim.id: claim.article_id for reading in batch for claim in reading.claims}
    for origin in found(batch):
        assert origin.articles == tuple(sorted({home[claim] for claim in origin.claims}))
        assert len(origin.articles) > 1
        assert all(0 < both.share_a <= 1 and 0 < both.share_b <= 1 for both in origin.shared)
        assert all({both.a, both.b} <= set(origin.articles) for both in origin.shared)
