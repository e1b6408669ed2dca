"""How much of one claim another says over, names hardly counting."""

from __future__ import annotations

from tests.events.reading import story
from verifier.events.restate import ALIKE, ROOT, gists
from verifier.lexicon.antonyms import opposite
from verifier.lexicon.synonyms import OTHERS, SYNONYMS

DREDGING = "The Lunna Harbour Commission of Norland and Sorland approved the dredging of the ferry channel."
AGAIN = "Dredging of the ferry channel was approved by the Lunna Harbour Commission of Norland and Sorland."
WREATH = "The Lunna Harbour Commission of Norland and Sorland laid a wreath for the drowned sailors."


def _share(one: str, other: str) -> tuple[float, float]:
    """The share and the weight of what the longest claims of two articles both say."""
    told = story(one, other, "Norland and Sorland met. The Commission of Norland and Sorland sat in Lunna.")
    longest = [
        max((c for c in told.claims.values() if c.article_id == name), key=lambda c: len(c.text)).id
        for name in ("a", "b")
    ]
    found = gists(told)
    one_says, other_says = (found.roots[claim] for claim in longest)
    both, mine, others = (
        sum(found.weight[root] for root in roots) for roots in (one_says & other_says, one_says, other_says)
    )
    return round(both / min(mine, others), 4), both


def test_the_same_in_other_words_is_restated() -> None:
    share, both = _share(DREDGING, AGAIN)
    assert share > 0.9
    assert both > 1.5


def test_the_names_of_the_parties_are_no_statement() -> None:
    share, both = _share(DREDGING, WREATH)
    assert share < 0.3
    assert both < 0.6


def test_a_number_speaks_where_the_words_differ() -> None:
    share, _ = _share(
        "Orvax will cut 320 positions at the yard.", "About 320 jobs are to go, the Orvax union said."
    )
    other, _ = _share(
        "Orvax will cut 320 positions at the yard.", "About 45 jobs are to go, the Orvax union said."
    )
    assert share > other


def test_signs_that_are_no_value_are_words() -> None:
    share, _ = _share("Lunna approved the dredging of the ===== channel.", DREDGING)
    assert 0.0 < share <= 1.0


def test_words_of_one_meaning_are_one_word() -> None:
    share, _ = _share(
        "The gravel pits remain a major pillar of the island.",
        "The gravel pits stay a key pillar of the island.",
    )
    assert share == 1.0


def test_words_that_only_begin_alike_are_two() -> None:
    share, _ = _share(
        "A relation of the harbour master sold the ferry.", "A relative of the harbour master sold the ferry."
    )
    assert share < 1.0


def test_each_word_has_one_meaning_and_none_its_contrary() -> None:
    lines = [line.split() for line in SYNONYMS]
    roots = [root for line in lines for root in {word[:ROOT] for word in line}]
    assert len(roots) == len(set(roots))
    assert not [(a, b) for line in lines for a in line for b in line if opposite(a, b)]
    assert not [word for word in OTHERS if word[:ROOT] not in ALIKE]
