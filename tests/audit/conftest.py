"""The planted stories, compared once by the real engine."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.audit.stories import FAIR, OUTBREAK
from verifier.audit import audit
from verifier.pipeline import verify

if TYPE_CHECKING:
    from pathlib import Path

    from verifier.audit import Audit
    from verifier.report import Report


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """A file for each article: what an article is called must not depend on the order of a list."""
    folder = tmp_path_factory.mktemp("planted")
    made = []
    for number, article in enumerate((*FAIR, *OUTBREAK)):
        made.append(folder / f"{number:02}.json")
        made[-1].write_text(json.dumps(article), encoding="utf-8")
    return made


@pytest.fixture(scope="session")
def planted(files: list[Path]) -> Report:
    report = verify(files)
    assert not report.skipped
    return report


@pytest.fixture(scope="session")
def audited(planted: Report) -> Audit:
    return audit(planted)
