"""Files, folders, globs, links and hostile names."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.load import load

if TYPE_CHECKING:
    from verifier.model import Article, Skipped


TEXT = "The ferry left the harbour at noon.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of articles, which is the current folder."""
    monkeypatch.chdir(tmp_path)
    for name in (
        "b/two.txt",
        "b/deep/three.md",
        "b/.hidden.txt",
        "b/.git/four.txt",
        "b/README.md",
        "b/photo.png",
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{TEXT}This is {name}.\n")
    (tmp_path / "one.txt").write_text(TEXT)
    return tmp_path


def documents(folder: Path) -> None:
    """Files that may hold articles and cannot be read."""
    (folder / "scans").mkdir()
    (folder / "scans" / "release.pdf").write_bytes(b"%PDF-1.7 ...")
    (folder / "scans" / "notes.rtf").write_bytes(b"{\\rtf1 ...")
    (folder / "scans" / "draft.docx").write_text(TEXT)


def shown(*paths: str | Path) -> list[str]:
    return [article.path for article in load(paths)[0]]


def reason(*paths: str | Path) -> str:
    """The one reason why nothing was read."""
    articles, skipped = load(paths)
    assert not articles
    assert len(skipped) == 1
    assert skipped[0].hint
    return skipped[0].reason


def test_a_folder_gives_its_articles_and_leaves_out_what_is_none(folder: Path) -> None:
    assert shown(folder) == ["b/deep/three.md", "b/two.txt", "one.txt"]
    assert load([folder])[1] == ()


def test_with_an_anchor_a_file_has_one_name_whatever_else_is_given(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "four.txt"
    outside.write_text(TEXT)
    monkeypatch.chdir(folder / "b")

    def told(*paths: str) -> list[str]:
        return [article.path for article in load(paths, anchor=folder)[0]]

    assert told("two.txt") == told(str(folder / "b" / "two.txt")) == ["b/two.txt"]
    assert told("../one.txt", str(outside)) == [outside.as_posix(), "one.txt"]


def test_only_what_is_called_a_readme_or_licence_is_no_article(folder: Path) -> None:
    for name in ("README.de.md", "LICENSE", "CHANGELOG.md", "Contributing.txt", "licence-fee-rises.txt"):
        (folder / "b" / name).write_text(TEXT)
    assert shown("b") == ["b/deep/three.md", "b/licence-fee-rises.txt", "b/two.txt"]
    assert shown("b/README.md") == ["b/README.md"]


@pytest.mark.parametrize(
    ("pattern", "paths"),
    [
        ("*.txt", ["one.txt"]),
        ("b/*", ["b/deep/three.md", "b/two.txt"]),
        ("**/*.txt", ["b/two.txt", "one.txt"]),
        ("b/**/*.md", ["b/deep/three.md"]),
        ("[a-z]ne.txt", ["one.txt"]),
        ("?/two.txt", ["b/two.txt"]),
    ],
)
def test_a_quoted_pattern(folder: Path, pattern: str, paths: list[str]) -> None:
    assert shown(pattern) == paths
    assert shown(f"{folder}/{pattern}") == paths


def test_a_name_with_brackets_is_a_name_where_such_a_file_exists(folder: Path) -> None:
    (folder / "draft[1].txt").write_text(TEXT)
    assert shown("draft[1].txt") == ["draft[1].txt"]


def test_one_file_given_in_several_ways_is_read_once(folder: Path) -> None:
    (folder / "link.txt").symlink_to("b/two.txt")
    assert shown("one.txt", "./one.txt", folder / "one.txt", "b/../one.txt", "*.txt") == [
        "link.txt",
        "one.txt",
    ]
    assert shown("b/two.txt", "b") == ["b/deep/three.md", "b/two.txt"]


def test_equal_files_are_both_kept_under_ids_of_their_own(folder: Path) -> None:
    (folder / "again.txt").write_text(TEXT)
    first, second = load(["one.txt", "again.txt"])[0]
    assert (first.path, second.path) == ("again.txt", "one.txt")
    assert second.id == f"{first.id}-2"
    assert first.sha256 == second.sha256


def test_an_id_does_not_depend_on_the_name(folder: Path) -> None:
    (folder / "renamed.txt").write_text(TEXT)
    assert load(["one.txt"])[0][0].id == load(["renamed.txt"])[0][0].id


def test_the_machine_s_folders_are_not_shown(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    elsewhere = folder / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.chdir(elsewhere)
    assert shown(folder / "b", folder / "one.txt") == ["b/deep/three.md", "b/two.txt", "one.txt"]
    assert shown("../one.txt") == ["../one.txt"]


def test_names_stay_apart_where_shortening_would_join_them(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(folder / "b")
    (folder / "two.txt").write_text("Another ferry left.\n")
    assert len(set(shown("two.txt", folder / "two.txt"))) == 2


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("missing.txt", "does not exist"),
        ("nothing/*.txt", "matches nothing"),
        ("b/*.png", "matches no article"),
        ("**.txt", "pattern is not valid"),
        ("b/photo.png", "suffix '.png' is not known"),
        ("scans/release.pdf", "PDF is broken"),
        ("scans/notes.rtf", "an RTF document"),
        ("scans/draft.docx", "no Word document"),
        ("", "empty"),
        ("one\0.txt", "cannot be the name"),
        ("one\ud800.txt", "cannot be the name"),
        ("n" * 5000 + ".txt", "too long"),
        ("one.txt/two.txt", "Not a directory"),
        ("empty", "contains no article"),
        ("loop.txt", "symbolic links"),
        ("broken.txt", "leads to no file"),
        ("pipe.txt", "not a regular file"),
    ],
)
def test_what_leads_to_no_article_is_skipped_with_a_reason(folder: Path, path: str, words: str) -> None:
    (folder / "empty").mkdir()
    (folder / "loop.txt").symlink_to("loop.txt")
    (folder / "broken.txt").symlink_to("gone.txt")
    os.mkfifo(folder / "pipe.txt")
    documents(folder)
    assert words in reason(path)


def test_documents_in_a_folder_are_not_passed_over_in_silence(folder: Path) -> None:
    documents(folder)
    articles, skipped = load([folder])
    assert [article.path for article in articles] == ["b/deep/three.md", "b/two.txt", "one.txt"]
    assert [skip.path for skip in skipped] == ["scans/draft.docx", "scans/notes.rtf", "scans/release.pdf"]


def test_links_out_of_a_folder_are_not_followed(folder: Path) -> None:
    (folder / "b" / "out.txt").symlink_to(folder / "one.txt")
    (folder / "b" / "away").symlink_to(folder)
    (folder / "b" / "in.txt").symlink_to("two.txt")
    (folder / "b" / "README.txt").symlink_to(folder / "one.txt")
    articles, skipped = load(["b"])
    assert [article.path for article in articles] == ["b/deep/three.md", "b/in.txt"]
    assert [(skip.path, skip.reason) for skip in skipped] == [
        (path, "The link leads out of the folder.") for path in ("b/away", "b/out.txt")
    ]
    assert shown("b/out.txt") == ["b/out.txt"]
    assert load([".", "b"])[1] == ()


@pytest.mark.parametrize("name", ["a.text", "a.TXT", "a.markdown", "a.xhtml"])
def test_other_suffixes_of_a_kind_are_read_as_that_kind(folder: Path, name: str) -> None:
    (folder / "more").mkdir()
    page = "xhtml" in name
    text = f"<html><head><title>Boats</title></head><body><p>{TEXT}</p></body></html>" if page else TEXT
    (folder / "more" / name).write_text('<?xml version="1.0" encoding="utf-8"?>' * page + text)
    (article,), skipped = load(["more"])
    assert (article.text.strip(), skipped) == (TEXT.strip(), ())


@pytest.mark.parametrize("name", ["a.mhtml", "a.eml", "a.webarchive", "a.ndjson"])
def test_what_may_hold_articles_and_is_not_read_is_named(folder: Path, name: str) -> None:
    (folder / "more").mkdir()
    (folder / "more" / name).write_text(TEXT)
    assert "is not known" in reason("more")


def test_one_path_is_one_path(folder: Path) -> None:
    for path in ("one.txt", folder / "one.txt"):
        assert [article.path for article in load(path)[0]] == ["one.txt"]


def test_an_address_is_no_path(folder: Path) -> None:
    for address in ("https://wire.example/a.html?id=1", "HTTP://wire.example", "www.wire.example/a"):
        assert "nothing is fetched" in reason(address)
    (folder / "www.wire.example").mkdir()
    (folder / "www.wire.example" / "a.txt").write_text(TEXT)
    assert shown("www.wire.example/") == ["www.wire.example/a.txt"]


def test_folders_that_link_in_circles_are_entered_once(folder: Path) -> None:
    for name in "pqrstuvwxyz":
        (folder / "ring" / name).mkdir(parents=True)
        (folder / "ring" / name / "article.txt").write_text(f"{TEXT}{name}\n")
    for name in "pqrstuvwxyz":
        for other in "pqrstuvwxyz":
            (folder / "ring" / name / f"to_{other}").symlink_to(folder / "ring" / other)
    assert shown("ring") == [f"ring/{name}/article.txt" for name in "pqrstuvwxyz"]


def test_names_of_bytes_in_no_encoding_can_be_printed(folder: Path) -> None:
    (folder / "odd").mkdir()
    Path(os.fsdecode(os.fsencode(folder / "odd") + b"/caf\xe9.txt")).write_text(TEXT)
    (folder / "odd" / "two\nlines \u202e.txt").write_text(TEXT + "x")
    articles, skipped = load(["odd"])
    assert skipped == ()
    assert [article.path.encode() for article in articles] == [
        b"odd/caf\\udce9.txt",
        "odd/two\nlines \u202e.txt".encode(),
    ]


def test_one_bad_file_never_loses_the_others(folder: Path) -> None:
    (folder / "b" / "bad.json").write_text("{")
    (folder / "b" / "empty.txt").write_text("")
    articles, skipped = load([folder, "missing.txt"])
    assert len(articles) == 3
    assert [skip.path for skip in skipped] == ["b/bad.json", "b/empty.txt", "missing.txt"]


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_file_and_a_folder_without_permission(folder: Path) -> None:
    (folder / "one.txt").chmod(0)
    assert "Permission denied" in reason("one.txt")
    for mode in (0, 0o400):
        (folder / "b").chmod(mode)
        articles, skipped = load(["b"])
        assert not articles
        assert skipped
        assert all("Permission denied" in skip.reason for skip in skipped)
    (folder / "b").chmod(0o700)


def test_no_paths_give_nothing() -> None:
    assert load([]) == ((), ())


def test_standard_input_is_one_text_article() -> None:
    code = "from verifier.load import load; a, = load(['-'])[0]; print(a.path, a.published, a.outlet)"
    run = subprocess.run(
        [sys.executable, "-c", code], input=b"date 2024-03-09 Boats leave.", capture_output=True, check=True
    )
    assert run.stdout == b"- 2024-03-09 Standard input\n"


@pytest.mark.parametrize(("content", "words"), [(b"", "empty"), (b"x" * 5_000_001, "larger than 5 MB")])
def test_bad_standard_input(monkeypatch: pytest.MonkeyPatch, content: bytes, words: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    assert words in reason("-")


@pytest.fixture(scope="module")
def mixed(
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[list[str], tuple[tuple[Article, ...], tuple[Skipped, ...]]]:
    """Paths that overlap, some of them bad, and what they give in one order."""
    folder = tmp_path_factory.mktemp("mixed")
    for name in ("a.txt", "b.txt", "c/d.txt", "c/e.md", "same.txt"):
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(TEXT if name in {"a.txt", "same.txt"} else f"{TEXT}{name}\n")
    (folder / "c" / "link.txt").symlink_to(folder / "a.txt")
    (folder / "bad.json").write_text("[")
    names = ("a.txt", "c", "*.txt", "**/*.md", "bad.json", "missing.txt", "c/link.txt", "same.txt")
    paths = [f"{folder}/{name}" for name in names]
    return paths, load(paths)


@given(order=st.permutations(range(8)))
def test_the_order_of_paths_never_matters(
    mixed: tuple[list[str], tuple[tuple[Article, ...], tuple[Skipped, ...]]], order: list[int]
) -> None:
    paths, expected = mixed
    assert load([paths[index] for index in order]) == expected
