"""How much of one claim another says over, names hardly counting."""

from __future__ import annotations

from tests.events.reading import story
from verifier.events.restate import gists

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
    return found.share(longest[0], longest[1]), found.both(longest[0], longest[1])


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
