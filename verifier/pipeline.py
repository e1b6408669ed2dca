"""Paths in, report out: the whole flow on one screen, and the only module that knows all the stages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.claims import claims
from verifier.config import Config
from verifier.facts import facts
from verifier.load import load
from verifier.report import Report
from verifier.segment import sentences

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def verify(paths: Sequence[str | Path], config: Config | None = None) -> Report:
    """Compare the articles under the paths; what could not be read is in the report's `skipped`."""
    config = config or Config()
    articles, skipped = load(paths)
    found = []
    for article in articles:
        lines = sentences(article)
        found += claims(article, lines, facts(article, lines))
    return Report(config=config, articles=articles, skipped=skipped, claims=tuple(found), clusters=(), events=(), findings=())
