"""Patterns as in a .gitignore: what fits one is neither read nor told as unread."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.load import load

if TYPE_CHECKING:
    from pathlib import Path

NAMES = ("a.txt", "b.md", "drafts/c.txt", "news/drafts/d.txt", "news/e.txt", "news/old_1.txt")
PATTERN = st.one_of(
    st.sampled_from(["drafts", "*.txt", "news/", "/drafts", "**/drafts/**", "old_*", "!a.txt", "# none", ""]),
    st.text(st.sampled_from("a*?/[]!.xtd"), max_size=6),
)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("exclude")
    for name in NAMES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(f"The ferry left the harbour at noon. This is {name}.\n")
    (folder / "drafts" / "scan.pdf").write_bytes(b"%PDF-1.7 ...")
    (folder / "drafts" / "out.txt").symlink_to("/etc/hostname")
    return folder


@pytest.fixture
def folder(written: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of articles, which is the current folder."""
    monkeypatch.chdir(written)
    return written


def left(*patterns: str, paths: tuple[str, ...] = (".",)) -> list[str]:
    articles, skipped = load(paths, exclude=patterns)
    assert not skipped
    return [article.path for article in articles]


@pytest.mark.parametrize(
    ("patterns", "names"),
    [
        (["drafts"], ["a.txt", "b.md", "news/e.txt", "news/old_1.txt"]),
        (["drafts/"], ["a.txt", "b.md", "news/e.txt", "news/old_1.txt"]),
        (["/drafts"], ["a.txt", "b.md", "news/drafts/d.txt", "news/e.txt", "news/old_1.txt"]),
        (["/drafts", "news/drafts/*"], ["a.txt", "b.md", "news/e.txt", "news/old_1.txt"]),
        (["drafts", "**/old_?.*", "b.md"], ["a.txt", "news/e.txt"]),
        (["*", "!a.txt"], ["a.txt"]),
        (["drafts", "news", "!news/e.txt"], ["a.txt", "b.md"]),
        (["*.txt", "*.pdf"], ["b.md"]),
        (["*"], []),
    ],
)
@pytest.mark.usefixtures("folder")
def test_a_pattern_is_one_of_gitignore(patterns: list[str], names: list[str]) -> None:
    assert left(*patterns) == names


@pytest.mark.usefixtures("folder")
def test_files_folders_and_globs_that_are_named_are_excluded_too() -> None:
    named = ("a.txt", "drafts", "drafts/c.txt", "news/*", "news/**/d.*")
    assert left("drafts", paths=named) == ["a.txt", "news/e.txt", "news/old_1.txt"]
    assert left("drafts", "news", paths=("drafts", "news/*.txt")) == []


def test_elsewhere_a_pattern_sees_what_is_below_the_folder_given(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert left("/drafts", f"/{folder.name}", "exclude*", paths=(str(folder / "news"),)) == [
        "e.txt",
        "old_1.txt",
    ]


@pytest.mark.usefixtures("folder")
def test_without_patterns_nothing_is_hidden() -> None:
    articles, skipped = load(["."])
    assert [article.path for article in articles] == sorted(NAMES)
    assert [skip.path for skip in skipped] == ["drafts/out.txt", "drafts/scan.pdf"]


@given(patterns=st.lists(PATTERN, max_size=3))
def test_what_is_left_is_what_there_was_without_some_of_it(written: Path, patterns: list[str]) -> None:
    whole, unread = load(written)
    try:
        articles, skipped = load(written, exclude=patterns)
    except ValueError:  # "!" alone is no pattern
        return
    assert {article.sha256 for article in articles} <= {article.sha256 for article in whole}
    assert {each.reason for each in skipped} <= {each.reason for each in unread}
    if not any(pattern.startswith("!") for pattern in patterns):
        more, _ = load(written, exclude=[*patterns, "news"])
        assert {each.sha256 for each in more} == {e.sha256 for e in articles if "/news/" not in f"/{e.path}"}
