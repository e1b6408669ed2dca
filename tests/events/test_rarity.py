"""Rare words weigh more, whatever they are counted in."""

from __future__ import annotations

import pytest

from verifier.events.rarity import Rarity, in_articles, in_mentions

BAGS = ({"minister", "quay"}, {"minister", "ferry"}, {"minister"})


@pytest.mark.parametrize("rarity", [in_articles(BAGS), in_mentions(BAGS)])
def test_rare_words_weigh_more(rarity: Rarity) -> None:
    assert rarity.of({"minister"}) < rarity.of({"quay"})
    assert rarity.of({"minister", "quay"}) == rarity.of({"minister"}) + rarity.of({"quay"})
    assert rarity.of(()) == 0


def test_a_word_that_every_article_has_keeps_a_little_weight() -> None:
    assert 0 < in_articles(BAGS).of({"minister"}) < 0.5
    assert in_articles(BAGS).of({"quay"}) > 0.5
