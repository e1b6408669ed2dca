"""A batch without `expected.toml` in, the same batch with the facts that the engine's agreements share."""

from __future__ import annotations

import dataclasses
import re
from typing import TYPE_CHECKING

from tests.mutation.batch import Batch, Shared, Words
from verifier.pipeline import verify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.model import Fact, Finding

KINDS = {
    "date": "timex",
    "time": "timex",
    "score": "score",
    "session": "ordinal",
    "quantity": "quantity",
    "place": "place",
    "participant": "name",
}
SLOTS = {
    "timex": "date",
    "score": "score",
    "ordinal": "ordinal",
    "quantity": "quantity",
    "place": "place",
    "name": "person",
}
CURRENCY = re.compile(r"[$€£]|\b(?:euros?|dollars?|pounds?)\b")


def with_agreements(found: Batch) -> Batch:
    """One shared fact for each agreement whose evidence shows a fact of its rule's kind in two articles."""
    report = verify([found.folder])
    files = {article.id: article.path.rpartition("/")[2] for article in report.articles}
    agreed = [f for f in report.findings if f.verdict == "agreement" and f.rule in KINDS]
    shared = [one for f in agreed if (one := _shared(found, f, files))]
    return dataclasses.replace(found, shared=tuple(shared))


def _shared(found: Batch, finding: Finding, files: dict[str, str]) -> Shared | None:
    told = sorted(set(_told(found, finding, files)))
    if len({words.file for words in told}) < 2:
        return None
    slot = "time" if finding.slot == "time" else SLOTS[KINDS[finding.rule]]
    if slot == "quantity" and any("%" in words.text or "per cent" in words.text for words in told):
        slot = "percent"
    elif slot == "quantity" and any(CURRENCY.search(words.text) for words in told):
        slot = "money"
    return Shared(slot=slot, name=f"{finding.message} {finding.id}", told=tuple(told))


def _told(found: Batch, finding: Finding, files: dict[str, str]) -> Iterator[Words]:
    for evidence in (e for position in finding.positions for e in position.evidence):
        file = files[evidence.article_id]
        for fact in found.readings[file].facts:
            if _carries(finding, fact) and evidence.start <= fact.start and fact.end <= evidence.end:
                yield Words(file=file, start=fact.start, end=fact.end, text=fact.text)


def _carries(finding: Finding, fact: Fact) -> bool:
    return fact.kind == KINDS[finding.rule]
