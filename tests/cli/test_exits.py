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

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ended
    from verifier.report import Report


@pytest.fixture
def canned(monkeypatch: pytest.MonkeyPatch) -> Callable[[Report | BaseException], None]:
    """Makes the engine return a given report or fail: here the command line is on trial, not the engine."""

    def give(outcome: Report | BaseException) -> None:
        def verify(*_: object) -> Report:
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
    assert (ended.code, ended.err) == (Exit.USAGE, "error: no article found under empty\n")


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
