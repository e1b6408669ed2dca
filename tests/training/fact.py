"""Fit what two tellings of one value that tell one fact have in common: `python -m tests.training.fact`.

    python -m tests.training.fact --models DIR                   # figures: forests that never saw the story
    python -m tests.training.fact --models DIR --write           # and write the forest that ships
    python -m tests.training.fact --models DIR --write --folds   # and one for each fold into DIR

Whether two equal values of two articles tell one fact was read, pair by pair (tests/bank/read.tsv). DIR holds
models for each fold (`tests.training.align`, `names` and `statement` with `--folds`), since the chances that
this forest looks at must come from models that never saw the story. Some ten minutes on two cores.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from tests.bank import FOLDS, bank
from tests.bank.pairs import Passage, pairs
from tests.bank.unseen import unseen
from tests.training.align.forests import Part, fit
from tests.training.statement import LOWERING, RAISING, STORED
from verifier.encode import encoder
from verifier.events.likeness.facts import NAME, TOLD, rows
from verifier.load import load
from verifier.pipeline import read, tell

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.bank import Story as Labelled
    from tests.bank.pairs import Pair
    from verifier.align import Filler, Slot
    from verifier.events import Story

    Rows = tuple[np.ndarray, np.ndarray]

FILE = f"{NAME}.json"
KINDS = frozenset({"quantity", "date", "time", "ordinal", "score"})
ABOUT = STORED.with_name("about_fact.json")
SLOPES = tuple(
    (name in RAISING or name in {"happening", "statement", "link", "noun"}) - (name in LOWERING)
    for name in TOLD
)


def rows_of(labelled: Labelled, told: Sequence[Pair], model: Path) -> Rows:
    """Features of the pairs of values that were read, float32 (n, TOLD), and which are one fact."""
    with tempfile.TemporaryDirectory() as folder, unseen(model):
        labelled.write(Path(folder))
        articles, _ = load([folder])
        story = tell([read(article) for article in articles], encoder(""), str(model))
    read_as = {frozenset((pair.one, pair.other)): pair.label == "same" for pair in told}
    found, labels = [np.zeros((0, len(TOLD)), np.float32)], []
    for slot in story.slots:
        for a, b, link in _linked(slot):
            label = read_as.get(frozenset((_passage(story, a), _passage(story, b))))
            if label is not None and a.claim and b.claim:
                found.append(rows(story.likeness, [(a, b, link)]))
                labels.append(label)
    return np.concatenate(found), np.array(labels, np.int64)


def _linked(slot: Slot) -> Iterator[tuple[Filler, Filler, float]]:
    for position, links in zip(slot.positions, slot.links, strict=True):
        for link in links:
            yield position[link.one], position[link.other], link.chance


def _passage(story: Story, filler: Filler) -> Passage:
    file = Path(story.article(filler.article_id).path).name
    return Passage(file=file, start=filler.fact.start, end=filler.fact.end)


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--models", type=Path, required=True)
    ask.add_argument("--write", action="store_true")
    ask.add_argument("--folds", action="store_true")
    args = ask.parse_args()
    # What is the same and not worth printing says nothing about what is the same.
    told = {
        name: [p for p in each if p.kind in KINDS and p.label != "trivial"] for name, each in pairs().items()
    }
    stories = [story for story in bank() if told.get(story.name)]
    with ProcessPoolExecutor(2) as pool:
        models = [args.models / str(story.fold) for story in stories]
        parts = list(pool.map(rows_of, stories, [told[story.name] for story in stories], models))
    found, labels = (np.concatenate(column) for column in zip(*parts, strict=True))
    folds = np.repeat([story.fold for story in stories], [len(own) for _, own in parts])
    part = Part("statement", TOLD, found, labels, folds, np.ones(len(labels), np.bool_), SLOPES)
    figure = fit(NAME, part, STORED.with_name(FILE) if args.write else None)
    sys.stdout.write(f"{figure}\n")
    for fold in range(FOLDS) if args.folds else ():
        fit(NAME, part.of(part.folds != fold), args.models / str(fold) / FILE)
    if args.write:
        about = {
            "trained by": "python -m tests.training.fact --models DIR --write",
            "bank": f"{len(labels)} pairs of {len(stories)} stories, tests/bank/read.tsv",
            "seed": 0,
            "figures on stories not trained on": [figure],
        }
        ABOUT.write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
