"""`verifier statistics`: figures from files of votes, for readers and for programs."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import pytest

from tests.report.sample import sample
from tests.votes.ballots import vote
from verifier.report.registry import REPORTERS
from verifier.votes.lines import line

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Ended

IDS = {finding.verdict: finding.id for finding in sample().findings}
ADA = (
    vote(IDS["conflict"], "right", rule="count"),
    vote(IDS["dispute"], "wrong", rule="held", verdict="dispute"),
    vote("0123456789abcdef", "trivial"),
)
OLE = (
    vote(IDS["conflict"], "right", "Ole", rule="count"),
    vote(IDS["dispute"], "right", "=Ole()", rule="held", verdict="dispute"),
)
VOTES = ("--votes", "ada.jsonl", "--votes", "ole.jsonl")


@pytest.fixture(autouse=True)
def written(tmp_path: Path) -> None:
    (tmp_path / "ada.jsonl").write_text("".join(map(line, ADA)), encoding="utf-8")
    (tmp_path / "ole.jsonl").write_text("".join(map(line, OLE)), encoding="utf-8")
    (tmp_path / "ferry.json").write_bytes(REPORTERS["json"].content(sample()))


def test_the_table_has_shares_intervals_and_voters(verifier: Callable[..., Ended]) -> None:
    ended = verifier("statistics", *VOTES)
    assert ended.code == 0
    lines = [line.split() for line in ended.out.splitlines()]
    assert "conflict 2 1 1 0 0 100% 34 to 100".split() in lines
    assert "count conflict 1 1 0 0 0 100% 21 to 100".split() in lines
    assert "held dispute 0 0 0 0 1".split() in lines
    assert "Ada, Ole 1 100% 21 to 100".split() in lines
    assert ended.out.endswith("5 votes on findings of version 0.1.0; 3 voters.\n")
    assert all(len(line) <= 80 for line in ended.out.splitlines())


def test_json_and_csv_say_the_same(verifier: Callable[..., Ended]) -> None:
    plain = json.loads(verifier("statistics", *VOTES, "--format", "json").out)
    table = list(csv.DictReader(io.StringIO(verifier("statistics", *VOTES, "--format", "csv").out)))
    assert plain["voters"] == ["=Ole()", "Ada", "Ole"]
    assert len(plain["rows"]) == len(table) > 5
    for row, cells in zip(plain["rows"], table, strict=True):
        told = {name: str(value) for name, value in row.items()}
        assert {name: cell.removeprefix("'") for name, cell in cells.items() if cell} == told
    assert any(cells["voters"] == "'=Ole(), Ada" for cells in table)


def test_a_report_limits_the_votes_and_says_how_many_were_found(verifier: Callable[..., Ended]) -> None:
    plain = json.loads(verifier("statistics", *VOTES, "--report", "ferry.json", "--format", "json").out)
    rows = {(row["table"], row.get("rule", ""), row.get("verdict", "")): row for row in plain["rows"]}
    assert rows["verdict", "", "conflict"]["judged"] == 1
    assert rows["verdict", "", "conflict"]["found"] == 1
    assert rows["rule", "count", "conflict"]["found"] == 1


def test_no_vote_at_all_is_no_measurement(verifier: Callable[..., Ended], tmp_path: Path) -> None:
    (tmp_path / "none.jsonl").write_text("\n", encoding="utf-8")
    ended = verifier("statistics", "--votes", "none.jsonl")
    assert (ended.code, ended.out) == (2, "")
    assert "verifier audit" in ended.err
    (tmp_path / "other.jsonl").write_text(line(ADA[2]), encoding="utf-8")
    ended = verifier("statistics", "--votes", "other.jsonl", "--report", "ferry.json")
    assert (ended.code, ended.out) == (2, "")
    assert "ferry.json" in ended.err


def test_a_damaged_file_is_named_with_its_line(verifier: Callable[..., Ended], tmp_path: Path) -> None:
    with (tmp_path / "ole.jsonl").open("a", encoding="utf-8") as votes:
        votes.write('{"finding": ')
    ended = verifier("statistics", *VOTES)
    assert ended.code == 2
    assert "ole.jsonl:3" in ended.err
