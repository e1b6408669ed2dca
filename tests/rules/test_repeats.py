"""One fact is one agreement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.model import Evidence, Finding, Position
from verifier.pipeline import verify
from verifier.rules._repeats import told_again

if TYPE_CHECKING:
    from pathlib import Path

SEIZED = "Wardens seized four rafts below the old weir of Tarn on Tuesday evening."
FINED = "The mill of Tarn was fined 40,000 pounds."


def agreement(rule: str, *words: tuple[str, int, int]) -> Finding:
    """An agreement of one rule on words of articles."""
    evidence = tuple(
        Evidence(claim_id=f"{article}{start}", article_id=article, start=start, end=end, quote="")
        for article, start, end in words
    )
    return Finding(
        id=f"{rule}{words}",
        rule=rule,
        verdict="agreement",
        slot=rule,
        severity="note",
        confidence=0.9,
        message="",
        event_id="",
        origins=len(words),
        positions=(Position(value="", evidence=evidence),),
        guards=(),
        why=(),
    )


def agreed(folder: Path, *texts: str) -> list[Finding]:
    """The agreements between articles, each written to a file of its own."""
    for n, text in enumerate(texts):
        (folder / f"{n}.txt").write_text(f"date 2025-10-15 Tarn, Oct. 15 - {text}", "utf-8")
    return [f for f in verify([folder]).findings if f.verdict in {"agreement", "single"}]


def test_a_sentence_that_both_print_is_agreed_once(tmp_path: Path) -> None:
    """Its day, its number and its place are not told again, nor that both tell of a seizure."""
    found = agreed(tmp_path, f"{SEIZED} {FINED}", f"Rain fell at night. {SEIZED}")
    assert [f.rule for f in found] == ["statement"]
    assert [e.quote for p in found[0].positions for e in p.evidence] == [SEIZED.rstrip(".")] * 2


def test_only_what_all_its_articles_tell_in_those_words_is_told_again() -> None:
    """A value that a third article has too, and one beside the sentences, stand by themselves."""
    statement = agreement("statement", ("a", 0, 80), ("b", 100, 180))
    inside = agreement("date", ("a", 10, 17), ("b", 110, 117))
    beside = agreement("date", ("a", 90, 97), ("b", 110, 117))
    third = agreement("quantity", ("a", 20, 25), ("b", 120, 125), ("c", 5, 10))
    every = [statement, inside, beside, third]
    assert told_again(every) == {inside.id: "statement"}


def test_a_name_in_two_articles_is_no_agreement(tmp_path: Path) -> None:
    found = agreed(
        tmp_path,
        "Mayor Pia Lund opened the new library in Tarn. It cost nine million pounds.",
        "Mayor Pia Lund has a cold. The baths of Tarn are closed until May.",
    )
    assert not found
