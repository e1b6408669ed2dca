"""Which words of an article tell what it is about, and how much they weigh."""

from __future__ import annotations

import itertools

import pytest

from verifier.partition.words import HEAVIEST, NAME, rarity, telling

TEXT = "The ferry Oskarine ran aground near Torvik on Thursday. Torvik’s harbour pilot saw the ferry turn."


def test_names_weigh_twice_and_common_words_and_days_nothing() -> None:
    words = telling([TEXT])
    assert words["oskarine"] == words["torvik"] == NAME * HEAVIEST
    assert 0 < words["pilot"] < words["ferry"] < words["aground"] < HEAVIEST
    assert not words.keys() & {"the", "thursday", "torvik’s", "on", "near"}
    assert list(words) == sorted(words)


@pytest.mark.parametrize("text", ["FERRY AGROUND", "Ferry Aground", "ferry aground"])
def test_the_letters_of_a_headline_add_no_word(text: str) -> None:
    assert telling([TEXT, text]) == telling([TEXT])


def test_a_word_that_is_printed_small_anywhere_is_no_name() -> None:
    assert (
        telling(["Breakwater"])["breakwater"] == NAME * telling(["Breakwater", "a breakwater"])["breakwater"]
    )


def test_a_word_weighs_more_the_rarer_it_is() -> None:
    weights = [rarity(place) for place in range(30_522)]
    assert all(one <= other for one, other in itertools.pairwise(weights))
    assert (weights[0], rarity(40_000) >= HEAVIEST) == (0, True)


def test_texts_without_words_tell_nothing() -> None:
    assert telling([]) == telling([""]) == telling(["12 % – 3,400"]) == {}
