"""Headlines in capitals are read as prose: words that name nobody lose their capital, names keep it."""

from __future__ import annotations

import pytest

from verifier.segment.case import reading


def headline(title: str, below: str = "") -> str:
    """The headline as the parser sees it, above a text."""
    text = f"{title}\n{below}"
    return reading(text, [(0, len(title)), (len(title) + 1, len(text))])[0]


@pytest.mark.parametrize(
    ("title", "below", "seen"),
    [
        ("Bridge Will Open in May, Says Holm of Orsa", "", "Bridge will open in May, says Holm of Orsa"),
        ("Baker Wins Again, Judges Say", "They chose Ada Baker on Monday.", "Baker wins again, judges say"),
        ("Drummer Quits Tavik Band", "The drummer left the band.", "Drummer quits Tavik band"),
        ("The council backs the new bridge", "", "The council backs the new bridge"),
    ],
)
def test_a_title_is_read_as_prose(title: str, below: str, seen: str) -> None:
    assert headline(title, below) == seen


def test_what_sentences_print_with_a_capital_keeps_it() -> None:
    title = "Mayor Fields Closes Market Hall"
    assert "Fields" in headline(title, "The hall was closed by Ada Fields on Monday.")
    assert "fields" in headline(title, "It rained all day.")


def test_places_stay_where_they_are() -> None:
    title = "Union Says Strike Will Go On Until Friday"
    assert len(headline(title)) == len(title)
