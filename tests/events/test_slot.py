"""Slot alignment: blind to values, the same in any order, and silent where a guard speaks."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest

from verifier.config import Config
from verifier.encode import encoder
from verifier.events.context import contexts
from verifier.events.rarity import in_sentences
from verifier.events.slot import Pairing, fillers, rivals
from verifier.events.slot.forest import forest
from verifier.load import load
from verifier.model import Timex
from verifier.pipeline import read, tell

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from verifier.events import Story
    from verifier.events.slot import Rival
    from verifier.model import FactKind

PIER = "date 2025-07-04 Ulsen, July 4 - The storm destroyed {n} boats in the harbour of Ulsen on Thursday."
QUAY = "date 2025-07-04 Ulsen, July 4 - In Ulsen harbour {n} boats were destroyed by the storm on Thursday."


def told(folder: Path, *texts: str) -> Story:
    """The story of some short articles."""
    for n, text in enumerate(texts):
        (folder / f"{n}.txt").write_text(text, encoding="utf-8")
    articles, skipped = load([folder])
    assert not skipped
    return tell([read(article) for article in articles], encoder(Config().encoder))


def best(story: Story, kind: FactKind) -> Rival:
    """The pair that most likely fills one slot."""
    return max(rivals(story, kind), key=lambda rival: rival.chance)


@pytest.mark.parametrize("kind", ["quantity", "timex", "name"])
def test_every_kind_has_its_forest(kind: FactKind) -> None:
    trees = forest(kind)
    assert trees is not None
    assert 0.0 < trees.chance({}) < 1.0


def test_a_forest_knows_only_features_that_are_computed(tmp_path: Path) -> None:
    story = told(tmp_path, PIER.format(n=40), QUAY.format(n=60))
    found = fillers(story, contexts(story, "quantity"))
    pairing = Pairing.of(story, in_sentences(story.readings), found[:1], found[1:])
    trees = forest("quantity")
    assert trees is not None
    assert set(trees.names) <= set(pairing.features(0, 0))


def test_two_numbers_of_one_thing_are_rivals(tmp_path: Path) -> None:
    rival = best(told(tmp_path, PIER.format(n=40), QUAY.format(n=60)), "quantity")
    assert {rival.a.fact.text, rival.b.fact.text} == {"40", "60"}
    assert rival.chance > 0.6


HALL = "date 2025-07-04 Ulsen, July 4 - In Ulsen {} heard the concert in the new hall on Thursday."
CROWD = "date 2025-07-04 Ulsen, July 4 - The concert in the new hall of Ulsen was heard by {} on Thursday."


@pytest.mark.parametrize(("one", "other"), [("640 people", "460 listeners"), ("640 visitors", "460 people")])
def test_numbers_of_people_may_name_them_otherwise(tmp_path: Path, one: str, other: str) -> None:
    rival = best(told(tmp_path, HALL.format(one), CROWD.format(other)), "quantity")
    assert {rival.a.fact.text, rival.b.fact.text} == {"640", "460"}


@pytest.mark.parametrize(("one", "other"), [("640 people", "460 chairs"), ("640 tickets", "460 lamps")])
def test_numbers_of_other_things_are_no_rivals(tmp_path: Path, one: str, other: str) -> None:
    assert not list(rivals(told(tmp_path, HALL.format(one), CROWD.format(other)), "quantity"))


def test_equal_numbers_are_no_rivals(tmp_path: Path) -> None:
    assert not list(rivals(told(tmp_path, PIER.format(n=40), QUAY.format(n=40)), "quantity"))


def test_the_values_do_not_matter(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    one = best(told(tmp_path / "a", PIER.format(n=40), QUAY.format(n=60)), "quantity")
    two = best(told(tmp_path / "b", PIER.format(n=50), QUAY.format(n=75)), "quantity")
    assert one.chance == pytest.approx(two.chance, abs=1e-6)


def test_the_order_of_articles_does_not_matter(tmp_path: Path) -> None:
    def shown(texts: Sequence[str], folder: Path) -> list[tuple[float, frozenset[str]]]:
        folder.mkdir()
        found = rivals(told(folder, *texts), "quantity")
        return sorted((rival.chance, frozenset({rival.a.fact.text, rival.b.fact.text})) for rival in found)

    texts = [
        PIER.format(n=40),
        QUAY.format(n=60),
        "Storm in Ulsen sank 75 boats, its mayor said on Thursday.",
    ]
    assert shown(texts, tmp_path / "a") == shown(texts[::-1], tmp_path / "b")


GUARDED = [
    (
        "part",
        PIER.format(n=40),
        "date 2025-07-04 Ulsen, July 4 - The storm destroyed another 60 boats in Ulsen harbour on Thursday.",
    ),
    ("size", PIER.format(n=40), QUAY.format(n="5,000")),
    (
        "own number",
        "date 2025-07-04 Ulsen, July 4 - Ada Holm scored 12 points for Ulsen on Thursday.",
        "date 2025-07-04 Ulsen, July 4 - Rita Salo scored 14 points for Ulsen on Thursday.",
    ),
]


@pytest.mark.parametrize(("word", "one", "two"), GUARDED, ids=[case[0] for case in GUARDED])
def test_a_guard_says_why_numbers_are_of_two_things(tmp_path: Path, word: str, one: str, two: str) -> None:
    rival = best(told(tmp_path, one, two), "quantity")
    assert rival.chance == 0.0
    assert word in rival.guard or rival.guard.startswith("said of")


def test_shares_add_up_to_the_log_odds_but_for_what_all_rows_have() -> None:
    trees = forest("quantity")
    assert trees
    rows = [dict.fromkeys(trees.names, value) for value in (0.0, 1.0, 0.3)]
    odds = [math.log(c / (1 - c)) for c in (trees.chance(row) for row in rows)]
    rest = [total - sum(trees.shares(row).values()) for total, row in zip(odds, rows, strict=True)]
    assert rest == pytest.approx([rest[0]] * len(rest))
    assert any(trees.shares(rows[0]).values())


HARBOUR = "date 2025-07-04 Ulsen, July 4 - "


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The storm destroyed 85 boats, 62 of them in the old dock.",
            "The storm destroyed 62 boats in the old dock of Ulsen.",
        ),
        (
            "Rescuers brought 140 people ashore, of whom 64 were taken to hospital.",
            "Rescuers brought 64 people ashore near Ulsen.",
        ),
        (
            "The prize is taken from a fund of 1.1 million euros; 500,000 goes to the second.",
            "The second gets 500,000 euros of the prize fund.",
        ),
        (
            "The fleet has 6,200 sailors from Arlen, 3,100 from Brask and 1,200 from Ulsen.",
            "The fleet has 10,500 sailors in all.",
        ),
    ],
)
def test_a_part_told_beside_its_whole_is_no_rival(tmp_path: Path, one: str, other: str) -> None:
    story = told(tmp_path, HARBOUR + one, HARBOUR + other)
    assert all(rival.guard for rival in rivals(story, "quantity"))


def test_an_article_that_tells_of_both_keeps_two_others_apart(tmp_path: Path) -> None:
    three = (PIER.format(n=85), QUAY.format(n=62), HARBOUR + "Of 85 boats in the register 62 were lost.")
    assert all(rival.guard for rival in rivals(told(tmp_path, *three), "quantity"))
    (tmp_path / "2.txt").unlink()
    assert not all(rival.guard for rival in rivals(told(tmp_path, *three[:2]), "quantity"))


def test_who_is_fined_is_no_doer(tmp_path: Path) -> None:
    told_of = told(
        tmp_path,
        HARBOUR + "Ada Holm was fined 5,000 euros by Norvik on Thursday.",
        HARBOUR + "Ada Holm fined a skipper 7,000 euros on Thursday.",
    )
    passive, active = fillers(told_of, contexts(told_of, "quantity"))
    assert passive.undergone == {"ada holm"}
    assert not active.undergone
    assert "ada holm" not in passive.actors
    assert active.actors == {"ada holm"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "On Thursday morning at twenty to nine the storm hit the pier.",
            "The storm hit the pier on Thursday at 6:40 a.m.",
        ),
        ("The storm hit the pier on 3 July at 6:40 a.m.", "On Thursday the storm hit the pier at 8:15 a.m."),
    ],
)
def test_the_day_of_two_times_is_no_time_of_day(tmp_path: Path, one: str, other: str) -> None:
    found = rivals(told(tmp_path, HARBOUR + one, HARBOUR + other), "timex")
    assert [r.guard for r in found if all(isinstance(f.fact, Timex) and f.fact.clock for f in (r.a, r.b))][
        -1
    ] == ""


def test_a_year_that_is_not_printed_is_no_other_year(tmp_path: Path) -> None:
    found = rivals(
        told(
            tmp_path,
            HARBOUR + "The harbour law takes effect on New Year's Day, the council said.",
            HARBOUR + "The harbour law takes effect on 1 January 2026, the council said.",
        ),
        "timex",
    )
    assert not [r for r in found if not r.guard]
