"""Speakers, statements and quotations that several outlets have claims from."""

from __future__ import annotations

from tests.origin.telling import told

TOLL = "Harbour master Ada Holm said that the storm had sunk 14 boats."
TOLL_TOO = "Fourteen boats went down in the storm, according to Ada Holm."
OTHER = "Emil Vogt said that the storm had sunk 14 boats."
POLICE = "Police said that the storm had sunk 14 boats."
STATEMENT = "The Orvax Group said in a written statement on Monday that it would close its mill in Sarn."
RELEASED = "The mill in Sarn will be closed, the Orvax Group announced in a press release."
QUOTED = '"We will not leave a single family on the island without water," Ada Holm said.'
QUOTED_TOO = 'Ada Holm promised: "We will not leave a single family on the island without water."'


def outlets(one: str, other: str, kind: str) -> list[tuple[str, ...]]:
    return [names for names, _ in told({"a_post": one, "b_post": other}, kind)]


BOTH = [("A Post", "B Post")]


def test_one_speaker_in_other_words_is_one_origin() -> None:
    assert outlets(TOLL, TOLL_TOO, "speaker") == BOTH


def test_two_speakers_and_nobody_in_particular_are_none() -> None:
    assert outlets(TOLL, OTHER, "speaker") == []
    assert outlets(POLICE, POLICE, "speaker") == []


def test_a_statement_joins_those_who_tell_it() -> None:
    assert outlets(STATEMENT, RELEASED, "statement") == BOTH
    assert outlets(TOLL, TOLL_TOO, "statement") == []


def test_a_release_that_is_an_article_joins_those_who_cite_its_author() -> None:
    batch = {
        "orvax_group": "The mill in Sarn will be closed in May. All 300 workers will be offered other jobs.",
        "sarn_post": "The mill in Sarn will be closed in May, the Orvax Group said.",
    }
    assert [names for names, _ in told(batch, "statement")] == [("Orvax Group", "Sarn Post")]


def test_the_same_quotation_is_the_speaker_s_and_no_shared_text() -> None:
    assert outlets(QUOTED, QUOTED_TOO, "quotation") == BOTH
    assert outlets(QUOTED, QUOTED_TOO, "text") == []
    assert outlets(QUOTED, TOLL, "quotation") == []
