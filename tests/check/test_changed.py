"""Which files are new: a real repository, made for each test."""

from __future__ import annotations

import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from verifier.check.changed import GitError, changed

if TYPE_CHECKING:
    from pathlib import Path

WHO = {
    "GIT_AUTHOR_NAME": "Ada Holm",
    "GIT_AUTHOR_EMAIL": "ada@velm.example",
    "GIT_COMMITTER_NAME": "Ada Holm",
    "GIT_COMMITTER_EMAIL": "ada@velm.example",
    "GIT_CONFIG_GLOBAL": os.devnull,
}
OLD = "The bridge was opened on Monday.\n" * 5


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, env=os.environ | WHO, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    folder = tmp_path / "repository"
    folder.mkdir()
    git(folder, "init", "-q", "-b", "main")
    for name in ("kept.txt", "changed.txt", "renamed.txt", "gone.txt"):
        (folder / name).write_text(f"{name}\n{OLD}")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "old")
    git(folder, "switch", "-q", "-c", "branch")
    return folder


def names(folder: Path, reference: str = "main") -> list[str]:
    return [path.relative_to(folder.resolve()).as_posix() for path in changed(reference, folder)]


def test_new_and_changed_files_are_found_and_moved_ones_are_not(repository: Path) -> None:
    (repository / "changed.txt").write_text(OLD * 2)
    (repository / "gone.txt").unlink()
    (repository / "renamed.txt").rename(repository / "moved.txt")
    (repository / "committed.txt").write_text("The bridge was closed.")
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "new")
    (repository / "unknown \n é.txt").write_text("The bridge is open.")
    (repository / "-x.txt").write_text("The bridge is open.")
    git(repository, "add", "--", "-x.txt")
    assert names(repository) == ["-x.txt", "changed.txt", "committed.txt", "unknown \n é.txt"]


def test_what_is_ignored_by_git_is_not_new(repository: Path) -> None:
    (repository / ".gitignore").write_text("*.txt\n")
    (repository / "draft.txt").write_text("The bridge is open.")
    assert names(repository) == [".gitignore"]


def test_a_file_moved_and_edited_is_new(repository: Path) -> None:
    (repository / "kept.txt").rename(repository / "moved.txt")
    (repository / "moved.txt").write_text(f"kept.txt\n{OLD}One more line.\n")
    git(repository, "add", ".")
    assert names(repository) == ["moved.txt"]


def test_commits_of_the_other_branch_are_not_new(repository: Path) -> None:
    git(repository, "switch", "-q", "main")
    (repository / "theirs.txt").write_text("The bridge is open.")
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "theirs")
    git(repository, "switch", "-q", "branch")
    assert names(repository) == []


def test_a_folder_inside_the_repository_sees_the_same(repository: Path) -> None:
    (repository / "deep").mkdir()
    (repository / "deep" / "new.txt").write_text("The bridge is open.")
    found = changed("main", repository / "deep")
    assert [path.name for path in found] == ["new.txt"]


@pytest.mark.parametrize("reference", ["nowhere", "--output=x", "main:kept.txt"])
def test_a_reference_that_is_none(reference: str, repository: Path) -> None:
    with pytest.raises(GitError, match="no such reference"):
        changed(reference, repository)
    assert not (repository / "x").exists()


def test_no_common_ancestor(repository: Path) -> None:
    git(repository, "switch", "-q", "--orphan", "other")
    (repository / "a.txt").write_text("The bridge is open.")
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "other")
    with pytest.raises(GitError, match="fetch-depth: 0"):
        changed("main", repository)


def test_no_repository(tmp_path: Path) -> None:
    with pytest.raises(GitError, match="not a git repository"):
        changed("main", tmp_path)


def test_no_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(GitError, match="git is not installed"):
        changed("main", tmp_path)
