"""`verifier report`: the files it writes and the lines it prints."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.report.sample import sample
from verifier import pipeline
from verifier.cli.report import report_name
from verifier.cli.summary import finding_lines
from verifier.report.registry import REPORTERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ended


@pytest.fixture
def canned(monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine is on trial elsewhere."""
    monkeypatch.setattr(pipeline, "verify", lambda *_, **__: replace(sample(), skipped=()))


CONFLICT = """\
ferry/courier.txt:1:90: conflict [count] 214 people or 241 people aboard the Aurelia. ({id})
    ferry/courier.txt:1:90: 214 people: "214 people aboard"
    ferry/radio.txt:3:91: 241 people: "241 people"

3 sources: 1 conflict in 6 compared facts; 2 facts agree, 1 disputed, 1 revised, 1 worded in several ways.
wrote reports/ferry.html
wrote reports/ferry.json
"""


@pytest.mark.usefixtures("canned")
def test_conflicts_are_printed_with_both_places(verifier: Callable[..., Ended]) -> None:
    ended = verifier("report", "ferry")
    conflict = next(finding for finding in sample().findings if finding.verdict == "conflict")
    assert ended == (0, CONFLICT.format(id=conflict.id), "")


@pytest.mark.usefixtures("canned")
def test_both_default_formats_are_written(verifier: Callable[..., Ended]) -> None:
    verifier("report", "ferry")
    assert sorted(path.name for path in Path("reports").iterdir()) == ["ferry.html", "ferry.json"]
    assert json.loads(Path("reports/ferry.json").read_text())["schema_version"] == 1
    assert Path("reports/ferry.html").read_text().startswith("<!doctype html>")


@pytest.mark.usefixtures("canned")
def test_an_acceptance_that_accepts_nothing_is_shown(verifier: Callable[..., Ended]) -> None:
    known = sample().findings[0].id
    entries = [f'[[ignore]]\nfinding = "{name}"\nreason = "seen"\n' for name in ("0" * 16, known)]
    Path("verifier.toml").write_text("\n".join(entries))
    verifier("report", "ferry")
    page = Path("reports/ferry.html").read_text()
    assert f"The acceptance of {'0' * 16} matches no finding" in page
    assert f"The acceptance of {known} matches" not in page


@pytest.mark.usefixtures("canned")
def test_quiet_prints_findings_only(verifier: Callable[..., Ended]) -> None:
    ended = verifier("report", "ferry", "-q")
    assert ended.out.splitlines()[:3] == verifier("report", "ferry").out.splitlines()[:3]
    assert "wrote" not in ended.out
    assert "compared" not in ended.out


@pytest.mark.usefixtures("canned")
def test_verbose_prints_every_finding(verifier: Callable[..., Ended]) -> None:
    out = verifier("report", "ferry", "-v").out
    assert all(finding.id in out for finding in sample().findings)


@pytest.mark.usefixtures("canned")
def test_formats_and_folder_may_be_chosen(verifier: Callable[..., Ended]) -> None:
    verifier("report", "ferry", "--format", "jsonl", "--format", "json", "--output-dir", "out/deep")
    assert sorted(path.name for path in Path("out/deep").iterdir()) == ["ferry.json", "ferry.jsonl"]


@pytest.mark.usefixtures("canned")
@pytest.mark.parametrize("name", REPORTERS)
def test_one_file_tells_its_format_by_its_suffix(name: str, verifier: Callable[..., Ended]) -> None:
    file = Path("page" + REPORTERS[name].suffix)
    assert verifier("report", "ferry", "-o", str(file)).out.endswith(f"wrote {file}\n")
    assert file.read_bytes() == REPORTERS[name].content(replace(sample(), skipped=(), name="ferry"))


@pytest.mark.usefixtures("canned")
def test_a_folder_is_no_file(verifier: Callable[..., Ended]) -> None:
    Path("out").mkdir()
    ended = verifier("report", "ferry", "-o", "out")
    assert ended.code == 2
    assert "out is a folder; use --output-dir" in ended.err


@pytest.mark.usefixtures("canned")
def test_stdout_holds_the_report_and_nothing_else(verifier: Callable[..., Ended]) -> None:
    ended = verifier("report", "ferry", "-o", "-", "--format", "json")
    assert json.loads(ended.out) == json.loads(json.dumps(replace(sample(), skipped=()).to_dict()))
    assert not Path("reports").exists()


def test_a_path_cannot_command_a_runner(
    verifier: Callable[..., Ended], monkeypatch: pytest.MonkeyPatch
) -> None:
    report = sample()
    articles = tuple(
        replace(each, path=f"::error file={each.path}\n::error::\x1b[2J") for each in report.articles
    )
    monkeypatch.setattr(pipeline, "verify", lambda *_, **__: replace(report, articles=articles))
    ended = verifier("report", "ferry", "-v")
    lines = [*ended.out.splitlines(), *ended.err.splitlines()]
    assert not [line for line in lines if line.lstrip().startswith("::")]
    assert "\x1b" not in ended.out + ended.err


def test_a_long_quotation_is_cut() -> None:
    report = sample()
    finding = report.findings[2]
    evidence = replace(finding.positions[0].evidence[0], quote="word\n" * 50)
    finding = replace(finding, positions=(replace(finding.positions[0], evidence=(evidence,)),))
    _, line, _ = finding_lines(replace(report, findings=(finding,)), everything=False)
    assert line.endswith(' word …"')
    assert len(line) < 150


@pytest.mark.parametrize(
    ("name", "paths"),
    [
        ("storm", ["storm"]),
        ("storm", ["storm/"]),
        ("a", ["storm/a.txt"]),
        ("storm", ["storm/a.txt", "storm/b.txt"]),
        ("storm", ["storm/*.txt"]),
        ("stdin", ["-"]),
        ("storm", ["-", "storm"]),
    ],
)
def test_name_of_a_report(
    name: str, paths: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "storm").mkdir()
    for file in ("a.txt", "b.txt"):
        (tmp_path / "storm" / file).touch()
    monkeypatch.chdir(tmp_path)
    assert report_name(paths) == name


def test_name_of_a_report_on_two_folders(tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    assert report_name([str(tmp_path / "one"), str(tmp_path / "two")]) == tmp_path.name
