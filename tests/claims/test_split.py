"""Splitting: which atomic statements a sentence makes, and what holds for every claim."""

from __future__ import annotations

import re

import pytest

from tests.claims.reading import article, read, rows
from verifier.claims import claims
from verifier.facts import facts
from verifier.segment import sentences

ROWS = rows("splitting.tsv")
TEXTS = [row[1] for row in ROWS]
WORD = re.compile(r"[\w'-]+")


def said(text: str) -> set[tuple[str, ...]]:
    """The words of each claim as the article prints them."""
    _, found, _ = read(text)
    return {
        tuple(WORD.findall(" ".join(text[s.start : s.end] for s in claim.spans).lower())) for claim in found
    }


@pytest.mark.parametrize(
    ("claim", "text"), [(claim, row[1]) for row in ROWS for claim in row[0].split(" | ")]
)
def test_a_sentence_claims(claim: str, text: str) -> None:
    assert tuple(WORD.findall(claim.lower())) in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "The yard was closed by Larkin & Sons.",
        "Larkin & Sons closed the yard.",
        "The yard of Hart & Crane was closed.",
    ],
)
def test_a_name_with_and_is_one_name(text: str) -> None:
    assert said(text) == {tuple(WORD.findall(text.lower()))}


def test_a_name_with_and_speaks_with_one_voice() -> None:
    _, found, _ = read("According to Larkin & Sons, the yard will close.")
    assert {(claim.text, claim.attribution.source) for claim in found} == {
        ("According to Larkin & Sons, the yard will close", "Larkin & Sons")
    }


def test_the_table_is_large_enough() -> None:
    assert len(ROWS) >= 40


@pytest.mark.parametrize("text", TEXTS)
def test_spans_are_ordered_and_ids_unique(text: str) -> None:
    lines, found, _ = read(text)
    assert len({claim.id for claim in found}) == len(found)
    for claim in found:
        bounds = [edge for span in claim.spans for edge in (span.start, span.end)]
        assert bounds == sorted(bounds)
        assert (claim.start, claim.end) == (bounds[0], bounds[-1])
        sentence = lines[claim.sentence]
        assert sentence.start <= claim.start < claim.end <= sentence.end
        assert 0 <= claim.head < len(sentence.tokens)


@pytest.mark.parametrize("text", TEXTS)
def test_every_fact_is_in_a_claim(text: str) -> None:
    told = article(text)
    lines = sentences(told)
    known = facts(told, lines)
    held = {fact for claim in claims(told, lines, known) for fact in claim.facts}
    assert held == set(known)


def test_one_coordination_is_spread_at_a_time() -> None:
    text = "The shop sells cod, eel and hake to cafes, bars and schools in Oslo, Riga and Bern."
    assert len(read(text)[1]) <= 14


def test_a_bullet_is_told_with_its_lead_in() -> None:
    _, found, _ = read("The plan covers:\n\nRoads in the north\n\nPorts in the south\n\nIt starts in May.")
    bullet = next(claim for claim in found if claim.kind == "bullet")
    assert bullet.text == "The plan covers Roads in the north"
    assert [(span.start, span.end) for span in bullet.spans] == [(18, 36)]


def test_joined_members_keep_their_conjunction() -> None:
    assert any(
        claim.text == "France and Mali signed the treaty"
        for claim in read("France and Mali signed the treaty.")[1]
    )


def test_a_claim_reads_alone() -> None:
    text = "Ana Ruiz met Tomas Brandt in Oslo. She praised the port."
    assert any(claim.text == "Ana Ruiz praised the port" for claim in read(text)[1])


def test_empty_articles_claim_nothing() -> None:
    assert read(" \n\n ")[1] == ()


@pytest.mark.parametrize(
    "text", ["The roof of the house " * 200, "A, " * 900, "He said that " * 100 + "it rained."]
)
def test_endless_sentences_are_claimed(text: str) -> None:
    assert read(text)[1]
