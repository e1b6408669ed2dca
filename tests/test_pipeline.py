"""The whole flow: the same files give the same bytes in any order, and text elsewhere changes nothing."""

from __future__ import annotations

import importlib
import itertools
import json
from typing import TYPE_CHECKING

import pytest

from verifier import comparing, pipeline, reading
from verifier.cli import run
from verifier.config import Config
from verifier.encode import EncoderError
from verifier.partition import batch
from verifier.pipeline import NoArticle, verify
from verifier.rules import repeats
from verifier.store import Store

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from verifier.encode import Encoder
    from verifier.events import Story
    from verifier.model import Article, Reading
    from verifier.report import Report

WIRE = (
    "date 2025-03-08 Velm, March 8 - Mayor Pia Lund opened the Kolmer Bridge in Velm on 5 March 2025. "
    "Turnout in Sunday's referendum in Dorn was 61%, the commission said. "
    "The 14th session of the Tarn River Commission was held in Sarn on Thursday."
)
POST = (
    "date 2025-03-08 Velm, March 8 - The Kolmer Bridge in Velm was opened by Mayor Pia Lund on 4 March 2025. "
    "Turnout in the referendum in Dorn on Sunday was 46%, the commission said. "
    "The Tarn River Commission held its 14th session in Sarn on 6 March."
)
NEWS = (
    "date 2025-03-08 Sarn, March 8 - The 15th session of the Tarn River Commission was held in Sarn on 6 "
    "March. Dorn's referendum on Sunday had a turnout of 61%."
)
UNRELATED = (
    "The botanist Emil Vogt has grown a blue tulip in Antwerp. Its seeds came from a garden near Ghent."
)
TEXTS = {"wire.txt": WIRE, "post.txt": POST, "news.txt": NEWS}


def written(folder: Path, texts: dict[str, str]) -> Path:
    folder.mkdir()
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def plain(report: Report) -> str:
    return json.dumps(report.to_dict(), ensure_ascii=False)


def told(report: Report) -> set[tuple[str, str, str, tuple[tuple[str, tuple[str, ...]], ...]]]:
    """What the findings say, without ids, confidence and reasons."""
    return {
        (
            finding.rule,
            finding.verdict,
            finding.slot,
            tuple((p.value, tuple(sorted(e.quote for e in p.evidence))) for p in finding.positions),
        )
        for finding in report.findings
    }


def conflicting(folder: Path) -> list[str]:
    """The rules of the conflicts of the batch, sorted."""
    report = verify([written(folder, TEXTS)])
    assert not report.skipped
    return sorted(finding.rule for finding in report.findings if finding.verdict == "conflict")


def test_planted_conflicts_are_found_each_once(tmp_path: Path) -> None:
    assert conflicting(tmp_path / "batch") == ["date", "quantity", "session"]


def test_the_order_of_the_paths_is_of_no_consequence(tmp_path: Path) -> None:
    folder = written(tmp_path / "batch", TEXTS)
    files = [folder / name for name in TEXTS]
    reports = {plain(verify(order)) for order in itertools.permutations(files)}
    assert len(reports) == 1
    assert reports != {plain(verify(files[:2]))}


def test_a_second_run_gives_the_same_bytes(tmp_path: Path) -> None:
    folder = written(tmp_path / "batch", TEXTS)
    assert plain(verify([folder])) == plain(verify([folder]))


@pytest.mark.parametrize("name", TEXTS)
def test_an_unrelated_paragraph_changes_no_finding(name: str, tmp_path: Path) -> None:
    longer = TEXTS | {name: f"{TEXTS[name]}\n\n{UNRELATED}"}
    before = verify([written(tmp_path / "before", TEXTS)])
    after = verify([written(tmp_path / "after", longer)])
    assert told(before)
    assert told(after) == told(before)


def test_an_unrelated_article_changes_no_finding(tmp_path: Path) -> None:
    more = TEXTS | {"garden.txt": f"date 2025-03-08 Antwerp, March 8 - {UNRELATED}"}
    assert told(verify([written(tmp_path / "more", more)])) == told(
        verify([written(tmp_path / "few", TEXTS)])
    )


def test_evidence_stands_where_it_says(tmp_path: Path) -> None:
    report = verify([written(tmp_path / "batch", TEXTS)])
    texts = {article.id: article.text for article in report.articles}
    claims = {claim.id for claim in report.claims}
    evidence = [e for finding in report.findings for p in finding.positions for e in p.evidence]
    assert evidence
    assert all(texts[e.article_id][e.start : e.end] == e.quote for e in evidence)
    assert {e.claim_id for e in evidence} <= claims


def test_one_article_has_no_conflict_with_itself(tmp_path: Path) -> None:
    report = verify(str(written(tmp_path / "one", {"wire.txt": WIRE})))
    assert not [finding for finding in report.findings if finding.verdict in {"conflict", "agreement"}]


def test_nothing_to_compare_is_an_error_that_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "none").mkdir()
    for paths, words in (
        ([], "Give a file, a folder or a pattern."),
        ("one/path.json", "one/path.json: The file does not exist."),
        (tmp_path / "none", "none: The folder contains no article."),
    ):
        with pytest.raises(NoArticle, match=words):
            verify(paths)


@pytest.mark.parametrize("name", ["nosuchmodel", "folder"])
def test_a_model_that_is_not_there_is_no_fault_of_an_article(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = written(tmp_path / "folder", TEXTS)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(EncoderError, match=f"'{name}' is neither a folder with"):
        verify([folder], Config(encoder=name))


ELSEWHERE = {
    "one.txt": "date 2025-03-08 Antwerp, March 8 - The brewer Tavik sold 40,000 barrels of beer in 2024.",
    "two.txt": "date 2025-03-08 Ghent, March 8 - Tavik, the brewer, sold 40,000 barrels of beer last year.",
}


def rules_of(report: Report) -> set[str]:
    return {finding.rule for finding in report.findings}


def ended(folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """The exit code of `verifier report`, and what it printed on standard error."""
    code = run(["report", str(folder), "--no-cache", "--output-dir", str(folder.with_name("reports"))])
    return code, capsys.readouterr().err


@pytest.mark.parametrize("rule", ["date", "quantity", "session"])
def test_a_rule_that_fails_loses_its_own_findings_only(
    rule: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = written(tmp_path / "batch", TEXTS)
    before = verify([folder])

    def check(_: Story) -> object:
        raise ZeroDivisionError("by nought")

    monkeypatch.setattr(importlib.import_module(f"verifier.rules.{rule}"), "check", check)
    after = verify([folder])
    assert rules_of(before) - rules_of(after) == {rule}
    known = {f.id for f in before.findings}
    # Where it would have told a conflict, the two sentences may be one statement again, which then tells what
    # they agree on; nothing else.
    lost = any(f.rule == rule and f.verdict == "conflict" for f in before.findings)
    more = [f for f in after.findings if f.id not in known]
    assert {(f.rule, f.verdict) for f in more} <= (
        {("statement", "agreement"), ("statement", "single")} if lost else set()
    )
    left = {f.id for f in after.findings}
    gone = [f for f in before.findings if f.rule != rule and f.id not in left]
    assert all(any(repeats(each, statement) for statement in more) for each in gone)
    assert {skip.path.rpartition("/")[2] for skip in after.skipped} == set(TEXTS)
    assert all(f"the rule {rule} failed" in skip.reason for skip in after.skipped)
    assert all("ZeroDivisionError: by nought" in skip.reason and skip.hint for skip in after.skipped)
    assert (after.claims, after.events) == (before.claims, before.events)
    code, told = ended(folder, capsys)
    assert code == 2
    assert f"the rule {rule} failed" in told


@pytest.mark.parametrize("name", TEXTS)
def test_an_article_that_cannot_be_analysed_loses_no_other(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = written(tmp_path / "batch", TEXTS)
    others = verify([written(tmp_path / "others", {n: text for n, text in TEXTS.items() if n != name})])
    read = pipeline.read

    def failing(article: Article) -> Reading:
        if article.path.endswith(name):
            raise RecursionError("too deep")
        return read(article)

    monkeypatch.setattr("verifier.reading.read", failing)
    report = verify([folder])
    (skip,) = report.skipped
    assert skip.path.endswith(name)
    assert "could not be analysed" in skip.reason
    assert "RecursionError: too deep" in skip.reason
    assert told(report) == told(others)
    assert len(report.articles) == len(TEXTS)
    code, printed = ended(folder, capsys)
    assert code == 2
    assert "could not be analysed" in printed


def test_a_story_that_cannot_be_told_loses_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(batch, "FEW", 1)  # as if it were a large corpus
    alone = verify([written(tmp_path / "alone", ELSEWHERE)])
    folder = written(tmp_path / "batch", TEXTS | ELSEWHERE)
    assert not verify([folder]).skipped
    tell = comparing.tell

    def failing(readings: Sequence[Reading], model: Encoder) -> Story:
        if any(reading.article.path.endswith("wire.txt") for reading in readings):
            raise MemoryError
        return tell(readings, model)

    monkeypatch.setattr(comparing, "tell", failing)
    report = verify([folder])
    lost = {skip.path.rpartition("/")[2] for skip in report.skipped}
    assert "wire.txt" in lost
    assert not lost & set(ELSEWHERE)
    assert all("its story could not be compared" in skip.reason for skip in report.skipped)
    assert told(alone)
    assert told(alone) <= told(report)
    assert {claim.article_id for claim in report.claims} == {article.id for article in report.articles}
    code, printed = ended(folder, capsys)
    assert code == 2
    assert "its story could not be compared" in printed


def test_what_failed_once_is_tried_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, store = written(tmp_path / "batch", TEXTS), Store(folder=tmp_path / "cache")
    with monkeypatch.context() as broken:
        broken.setattr(comparing, "tell", lambda *_: 1 / 0)
        assert verify([folder], store=store).skipped
    again = verify([folder], store=store)
    assert not again.skipped
    assert told(again) == told(verify([folder]))


def test_texts_in_memory_give_the_findings_of_their_files(tmp_path: Path) -> None:
    files = verify([written(tmp_path / "batch", TEXTS)])
    held = verify(texts=[TEXTS[name] for name in sorted(TEXTS)])
    mapped = verify([{"text": text, "outlet": name} for name, text in TEXTS.items()])
    assert told(held) == told(files)
    assert {finding.id for finding in held.findings} == {finding.id for finding in files.findings}
    assert sorted(each.rule for each in mapped.conflicts) == ["date", "quantity", "session"]


def test_progress_tells_of_every_article_and_changes_nothing(tmp_path: Path) -> None:
    folder = written(tmp_path / "batch", TEXTS)
    heard: list[tuple[str, int, int]] = []
    report = verify([folder], progress=lambda *stage: heard.append(stage))
    stages = {"Loading files": 3, "Reading articles": 3, "Finding stories": 3, "Comparing stories": 1}
    assert heard == [(name, n + 1, total) for name, total in stages.items() for n in range(total)]
    assert plain(report) == plain(verify([folder]))


def test_an_article_that_fails_is_skipped_once_with_progress(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = written(tmp_path / "batch", TEXTS)

    def fails(article: Article) -> Reading:
        if "Dorn's" in article.text:
            raise ZeroDivisionError("a fault of ours")
        return read(article)

    read = reading.read
    monkeypatch.setattr(reading, "read", fails)
    report = verify([folder], progress=lambda *_: None)
    assert len(report.skipped) == 1
    assert "ZeroDivisionError" in report.skipped[0].reason


def test_nothing_given_is_an_error_that_says_what_to_give() -> None:
    with pytest.raises(NoArticle, match="Give a file, a folder or a pattern"):
        verify()
