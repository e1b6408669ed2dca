"""Places: what is one, what it is in, when it is a government, and when two are surely two."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.facts.named import places, rows
from verifier.facts.place import compare, widened

if TYPE_CHECKING:
    from verifier.model import Place

ROWS = rows("places.tsv")
MENTIONS = [row for row in ROWS if not row[2]]
PAIRS = [row for row in ROWS if row[2]]


def written(place: Place) -> str:
    return f"{place.name}<{','.join(place.inside)}>{'!' if place.government else ''}"


@pytest.mark.parametrize(("value", "text", "_"), MENTIONS)
def test_which_places_are_named(value: str, text: str, _: str) -> None:
    assert ("|".join(written(place) for place in places(text)) or "-") == value


@pytest.mark.parametrize(("answer", "one", "other"), PAIRS)
def test_how_two_places_compare(answer: str, one: str, other: str) -> None:
    a, b = places(one)[0], places(other)[0]
    assert compare(a, b) == answer
    assert compare(b, a) == answer


@pytest.mark.parametrize("text", [row[1] for row in MENTIONS])
def test_offsets_point_at_the_words(text: str) -> None:
    assert all(text[place.start : place.end] == place.text for place in places(text))


def test_what_one_mention_says_holds_for_all() -> None:
    found = places("They met at the Corn Hall in Sarn. The Corn Hall was full.")
    assert [place.inside for place in found if place.name == "corn hall"] == [("sarn",), ("sarn",)]


def test_what_one_article_says_holds_for_the_batch() -> None:
    batch = (*places("They met at the Corn Hall in Sarn."), *places("The Corn Hall was full."))
    assert compare(batch[-1], places("They met in Orven.")[0]) == "incomparable"
    assert widened(batch)[-1].inside == ("sarn",)
    assert compare(widened(batch)[-1], places("They met in Orven.")[0]) == "conflicting"


def test_a_state_is_one_throughout_the_article() -> None:
    found = places("Norland abstained. Norland's president said why.")
    assert [(place.name, place.government) for place in found] == [("norland", True), ("norland", True)]
