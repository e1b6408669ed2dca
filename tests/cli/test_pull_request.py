"""A repository of articles and a pull request that adds one: the whole program, with the committed seeds."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ended

SEEDS = Path(__file__).parents[2] / "seeds" / "ferry_grounding"
WHO = {
    "GIT_AUTHOR_NAME": "Ada Holm",
    "GIT_AUTHOR_EMAIL": "ada@velm.example",
    "GIT_COMMITTER_NAME": "Ada Holm",
    "GIT_COMMITTER_EMAIL": "ada@velm.example",
    "GIT_CONFIG_GLOBAL": os.devnull,
}
HEAD = "date 2025-03-08\nVelm, March 8 - "
OLD = HEAD + "Turnout in Sunday's referendum in Dorn was 61%, the commission said.\n"
CLEAN = HEAD + "In Sunday's referendum in Dorn, turnout was 61%.\n"
PLANTED = (
    "date 2025-03-08\n\n"
    "Velm, March 8 - Turnout in the referendum in Dorn on Sunday was 46%, the commission said.\n"
)
# A file name that would be a command to a runner, markup to Rich and an escape to a terminal.
HOSTILE = "::error file=x::[b] \x1b[2J \u202e.txt"


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *arguments], cwd=folder, env=os.environ | WHO, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)
    articles = tmp_path / "articles"
    articles.mkdir()
    for seed in (SEEDS / "03_lunna_courier.txt", SEEDS / "05_morsay_record.json"):
        shutil.copy(seed, articles)
    (articles / "old.txt").write_text(OLD, encoding="utf-8")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", "articles")
    git(tmp_path, "commit", "-q", "-m", "old")
    git(tmp_path, "switch", "-q", "-c", "branch")
    return articles


def checked(verifier: Callable[..., Ended], *more: str) -> Ended:
    return verifier("check", "--diff-base", "main", "--against", "articles", *more)


def test_nothing_new(repository: Path, verifier: Callable[..., Ended]) -> None:
    ended = checked(verifier)
    assert (ended.code, ended.out) == (
        0,
        "No article is new or changed since main: nothing to compare. Exit code 0.\n",
    )
    (repository / "old.txt").rename(repository / "moved.txt")
    git(repository, "add", ".")
    assert checked(verifier).out == ended.out


def test_a_clean_article_passes(repository: Path, verifier: Callable[..., Ended]) -> None:
    (repository / "new.txt").write_text(CLEAN, encoding="utf-8")
    ended = checked(verifier)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("Compared 1 new article with 3 older ones: no new finding")
    assert "between older articles only" in ended.out  # the conflicts of the seeds


def test_a_planted_conflict_fails_and_can_be_accepted(
    repository: Path, verifier: Callable[..., Ended]
) -> None:
    (repository / "new.txt").write_text(PLANTED, encoding="utf-8")
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "new")
    ended = checked(verifier, "-o", "jsonl=found.jsonl")
    assert ended.code == 1
    [found] = [json.loads(line) for line in Path("found.jsonl").read_text().splitlines()]
    places = [(each["path"], each["line"], each["column"], each["new"]) for each in found["places"]]
    column = PLANTED.splitlines()[2].index("46%") + 1
    assert places == [
        ("articles/new.txt", 3, column, True),
        ("articles/old.txt", 2, OLD.splitlines()[1].index("61%") + 1, False),
    ]
    assert ended.out.startswith(f"articles/new.txt:3:{column}: conflict [quantity] ")
    assert f"  against articles/old.txt:2:{places[1][2]}\n" in ended.out

    assert verifier("baseline", "create", "articles", "--reason", "two counts").code == 0
    accepted = checked(verifier)
    assert accepted.code == 0
    assert "1 accepted" in accepted.out

    # Neither a line above nor another name makes another finding of it.
    (repository / "new.txt").unlink()
    (repository / "renamed.txt").write_text(
        PLANTED.replace("\n\n", "\n\n\n\n") + "\nThe botanist Emil Vogt has grown a blue tulip in Antwerp.\n",
        encoding="utf-8",
    )
    assert checked(verifier).code == 0

    (repository / "renamed.txt").write_text(CLEAN, encoding="utf-8")
    assert "taken out" in verifier("baseline", "prune", "articles").out
    assert found["id"] not in Path("verifier-baseline.jsonl").read_text()
    (repository / "renamed.txt").write_text(PLANTED, encoding="utf-8")
    assert checked(verifier).code == 1


def test_an_article_that_cannot_be_read_is_no_pass(repository: Path, verifier: Callable[..., Ended]) -> None:
    (repository / "new.txt").write_bytes(b"%PDF-1.7 \x00\x01")
    (repository / "clean.txt").write_text(CLEAN, encoding="utf-8")
    ended = checked(verifier)
    assert ended.code == 2
    assert "not read: articles/new.txt: " in ended.err


def test_a_path_that_leads_nowhere_is_no_pass(repository: Path, verifier: Callable[..., Ended]) -> None:
    assert repository
    ended = verifier("check", "articles", "gone.txt", "--diff-base", "main")
    assert ended.code == 2
    assert "not read: gone.txt: The file does not exist." in ended.err


def test_a_hostile_name_commands_nothing(repository: Path, verifier: Callable[..., Ended]) -> None:
    (repository / HOSTILE).write_text(PLANTED, encoding="utf-8")
    forms = ("full", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab", "md")
    shown = "articles/new"
    for form in forms:
        ended = checked(verifier, "--format", form)
        assert ended.code == 1, (form, shown)
        assert "\x1b" not in ended.out + ended.err
        commands = [line for line in ended.out.splitlines() if line.lstrip().startswith("::")]
        assert len(commands) == (1 if form == "github" else 0)
        if form not in {"json", "jsonl"}:  # a program's formats have the name as it is
            assert "\u202e" not in ended.out
