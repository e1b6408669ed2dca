"""A fixed sample of mutations stays as good as it is; what is missed is listed with its reason."""

from __future__ import annotations

import functools
import tempfile
from pathlib import Path

import pytest

from tests.mutation.batch import batch
from tests.mutation.edits import Edit, edits
from tests.mutation.page import MUTATORS, RULES
from tests.mutation.sample import CORPUS, SEED, table
from tests.mutation.scores import shown
from tests.mutation.trial import Bench

ROOT = Path(__file__).parents[2]
SAMPLE = table()
EXPECTED = {entry["edit"]: entry.get("known_miss", "") for entry in SAMPLE["edit"]}
BATCHES = sorted(folder.name for folder in CORPUS.iterdir())


@functools.cache
def bench(name: str) -> Bench:
    return Bench(batch(CORPUS / name), Path(tempfile.mkdtemp()))


@functools.cache
def made(name: str) -> dict[str, Edit]:
    return {edit.id: edit for edit in edits(bench(name).batch, SEED)}


@pytest.mark.parametrize("name", BATCHES)
def test_unchanged_batch(name: str) -> None:
    known = {entry["message"] for entry in SAMPLE.get("standing", ()) if entry["batch"] == name}
    assert {raised.message for raised in bench(name).before} == known


@pytest.mark.parametrize("edit", EXPECTED, ids=lambda text: text)
def test_mutation(edit: str) -> None:
    name = edit.partition("/")[0]
    outcome = bench(name).trial(made(name)[edit])
    if EXPECTED[edit]:
        assert not outcome.good, f"found now: remove the reason “{EXPECTED[edit]}” (--accept)"
    else:
        assert outcome.good, shown(outcome)


def test_same_seed_gives_same_edits() -> None:
    found = bench(BATCHES[0]).batch
    assert edits(found, SEED) == edits(found, SEED)
    assert edits(found, SEED) != edits(found, SEED + 1)


def test_edits_change_the_words_they_name() -> None:
    found = bench(BATCHES[0]).batch
    for edit in edits(found, SEED):
        assert found.texts[edit.file][edit.start : edit.end] == edit.old != edit.new


def test_page_has_its_shape() -> None:
    page = (ROOT / "docs" / "mutation.md").read_text(encoding="utf-8")
    headings = [line for line in page.splitlines() if line.startswith("#")]
    assert headings == [
        "# Mutation test",
        "## Conflicts in the unchanged batches",
        "## Changes",
        "## New conflicts that nobody asked for",
        "## Rules",
    ]
    for header in (MUTATORS, RULES):
        assert f"| {header} |" in page
    tables = [line for line in page.splitlines() if line.startswith("| ")]
    assert len({line.count("|") for line in tables}) == 2
    assert any(line.startswith("| **all that contradict** |") for line in tables)
