"""Metadata by hand and rules for dates on the command line: told where it was given; no report is lost."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from verifier.report.places import file_and_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ended

    Command = Callable[..., Ended]

ONE = "Mayor Pia Lund opened the Kolmer Bridge in Velm on Wednesday."
OTHER = "The Kolmer Bridge in Velm was opened by Mayor Pia Lund on 4 March 2025."
TABLE = "file,outlet,date\nnews/one.txt,Velm Wire,2025-03-07\n"


@pytest.fixture(autouse=True)
def batch(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "one.txt").write_text(ONE, encoding="utf-8")
    (folder / "2025-03-08_post.txt").write_text(OTHER, encoding="utf-8")
    (tmp_path / "mine.csv").write_text(TABLE, encoding="utf-8")
    return folder


def written(name: str) -> dict[str, dict[str, str]]:
    """Outlet and day of each article of a JSON report, by the name of its file."""
    report = json.loads(Path(name).read_text(encoding="utf-8"))
    return {Path(article["path"]).name: article for article in report["articles"]}


def test_extract_says_what_was_given_by_hand_and_where(verifier: Command) -> None:
    ended = verifier("extract", "news", "--metadata", "mine.csv")
    assert (ended.code, ended.err) == (0, "")
    assert (
        "news/one.txt  Velm Wire · 2025-03-07\n  published, outlet from mine.csv:2 (by hand)\n" in ended.out
    )
    assert ended.out.count("(by hand)") == 1
    assert "Wednesday = 2025-03-05" in ended.out


def test_the_report_says_it_too_and_a_relative_day_is_compared(verifier: Command) -> None:
    ended = verifier("report", "news", "--metadata", "mine.csv", "-o", "out.html")
    assert ended.code == 0
    assert "from mine.csv:2 (by hand)" in Path("out.html").read_text(encoding="utf-8")
    assert "5 Mar 2025" in Path("out.html").read_text(encoding="utf-8")


def test_a_slip_ends_with_2_and_the_report_is_written(verifier: Command) -> None:
    Path("mine.csv").write_text(f"{TABLE}news/two.txt,Velm Post,\n", encoding="utf-8")
    ended = verifier("report", "news", "--metadata", "mine.csv", "-o", "out.json")
    assert ended.code == 2
    assert ended.err == (
        'not read: mine.csv:3: "news/two.txt" matches no article: there is no such file. '
        "Paths are relative to the file that names them.\n"
    )
    assert written("out.json")["one.txt"]["outlet"] == "Velm Wire"
    assert "1 input could not be read" in ended.out


def test_a_slip_in_a_table_is_pointed_at_in_its_line() -> None:
    assert file_and_line("mine.csv:3") == ("mine.csv", 3)
    assert file_and_line("verifier.toml:12") == ("verifier.toml", 12)
    assert file_and_line("news/one.txt:3") == ("news/one.txt:3", None)


def test_a_missing_table_is_a_slip_too(verifier: Command) -> None:
    ended = verifier("extract", "news", "--metadata", "none.csv")
    assert (ended.code, ended.err) == (2, "not read: none.csv: The file does not exist. Check the path.\n")
    assert ONE[:20] in ended.out


def test_the_settings_name_tables_articles_and_rules(verifier: Command) -> None:
    Path("verifier.toml").write_text(
        'metadata = ["mine.csv"]\ndate_from = ["name"]\n\n'
        '[articles."news/*_post.txt"]\noutlet = "Velm Post"\n',
        encoding="utf-8",
    )
    assert verifier("report", "news", "-o", "out.json").code == 0
    found = written("out.json")
    assert {name: (each["outlet"], each["published"]) for name, each in found.items()} == {
        "one.txt": ("Velm Wire", "2025-03-07"),
        "2025-03-08_post.txt": ("Velm Post", "2025-03-08"),
    }
    config = json.loads(Path("out.json").read_text(encoding="utf-8"))["config"]
    assert config["date_from"] == ["name"]
    shown = " ".join(verifier("config", "show").out.split())
    assert "articles = 1 given by hand [verifier.toml]" in shown


def test_an_option_wins_over_the_rules_of_the_settings(verifier: Command) -> None:
    Path("verifier.toml").write_text('date_from = ["text"]\n', encoding="utf-8")
    assert "2025-03-08_post.txt  Post\n" in verifier("extract", "news").out
    said = verifier("extract", "news", "--date-from", "metadata", "--date-from", "name").out
    assert "2025-03-08_post.txt  Post · 2025-03-08\n" in said


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--date-from", "tea"), "'tea' is not one of 'metadata', 'text', 'name', 'folder', 'modified'"),
        (
            (),
            "verifier.toml: date_from.0: Input should be 'metadata', 'text', 'name', 'folder' or 'modified'",
        ),
    ],
)
def test_an_unknown_rule_is_wrong_usage(verifier: Command, arguments: tuple[str, ...], message: str) -> None:
    Path("verifier.toml").write_text('date_from = ["tea"]\n' if not arguments else "", encoding="utf-8")
    ended = verifier("extract", "news", *arguments)
    assert ended.code == 2
    assert message in " ".join(ended.err.replace("│", " ").split())


def test_versions_of_one_page_are_told_on_stderr_and_explained(verifier: Command) -> None:
    Path("mine.csv").write_text(
        "file,url,date\n"
        "news/one.txt,https://velm.example/bridge,2025-03-07\n"
        "news/2025-03-08_post.txt,https://velm.example/bridge/,2025-03-08\n",
        encoding="utf-8",
    )
    ended = verifier("report", "news", "--metadata", "mine.csv", "-o", "out.json")
    assert ended.code == 0
    assert ended.err == (
        "note: news/one.txt: an earlier version of news/2025-03-08_post.txt, as their address says; "
        "only what was changed between versions is told of it\n"
    )
    assert "replaced_by" in written("out.json")["one.txt"]
    two = ("on Wednesday", "on 4 March 2025", "news", "--metadata", "mine.csv")
    assert "Not compared: news/one.txt is an earlier version of" in verifier("explain", *two).out


def test_a_new_version_fails_no_check_by_contradicting_the_old_one(verifier: Command) -> None:
    Path("new").mkdir()
    Path("new/one.txt").write_text(ONE.replace("on Wednesday", "on 6 March 2025"), encoding="utf-8")
    Path("news/one.txt").write_text(ONE.replace("on Wednesday", "on 5 March 2025"), encoding="utf-8")
    Path("news/2025-03-08_post.txt").unlink()
    check = ("check", "new", "--against", "news", "--metadata", "mine.csv", "--show-near")
    address = "https://velm.example/bridge"
    Path("mine.csv").write_text(
        f"file,url\nnew/one.txt,{address}/1\nnews/one.txt,{address}/2\n", encoding="utf-8"
    )
    assert verifier(*check).code == 1
    rows = f"new/one.txt,{address},2025-03-09\nnews/one.txt,{address},2025-03-08\n"
    Path("mine.csv").write_text(f"file,url,date\n{rows}", encoding="utf-8")
    ended = verifier(*check)
    assert ended.code == 0
    assert "changed its date" in ended.out
