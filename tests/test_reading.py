"""Reading in several processes: the same bytes as in one, and an article that ends a process is one skip."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.workers.deeds import FatalStore
from verifier.load import load
from verifier.pipeline import extract, verify
from verifier.reading import AT_HAND, readings_of
from verifier.report.registry import REPORTERS
from verifier.store import Store
from verifier.workers import Workers

if TYPE_CHECKING:
    from verifier.model import Finding

SEEDS = Path(__file__).parents[1] / "seeds"
EAGER = Workers(jobs=2, least=0.0)
MADE = (
    "date 2019-11-20\nVienna - The maker Orvax sold {share} million tyres in October, its treasurer said.\n"
)
TOLD = "TORVIK, 3 June 2024 - A truck hit a pier of the Brenna bridge on Sunday. {number} people were hurt.\n"


def articles(finding: Finding) -> set[str]:
    return {evidence.article_id for position in finding.positions for evidence in position.evidence}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A batch of several formats, with a file that cannot be read and two that are alike."""
    batch = tmp_path_factory.mktemp("batch") / "ferry"
    shutil.copytree(SEEDS / "ferry_grounding", batch)
    shutil.copyfile(batch / "01_skerran_wire.txt", batch / "07_again.txt")
    (batch / "08_scan.pdf").write_bytes(b"%PDF-1.7 ...")
    (batch / "09_page.html").write_text("<html><body><p>The ferry was freed on Sunday.</p></body></html>")
    return batch


def test_several_processes_write_the_bytes_of_one(folder: Path, tmp_path: Path) -> None:
    alone = verify(folder)
    assert len(alone.articles) == 8
    assert len(alone.findings) > 20
    for store in (None, Store(folder=tmp_path / "cache")):
        shared = verify(folder, store=store, workers=EAGER)
        assert shared == alone
        for name in ("html", "json", "jsonl", "csv"):
            assert REPORTERS[name].content(shared) == REPORTERS[name].content(alone)


def test_what_is_kept_is_not_read_again(folder: Path, tmp_path: Path) -> None:
    store = Store(folder=tmp_path / "cache")
    articles, _ = load(folder)
    steps: list[str] = []

    class Counted:
        def __call__(self, each, stage, total):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN204  a Track
            steps.extend([stage] * total)
            return iter(each)

    workers = replace(EAGER, track=Counted())
    for _ in range(2):
        with readings_of(articles, store, workers) as readings:
            assert [readings.of(article).article for article in articles] == list(articles)
    assert steps == ["Reading articles"] * len(articles)


def test_the_readings_of_a_run_without_a_cache_leave_nothing(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    articles, _ = load(folder)
    with readings_of(articles[:2], None, EAGER) as readings:
        assert isinstance(readings.store, Store)
        assert len(list((readings.store.folder / "readings").iterdir())) == 2
        assert readings.store.folder.parent == tmp_path
    with readings_of(articles[:2], None) as readings:
        assert readings.store is None
    assert not list(tmp_path.iterdir())


def test_more_readings_than_a_process_remembers_go_through_a_folder(folder: Path) -> None:
    (article, *_) = load(folder)[0]
    many = [replace(article, id=f"{n}", text="", runs=None) for n in range(AT_HAND + 1)]
    with readings_of(many, None) as readings:
        assert readings.store is not None
        assert readings.of(many[-1]).article.id == many[-1].id


def test_an_article_over_which_a_process_dies_is_skipped(tmp_path: Path) -> None:
    batch = tmp_path / "bridge"
    batch.mkdir()
    for name, number in (("morning", "Four"), ("noon", "Five")):
        (batch / f"{name}.txt").write_text(TOLD.format(number=number))
    alone = verify(batch)
    (batch / "fatal.txt").write_text("TORVIK, 3 June 2024 - The zeppelin was late. It left at noon.\n")
    store = FatalStore(folder=tmp_path / "cache", words=b"zeppelin")
    shared = verify(batch, store=store, workers=EAGER)
    [skip] = shared.skipped
    assert skip.path.endswith("fatal.txt")
    assert "could not be analysed: an error of the program (Died: the process" in skip.reason
    assert shared.findings == alone.findings
    assert alone.findings
    told = extract(batch, store=store, workers=EAGER)
    assert (told.skipped, told.claims) == ((skip,), alone.claims)


def test_a_story_over_which_a_process_dies_loses_no_other(tmp_path: Path) -> None:
    batch = tmp_path / "two"
    batch.mkdir()
    for name, number, share in (("morning", "Four", "nine"), ("noon", "Five", "eight")):
        (batch / f"bridge_{name}.txt").write_text(TOLD.format(number=number))
        (batch / f"orvax_{name}.txt").write_text(MADE.format(share=share))
    alone = verify(batch)
    assert {finding.verdict for finding in alone.findings} >= {"conflict"}
    assert verify(batch, store=Store(folder=tmp_path / "cache"), workers=EAGER) == alone
    store = FatalStore(folder=tmp_path / "other", words=b"Orvax", later=True)
    shared = verify(batch, store=store, workers=EAGER)
    assert [skip.path.rpartition("/")[2] for skip in shared.skipped] == [
        "orvax_morning.txt",
        "orvax_noon.txt",
    ]
    for skip in shared.skipped:
        assert "its story could not be compared: an error of the program (Died: the process" in skip.reason
    assert shared.claims == alone.claims
    lost = {a.id for a in alone.articles if "orvax" in a.path}
    assert shared.findings == tuple(f for f in alone.findings if not lost & articles(f))
    assert 0 < len(shared.findings) < len(alone.findings)


def test_a_file_over_which_a_loader_fails_loses_no_other(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: bytes) -> None:
        raise RecursionError("too deep")

    monkeypatch.setitem(load.__globals__["LOADERS"], ".json", broken)
    articles, skipped = load(folder)
    assert len(articles) == 7
    [skip] = [each for each in skipped if each.path.endswith(".json")]
    assert skip.reason == "it could not be read: an error of the program (RecursionError: too deep)."


def test_what_an_article_raises_is_told_alike_by_extract(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(_: object) -> None:
        raise ZeroDivisionError("by nought")

    monkeypatch.setattr("verifier.reading.read", failing)
    report = extract(folder)
    assert report.claims == ()
    reasons = {each.reason for each in report.skipped if not each.path.endswith(".pdf")}
    assert reasons == {
        "its text could not be analysed: an error of the program (ZeroDivisionError: by nought)."
    }


def test_standard_input_is_read_here(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    import io  # noqa: PLC0415  needed once
    import sys  # noqa: PLC0415  as above

    text = b"TORVIK, 3 June 2024 - The bridge was closed on Sunday.\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))
    articles, _ = load(["-", folder], workers=EAGER)
    assert len(articles) == 9
    assert articles[0].path == "-"
