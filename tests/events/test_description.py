"""What a sentence says that the bearer of a name is, and what two articles' descriptions have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.events.test_slot import told
from verifier.events.context import contexts
from verifier.events.rarity import in_sentences
from verifier.events.slot import Pairing, fillers, guard

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.events.slot import Filler


def bearers(folder: Path, *texts: str) -> dict[str, Filler]:
    """The fillers of some articles by the last word of their text."""
    story = told(folder, *texts)
    return {f.fact.text.split()[-1]: f for f in fillers(story, contexts(story, "name"))}


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("The chief arbiter, Ada Holm, had to warn the audience twice.", {"arbiter"}),
        ("Head coach Ada Holm left the ground early.", {"coach"}),
        ("The company, led by Ada Holm, disputes the fine.", {"head"}),
        ("Ada Holm, who runs the customs, promised a shorter wait.", {"head", "custom"}),
        ("Ada Holm, 64, the rector of the college, retires in June.", {"rector"}),
        ("Marhan was represented by its deputy minister, Ada Holm.", {"deputy", "minister"}),
        ("The court named Ada Holm as trustee of the firm.", {"trustee"}),
    ],
)
def test_a_sentence_says_who_somebody_is(tmp_path: Path, sentence: str, words: set[str]) -> None:
    found = bearers(tmp_path, f"date 2025-07-04 Ulsen, July 4 - It rained on Friday. {sentence}")
    assert words <= found["Holm"].described


@pytest.mark.parametrize(
    "sentence",
    [
        "In the evening, Ada Holm said that she would resign.",
        "Ada Holm, said the minister, will stay until June.",
    ],
)
def test_what_stands_beside_a_name_by_chance_is_no_description(tmp_path: Path, sentence: str) -> None:
    found = bearers(tmp_path, f"date 2025-07-04 Ulsen, July 4 - It rained on Friday. {sentence}")
    assert not found["Holm"].described & {"evening", "minister"}


def test_an_article_knows_a_person_by_all_its_sentences(tmp_path: Path) -> None:
    found = bearers(
        tmp_path, "date 2025-07-04 Ulsen, July 4 - The rector, Ada Holm, spoke on Friday. Holm then left."
    )
    assert "rector" in found["Holm"].known_as


def test_one_post_speaks_for_one_slot(tmp_path: Path) -> None:
    story = told(
        tmp_path,
        "date 2025-07-04 Ulsen, July 4 - The race director, Ada Holm, had slept at her desk.",
        "date 2025-07-04 Ulsen, July 4 - Some 3,000 runners started, said Otto Falk, the race director. Pia "
        "Lund won.",
    )
    found = fillers(story, contexts(story, "name"))
    mine = [f for f in found if f.fact.text.endswith("Holm")]
    other = [f for f in found if f.article_id != mine[0].article_id]
    pairing = Pairing.of(story, in_sentences(story.readings), mine, other)
    falk, lund = (next(n for n, f in enumerate(other) if f.fact.text.endswith(w)) for w in ("Falk", "Lund"))
    assert pairing.features(0, falk)["described_margin"] > 0
    assert pairing.features(0, falk)["described_telling"] > 0
    assert pairing.features(0, lund)["described_margin"] < 0


def test_a_value_that_others_have_is_known(tmp_path: Path) -> None:
    story = told(
        tmp_path,
        "date 2025-07-04 Ulsen, July 4 - The mayor, Ada Holm, opened the bridge on Thursday.",
        "date 2025-07-04 Ulsen, July 4 - The bridge was opened by Mayor Otto Falk on Thursday.",
        "date 2025-07-04 Ulsen, July 4 - Mayor Otto Falk cut the ribbon of the bridge.",
    )
    found = fillers(story, contexts(story, "name"))
    held = sorted((f.fact.text.split()[-1], len(f.holders)) for f in found)
    assert held == [("Falk", 1), ("Falk", 1), ("Holm", 0)]


def test_directors_of_two_firms_are_two_people(tmp_path: Path) -> None:
    story = told(
        tmp_path,
        "date 2025-07-04 Ulsen, July 4 - Ada Holm, director at Microsoft, called the flaw grave on Thursday.",
        "date 2025-07-04 Ulsen, July 4 - Otto Falk, director at Siemens, called the flaw grave on Thursday.",
    )
    holm, falk = sorted(
        (f for f in fillers(story, contexts(story, "name")) if f.fact.text in {"Ada Holm", "Otto Falk"}),
        key=lambda f: f.fact.text,
    )
    assert guard(story, holm, falk) == "one is of Microsoft, the other of Siemens"
