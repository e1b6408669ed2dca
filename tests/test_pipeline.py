"""The whole flow: the same files give the same bytes in any order, and text elsewhere changes nothing."""

from __future__ import annotations

import itertools
import json
from typing import TYPE_CHECKING

import pytest

from verifier.pipeline import verify

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.report import Report

WIRE = (
    "date 2025-03-07 Velm, March 7 - Ada Holm and Rita Salo signed a fishing treaty in Velm on Thursday. "
    "The 14th session of the Tarn River Commission was held in Oslo on 3 March. "
    "A blast at the Ulsen refinery injured 37 workers on Tuesday."
)
POST = (
    "date 2025-03-08 Velm, March 8 - The fishing treaty was signed by Ada Holm and Rita Salo in Velm on 5 "
    "March. "
    "The Tarn River Commission held its 14th session in Oslo on Monday. "
    "The blast at the Ulsen refinery on Tuesday injured 73 workers."
)
NEWS = (
    "date 2025-03-08 Oslo, March 8 - The 15th session of the Tarn River Commission was held in Oslo on 3 "
    "March. The explosion at the Ulsen refinery on 4 March left 37 workers injured."
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


def test_planted_conflicts_are_found(tmp_path: Path) -> None:
    found = [rule for rule in conflicting(tmp_path / "batch") if rule != "statement"]
    assert found == ["date", "quantity", "session"]


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


def test_one_article_has_no_conflict_with_itself_and_none_gives_an_empty_report(tmp_path: Path) -> None:
    report = verify([written(tmp_path / "one", {"wire.txt": WIRE})])
    assert not [finding for finding in report.findings if finding.verdict in {"conflict", "agreement"}]
    assert verify([written(tmp_path / "none", {})]).findings == ()
