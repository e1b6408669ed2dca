"""Each cell of the matrix holds words that its outlet prints, over the seed batches and twenty stories."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.bank import Story, bank
from verifier.pipeline import verify
from verifier.report.view import page

if TYPE_CHECKING:
    from verifier.report import Report

ROOT = Path(__file__).parents[1]
BATCHES = sorted(folder for folder in (ROOT / "seeds").iterdir() if folder.is_dir())
STORIES = bank()[:: len(bank()) // 20][:20]


@pytest.mark.parametrize("batch", BATCHES, ids=lambda folder: folder.name)
def test_a_cell_of_a_seed_batch_is_printed_by_its_outlet(batch: Path) -> None:
    assert printed(verify([batch])) > 0


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_a_cell_of_a_story_is_printed_by_its_outlet(story: Story, tmp_path: Path) -> None:
    story.write(tmp_path)
    printed(verify([tmp_path]))


def printed(report: Report) -> int:
    """How many cells hold words, after a look for each in the article of its column."""
    shown = page(report)
    tables = (*shown.matrix.groups, *shown.matrix.apart, *shown.matrix.further)
    texts = {source.anchor: " ".join(source.article.text.split()) for source in shown.sources}
    count = 0
    for row in (row for table in tables for row in table.rows):
        for source, cell in zip(shown.sources, row.cells, strict=True):
            assert bool(cell.words) == (cell.stance.word != "not found")
            for _, words in cell.words:
                assert words.removesuffix(" …") in texts[source.anchor]
                count += 1
    return count
