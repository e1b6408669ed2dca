"""Narrower runs: fewer findings with --select, --ignore and --min-confidence, fewer files with --exclude."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.report.sample import sample
from verifier import pipeline
from verifier.cli.exits import Exit

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ended

ARTICLE = "TORVIK, 3 June 2024 - The Brenna bridge was closed on Sunday.\n"
RULES = ("date", "quantity", "place", "name", "status", "date", "role", "time")
CLEAN = replace(
    sample(),
    skipped=(),
    findings=tuple(
        replace(finding, rule=rule, confidence=0.5 + n / 20)
        for n, (finding, rule) in enumerate(zip(sample().findings, RULES, strict=True))
    ),
)


@pytest.fixture
def canned(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine is on trial elsewhere."""
    monkeypatch.setattr(pipeline, "verify", lambda *_, **__: CLEAN)


def shown(*rules: str) -> list[str]:
    return [finding.id for finding in CLEAN.findings if finding.rule in rules]


def written() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(Path("reports/ferry.json").read_text())
    return found


@pytest.mark.usefixtures("canned")
@pytest.mark.parametrize(
    ("arguments", "rules"),
    [
        (["--select", "date"], ["date"]),
        (["--select", "date", "--select", "place"], ["date", "place"]),
        (["--ignore", "date"], sorted({f.rule for f in CLEAN.findings} - {"date"})),
        (["--select", "date", "--ignore", "date"], []),
    ],
)
def test_a_report_shows_findings_of_some_rules(
    arguments: list[str], rules: list[str], verifier: Callable[..., Ended]
) -> None:
    ended = verifier("report", "ferry", "-v", *arguments)
    assert ended.code == Exit.OK
    report, ids = written(), shown(*rules)
    assert [finding["id"] for finding in report["findings"]] == ids
    page = Path("reports/ferry.html").read_text()
    for finding in CLEAN.findings:
        assert (finding.id in page, finding.id in ended.out) == (finding.id in ids, finding.id in ids)
    left_out = len(CLEAN.findings) - len(ids)
    assert report["filter"]["left_out"] == left_out
    assert f"{left_out} finding" in ended.out
    assert "Filtered: " in ended.out


@pytest.mark.usefixtures("canned")
def test_a_report_shows_findings_from_a_confidence_on(verifier: Callable[..., Ended]) -> None:
    least = sorted(finding.confidence for finding in CLEAN.findings)[len(CLEAN.findings) // 2]
    verifier("report", "ferry", "--min-confidence", str(least))
    sure = [finding.id for finding in CLEAN.findings if finding.confidence >= least]
    assert 0 < len(sure) < len(CLEAN.findings)
    assert [finding["id"] for finding in written()["findings"]] == sure


@pytest.mark.usefixtures("canned")
def test_what_is_hidden_fails_nothing(verifier: Callable[..., Ended]) -> None:
    rules = {finding.rule for finding in CLEAN.findings if finding.verdict == "conflict"}
    assert verifier("report", "ferry", "--fail-on", "conflict").code == Exit.FINDINGS
    ignored = [word for rule in sorted(rules) for word in ("--ignore", rule)]
    assert verifier("report", "ferry", "--fail-on", "conflict", *ignored).code == Exit.OK


@pytest.mark.usefixtures("canned")
def test_the_settings_filter_a_report_and_options_win(verifier: Callable[..., Ended]) -> None:
    Path("verifier.toml").write_text('[report]\nselect = ["date"]\nmin_confidence = 0.01\n')
    verifier("report", "ferry")
    assert written()["filter"]["select"] == ["date"]
    verifier("report", "ferry", "--select", "place")
    assert written()["filter"]["select"] == ["place"]
    assert written()["filter"]["min_confidence"] == 0.01


@pytest.mark.usefixtures("canned")
def test_a_whole_report_says_nothing_of_a_filter(verifier: Callable[..., Ended]) -> None:
    ended = verifier("report", "ferry")
    assert "Filtered" not in ended.out + Path("reports/ferry.html").read_text()
    assert "filter" not in written()


@pytest.mark.parametrize("command", ["report", "check"])
@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--select", "dat"], 'no rule is called "dat" (did you mean date?); there are '),
        (["--ignore", "quantty"], 'no rule is called "quantty" (did you mean quantity?); there are '),
        (["--select", "zzzz"], 'no rule is called "zzzz"; there are '),
        (["--min-confidence", "2"], "--min-confidence: Input should be less than or equal to 1, not 2.0"),
        (["--exclude", "!"], "--exclude: Input should be a pattern as in a .gitignore, not '!'"),
        (["--exclude", "[z-a]"], "--exclude: Input should be a pattern as in a .gitignore, not '[z-a]'"),
        (["--jobs", "many"], "Invalid value for '--jobs': give a number of processes, or \"auto\""),
        (["--jobs", "-1"], "Invalid value for '--jobs': give a number of processes, or \"auto\""),
    ],
)
def test_usage(command: str, arguments: list[str], message: str, verifier: Callable[..., Ended]) -> None:
    ended = verifier(command, "ferry", *arguments)
    assert (ended.code, ended.out) == (Exit.USAGE, "")
    assert message in ended.err


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("a.txt", "b.txt", "drafts/c.txt"):
        (tmp_path / "news" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "news" / name).write_text(ARTICLE + name)
    return tmp_path


def read(ended: Ended) -> list[str]:
    return [line.split()[0] for line in ended.out.splitlines() if line.startswith("news/")]


@pytest.mark.usefixtures("folder")
def test_files_are_passed_over(verifier: Callable[..., Ended]) -> None:
    ended = verifier("extract", "news", "--exclude", "drafts", "--exclude", "b.*")
    assert (ended.code, read(ended)) == (0, ["news/a.txt"])
    Path("verifier.toml").write_text('exclude = ["drafts/"]\n')
    assert read(verifier("extract", "news")) == ["news/a.txt", "news/b.txt"]
    assert read(verifier("extract", "news", "--exclude", "a.txt")) == ["news/b.txt", "news/drafts/c.txt"]
    assert "exclude               = drafts/  [verifier.toml]" in verifier("config", "show").out.splitlines()


@pytest.mark.usefixtures("folder")
def test_nothing_is_left(verifier: Callable[..., Ended]) -> None:
    for command in ("report", "extract"):
        ended = verifier(command, "news", "--exclude", "*.txt")
        assert (ended.code, ended.out) == (Exit.USAGE, "")
        assert ended.err == "error: everything under news is excluded (*.txt); nothing was written\n"
    ended = verifier("extract", "gone.txt", "--exclude", "*.md")
    assert ended.err.endswith("error: no article could be read under gone.txt; nothing was written\n")


@pytest.mark.usefixtures("folder", "canned")
def test_an_excluded_article_is_not_on_trial(verifier: Callable[..., Ended]) -> None:
    ended = verifier("check", "news/drafts/c.txt", "--against", "news", "--exclude", "drafts")
    assert ended.code == Exit.OK
    assert ended.out.startswith("Compared 0 new articles with 3 older ones")


@pytest.mark.usefixtures("canned")
@pytest.mark.parametrize("command", [["report"], ["check", "-q"]])
def test_statistics(command: list[str], verifier: Callable[..., Ended]) -> None:
    plain = verifier(*command, "ferry")
    ended = verifier(*command, "ferry", "--statistics")
    assert (ended.code, ended.out) == (plain.code, plain.out)
    rows = [line.split() for line in ended.err.splitlines()]
    assert ["Articles", str(len(CLEAN.articles))] in rows
    assert ["Claims", str(len(CLEAN.claims))] in rows
    assert [row[0] for row in rows if row[:1] in (["Stage"], ["Preparing"])] == ["Stage", "Preparing"]


@pytest.mark.usefixtures("canned")
def test_statistics_count_findings_by_rule_and_verdict(verifier: Callable[..., Ended]) -> None:
    rows = [line.split() for line in verifier("report", "ferry", "--statistics").err.splitlines()]
    [head] = [row for row in rows if row[:1] == ["Rule"]]
    assert set(head[1:-1]) == {finding.verdict for finding in CLEAN.findings}
    of = {row[0]: row[-1] for row in rows if row}
    for rule in {finding.rule for finding in CLEAN.findings}:
        assert of[rule] == str(len(shown(rule)))
    totals = [row for row in rows if row[:1] == ["Total"]]
    assert totals[0][-1] == str(len(CLEAN.findings))
    assert sum(map(int, totals[0][1:-1])) == len(CLEAN.findings)


@pytest.mark.usefixtures("folder")
def test_statistics_of_claims_leave_the_output_alone(verifier: Callable[..., Ended]) -> None:
    plain = verifier("extract", "news", "--format", "jsonl")
    ended = verifier("extract", "news", "--format", "jsonl", "--statistics")
    assert ended.out == plain.out
    assert "Reading articles" in ended.err
    assert "Rule" not in ended.err
