"""Rare words weigh more, whatever they are counted in."""

from __future__ import annotations

import pytest

from tests.events.reading import story
from verifier.events.rarity import Rarity, in_articles, in_mentions, in_sentences

BAGS = ({"minister", "quay"}, {"minister", "ferry"}, {"minister"})
TEXT = "The minister opened the quay. The minister left. The minister slept."


@pytest.mark.parametrize("rarity", [in_articles(BAGS), in_mentions(BAGS), in_sentences(story(TEXT).readings)])
def test_rare_words_weigh_more(rarity: Rarity) -> None:
    assert rarity.of({"minister"}) < rarity.of({"quay"})
    assert rarity.of({"minister", "quay"}) == rarity.of({"minister"}) + rarity.of({"quay"})
    assert rarity.of(()) == 0


def test_a_word_that_every_article_has_keeps_a_little_weight() -> None:
    assert 0 < in_articles(BAGS).of({"minister"}) < 0.5
    assert in_articles(BAGS).of({"quay"}) > 0.5


def test_shares_are_by_weight() -> None:
    rarity = in_sentences(story(TEXT).readings)
    a, b = frozenset({"minister", "quay"}), frozenset({"minister"})
    assert rarity.jaccard(a, b) <= rarity.overlap(a, b)
    assert rarity.jaccard(a, a) == rarity.overlap(a, a)
