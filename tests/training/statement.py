"""Fit what two claims that state the same have in common: `python -m tests.training.statement`.

    python -m tests.training.statement               # figures only: forests that never saw the story
    python -m tests.training.statement --write       # and write the forest that ships
    python -m tests.training.statement --folds DIR   # and one for each fold, for `python -m tests.bank`

Two claims of two articles state the same where all marked facts of the one are told by the other; what
nobody marked in either teaches nothing. Some fifteen minutes on two cores.
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

from tests.bank import ANY, FOLDS, bank
from tests.training.align.forests import Part, fit
from verifier.config import Config
from verifier.encode import encoder
from verifier.events.likeness import FLOOR
from verifier.events.likeness.features import FEATURES, features
from verifier.events.likeness.model import comparable
from verifier.events.likeness.profiles import profiles
from verifier.load import load
from verifier.pipeline import linked, read
from verifier.rules.statement import says_something

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.bank import Story as Labelled
    from verifier.model import Claim

    Told = set[tuple[str, str]]  # slots with values
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


def rows(labelled: Labelled) -> Rows:
    """Features of the pairs of claims of one story, float32 (n, FEATURES), and whether each is the same."""
    with tempfile.TemporaryDirectory() as folder:
        labelled.write(Path(folder))
        articles, _ = load([folder])
    story = linked([read(article) for article in articles], encoder(Config().encoder))
    file = {article.id: Path(article.path).name for article in articles}
    known = profiles(story)
    claims = [story.claims[i] for i in known.ids]
    told = [_told(labelled, claim, file[claim.article_id]) for claim in claims]
    asked = np.array([says_something(story, claim) for claim in claims])
    found: list[np.ndarray] = [np.zeros((0, len(FEATURES)), np.float32)]
    labels: list[bool] = []
    for one, other in known.near(FLOOR):
        marked = np.array([bool(told[i] or told[j]) for i, j in zip(one, other, strict=True)], bool)
        kept = (known.article[one] != known.article[other]) & asked[one] & asked[other] & marked
        left, right = one[kept], other[kept]
        compared = features(known, left, right)
        near = comparable(compared)
        found.append(compared[near].astype(np.float32))
        pairs = zip(left[near].tolist(), right[near].tolist(), strict=True)
        labels += [_same(told[i], told[j]) for i, j in pairs]
    return np.concatenate(found), np.array(labels, int)


def _told(labelled: Labelled, claim: Claim, file: str) -> Told:
    return {
        (m.slot.name, m.value)
        for m in labelled.marks
        if m.file == file and any(span.start < m.end and m.start < span.end for span in claim.spans)
    }


def _same(one: Told, other: Told) -> bool:
    """Whether what the slighter claim tells is all told by the other one; a vague value fits each."""
    small, large = sorted((one, other), key=len)
    slots = {name for name, _ in large}
    fits = (pair in large or (pair[0] in slots and _vague(pair[0], one | other)) for pair in small)
    return bool(small) and all(fits)


def _vague(slot: str, told: Told) -> bool:
    return (slot, ANY) in told


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--write", action="store_true")
    ask.add_argument("--folds", type=Path)
    args = ask.parse_args()
    stories = bank()
    with ProcessPoolExecutor(2) as pool:
        parts = list(pool.map(rows, stories))
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
            "bank": f"{len(stories)} stories of tests/bank",
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
