"""`verifier check`: what it prints and how it ends, with the engine's part given."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.report.sample import sample
from tests.report.test_html import hostile
from verifier import pipeline
from verifier.cli.exits import Exit

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ended
    from verifier.report import Report

NEW, OLD = "ferry/radio.txt", "ferry"
CLEAN = replace(sample(), skipped=())
CONFLICT = next(finding for finding in CLEAN.findings if finding.verdict == "conflict")
FULL = f"""\
ferry/radio.txt:3:91: conflict [count] 214 people or 241 people aboard the Aurelia. ({CONFLICT.id}, 91% sure)
"""


@pytest.fixture(autouse=True)
def calm_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests may themselves run in a job of GitHub Actions."""
    for name in ("GITHUB_ACTIONS", "GITHUB_STEP_SUMMARY"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def canned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Report | BaseException], None]:
    """Puts the articles of a report into the folder and makes the engine return it, or fail."""

    def give(outcome: Report | BaseException) -> None:
        def verify(*_: object, **__: object) -> Report:
            if isinstance(outcome, BaseException):
                raise outcome
            return outcome

        monkeypatch.setattr(pipeline, "verify", verify)
        (tmp_path / "ferry").mkdir()
        for article in CLEAN.articles:
            (tmp_path / article.path).write_text(article.text, encoding="utf-8")

    return give


@pytest.mark.parametrize(
    ("code", "arguments"),
    [
        (Exit.OK, ["--fail-on", "never"]),
        (Exit.OK, ["--exit-zero"]),
        (Exit.OK, ["--min-confidence", "0.95"]),
        (Exit.OK, ["--select", "date"]),
        (Exit.FINDINGS, []),
        (Exit.FINDINGS, ["--fail-on", "warning"]),
        (Exit.FINDINGS, ["-q", "--format", "concise"]),
    ],
)
def test_findings(
    code: Exit, arguments: list[str], verifier: Callable[..., Ended], canned: Callable[[Report], None]
) -> None:
    canned(CLEAN)
    assert verifier("check", NEW, "--against", OLD, *arguments).code == code


def test_an_unread_article_outranks_findings(
    verifier: Callable[..., Ended], canned: Callable[[Report], None]
) -> None:
    canned(sample())
    for options in ([], ["--exit-zero"], ["--fail-on", "never"]):
        ended = verifier("check", NEW, "--against", OLD, *options)
        assert ended.code == Exit.USAGE
        assert "not read: ferry/scan.pdf" in ended.err
        assert "Exit code 2: not everything could be read, so nothing is decided." in ended.out


@pytest.mark.parametrize(
    ("code", "error"), [(Exit.INTERNAL, RuntimeError("stage")), (Exit.INTERRUPTED, KeyboardInterrupt())]
)
def test_a_crash_and_an_interruption(
    code: Exit,
    error: BaseException,
    verifier: Callable[..., Ended],
    canned: Callable[[BaseException], None],
) -> None:
    canned(error)
    assert verifier("check", NEW, "--against", OLD, "--exit-zero").code == code


def test_the_whole_output(verifier: Callable[..., Ended], canned: Callable[[Report], None]) -> None:
    canned(CLEAN)
    ended = verifier("check", NEW, "--against", OLD)
    lines = ended.out.splitlines()
    assert ended.out.startswith(FULL)
    assert ended.err == ""
    words, carets = lines[1], lines[2]
    start, length = carets.index("^"), carets.count("^")
    assert words[start : start + length] == "241 people"
    assert carets.endswith("^ 241 people")
    assert lines[3] == "  against ferry/courier.txt:1:90"
    assert f'verifier ignore {CONFLICT.id} --reason "..."' in ended.out
    assert lines[-1] == (
        "Compared 1 new article with 2 older ones: 1 new finding. "
        "Exit code 1: 1 new conflict that nobody has accepted."
    )


def test_concise_is_a_line_for_each_finding(
    verifier: Callable[..., Ended], canned: Callable[[Report], None]
) -> None:
    canned(CLEAN)
    ended = verifier("check", NEW, "--against", OLD, "--format", "concise", "-q")
    assert ended.out == FULL.replace("\n", " (with ferry/courier.txt:1:90)\n")


def test_old_against_old_is_one_count(
    verifier: Callable[..., Ended], canned: Callable[[Report], None]
) -> None:
    canned(CLEAN)
    ended = verifier("check", CLEAN.articles[2].path, "--against", OLD)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == (
        "Compared 1 new article with 2 older ones: no new finding, 1 between older articles only. "
        "Exit code 0: nothing new that fails.\n"
    )


@pytest.mark.parametrize("form", ["json", "jsonl", "sarif", "gitlab"])
def test_stdout_holds_one_format_and_nothing_else(
    form: str, verifier: Callable[..., Ended], canned: Callable[[Report], None]
) -> None:
    canned(CLEAN)
    ended = verifier("check", NEW, "--against", OLD, "--format", form)
    assert json.loads(ended.out)
    assert ended.err.startswith("Compared 1 new article with 2 older ones")


def test_several_outputs_in_one_run(
    verifier: Callable[..., Ended], canned: Callable[[Report], None], tmp_path: Path
) -> None:
    canned(CLEAN)
    forms = ["json", "jsonl", "sarif", "junit", "github", "gitlab", "md"]
    outputs = [part for form in forms for part in ("-o", f"{form}=out/check.{form}")]
    assert verifier("check", NEW, "--against", OLD, *outputs).code == 1
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == sorted(f"check.{f}" for f in forms)
    report = json.loads((tmp_path / "out" / "check.json").read_text())
    assert report["check"]["failing"] == [finding["id"] for finding in report["findings"]] == [CONFLICT.id]


def test_near_conflicts_are_shown_when_asked(
    verifier: Callable[..., Ended], canned: Callable[[Report], None]
) -> None:
    canned(CLEAN)
    near = verifier("check", NEW, "--against", OLD, "--show-near").out
    assert "not a conflict: " in near
    assert "not a conflict: " not in verifier("check", NEW, "--against", OLD).out


def test_a_job_of_github_gets_annotations_and_a_summary(
    verifier: Callable[..., Ended],
    canned: Callable[[Report], None],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    canned(CLEAN)
    summary = tmp_path / "summary.md"
    summary.write_text("before\n")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    ended = verifier("check", NEW, "--against", OLD)
    assert [line for line in ended.out.splitlines() if line.startswith("::")] == [
        line for line in ended.out.splitlines() if line.startswith("::error file=ferry/radio.txt,line=3,")
    ]
    assert "::error file=" in ended.out
    assert summary.read_text().startswith("before\n## verifier: 1 finding in 1 new article against 2 others")
    assert "::" not in verifier("check", NEW, "--against", OLD, "--format", "jsonl").out


@pytest.mark.parametrize("form", ["full", "concise"])
def test_strangers_command_nothing_on_the_terminal(
    form: str, verifier: Callable[..., Ended], canned: Callable[[Report], None]
) -> None:
    report = hostile()
    named = tuple(
        replace(each, path=plain.path) for each, plain in zip(report.articles, CLEAN.articles, strict=True)
    )
    canned(replace(report, articles=named))
    ended = verifier("check", ".", "--format", form, "--show-near")
    assert ended.code == Exit.USAGE
    assert "\x1b" not in ended.out + ended.err
    assert "\u202e" not in ended.out + ended.err
    assert not re.search(r"^\s*::", ended.out + ended.err, re.MULTILINE)
    assert "[/b]" in ended.out


def test_accepting_a_finding(verifier: Callable[..., Ended], canned: Callable[[Report], None]) -> None:
    canned(CLEAN)
    assert (
        verifier("ignore", CONFLICT.id, "--reason", 'Both "counted"').out
        == f"{CONFLICT.id} is accepted in verifier.toml\n"
    )
    ended = verifier("check", NEW, "--against", OLD)
    assert (ended.code, ended.err) == (0, "")
    assert "no new finding, 1 accepted." in ended.out
    shown = verifier("check", NEW, "--against", OLD, "--show-suppressed").out
    assert 'accepted: Both "counted"' in shown
    assert "next:" not in shown
    again = verifier("ignore", CONFLICT.id, "--reason", "x")
    assert (again.code, again.err) == (2, f"error: {CONFLICT.id} is accepted already\n")


def test_an_acceptance_may_expire(verifier: Callable[..., Ended], canned: Callable[[Report], None]) -> None:
    canned(CLEAN)
    Path("verifier.toml").write_text(
        f'[[ignore]]\nfinding = "{CONFLICT.id}"\nreason = "until the count is out"\nexpires = 2001-01-31\n'
    )
    ended = verifier("check", NEW, "--against", OLD)
    assert ended.code == 1
    assert ended.err == (
        f"note: the acceptance of {CONFLICT.id} in the settings expired on 2001-01-31: "
        "until the count is out\n"
    )


def test_an_unused_acceptance_is_told(
    verifier: Callable[..., Ended], canned: Callable[[Report], None]
) -> None:
    canned(CLEAN)
    verifier("ignore", "0" * 16, "--reason", "x")
    ended = verifier("check", NEW, "--against", OLD)
    assert ended.err == "note: 1 acceptance in the settings matches no finding of this run\n"


def test_the_settings_file_stays_as_it_was_before_an_acceptance(
    verifier: Callable[..., Ended], canned: Callable[[Report], None]
) -> None:
    canned(CLEAN)
    text = '# ours\n[check]\nfail_on = "warning" # strict'
    Path("verifier.toml").write_text(text)
    verifier("ignore", CONFLICT.id, "--reason", "a\n\\ \x7f")
    assert Path("verifier.toml").read_text().startswith(text + "\n")
    assert verifier("check", NEW, "--against", OLD).code == 0


def test_an_acceptance_in_a_shared_file(
    verifier: Callable[..., Ended], canned: Callable[[Report], None]
) -> None:
    canned(CLEAN)
    Path("pyproject.toml").write_text('[tool.news-crosscheck.check]\nagainst = ["ferry"]\n')
    verifier("ignore", CONFLICT.id, "--reason", "x")
    assert "[[tool.news-crosscheck.ignore]]" in Path("pyproject.toml").read_text()
    assert verifier("check", NEW).code == 0
    assert not Path("verifier.toml").exists()


def test_a_beginning_is_looked_up_in_a_report(
    verifier: Callable[..., Ended], canned: Callable[[Report], None]
) -> None:
    canned(CLEAN)
    verifier("report", OLD, "--format", "json")
    assert verifier("ignore", CONFLICT.id[:6], "--reason", "x").code == 0
    assert CONFLICT.id in Path("verifier.toml").read_text()


def test_the_baseline_accepts_and_is_pruned(
    verifier: Callable[..., Ended], canned: Callable[[Report], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    canned(CLEAN)
    made = verifier("baseline", "create", OLD, "--reason", "before the check")
    assert made == (0, "wrote verifier-baseline.jsonl: 1 accepted, 1 of them now\n", "")
    assert verifier("check", NEW, "--against", OLD).code == 0
    listed = verifier("baseline", "show").out
    assert listed == (
        f"{CONFLICT.id} [count] {CONFLICT.message}\n"
        "    ferry/courier.txt, ferry/radio.txt: before the check\n"
    )
    again = verifier("baseline", "create", OLD)
    assert again.out == "wrote verifier-baseline.jsonl: 1 accepted, 0 of them now\n"
    kept = verifier("baseline", "prune", OLD)
    assert kept.out == "wrote verifier-baseline.jsonl: 1 kept, 0 taken out\n"
    monkeypatch.setattr(pipeline, "verify", lambda *_, **__: replace(CLEAN, findings=()))
    assert verifier("baseline", "prune", OLD).out == "wrote verifier-baseline.jsonl: 0 kept, 1 taken out\n"


def test_a_baseline_is_not_touched_when_an_article_is_missing(
    verifier: Callable[..., Ended], canned: Callable[[Report], None]
) -> None:
    canned(sample())
    ended = verifier("baseline", "create", OLD)
    assert ended.code == Exit.USAGE
    assert "the baseline was not touched" in ended.err
    assert not Path("verifier-baseline.jsonl").exists()


@pytest.mark.parametrize(
    ("message", "arguments"),
    [
        ("name the new articles, or give --diff-base", ["check"]),
        ("--diff-base needs folders to look in", ["check", "--diff-base", "main"]),
        ("--diff-base: git rev-parse failed: ", ["check", "x", "--diff-base", "main"]),
        ('no rule is called "dat" (did you mean date?); there are ', ["check", "x", "--select", "dat"]),
        ("--output takes FORMAT=FILE", ["check", "x", "-o", "out.sarif"]),
        ("--output takes FORMAT=FILE", ["check", "x", "-o", "full=out.txt"]),
        ("gone.jsonl: cannot be read", ["check", "x", "--baseline", "gone.jsonl"]),
        ("error: --min-confidence: Input should be less than", ["check", "x", "--min-confidence", "3"]),
        ("--reason must say why", ["ignore", "0" * 16, "--reason", " "]),
        ("Missing option '--reason'", ["ignore", "0" * 16]),
        ("there is no report in reports/", ["ignore", "abcd", "--reason", "x"]),
        ('not a day like 2027-01-31: "soon"', ["ignore", "0" * 16, "--reason", "x", "--expires", "soon"]),
        ("verifier-baseline.jsonl: cannot be read", ["baseline", "prune", "x"]),
    ],
)
def test_usage(message: str, arguments: list[str], verifier: Callable[..., Ended]) -> None:
    ended = verifier(*arguments)
    assert (ended.code, ended.out) == (Exit.USAGE, "")
    assert message in ended.err
