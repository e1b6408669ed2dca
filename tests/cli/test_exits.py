"""Every way a command can end has its exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.report.sample import sample
from verifier import pipeline
from verifier.cli.exits import Exit
from verifier.encode import EncoderError
from verifier.report.registry import REPORTERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ended
    from verifier.report import Report


@pytest.fixture
def canned(monkeypatch: pytest.MonkeyPatch) -> Callable[[Report | BaseException], None]:
    """Makes the engine return a given report or fail: here the command line is on trial, not the engine."""

    def give(outcome: Report | BaseException) -> None:
        def verify(*_: object, **__: object) -> Report:
            if isinstance(outcome, BaseException):
                raise outcome
            return outcome

        monkeypatch.setattr(pipeline, "verify", verify)

    return give


def calm(report: Report, *, verdict: str = "agreement") -> Report:
    """The report with findings of one verdict only, and nothing unread."""
    return replace(report, skipped=(), findings=tuple(f for f in report.findings if f.verdict == verdict))


@pytest.mark.parametrize(
    ("code", "verdict", "fail_on"),
    [
        (Exit.OK, "conflict", "never"),
        (Exit.FINDINGS, "conflict", "conflict"),
        (Exit.FINDINGS, "conflict", "warning"),
        (Exit.OK, "agreement", "conflict"),
        (Exit.OK, "revision", "warning"),
    ],
)
def test_findings(
    code: Exit, verdict: str, fail_on: str, verifier: Callable[..., Ended], canned: Callable[[Report], None]
) -> None:
    canned(calm(sample(), verdict=verdict))
    assert verifier("report", "ferry", "--fail-on", fail_on).code == code


def test_an_unread_article_outranks_findings(
    verifier: Callable[..., Ended], canned: Callable[[Report], None]
) -> None:
    canned(sample())
    ended = verifier("report", "ferry", "--fail-on", "conflict")
    assert ended.code == Exit.USAGE
    assert ended.err == "not read: ferry/scan.pdf: has no text layer. Run it through OCR first.\n"
    assert "wrote reports/ferry.html" in ended.out


def test_a_crash_is_no_finding(
    verifier: Callable[..., Ended], canned: Callable[[BaseException], None]
) -> None:
    canned(RuntimeError("a\n::error::stage"))
    ended = verifier("report", "ferry")
    assert ended.code == Exit.INTERNAL
    assert ended.out == ""
    assert ended.err.startswith("internal error: RuntimeError: a ::error::stage; please report it")
    assert len(ended.err.splitlines()) == 1


def test_a_crash_with_verbose_shows_the_traceback(
    verifier: Callable[..., Ended], canned: Callable[[BaseException], None]
) -> None:
    canned(RuntimeError("stage"))
    assert "Traceback (most recent call last)" in verifier("report", "ferry", "-v").err


def test_an_interrupted_run(verifier: Callable[..., Ended], canned: Callable[[BaseException], None]) -> None:
    canned(KeyboardInterrupt())
    ended = verifier("report", "ferry")
    assert (ended.code, ended.err) == (Exit.INTERRUPTED, "interrupted\n")


@pytest.mark.parametrize(
    ("message", "arguments"),
    [
        ("No such option", ["report", "ferry", "--colour"]),
        ("No such command", ["compare"]),
        ("Missing argument", ["report"]),
        ('no format is called "pdf"', ["report", "ferry", "--format", "pdf"]),
        (
            "--output takes one --format",
            ["report", "ferry", "-o", "x", "--format", "html", "--format", "json"],
        ),
        ("no format has the suffix '.xyz'", ["report", "ferry", "-o", "x.xyz"]),
        ("--format html does not belong in x.json", ["report", "ferry", "-o", "x.json", "--format", "html"]),
        ("--format json does not belong in x.md", ["report", "ferry", "-o", "x.md", "--format", "json"]),
        ("json does not belong in a file of that name", ["check", "ferry", "-o", "json=x.html"]),
        ("error: --min-confidence: Input should be", ["check", "ferry", "--min-confidence", "nan"]),
        ("--expires 2020-01-31 has passed", ["ignore", "0" * 16, "--reason", "x", "--expires", "2020-01-31"]),
        ("--expires 2020-01-31 has passed", ["baseline", "create", "ferry", "--expires", "2020-01-31"]),
        ("missing.toml: cannot be read", ["report", "ferry", "--config", "missing.toml"]),
        ('"dat" is no rule (did you mean date?), and there is no report', ["explain", "dat"]),
    ],
)
def test_usage(message: str, arguments: list[str], verifier: Callable[..., Ended]) -> None:
    ended = verifier(*arguments)
    assert (ended.code, ended.out) == (Exit.USAGE, "")
    assert message in ended.err


def test_no_article_at_all(verifier: Callable[..., Ended], canned: Callable[[Report], None]) -> None:
    canned(replace(sample(), articles=(), skipped=(), claims=(), findings=()))
    ended = verifier("report", "empty")
    assert (ended.code, ended.err) == (
        Exit.USAGE,
        "error: no article could be read under empty; nothing was written\n",
    )


def test_an_encoder_that_is_not_there(
    verifier: Callable[..., Ended], canned: Callable[[BaseException], None]
) -> None:
    canned(EncoderError("The encoder 'nosuchmodel' is neither here nor there."))
    ended = verifier("report", "ferry", "--encoder", "nosuchmodel")
    assert (ended.code, ended.out) == (Exit.USAGE, "")
    assert ended.err == "error: The encoder 'nosuchmodel' is neither here nor there.\n"


@pytest.mark.parametrize("path", ["ferri/*.txt", "ferry.txt", "https://wire.example/ferry.html?id=1"])
def test_paths_that_lead_to_nothing_leave_the_last_report_alone(
    path: str, verifier: Callable[..., Ended], tmp_path: Path
) -> None:
    (tmp_path / "yesterday.json").write_text("{}")
    ended = verifier("report", path, "-o", "yesterday.json")
    assert (ended.code, ended.out) == (Exit.USAGE, "")
    assert ended.err.startswith(f"not read: {path}: ")
    assert ended.err.endswith(f"error: no article could be read under {path}; nothing was written\n")
    assert (tmp_path / "yesterday.json").read_text() == "{}"


@pytest.mark.parametrize(
    ("name", "form"),
    [("x.sarif", "sarif"), ("x.json", "gitlab"), ("x.jsonld", "claims"), ("x.txt", "md"), ("x", "html")],
)
def test_a_file_may_have_any_name_that_promises_nothing_else(name: str, form: str) -> None:
    assert REPORTERS[form].fits(name)


def test_a_report_that_cannot_be_written(
    verifier: Callable[..., Ended], canned: Callable[[Report], None]
) -> None:
    canned(calm(sample()))
    ended = verifier("report", "ferry", "-o", "/dev/null/x.html")
    assert ended.code == Exit.USAGE
    assert "/dev/null/x.html: cannot be written: " in ended.err


def test_a_setting_that_is_unknown(verifier: Callable[..., Ended]) -> None:
    Path("verifier.toml").write_text('encodr = "x"\n')
    ended = verifier("report", "ferry")
    assert (ended.code, ended.err) == (
        Exit.USAGE,
        'error: verifier.toml: unknown setting "encodr"; did you mean "encoder"?\n',
    )


def test_a_reader_that_has_gone_is_no_finding() -> None:
    """`verifier rules | true`: whoever reads stops reading, and that must not look like exit code 1."""
    command = [sys.executable, "-c", "from verifier.cli import main; main()", "rules"]
    read, write = os.pipe()
    os.close(read)
    done = subprocess.run(command, stdout=write, stderr=subprocess.PIPE, check=False, timeout=60)
    os.close(write)
    assert (done.returncode, done.stderr) == (Exit.BROKEN_PIPE, b"")
