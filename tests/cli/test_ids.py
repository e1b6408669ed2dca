"""One id: what any command or format prints of a finding is what `explain`, `ignore` and others accept."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.report.sample import sample
from verifier import pipeline
from verifier.report.registry import REPORTERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Ended

CLEAN = replace(sample(), skipped=())
IDS = {finding.id for finding in CLEAN.findings}
CONFLICT = next(finding for finding in CLEAN.findings if finding.verdict == "conflict")
FOUND = f"conflict [count] {CONFLICT.message}"
# An article's id has twelve digits, and a hash of bytes sixty-four.
PRINTED = re.compile(r"(?<![0-9a-f])[0-9a-f]{16}(?![0-9a-f])")


@pytest.fixture(autouse=True)
def canned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The engine is on trial elsewhere."""
    monkeypatch.setattr(pipeline, "verify", lambda *_, **__: CLEAN)
    (tmp_path / "ferry").mkdir()
    for article in CLEAN.articles:
        (tmp_path / article.path).write_text(article.text, encoding="utf-8")


@pytest.mark.parametrize(
    "form", ["full", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab", "md"]
)
def test_what_a_check_prints_is_explained(form: str, verifier: Callable[..., Ended]) -> None:
    printed = verifier("check", "ferry/radio.txt", "--against", "ferry", "--format", form).out
    assert set(PRINTED.findall(printed)) == {CONFLICT.id}
    assert not Path("reports").exists()
    ended = verifier("explain", CONFLICT.id)
    assert (ended.code, ended.out.splitlines()[0]) == (0, FOUND)


@pytest.mark.parametrize("form", [name for name in REPORTERS if name not in {"jsonl", "xlsx"}])
def test_every_format_prints_the_same_ids(form: str) -> None:
    printed = set(PRINTED.findall(REPORTERS[form].render(CLEAN)))
    assert CONFLICT.id in printed
    assert printed <= IDS


@pytest.mark.parametrize("options", [(), ("--format", "csv"), ("--format", "json", "-o", "-")])
def test_what_a_report_prints_is_explained(options: tuple[str, ...], verifier: Callable[..., Ended]) -> None:
    verifier("report", "ferry", "-v", *options)
    for finding in CLEAN.findings:
        ended = verifier("explain", finding.id)
        assert (ended.code, ended.out.partition("\n")[0]) == (
            0,
            f"{finding.verdict} [{finding.rule}] {finding.message}",
        )


def test_a_beginning_is_enough_for_all(verifier: Callable[..., Ended]) -> None:
    verifier("check", "ferry/radio.txt", "--against", "ferry")
    assert verifier("explain", CONFLICT.id[:5]).out.startswith(FOUND)
    ended = verifier("ignore", CONFLICT.id[:5], "--reason", "both counted")
    assert ended.out == f"{CONFLICT.id} is accepted in verifier.toml\n"
    again = verifier("check", "ferry/radio.txt", "--against", "ferry")
    assert (again.code, "1 accepted" in again.out) == (0, True)


def test_what_a_baseline_lists_is_explained(verifier: Callable[..., Ended]) -> None:
    verifier("baseline", "create", "ferry")
    [listed] = PRINTED.findall(verifier("baseline", "show").out)
    assert verifier("explain", listed).out.startswith(FOUND)


def test_a_report_that_is_named_is_the_only_one_searched(verifier: Callable[..., Ended]) -> None:
    verifier("check", "ferry/radio.txt", "--against", "ferry")
    Path("other.json").write_text(json.dumps(replace(CLEAN, findings=()).to_dict()))
    ended = verifier("explain", CONFLICT.id, "--report", "other.json")
    assert (ended.code, "no finding in other.json has this id" in ended.err) == (2, True)


def test_nothing_is_remembered_without_a_cache(verifier: Callable[..., Ended]) -> None:
    verifier("check", "ferry/radio.txt", "--against", "ferry", "--no-cache")
    ended = verifier("explain", CONFLICT.id)
    assert ended.code == 2
    assert "there is no report in reports/ and none of a last run; name one with --report" in ended.err


def test_a_damaged_memory_is_none(verifier: Callable[..., Ended], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(Path("caches").resolve()))
    verifier("check", "ferry/radio.txt", "--against", "ferry")
    [kept] = Path("caches/news-crosscheck/runs").iterdir()
    kept.write_bytes(kept.read_bytes()[:-1])
    assert verifier("explain", CONFLICT.id).code == 2
