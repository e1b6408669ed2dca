"""Sentences that themselves tell of two steps, two rounds or two deals: no two values of one slot."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.events.reading import article
from verifier.config import Config
from verifier.encode import encoder
from verifier.events.context import contexts
from verifier.events.rarity import in_sentences
from verifier.events.slot import Pairing, fillers, guard
from verifier.events.slot.occasions import other_deal, other_round, other_step
from verifier.lexicon.stages import two_steps
from verifier.pipeline import read, tell

if TYPE_CHECKING:
    from verifier.events import Story
    from verifier.events.slot import Filler
    from verifier.model import FactKind


def pair(kind: FactKind, one: str, other: str) -> tuple[Story, Filler, Filler]:
    """The last filler of a kind in each of two articles."""
    story = tell([read(article(one, "a")), read(article(other, "b"))], encoder(Config().encoder))
    found = fillers(story, contexts(story, kind))
    a, b = ([f for f in found if f.article_id == name][-1] for name in "ab")
    return story, a, b


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        ("trial", "convict", True),
        ("arrest", "sentence", True),
        ("sentence", "jail", False),
        ("marry", "sentence", False),
        ("injure", "die", True),
        ("die", "die", False),
    ],
)
def test_two_steps_are_of_one_course(one: str, other: str, *, two: bool) -> None:
    assert two_steps(one, other) is two
    assert two_steps(other, one) is two


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        (
            "The banker Luc Arnaud went on trial in Brenn on 3 June.",
            "The banker Luc Arnaud was found guilty in Brenn on 12 June.",
            True,
        ),
        (
            "The banker Luc Arnaud was charged in Brenn on 3 June.",
            "The banker Luc Arnaud was indicted in Brenn on 12 June.",
            False,
        ),
        (
            "The banker Luc Arnaud was arrested in Brenn on 3 June.",
            "The arrest of the banker Luc Arnaud in Brenn on 12 June was filmed.",
            False,
        ),
    ],
)
def test_dates_of_two_steps(one: str, other: str, *, two: bool) -> None:
    story, a, b = pair("timex", one, other)
    assert bool(other_step(story, a, b)) is two
    assert bool(guard(story, a, b)) is two


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        (
            "Students and police clashed in Ostby on 11 June.",
            "Students and police clashed in Ostby for a third straight night on 13 June.",
            True,
        ),
        (
            "Students and police clashed in Ostby for a third night running on 12 June.",
            "Students and police clashed in Ostby for a third straight night on 13 June.",
            True,
        ),
        (
            "Students and police clashed in Ostby on the night of 11 June.",
            "Students and police clashed in Ostby on the night of 13 June.",
            False,
        ),
    ],
)
def test_dates_of_two_rounds(one: str, other: str, *, two: bool) -> None:
    story, a, b = pair("timex", one, other)
    assert bool(other_round(story, a, b)) is two


@pytest.mark.parametrize(
    ("one", "other", "two"),
    [
        (
            "The Larks offered the keeper Otto Falk a seven-year deal worth $140 million.",
            "The Larks offered the keeper Otto Falk an eight-year deal worth $184 million.",
            True,
        ),
        (
            "The Larks offered the keeper Otto Falk an eight-year deal worth $140 million.",
            "The Larks offered the keeper Otto Falk an eight-year deal worth $184 million.",
            False,
        ),
        (
            "The Larks signed a $70 million contract for Emil Vogt.",
            "The Larks offered Otto Falk $184 million.",
            True,
        ),
        (
            "The Larks offered Falk $140 million.",
            "The Larks offered Otto Falk $184 million.",
            False,
        ),
    ],
)
def test_sums_of_two_deals(one: str, other: str, *, two: bool) -> None:
    story, a, b = pair("quantity", one, other)
    assert bool(other_deal(story, a, b)) is two


def test_by_the_end_of_a_year_does_not_say_a_month_of_it() -> None:
    one = "Management wants 320 jobs in Velm cut by the end of 2025."
    other = "As announced in March, 320 jobs in Velm will be cut by mid-2026."
    story, a, b = pair("timex", one, other)
    known = fillers(story, contexts(story, "timex"))
    mine, theirs = [[f for f in known if f.article_id == x.article_id] for x in (a, b)]
    pairing = Pairing.of(story, in_sentences(story.readings), mine, theirs)
    assert not pairing.both_said(len(mine) - 1, len(theirs) - 1)
    said = "As announced in March, 320 jobs in Velm will be cut by the end of 2025 and 90 by mid-2026."
    story, a, b = pair("timex", one, said)
    known = fillers(story, contexts(story, "timex"))
    mine, theirs = [[f for f in known if f.article_id == x.article_id] for x in (a, b)]
    pairing = Pairing.of(story, in_sentences(story.readings), mine, theirs)
    assert pairing.both_said(len(mine) - 1, len(theirs) - 1)


def test_two_sources_values_of_one_sentence_are_one_disputed_value() -> None:
    one = "The quake had a magnitude of 5.4. On Monday the university registered a shock of magnitude 3.1."
    other = (
        "The institute said the quake had a magnitude of 5.4, but Otto Falk said it had a magnitude of 5.7."
    )
    story, a, b = pair("quantity", one, other)
    known = fillers(story, contexts(story, "quantity"))
    mine, theirs = [[f for f in known if f.article_id == x.article_id] for x in (a, b)]
    pairing = Pairing.of(story, in_sentences(story.readings), mine, theirs)
    assert "two sources" in pairing.both_said(len(mine) - 1, len(theirs) - 1)
