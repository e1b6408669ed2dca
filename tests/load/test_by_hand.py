"""Metadata by hand: what a person gives wins, says where it was given, and a slip in it loses only itself."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from verifier.load import load

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model import Article, Skipped

    Loaded = Callable[[str], tuple[dict[str, Article], tuple[tuple[str, str], ...]]]

TEXT = "date 2025-03-01 Mayor Pia Lund opened the Kolmer Bridge. Nine people were hurt at the fair.\n"


def sources(article: Article) -> dict[str, str]:
    return {origin.field: origin.source for origin in article.origins}


def told(skipped: tuple[Skipped, ...]) -> tuple[tuple[str, str], ...]:
    assert all(each.hint for each in skipped)
    return tuple((each.path, each.reason) for each in skipped)


@pytest.fixture
def batch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "news"
    folder.mkdir()
    for name in ("a.txt", "b.txt", "c[1].txt"):
        (folder / name).write_text(f"{TEXT}{name}\n", encoding="utf-8")
    return folder


@pytest.fixture
def csv(batch: Path) -> Loaded:
    def loaded(table: str) -> tuple[dict[str, Article], tuple[tuple[str, str], ...]]:
        file = batch / "articles.csv"
        file.write_text(table, encoding="utf-8")
        articles, skipped = load(batch, metadata=file)
        return {article.path: article for article in articles}, told(skipped)

    return loaded


def test_what_is_given_wins_over_what_was_read_and_says_where_it_was_given(csv: Loaded) -> None:
    articles, problems = csv(
        'file,outlet,date,title,url\na.txt,"Wire, The",7 March 2025,"A ""bridge""",https://wire.example/1\n'
    )
    told_of, other = articles["news/a.txt"], articles["news/b.txt"]
    assert problems == ()
    assert (told_of.outlet, told_of.title, told_of.url) == (
        "Wire, The",
        'A "bridge"',
        "https://wire.example/1",
    )
    assert str(told_of.published) == "2025-03-07"
    place = "news/articles.csv:2 (by hand)"
    assert sources(told_of).items() >= dict.fromkeys(("outlet", "title", "url", "published"), place).items()
    assert str(other.published) == "2025-03-01"
    assert not any("by hand" in source for source in sources(other).values())


def test_an_empty_cell_gives_nothing(csv: Loaded) -> None:
    articles, problems = csv("file,outlet,date\na.txt,Wire,\n,,\n\n")
    assert problems == ()
    assert str(articles["news/a.txt"].published) == "2025-03-01"
    assert sources(articles["news/a.txt"])["published"] == "header line"


def test_paths_are_relative_to_the_file_that_names_them(batch: Path) -> None:
    other = batch.parent / "lists"
    other.mkdir()
    (other / "mine.csv").write_text(
        f"file,outlet\n../news/a.txt,Wire\n{batch}/b.txt,Post\n", encoding="utf-8"
    )
    articles, skipped = load(batch, metadata=[other / "mine.csv"])
    assert skipped == ()
    assert {article.path: article.outlet for article in articles} == {
        "news/a.txt": "Wire",
        "news/b.txt": "Post",
        "news/c[1].txt": "C",
    }


def test_a_file_by_its_name_wins_over_a_pattern(csv: Loaded) -> None:
    articles, problems = csv("file,outlet\n*.txt,Wire\nb.txt,Post\nc[1].txt,News\n")
    assert problems == ()
    assert [article.outlet for article in articles.values()] == ["Wire", "Post", "News"]


def test_a_table_of_the_settings_gives_the_same(batch: Path) -> None:
    (batch / "verifier.toml").write_text(
        'cache = ""\n\n[articles."a.txt"]\noutlet = "Wire"\ndate = 2025-03-07\n\n'
        '[articles."*.txt"]\ntitle = "All"\n',
        encoding="utf-8",
    )
    articles, skipped = load(batch, metadata=batch / "verifier.toml")
    assert skipped == ()
    assert (articles[0].outlet, str(articles[0].published), articles[0].title) == (
        "Wire",
        "2025-03-07",
        "All",
    )
    assert sources(articles[0])["outlet"] == "news/verifier.toml:3 (by hand)"
    assert {sources(article)["title"] for article in articles} == {"news/verifier.toml:7 (by hand)"}


@pytest.mark.parametrize(
    ("table", "line", "reason"),
    [
        ("file,outlet,dat\na.txt,Wire,x\n", ":1", 'The column "dat" is unknown.'),
        ("file,outlet,date,date\na.txt,Wire,,\n", ":1", 'The column "date" is there twice.'),
        ("file,outlet\na.txt,Wire\nd.txt,Post\n", ":3", '"d.txt" matches no article: there is no such file.'),
        ("file,outlet\na.txt,Wire\n*.md,Post\n", ":3", '"*.md" matches no article: there is no such file.'),
        ("file,outlet\na.txt,Wire\n**.md,Post\n", ":3", "The pattern is not valid."),
        ("file,outlet,date\na.txt,Wire,soon\n", ":2", '"soon" is no date.'),
        ("file,outlet,date\na.txt,Wire,2025-02-30\n", ":2", '"2025-02-30" is no date.'),
        (
            "file,outlet\na.txt,Wire\na.txt,Post\n",
            ":3",
            '"a.txt" has the outlet "Wire" in news/articles.csv:2 already, and "Post" here.',
        ),
        ("file,outlet\na.txt,Wire\n,Post\n", ":3", "The line names no file."),
        (
            "file,outlet\na.txt,Wire\nb.txt,Post,x\n",
            ":3",
            "The line has 3 cells, and the first line names 2 columns.",
        ),
        (
            'file,outlet\na.txt,Wire\n"b.txt"x,Post\n',
            ":3",
            "The line is not valid CSV: ',' expected after '\"'.",
        ),
    ],
)
def test_a_slip_is_told_with_its_line_and_nothing_else_is_lost(
    csv: Loaded, table: str, line: str, reason: str
) -> None:
    articles, problems = csv(table)
    assert problems == ((f"news/articles.csv{line}", reason),)
    assert len(articles) == 3
    assert articles["news/a.txt"].outlet == "Wire"


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        ("outlet,title\nWire,x\n", 'The first line has no column "file".'),
        ("file,file\na.txt,b.txt\n", 'The first line has two columns "file".'),
        ("", "The file is empty."),
    ],
)
def test_a_table_that_cannot_be_used_at_all_is_told_once(csv: Loaded, table: str, reason: str) -> None:
    articles, problems = csv(table)
    assert problems == (("news/articles.csv", reason),)
    assert len(articles) == 3


def test_one_file_may_be_named_twice_with_values_that_agree(csv: Loaded) -> None:
    articles, problems = csv("file,outlet,date\na.txt,Wire,2025-03-07\na.txt,,7 March 2025\na.txt,Wire,\n")
    assert problems == ()
    assert articles["news/a.txt"].outlet == "Wire"


def test_lines_are_counted_where_a_cell_has_several(csv: Loaded) -> None:
    _, problems = csv('file,title\na.txt,"The\nbridge"\nd.txt,x\n')
    assert [path for path, _ in problems] == ["news/articles.csv:4"]


def test_a_slip_in_the_settings_is_told_with_its_line(batch: Path) -> None:
    (batch / "verifier.toml").write_text(
        '[articles."a.txt"]\noutlett = "Wire"\ntitle = 3\ndate = "soon"\n\n'
        '[articles."d.txt"]\noutlet = "Post"\n',
        encoding="utf-8",
    )
    articles, skipped = load(batch, metadata=batch / "verifier.toml")
    assert len(articles) == 3
    assert told(skipped) == (
        ("news/verifier.toml:1", 'The title "3" is no text.'),
        ("news/verifier.toml:1", '"soon" is no date.'),
        ("news/verifier.toml:2", 'The key "outlett" of articles."a.txt" is unknown.'),
        ("news/verifier.toml:6", '"d.txt" matches no article: there is no such file.'),
    )


def test_a_table_that_nobody_named_gives_nothing(batch: Path) -> None:
    (batch / "articles.csv").write_text("file,outlet\na.txt,Stranger\n", encoding="utf-8")
    articles, skipped = load(batch)
    assert skipped == ()
    assert "Stranger" not in {article.outlet for article in articles}


def test_a_file_that_is_there_and_was_not_given_is_no_slip(batch: Path) -> None:
    (batch / "articles.csv").write_text("file,outlet\na.txt,Wire\nb.txt,Post\n", encoding="utf-8")
    articles, skipped = load(batch / "b.txt", metadata=batch / "articles.csv")
    assert skipped == ()
    assert [article.outlet for article in articles] == ["Post"]


@settings(derandomize=True, deadline=None, max_examples=150)
@given(
    table=st.text(st.characters(exclude_categories=["Cs"]), max_size=80)
    | st.text('file,outlet;date"\n\r*[]./a txt', max_size=80).map("file,outlet\n".__add__)
)
def test_no_table_loses_an_article(table: str) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "a.txt").write_text(TEXT, encoding="utf-8")
        (folder / "table.csv").write_text(table, encoding="utf-8", newline="")
        articles, skipped = load(folder, metadata=folder / "table.csv")
    assert len(articles) == 1
    assert all(each.path.partition(":")[0].endswith("table.csv") and each.hint for each in skipped)
