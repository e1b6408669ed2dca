"""`verifier extract`: claims and facts, for people and as JSON Lines."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.report.sample import sample
from verifier.cli import extract
from verifier.report.view.facts import value_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ended

RADIO = """\
ferry/radio.txt  North Coast Radio · 2023-05-17
    3:1  The Aurelia struck a sandbank near Cape Tolm on 16 May
   3:79  She carried 241 people
    5:1  Inge Solheim, the harbour master, said
   5:40  the channel was dredged last autumn
  5:100  it had not been dredged since 2019  [negative]
"""


@pytest.fixture
def canned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extract, "extracted", lambda *_, **__: replace(sample(), skipped=()))


@pytest.mark.usefixtures("canned")
def test_text_shows_place_claim_and_what_is_out_of_the_ordinary(verifier: Callable[..., Ended]) -> None:
    ended = verifier("extract", "ferry")
    assert (ended.code, ended.err) == (0, "")
    assert RADIO in ended.out
    assert "[planned]" in ended.out
    assert "[according to Inga Solheim]" in ended.out


@pytest.mark.usefixtures("canned")
def test_text_shows_every_fact_with_its_derivation(verifier: Callable[..., Ended]) -> None:
    out = verifier("extract", "ferry").out
    value = "timex     Tuesday evening = 2023-05-16 18:00–23:59 local"
    assert f"{value}   weekday, past verb, reported on 2023-05-17\n" in out
    facts = [fact for claim in sample().claims for fact in claim.facts]
    assert all(f"{fact.text} = " in out for fact in facts)


@pytest.mark.usefixtures("canned")
def test_text_is_plain_where_nobody_looks(verifier: Callable[..., Ended]) -> None:
    assert "\x1b" not in verifier("extract", "ferry").out


@pytest.mark.usefixtures("canned")
def test_json_lines(verifier: Callable[..., Ended]) -> None:
    rows = [json.loads(line) for line in verifier("extract", "ferry", "--format", "jsonl").out.splitlines()]
    assert [row["id"] for row in rows] == [claim.id for claim in sample().claims]


def test_markup_in_an_article_is_text(
    verifier: Callable[..., Ended], monkeypatch: pytest.MonkeyPatch
) -> None:
    report = sample()
    claims = tuple(replace(claim, text="[/b] [red]alarm[/red] :smile: \x1b[2J") for claim in report.claims)
    monkeypatch.setattr(extract, "extracted", lambda *_, **__: replace(report, skipped=(), claims=claims))
    assert "[/b] [red]alarm[/red] :smile: ⟪U+001B⟫[2J" in verifier("extract", "ferry").out


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("2023-05-16 18:00–23:59 local", "Tuesday evening"),
        ("by 2023-05-16 23:00", "by 11 p.m."),
        ("214 person people aboard", "214 people"),
        ("cape tolm", "Cape Tolm"),
        ("harbour master: inga solheim", "harbour master"),
        ("inga solheim (person)", "Inga Solheim"),
        ("grounding 3 (aurelia)", "third grounding"),
        ("after", "after Tuesday's grounding"),
    ],
)
def test_value_in_words(words: str, text: str) -> None:
    (fact,) = {fact for claim in sample().claims for fact in claim.facts if fact.text == text}
    assert value_words(fact) == words


def test_a_text_too_short_to_tell_its_language_is_told(verifier: Callable[..., Ended]) -> None:
    Path("note.txt").write_text("Nine boats left Skarn.\n")
    ended = verifier("extract", "note.txt")
    assert (ended.code, ended.err) == (
        0,
        "note: note.txt: language: too few words to tell; read as English\n",
    )
    assert verifier("extract", "note.txt", "-q").err == ""


def test_an_unread_article_is_told_and_the_others_are_shown(verifier: Callable[..., Ended]) -> None:
    Path("tide.txt").write_text(
        "TOLM, 16 May 2023 — The ferry Aurelia sailed on Tuesday.\n", encoding="utf-8"
    )
    Path("scan.xyz").write_bytes(b"")
    ended = verifier("extract", "tide.txt", "scan.xyz")
    assert ended.code == 2
    assert ended.err.startswith("not read: scan.xyz: ")
    assert "The ferry Aurelia sailed on Tuesday" in ended.out
    assert "= 2023-05-16" in ended.out
