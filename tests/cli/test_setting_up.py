"""Starting in a repository: `init`, `config show`, `doctor`, completion; and `diff`, `clean`."""

from __future__ import annotations

import json
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml  # type: ignore[import-untyped]  # it ships no types

from tests.report.sample import sample
from verifier.cli.engine import cache_folder
from verifier.cli.exits import Exit
from verifier.cli.init import UNKNOWN, requirement
from verifier.config import Settings, settings
from verifier.report.registry import REPORTERS
from verifier.report.trial import Filter
from verifier.report.view.filtered import filtered
from verifier.store import Store
from verifier.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ended
    from verifier.report import Report

FILES = [".github/workflows/articles.yml", ".pre-commit-config.yaml", "verifier.toml"]
REPORT = replace(sample(), skipped=())
CONFLICT = next(finding for finding in REPORT.findings if finding.verdict == "conflict")


def test_init_writes_three_files_that_can_be_used(
    verifier: Callable[..., Ended], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("verifier.cli.init._direct_url", lambda: "")
    ended = verifier("init", "--articles", "news/2026")
    assert ended.out.splitlines() == [
        "wrote verifier.toml",
        "wrote .github/workflows/articles.yml",
        "wrote .pre-commit-config.yaml",
        "next: verifier baseline create news/2026, which accepts what is there today",
    ]
    found = sorted(file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*") if file.is_file())
    assert found == FILES
    assert settings().check.against == ("news/2026",)
    [hook] = yaml.safe_load(Path(".pre-commit-config.yaml").read_text())["repos"][0]["hooks"]
    assert hook["files"].startswith("^news/2026/")
    assert not [name for name in FILES if "ARTICLES" in Path(name).read_text()]


def test_the_defaults_that_init_writes_are_the_defaults(
    verifier: Callable[..., Ended], tmp_path: Path
) -> None:
    verifier("init")
    written = settings(folder=tmp_path).check
    assert written.model_copy(update={"against": ()}) == settings(folder=tmp_path / "elsewhere").check


VCS = {"url": "https://forge.example/v.git", "vcs_info": {"vcs": "git", "commit_id": "ab12"}}


@pytest.mark.parametrize(
    ("wanted", "record"),
    [
        (f"news-crosscheck=={__version__}", ""),
        ("news-crosscheck @ git+https://forge.example/v.git@ab12", json.dumps(VCS)),
        ("news-crosscheck @ https://f.example/v.whl", '{"url": "https://f.example/v.whl"}'),
        (UNKNOWN, json.dumps(VCS | {"url": "file:///srv/v.git"})),
        (UNKNOWN, '{"url": "file:///home/ana/verifier", "dir_info": {}}'),
    ],
)
def test_the_workflow_installs_what_can_be_installed(wanted: str, record: str) -> None:
    assert requirement(record) == wanted


def test_init_says_where_the_workflow_is_not_complete(
    verifier: Callable[..., Ended], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("verifier.cli.init._direct_url", lambda: '{"url": "file:///home/ana/verifier"}')
    assert "note: this verifier was installed from a folder" in verifier("init").out
    assert f'install --quiet "{UNKNOWN}"' in Path(".github/workflows/articles.yml").read_text()


def test_init_never_overwrites(verifier: Callable[..., Ended]) -> None:
    Path("verifier.toml").write_text("# ours\n")
    Path(".pre-commit-config.yaml").symlink_to("nowhere")
    ended = verifier("init")
    assert ended.out.splitlines()[:3] == [
        "kept verifier.toml, which was there",
        "wrote .github/workflows/articles.yml",
        "kept .pre-commit-config.yaml, which was there",
    ]
    assert Path("verifier.toml").read_text() == "# ours\n"
    assert not Path("nowhere").exists()


@pytest.mark.parametrize("name", ["/abs", "../out", 'a"b', "a b", "", "a\nb", "${{ x }}", "-x'"])
def test_init_takes_plain_names_only(name: str, verifier: Callable[..., Ended], tmp_path: Path) -> None:
    assert verifier("init", f"--articles={name}").code == Exit.USAGE
    assert list(tmp_path.iterdir()) == []


def test_settings_are_shown_with_where_they_come_from(verifier: Callable[..., Ended]) -> None:
    Path("verifier.toml").write_text(
        '[check]\nselect = ["date"]\n[[ignore]]\nfinding = "0123456789abcdef"\nreason = "x"\n'
    )
    lines = verifier("config", "show").out.splitlines()
    assert "check.select          = date  [verifier.toml]" in lines
    assert "check.fail_on         = conflict  [default]" in lines
    assert "ignore                = 1 accepted  [verifier.toml]" in lines


@pytest.mark.parametrize(
    ("message", "text"),
    [
        ('unknown setting "chekc"; did you mean "check"?', "[chekc]"),
        ('unknown setting "check.fail-on"; did you mean "check.fail_on"?', '[check]\nfail-on = "never"'),
        ("ignore.0.reason: Field required", '[[ignore]]\nfinding = "0123456789abcdef"'),
        ("ignore.0.finding: String should match", '[[ignore]]\nfinding = "date"\nreason = "x"'),
        ("check.fail_on: Input should be 'conflict', 'warning' or 'never'", '[check]\nfail_on = "error"'),
        ("check: Input should be a valid dictionary", "check = 3"),
    ],
)
def test_a_setting_that_cannot_be_used(message: str, text: str, verifier: Callable[..., Ended]) -> None:
    Path("verifier.toml").write_text(text)
    for command in (("config", "show"), ("check", "x"), ("report", "x")):
        ended = verifier(*command)
        assert (ended.code, ended.out) == (Exit.USAGE, "")
        assert f"verifier.toml: {message}" in ended.err


def test_the_doctor_finds_everything_in_order(verifier: Callable[..., Ended], tmp_path: Path) -> None:
    ended = verifier("doctor")
    assert ended.code == 0, ended.out
    assert [line.split()[:2] for line in ended.out.splitlines()][:7] == [
        ["ok", f"{name}:"]
        for name in ("verifier", "packages", "parser", "encoder", "settings", "baseline", "cache")
    ]
    assert list(tmp_path.iterdir()) == []


def test_the_doctor_names_what_is_wrong(
    verifier: Callable[..., Ended], monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("verifier.toml").write_text('encodr = "x"\n')
    monkeypatch.setattr("verifier.encode.weights.WEIGHTS_SHA256", "0" * 64)
    ended = verifier("doctor")
    assert ended.code == Exit.USAGE
    wrong = [line for line in ended.out.splitlines() if line.startswith("wrong")]
    assert [line.split()[1] for line in wrong] == ["encoder:", "settings:", "baseline:", "cache:"]
    assert 'did you mean "encoder"?' in wrong[1]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion(shell: str, process: Callable[..., Ended]) -> None:
    ended = process("--show-completion", shell)
    assert ended.code == 0
    assert "_VERIFIER_COMPLETE" in ended.out


@pytest.mark.parametrize(
    ("words", "completed"),
    [
        ("verifier ch", ["check"]),
        ("verifier report --format ann", ["annotations"]),
        ("verifier check --format s", ["sarif"]),
        ("verifier check --output s", ["sarif="]),
        ("verifier check --select dat", ["date"]),
        ("verifier check --ignore n", ["name", "negation"]),
        ("verifier report --select dat", ["date"]),
        ("verifier report --ignore n", ["name", "negation"]),
        ("verifier explain quan", ["quantity"]),
    ],
)
def test_commands_and_values_are_completed(
    words: str, completed: list[str], process: Callable[..., Ended]
) -> None:
    last = str(len(words.split()) - 1)
    ended = process(_VERIFIER_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD=last)
    assert (ended.code, ended.out.split()) == (0, completed)


def saved(name: str, report: Report) -> str:
    Path(name).write_text(REPORTERS["json"].render(report), encoding="utf-8")
    return name


def test_what_changed_between_two_reports(verifier: Callable[..., Ended]) -> None:
    whole = saved("whole.json", REPORT)
    calm = saved(
        "calm.json", replace(REPORT, findings=tuple(f for f in REPORT.findings if f is not CONFLICT))
    )
    line = f"conflict [count] {CONFLICT.message} ({CONFLICT.id})"
    came, went = verifier("diff", calm, whole), verifier("diff", whole, calm)
    assert (came.code, went.code) == (Exit.FINDINGS, Exit.OK)
    assert came.out.splitlines()[:2] == [f"+ {line}", "      ferry/courier.txt, ferry/radio.txt"]
    assert went.out.splitlines()[0] == f"- {line}"
    assert came.out.splitlines()[-1].startswith("1 came, 0 went, 0 changed, ")


def test_the_same_findings_in_other_words_are_no_change(verifier: Callable[..., Ended]) -> None:
    findings = tuple(replace(each, message="Reworded.") for each in REPORT.findings)
    ended = verifier(
        "diff", saved("a.json", REPORT), saved("b.json", replace(REPORT, findings=findings)), "--all"
    )
    assert (ended.code, ended.out) == (0, f"0 came, 0 went, 0 changed, {len(findings)} as before.\n")


def test_another_confidence_is_a_change(verifier: Callable[..., Ended]) -> None:
    findings = (replace(CONFLICT, confidence=0.5),)
    one, other = replace(REPORT, findings=(CONFLICT,)), replace(REPORT, findings=findings)
    ended = verifier("diff", saved("a.json", one), saved("b.json", other))
    assert ended.out.splitlines()[0].endswith(": 91% sure, now 50%")
    assert ended.code == 0


def test_what_a_filter_hides_is_not_called_gone_without_a_word(verifier: Callable[..., Ended]) -> None:
    part = saved("part.json", filtered(REPORT, Filter(select=("place",))))
    ended = verifier("diff", saved("whole.json", REPORT), part)
    assert ended.err.startswith("note: the two reports were filtered differently")
    assert verifier("diff", part, part).err == ""


def test_a_report_with_ids_of_an_older_version(verifier: Callable[..., Ended]) -> None:
    old = json.loads(REPORTERS["json"].render(REPORT))
    for finding in old["findings"]:
        finding["fingerprint"] = finding["id"]
    Path("old.json").write_text(json.dumps(old))
    ended = verifier("diff", "old.json", saved("new.json", REPORT))
    assert ended.code == Exit.USAGE
    assert "old.json: a report of an older version, with other ids" in ended.err


def test_the_cache_is_that_of_the_user_and_not_in_the_repository(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache_folder(Settings()) == tmp_path / "news-crosscheck"
    assert cache_folder(Settings(cache="here")) == Path("here")
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    assert cache_folder(Settings()) == tmp_path / "home" / ".cache" / "news-crosscheck"
    assert cache_folder(Settings(cache="")) is None


def test_clean(verifier: Callable[..., Ended], tmp_path: Path) -> None:
    Path("verifier.toml").write_text('cache = "kept"\n')
    Store(folder=tmp_path / "kept").put("readings", "k", b"x")
    assert verifier("clean").out == "kept: 1 entry removed\n"
    assert verifier("clean").out == "kept: 0 entries removed\n"
    Path("verifier.toml").write_text('cache = ""\n')
    assert verifier("clean").out == "nothing is kept: the setting `cache` is empty\n"


def test_the_shared_file_can_hold_everything(verifier: Callable[..., Ended]) -> None:
    text = Path(__file__).parents[2] / "verifier" / "cli" / "starters" / "verifier.toml"
    table = tomllib.loads(text.read_text())["check"]
    lines = [f"{name} = {json.dumps(value)}" for name, value in table.items()]
    Path("pyproject.toml").write_text("\n".join(["[tool.news-crosscheck.check]", *lines]))
    assert "[pyproject.toml]" in verifier("config", "show").out
