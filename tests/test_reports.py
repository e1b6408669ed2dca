"""The approved reports of the seed batches: what `verifier report seeds/<batch>` writes, byte for byte."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from verifier.pipeline import verify
from verifier.report.registry import REPORTERS

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[1]
BATCHES = sorted(folder.name for folder in (ROOT / "seeds").iterdir() if folder.is_dir())


@pytest.mark.parametrize("form", ["html", "json"])
@pytest.mark.parametrize("batch", BATCHES)
def test_the_report_is_the_approved_one(
    batch: str, form: str, approved: Callable[[Path, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    report = replace(verify([Path("seeds") / batch]), name=batch)
    approved(ROOT / "reports" / f"{batch}.{form}", REPORTERS[form].render(report))


@pytest.mark.parametrize("batch", BATCHES)
def test_the_order_of_files_changes_nothing(batch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    folder = Path("seeds") / batch
    files = sorted(path for path in folder.iterdir() if path.suffix in {".txt", ".md", ".json"})
    forward, backward = verify(files), verify(files[::-1])
    for reporter in (REPORTERS["html"], REPORTERS["json"]):
        assert reporter.render(forward) == reporter.render(backward)
