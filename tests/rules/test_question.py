"""Titles are questions that a person would ask, or none where the syntax is not plain."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.claims.reading import article
from verifier.facts import facts
from verifier.parse import tokens
from verifier.rules._question import LONGEST, question, whether
from verifier.segment import sentences

if TYPE_CHECKING:
    from verifier.model import Fact

REFORMERS = (
    "The reformers won the council of the harbour town in 2019 partly by promising cheaper fares on all the "
    "ferries and buses of the region."
)
NURSES = (
    "The court weighed a suit for several hundred nurses seeking unpaid overtime that could amount to "
    "millions of dollars."
)
ASKED = [
    # a number and the noun that it counts
    ("At least 27 people were hurt in the blast.", "27", "How many people were hurt in the blast?"),
    (
        "The company will cut 1,200 jobs at its plant.",
        "1,200",
        "How many jobs will the company cut at its plant?",
    ),
    ("The company plans to cut 1,200 jobs.", "1,200", "How many jobs does the company plan to cut?"),
    ("The declaration was signed by 91 states.", "91", "By how many states was the declaration signed?"),
    # money and shares
    (
        "The group bought the hotel for €38 million.",
        "€38 million",
        "For how much did the group buy the hotel?",
    ),
    ("The fine was £2 million.", "£2 million", "How much was the fine?"),
    ("Orvax reported a profit of €90 million.", "€90 million", "How large a profit did Orvax report?"),
    # lengths and durations
    (
        "The reef lies five miles from the harbour.",
        "five miles",
        "How far from the harbour does the reef lie?",
    ),
    ("The new tunnel is 8 kilometres long.", "8 kilometres", "How long is the new tunnel?"),
    ("The forger was jailed for six years.", "six years", "How long was the forger jailed?"),
    ("Nils Aas, 61, was arrested.", "61", "How old is Nils Aas?"),
    (
        "The president declared a state of emergency for 30 days.",
        "30 days",
        "For how long did the president declare a state of emergency?",
    ),
    ("The minister hopes to cut 1,200 jobs.", "1,200", "How many jobs does the minister hope to cut?"),
    # an adverb goes with what it belongs to
    (
        REFORMERS,
        "2019",
        "When did the reformers win the council of the harbour town?",
    ),
    # days, times, places
    ("A ferry ran aground on Wednesday.", "Wednesday", "When did the ferry run aground?"),
    ("Bids must be handed in by 30 April 2025.", "30 April 2025", "By when must bids be handed in?"),
    ("On Thursday the minister visited the village.", "Thursday", "When did the minister visit the village?"),
    ("The talks began at 14:15.", "14:15", "At what time did the talks begin?"),
    ("The session was held in Oslo.", "Oslo", "Where was the session held?"),
    # people
    ("Edda Solheim chairs the inquiry.", "Edda Solheim", "Who chairs the inquiry?"),
    (
        "Judge Edda Solheim, who chairs the inquiry, heard witnesses.",
        "Edda Solheim",
        "Who chairs the inquiry?",
    ),
    ("The library was designed by Pia Lund.", "Pia Lund", "By whom was the library designed?"),
    (
        "The police arrested Luc Arnaud at the airport.",
        "Luc Arnaud",
        "Who did the police arrest at the airport?",
    ),
    ("Ada Holm and Emil Vogt opened the bridge.", "Emil Vogt", "Who opened the bridge?"),
]
# What a question would get wrong: contractions, denials, nothing to ask of, marks in between, who speaks.
SILENT = [
    ("He'd met 27 people.", "27"),
    ("The minister did not visit the village on Thursday.", "Thursday"),
    ("Twenty-seven hurt (three badly) as ferry, built 2015, hits reef", "Twenty-seven"),
    ("It rained on Thursday.", "Thursday"),
    ("Turnout: 61% (2021: 46%)", "61%"),
    ("Our governor met Pia Lund.", "Pia Lund"),
    # which of the nouns before "that" is meant
    (
        NURSES,
        "millions",
    ),
]


def value(text: str, words: str) -> Fact:
    """The fact of a sentence that these words carry."""
    told = article(text)
    found = [f for f in facts(told, sentences(told)) if words in text[f.start : f.end]]
    return min(found, key=lambda f: (f.end - f.start, f.kind))


def asked(text: str, words: str) -> str:
    [parsed] = tokens([(text, 0)])
    fact = value(text, words)
    heads = [t.index for t in parsed if t.dep == "relcl"] or [-1]
    return question(parsed, fact, heads[0], {})


@pytest.mark.parametrize(("text", "words", "expected"), ASKED, ids=[row[2] for row in ASKED])
def test_a_value_is_asked_for_in_its_own_sentence(text: str, words: str, expected: str) -> None:
    assert asked(text, words) == expected


@pytest.mark.parametrize(("text", "words"), SILENT, ids=[row[0] for row in SILENT])
def test_what_is_not_plain_is_not_asked(text: str, words: str) -> None:
    assert asked(text, words) == ""


def test_a_pronoun_is_asked_for_by_the_name_it_stands_for() -> None:
    text = "She opened the bridge on Thursday."
    [parsed] = tokens([(text, 0)])
    told = question(parsed, value(text, "Thursday"), -1, {0: "Ada Holm"})
    assert told == "When did Ada Holm open the bridge?"


def test_a_question_never_prints_the_value_and_is_never_long() -> None:
    for text, words, _ in ASKED:
        told = asked(text, words)
        assert words not in told
        assert len(told) <= LONGEST
        assert told.endswith("?")
        assert told.count("?") == 1


def test_a_deed_is_asked_for() -> None:
    text = "Lena Brekke, the transport minister, visited Morsay on Thursday and met the crew."
    [parsed] = tokens([(text, 0)])
    verb = next(t.index for t in parsed if t.text == "visited")
    assert whether(parsed, verb, {}) == "Did Lena Brekke visit Morsay?"
