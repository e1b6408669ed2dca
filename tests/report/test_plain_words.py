"""What an editor reads first: what matters most, in plain words, and a calm report at a glance."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.report.sample_articles import ARTICLES
from verifier.model import Evidence, Finding, Position, Quantity
from verifier.report.view import page
from verifier.report.view.importance import DEATHS, DECISIONS, MONEY, OTHER, PEOPLE, TIMES, importance
from verifier.report.view.reason import named
from verifier.report.view.words import likelihood

if TYPE_CHECKING:
    from verifier.model import Claim
    from verifier.report import Report


def numbered(claim: Claim, unit: str, counted: str) -> Claim:
    """A claim whose first words are a quantity."""
    fact = Quantity(
        kind="quantity",
        start=claim.start,
        end=claim.start + 4,
        sentence=claim.sentence,
        text="four",
        derivation="",
        low=4,
        high=4,
        open_low=False,
        open_high=False,
        unit=unit,
        base_low=4,
        base_high=4,
        base_unit=unit,
        approximate=False,
        counted=counted,
        whole="",
        change=False,
    )
    return replace(claim, facts=(fact,))


def about(finding: Finding, claim: Claim, slot: str) -> Finding:
    """A finding that points at the first words of a claim."""
    words = Evidence(
        claim_id=claim.id, article_id=claim.article_id, start=claim.start, end=claim.start + 4, quote="four"
    )
    return replace(finding, slot=slot, positions=(Position(value="four", evidence=(words,)),))


@pytest.mark.parametrize(
    ("expected", "slot", "unit", "counted"),
    [
        (DEATHS, "quantity", "person", "person killed"),
        (DEATHS, "quantity", "", "death"),
        (MONEY, "quantity", "EUR", "loss"),
        (PEOPLE, "quantity", "person", "passenger"),
        (PEOPLE, "person", "km", ""),
        (DECISIONS, "polarity", "km", ""),
        (TIMES, "date", "km", ""),
        (OTHER, "quantity", "km", "tunnel"),
    ],
)
def test_what_a_finding_is_about_says_how_much_hangs_on_it(
    expected: int, slot: str, unit: str, counted: str, report: Report
) -> None:
    claim = numbered(report.claims[0], unit, counted)
    assert importance(about(report.findings[0], claim, slot), {claim.id: claim}) == expected


def test_deaths_stand_before_lengths(report: Report) -> None:
    length, deaths = numbered(report.claims[0], "km", ""), numbered(report.claims[1], "person", "killed")
    conflict = replace(report.findings[2], event_id="")
    findings = (
        replace(about(conflict, length, "quantity"), id="length", confidence=0.9),
        replace(about(conflict, deaths, "quantity"), id="deaths", confidence=0.6),
    )
    (group,) = page(replace(report, claims=(length, deaths), findings=findings)).groups
    assert [card.id for card in group.cards] == ["deaths", "length"]


def test_a_conflict_says_who_says_what_and_who_stands_alone(report: Report) -> None:
    conflict = report.findings[2]
    (group,) = page(replace(report, findings=(conflict,))).groups
    (card,) = group.cards
    assert card.reason == "Kelmar Courier: 214 people; North Coast Radio: 241 people. Both cannot hold."
    assert card.alone == ""
    one, other = conflict.positions
    third = replace(other.evidence[0], article_id=ARTICLES[2].id)
    two = replace(conflict, positions=(one, replace(other, evidence=(*other.evidence, third))))
    (group,) = page(replace(report, findings=(two,))).groups
    assert group.cards[0].alone == "B: Kelmar Courier"
    assert "Kelmar Courier alone: 214 people" in group.cards[0].reason


def test_figures_that_moved_stand_in_order_of_time(report: Report) -> None:
    moved = next(group for group in page(report).groups if group.anchor == "moved")
    (card,) = moved.cards
    days = [source.day for source in page(report).sources if source.label in card.labels]
    assert [move.day for move in card.moves] == days
    assert len(card.moves) == len(card.positions) > 1
    assert all(not card.moves for group in page(report).groups if group != moved for card in group.cards)


@pytest.mark.parametrize(
    ("words", "confidence"),
    [
        ("almost certain", 0.97),
        ("very likely", 0.8),
        ("likely", 0.7),
        ("more likely than not", 0.5),
        ("less likely than not", 0.49),
    ],
)
def test_a_chance_is_told_in_words(words: str, confidence: float) -> None:
    assert likelihood(confidence) == words


def test_outlets_are_named_in_a_sentence() -> None:
    assert named(["A"]) == "A"
    assert named(["A", "B"]) == "A and B"
    assert named(["A", "B", "C"]) == "A, B and 1 other"
    assert named(["A", "B", "C", "D"]) == "A, B and 2 others"


def test_without_a_conflict_the_head_says_what_was_compared_and_found(report: Report) -> None:
    assert page(report).glance is None
    shown = page(replace(report, findings=report.findings[:1])).glance
    assert shown is not None
    assert shown.compared == "3 articles of 3 outlets, 17–19 May 2023"
    assert [line.note for line in shown.agreed] == ["3 sources"]
    assert shown.alone
    assert shown.missing == ()
    two = replace(report.findings[0], positions=_held_by(report.findings[0], 2))
    shown = page(replace(report, findings=(two,))).glance
    assert shown is not None
    assert [line.note for line in shown.missing] == ["S3 leaves out the one fact that most others report"]


def _held_by(finding: Finding, sources: int) -> tuple[Position, ...]:
    (position,) = finding.positions
    return (replace(position, evidence=position.evidence[:sources]),)


def test_agreed_facts_are_folded_by_event(report: Report) -> None:
    agreed = report.findings[0]
    found = tuple(replace(agreed, id=f"a{n}") for n in range(2))
    alone = replace(agreed, id="alone", event_id="")
    folds = page(replace(report, findings=(*found, alone))).agreements.folds
    assert [(fold.named, len(fold.cards)) for fold in folds] == [(True, 2), (False, 1)]
    assert folds[0].name == folds[0].cards[0].event


def test_an_agreement_is_one_line(report: Report) -> None:
    agreed = replace(report.findings[0], message="3 sources agree. When did it run aground? 2023-05-16.")
    (card,) = page(replace(report, findings=(agreed,))).agreements.cards
    assert (card.subject, card.answer) == ("When did it run aground?", "16 May 2023")


@pytest.mark.parametrize(
    ("subject", "message"),
    [
        ("When did it run aground?", "3 sources agree. When did it run aground? on a Tuesday in May."),
        ("“It ran aground.”", "2 sources of one origin. “It ran aground.”: on a Tuesday in May."),
        ("“It ran aground”", "2 sources agree. In the words of one: “It ran aground”."),
    ],
)
def test_a_title_is_the_message_without_tellers_and_values(
    subject: str, message: str, report: Report
) -> None:
    agreed = replace(report.findings[0], message=message)
    (card,) = page(replace(report, findings=(agreed,))).agreements.cards
    assert card.subject == subject
