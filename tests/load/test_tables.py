"""CSV and TSV as the csv module writes them, and as spreadsheets and people do."""

from __future__ import annotations

import csv
import datetime as dt
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from verifier.cli import run
from verifier.config import Columns
from verifier.load import cells, load
from verifier.model import FieldOrigin
from verifier.report.places import place, spot

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.load.conftest import Loader

BODY = 'The ferry to Skarn, "Aurora", resumed on Sunday.\nNine boats had been laid up since the storm.'
HEADER = ["Headline", "Outlet", "Date", "Text", "URL", "Author"]
ROW = ["Boats", "Harbour Post", "2025-03-02", BODY, "https://h.example/1", "Ana Ruiz"]


def written(rows: Sequence[Sequence[str]], mark: str = ",", end: str = "\r\n") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=mark, lineterminator=end).writerows(rows)
    return out.getvalue()


@pytest.mark.parametrize("end", ["\r\n", "\n"])
@pytest.mark.parametrize(("name", "mark"), [("a.csv", ","), ("a.csv", ";"), ("a.csv", "\t"), ("a.tsv", "\t")])
def test_an_article_a_line(one: Loader, name: str, mark: str, end: str) -> None:
    second = ["Trains", "Mail", "2025-03-03", "The train to Orsa ran late on Monday.", "", ""]
    (first, other), skipped = one.both(name, written([HEADER, ROW, second], mark, end))
    assert skipped == ()
    assert (first.text, first.title, first.outlet) == (BODY, "Boats", "Harbour Post")
    assert (first.published, first.url) == (dt.date(2025, 3, 2), "https://h.example/1")
    assert first.authors == ("Ana Ruiz",)
    assert (first.path, other.path) == (f"{name}#2", f"{name}#4")
    kind = name[2:].upper()
    assert FieldOrigin(field="published", source=f"{kind} column 'Date'") in first.origins


def test_a_spreadsheet_s_mark_of_utf_8_is_no_part_of_a_name(one: Loader) -> None:
    assert one.article("a.csv", "\ufefftext\nThe ferry left at noon.\n").text == "The ferry left at noon."


def test_lines_and_columns_are_those_of_the_file(one: Loader) -> None:
    content = written([HEADER, ROW], end="\n")
    article = one.article("a.csv", content)
    lines = content.split("\n")
    for words in ("ferry", "Aurora", "resumed", "Nine", "storm"):
        found = spot(article, article.text.index(words))
        assert found
        assert lines[found.line - 1][found.column - 1 :].startswith(words)
    assert place(article, article.text.index("Nine")).endswith("a.csv:3:1")


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.differing_executors])
@given(
    before=st.text(st.characters(exclude_characters="\r\0", codec="utf-8")),
    text=st.text(st.characters(exclude_characters="\r\0", codec="utf-8"), min_size=1),
)
def test_a_run_never_points_at_other_words(before: str, text: str) -> None:
    raw = written([[before, text, "x"]], end="\n")
    lines = raw.split("\n")
    for each in cells.runs(raw, ",", 1, text, 1):
        assert lines[each.line - 1][each.column - 1 :].startswith(text[each.start : each.end])


def test_the_settings_name_the_columns(one: Loader) -> None:
    content = "Paper,Story,Day\nHarbour Post,The ferry left at noon.,2025-03-02\n"
    (one.folder / "a.csv").write_text(content)
    columns = Columns(text="story", outlet="Paper", date="Day")
    (article,), skipped = load([one.folder / "a.csv"], columns=columns)
    assert skipped == ()
    assert (article.outlet, article.published) == ("Harbour Post", dt.date(2025, 3, 2))
    assert FieldOrigin(field="outlet", source="CSV column 'Paper'") in article.origins


def test_the_command_line_takes_the_columns_of_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.csv").write_text("Story\nThe ferry left the harbour at noon on Monday.\n")
    (tmp_path / "verifier.toml").write_text('[columns]\ntext = "Story"\n')
    assert run(["extract", "a.csv"]) == 0
    assert "ferry" in capsys.readouterr().out
    (tmp_path / "verifier.toml").write_text('[columns]\ntxt = "Story"\n')
    assert run(["extract", "a.csv"]) == 2
    assert 'did you mean "columns.text"?' in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "empty"),
        ("title,date\nBoats,2025-03-02\n", 'a column "text"'),
        ("file,outlet\na.txt,Post\n", "things of other files"),
        ("PK\x03\x04", "ZIP"),
    ],
)
def test_a_table_without_texts(one: Loader, content: str, words: str) -> None:
    assert words in one.reason("a.csv", content)


def test_a_table_of_metadata_is_told_where_it_belongs(one: Loader) -> None:
    _, (skipped,) = one.both("a.csv", "file,outlet\na.txt,Post\n")
    assert "--metadata" in skipped.hint


def test_a_table_that_is_named_as_metadata_is_no_table_of_articles(one: Loader) -> None:
    (one.folder / "a.txt").write_text("The ferry left at noon.")
    (one.folder / "all.csv").write_text("file,outlet\na.txt,Harbour Post\n")
    (article,), skipped = load([one.folder], metadata=one.folder / "all.csv")
    assert (article.outlet, skipped) == ("Harbour Post", ())


def test_a_bad_line_loses_no_other(one: Loader) -> None:
    content = (
        "text,title\nThe ferry left at noon.,A\n,B\n"
        'The train left.,C,D\n"The bus" left.,E\nThe boat left.,F\n"The tram left.\nG\n'
    )
    articles, skipped = one.both("a.csv", content)
    assert [article.title for article in articles] == ["A", "F"]
    assert [(each.path[-2:], each.reason.split(":")[0]) for each in skipped] == [
        ("#3", 'The line has nothing in the column "text".'),
        ("#4", "The line has 3 cells, and the first line names 2 columns."),
        ("#5", "The line is not valid CSV"),
        ("#7", "The line is not valid CSV"),
    ]
    assert all(each.hint for each in skipped)


def test_a_long_cell(one: Loader) -> None:
    text = "The ferry left the harbour at noon. " * 5_000
    assert one.article("a.csv", written([["text"], [text]])).text == text
