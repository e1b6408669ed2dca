"""Fit what two claims that state the same have in common: `python -m tests.training.statement`.

    python -m tests.training.statement               # figures only: forests that never saw the story
    python -m tests.training.statement --write       # and write the forest that ships
    python -m tests.training.statement --folds DIR   # and one for each fold, for `python -m tests.bank`

Whether two claims of two articles state the same was read, pair by pair (tests/bank/read.tsv). The marks of
the stories, which stood for that before, say it too often: of the pairs whose marked facts were all told by
the other, one in four says something else besides. Some five minutes on two cores.
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
from tests.bank.pairs import pairs
from tests.training.align.forests import Part, fit
from verifier.config import Config
from verifier.encode import encoder
from verifier.events.likeness.features import FEATURES, features
from verifier.events.likeness.profiles import profiles
from verifier.load import load
from verifier.pipeline import linked, read

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.bank import Story as Labelled
    from tests.bank.pairs import Pair, Passage

    Rows = tuple[np.ndarray, np.ndarray]

# What more of makes a statement likelier, and what less likely; stories have few copies, and a forest that
# met none of them must still know that the same words are the same statement.
RAISING = frozenset(
    "cosine masked weight contained common said restated classes head instances places names numbers days "
    "modality polarity source".split()
)
LOWERING = frozenset(
    "other_classes other_instances other_places other_names other_numbers other_days better".split()
)
SLOPES = tuple((name in RAISING) - (name in LOWERING) for name in FEATURES)
STORED = Path(__file__).parents[2] / "verifier" / "events" / "likeness" / "statement.json"
ABOUT = STORED.with_name("about.json")
NONE = (np.zeros(0, int), np.zeros(0, int), np.zeros(0, int))


def rows(labelled: Labelled, told: Sequence[Pair]) -> Rows:
    """Features of the pairs of claims of one story that were read, float32 (n, FEATURES), and who agree."""
    with tempfile.TemporaryDirectory() as folder:
        labelled.write(Path(folder))
        articles, _ = load([folder])
    story = linked([read(article) for article in articles], encoder(Config().encoder))
    file = {article.id: Path(article.path).name for article in articles}
    known = profiles(story)
    claims = [story.claims[i] for i in known.ids]
    at = {(file[c.article_id], c.start, c.end): n for n, c in enumerate(claims)}
    found = [(at.get(_place(pair.one)), at.get(_place(pair.other)), pair.label == "same") for pair in told]
    # A claim that is now split in another way has no label any more.
    asked = [(i, j, same) for i, j, same in found if i is not None and j is not None]
    left, right, labels = (np.array(column, int) for column in zip(*asked, strict=True)) if asked else NONE
    return features(known, left, right).astype(np.float32), labels


def _place(passage: Passage) -> tuple[str, int, int]:
    return passage.file, passage.start, passage.end


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--write", action="store_true")
    ask.add_argument("--folds", type=Path)
    args = ask.parse_args()
    told = {name: [p for p in each if p.kind == "statement"] for name, each in pairs().items()}
    stories = [story for story in bank() if told.get(story.name)]
    with ProcessPoolExecutor(2) as pool:
        parts = list(pool.map(rows, stories, [told[story.name] for story in stories]))
    part = joined(stories, parts)
    figure = fit("statement", part, STORED if args.write else None)
    sys.stdout.write(f"{figure}\n")
    for fold in range(FOLDS) if args.folds else ():
        folder = args.folds / str(fold)
        folder.mkdir(parents=True, exist_ok=True)
        fit("statement", part.of(part.folds != fold), folder / STORED.name)
    if args.write:
        about = {
            "trained by": "python -m tests.training.statement --write",
            "bank": f"{len(part.labels)} pairs of {len(stories)} stories, tests/bank/read.tsv",
            "seed": 0,
            "figures on stories not trained on": [figure],
        }
        ABOUT.write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    return 0


def joined(stories: Sequence[Labelled], parts: Sequence[Rows]) -> Part:
    """What the forest learns from, of all stories."""
    labels = np.concatenate([same for _, same in parts])
    folds = np.repeat([story.fold for story in stories], [len(same) for _, same in parts])
    rows = np.concatenate([found for found, _ in parts])
    return Part("statement", tuple(FEATURES), rows, labels, folds, np.ones(len(labels), bool), SLOPES)


if __name__ == "__main__":
    sys.exit(main())
