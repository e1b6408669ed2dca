"""The action, the hook and the starters: valid, sound to an auditor, and tried for real."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml  # type: ignore[import-untyped]  # it ships no types

from tests.check.test_changed import WHO, git
from tests.cli.test_pull_request import CLEAN, OLD, PLANTED
from verifier.load import LOADERS

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).parents[1]
ACTION = ROOT / "action.yml"
HOOKS = ROOT / ".pre-commit-hooks.yaml"
STARTERS = ROOT / "verifier" / "cli" / "starters"
WRAPPER = f'#!/bin/sh\nexec {sys.executable} -c "from verifier.cli import main; main()" "$@"\n'


def tool(name: str) -> str:
    found = shutil.which(name, path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
    assert found, f"{name} is one of the test dependencies"
    return found


def ended(command: Sequence[str], folder: Path, **environment: str) -> tuple[int, str]:
    done = subprocess.run(
        command, cwd=folder, env=os.environ | WHO | environment, capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def workflow(tmp_path: Path) -> Path:
    file = tmp_path / ".github" / "workflows" / "articles.yml"
    file.parent.mkdir(parents=True)
    file.write_text((STARTERS / "workflow.yml").read_text().replace("REQUIREMENT", "news-crosscheck==0.1.0"))
    return file


def test_the_hooks_see_every_kind_of_article() -> None:
    starter = yaml.safe_load((STARTERS / "pre-commit-config.yaml").read_text())["repos"][0]["hooks"]
    for hook in (*yaml.safe_load(HOOKS.read_text()), *starter):
        assert [suffix for suffix in LOADERS if not re.search(hook["files"], f"ARTICLES/a{suffix}")] == []


def test_the_action_and_the_workflow_fit_their_schemas(workflow: Path) -> None:
    for schema, file in (("vendor.github-actions", ACTION), ("vendor.github-workflows", workflow)):
        command = [tool("check-jsonschema"), "--builtin-schema", schema, str(file)]
        assert ended(command, ROOT)[0] == 0, file


def test_the_action_and_the_workflow_are_sound(workflow: Path) -> None:
    command = [
        tool("zizmor"),
        "--offline",
        "--persona",
        "pedantic",
        "--no-progress",
        str(ACTION),
        str(workflow),
    ]
    code, said = ended(command, ROOT)
    assert code == 0, said


def test_the_auditor_can_find_something(workflow: Path) -> None:
    text = workflow.read_text().replace("origin/$BASE", "origin/${{ github.head_ref }}")
    workflow.write_text(text)
    assert ended([tool("zizmor"), "--offline", "--no-progress", str(workflow)], ROOT)[0] != 0


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with an old article on `main` and a branch that is checked out."""
    folder = tmp_path / "repository"
    (folder / "articles").mkdir(parents=True)
    (folder / "articles" / "old.txt").write_text(OLD)
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", ".")
    git(folder, "commit", "-q", "-m", "old")
    git(folder, "switch", "-q", "-c", "branch")
    program = tmp_path / "temp" / "verifier" / "bin" / "verifier"
    program.parent.mkdir(parents=True)
    program.write_text(WRAPPER)
    program.chmod(0o755)
    return folder


def step(name: str) -> dict[str, Any]:
    found = next(each for each in yaml.safe_load(ACTION.read_text())["runs"]["steps"] if each["name"] == name)
    assert isinstance(found, dict)
    return found


def test_the_step_of_the_action(repository: Path, tmp_path: Path) -> None:
    (repository / "articles" / "new.txt").write_text(PLANTED)
    check = step("Check")
    summary, sarif = tmp_path / "summary.md", tmp_path / "out.sarif"
    environment = {
        "RUNNER_TEMP": str(tmp_path / "temp"),
        "GITHUB_ACTIONS": "true",
        "GITHUB_STEP_SUMMARY": str(summary),
        "AGAINST": "articles",
        "DIFF_BASE": "main",
        "FAIL_ON": "conflict",
        "SARIF": str(sarif),
    }
    assert set(check["env"]) == {"AGAINST", "DIFF_BASE", "FAIL_ON", "SARIF"}
    command = ["bash", "-e", "-o", "pipefail", "-c", check["run"]]
    code, said = ended(command, repository, **environment)
    assert code == 1, said
    assert "::error file=articles/new.txt" in said
    assert summary.read_text().startswith("## verifier: 1 finding")
    assert sarif.exists()
    (repository / "articles" / "new.txt").unlink()
    code, said = ended(command, repository, **environment | {"SARIF": ""})
    assert code == 0, said
    assert "nothing to compare" in said


def test_no_step_of_the_action_has_an_expression_in_its_script() -> None:
    assert not [name for name in ("Install", "Check") if "${{" in step(name)["run"]]


@pytest.fixture
def hook(repository: Path, tmp_path: Path) -> dict[str, str]:
    """The repository with the hook, and what its processes find in their environment.

    The program that is installed here stands in place of an environment that is built for the hook.
    """
    [published] = yaml.safe_load(HOOKS.read_text())
    config = {"repos": [{"repo": "local", "hooks": [published | {"language": "system"}]}]}
    (repository / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    (repository / "verifier.toml").write_text('[check]\nagainst = ["articles"]\n')
    return {
        "PATH": f"{tmp_path / 'temp' / 'verifier' / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "PRE_COMMIT_HOME": str(tmp_path / "home"),
        "PYTHONPATH": str(ROOT),
    }


def test_the_hook_through_pre_commit(hook: dict[str, str], repository: Path) -> None:
    for text, expected, words in (
        (PLANTED, 1, "articles/new.txt:3:"),
        (CLEAN, 0, "Compared 1 new article with 1 older one: no new finding"),
    ):
        (repository / "articles" / "new.txt").write_text(text)
        git(repository, "add", ".")
        code, said = ended([tool("pre-commit"), "run", "--verbose"], repository, **hook)
        assert code == expected, said
        assert words in said


def test_pre_commit_takes_what_is_published_and_what_init_writes() -> None:
    for command, file in (("manifest", HOOKS), ("config", STARTERS / "pre-commit-config.yaml")):
        code, said = ended([tool("pre-commit"), f"validate-{command}", str(file)], ROOT)
        assert code == 0, said
    [published] = yaml.safe_load(HOOKS.read_text())
    [starter] = yaml.safe_load((STARTERS / "pre-commit-config.yaml").read_text())["repos"][0]["hooks"]
    same = ("id", "entry", "require_serial")
    assert [published[name] for name in same] == [starter[name] for name in same]
