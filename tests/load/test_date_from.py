"""Where the date of an article may be taken from, in the order that a person says."""

from __future__ import annotations

import datetime as dt
import os
from typing import TYPE_CHECKING

import pytest

from verifier.config import DATE_FROM
from verifier.load import load
from verifier.load.date_from import inside

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.config import DateRule

TEXT = (
    "---\noutlet: Wire\ndate: 2025-03-01\n---\nVelm, 2 March 2025 - The Kolmer Bridge was opened on Friday.\n"
)
NAME = "2025/03/04/2025-03-03_wire.md"
FILE_TIME = dt.datetime(2025, 3, 5, 23, 30, tzinfo=dt.UTC)
DAYS: dict[DateRule, tuple[str, str]] = {
    "metadata": ("2025-03-01", "front matter field 'date'"),
    "text": ("2025-03-02", "dateline"),
    "name": ("2025-03-03", "file name"),
    "folder": ("2025-03-04", "folder"),
    "modified": ("2025-03-05", "file time"),
}


def dated(root: Path, *rules: DateRule, text: str = TEXT, name: str = NAME) -> tuple[str, str]:
    """The day of publication, and where it was read."""
    file = root / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    os.utime(file, (FILE_TIME.timestamp(), FILE_TIME.timestamp()))
    (article,), skipped = load(file, rules)
    assert skipped == ()
    found = {origin.field: origin.source for origin in article.origins}
    return str(article.published), found.get("published", "")


@pytest.mark.parametrize("rule", DAYS)
def test_each_rule_takes_its_own_date(rule: DateRule, tmp_path: Path) -> None:
    assert dated(tmp_path, rule) == DAYS[rule]


@pytest.mark.parametrize("first", DAYS)
def test_the_first_rule_that_gives_a_date_wins(first: DateRule, tmp_path: Path) -> None:
    assert dated(tmp_path, first, *DAYS) == DAYS[first]


def test_a_rule_that_gives_none_leaves_it_to_the_next(tmp_path: Path) -> None:
    bare = "The Kolmer Bridge was opened on Friday, the mayor said.\n"
    assert dated(tmp_path, "metadata", "text", "name", text=bare) == DAYS["name"]
    assert dated(tmp_path, "text", "folder", text=bare, name="2025-03-04/wire.txt") == DAYS["folder"]
    assert dated(tmp_path, "name", "folder", text=bare, name="x/wire.txt") == ("None", "")


def test_name_folder_and_file_time_are_taken_only_when_asked_for(tmp_path: Path) -> None:
    bare = "The Kolmer Bridge was opened on Friday, the mayor said.\n"
    assert dated(tmp_path, *DATE_FROM, text=bare) == ("None", "")


def test_relative_days_count_from_no_dateline_that_may_not_be_taken(tmp_path: Path) -> None:
    file = tmp_path / "2025-03-03.md"
    file.write_text(TEXT, encoding="utf-8")
    (article,), _ = load(file, ["name"])
    assert article.dateline == dt.date(2025, 3, 3)
    (article,), _ = load(file, ["name", "text"])
    assert article.dateline == dt.date(2025, 3, 2)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2025-03-07_wire", "2025-03-07"),
        ("wire_20250307", "2025-03-07"),
        ("wire.2025.03.07", "2025-03-07"),
        ("wire-7-March-2025", "2025-03-07"),
        ("Mar_7_2025_wire", "2025-03-07"),
        ("2025-03-07_wire_20250307", "2025-03-07"),
    ],
)
def test_a_date_in_a_name(name: str, day: str) -> None:
    assert str(inside(name)) == day


@pytest.mark.parametrize(
    "name",
    [
        "wire",
        "2025-13-07",
        "2025-03",
        "120250307",
        "20250307123",
        "2025-03-01_2025-03-07",
        "7_March",
        "march-07",
    ],
)
def test_no_date_in_a_name(name: str) -> None:
    assert inside(name) is None
