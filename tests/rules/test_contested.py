"""Nothing is agreed between a claim and its denial, and no statement between sentences in conflict."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.pipeline import verify

if TYPE_CHECKING:
    from pathlib import Path

DAY = "date 2025-06-27\nRuhn, June 27 - "
ARRESTED = "Police arrested nine dockers outside the harbour office in Ruhn on Thursday."
NOBODY = "No docker was arrested outside the harbour office in Ruhn on Thursday, police said."
TURNOUT = "Turnout in the harbour board's vote in Ruhn on Thursday was 46%, the clerk said."
OTHER = TURNOUT.replace("46%", "61%")
BESIDE = "The harbour office in Ruhn was closed on Thursday."
BOTH = f"{NOBODY} A witness said that police arrested dockers outside the harbour office in Ruhn on Thursday."


def told(folder: Path, *texts: str) -> set[tuple[str, str]]:
    """The rules and verdicts of what is found in articles of one paragraph."""
    for n, text in enumerate(texts):
        (folder / f"{n}.txt").write_text(f"{DAY}{text}\n", encoding="utf-8")
    return {(f.rule, f.verdict) for f in verify([folder]).findings if f.verdict != "distinct"}


def test_a_claim_and_its_denial_agree_on_nothing(tmp_path: Path) -> None:
    assert told(tmp_path, ARRESTED, NOBODY) == {("negation", "conflict")}


def test_a_statement_and_its_copy_with_another_number_are_not_one(tmp_path: Path) -> None:
    found = told(tmp_path, TURNOUT, OTHER)
    assert ("quantity", "conflict") in found
    assert ("statement", "agreement") not in found
    assert ("statement", "single") not in found


def test_what_stands_beside_a_conflict_is_agreed(tmp_path: Path) -> None:
    found = told(tmp_path, f"{ARRESTED} {BESIDE}", f"{NOBODY} {BESIDE}")
    assert ("negation", "conflict") in found
    assert found & {("statement", "agreement"), ("statement", "single")}


def test_an_article_that_tells_both_contradicts_nobody(tmp_path: Path) -> None:
    assert ("negation", "conflict") not in told(tmp_path, ARRESTED, BOTH)
