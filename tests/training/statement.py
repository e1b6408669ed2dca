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
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from tests.bank import FOLDS, bank
from tests.bank.pairs import Passage, pairs
from tests.training.align.forests import Part, fit
from verifier.config import Config
from verifier.encode import encoder
from verifier.events.likeness.features import FEATURES, features
from verifier.events.likeness.profiles import profiles
from verifier.load import load
from verifier.pipeline import linked, read

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from tests.bank import Story as Labelled
    from tests.bank.pairs import Pair
    from verifier.events import Story
    from verifier.model import Claim

    Rows = tuple[np.ndarray, np.ndarray, np.ndarray]

# What more of makes a statement likelier, and what less likely; stories have few copies, and a forest that
# met none of them must still know that the same words are the same statement.
RAISING = frozenset(
    "cosine masked weight contained common said restated plain classes head instances places names numbers "
    "days modality polarity source".split()
)
LOWERING = frozenset(
    "other_classes other_instances other_places other_names other_numbers other_days better".split()
)
SLOPES = tuple((name in RAISING) - (name in LOWERING) for name in FEATURES)
STORED = Path(__file__).parents[2] / "verifier" / "events" / "likeness" / "statement.json"
ABOUT = STORED.with_name("about.json")


def rows(labelled: Labelled, told: Sequence[Pair]) -> Rows:
    """Features of the pairs of claims of one story that were read, float32 (n, FEATURES), and who agree.

    Each pair is seen twice: in its story, and in a batch of its two sentences alone, since a batch may be as
    small as that, and every word is rare in it. The third array says which rows are those of the story.
    """
    story = _linked(labelled.texts)
    parts = [_compared(story, told)]
    parts += [_compared(_linked(texts), [pair]) for texts, pair in _alone(story, told)]
    found, labels = (np.concatenate(column) for column in zip(*parts, strict=True))
    return found, labels, np.arange(len(labels)) < len(parts[0][1])


def _linked(texts: Mapping[str, str]) -> Story:
    with tempfile.TemporaryDirectory() as folder:
        for file, text in texts.items():
            Path(folder, file).write_text(text, encoding="utf-8")
        articles, _ = load([folder])
    return linked([read(article) for article in articles], encoder(Config().encoder))


def _compared(story: Story, told: Sequence[Pair]) -> tuple[np.ndarray, np.ndarray]:
    """Features and labels of the pairs whose claims are there; one that is split otherwise has no label."""
    known = profiles(story)
    at = {_place(story, story.claims[claim]): n for n, claim in enumerate(known.ids)}
    asked = [(at[p.one], at[p.other], p.label == "same") for p in told if {p.one, p.other} <= at.keys()]
    left, right, labels = np.array(asked, int).reshape(-1, 3).T
    return features(known, left, right).astype(np.float32), labels


def _place(story: Story, claim: Claim) -> Passage:
    file = Path(story.article(claim.article_id).path).name
    return Passage(file=file, start=claim.start, end=claim.end)


def _alone(story: Story, told: Sequence[Pair]) -> Iterator[tuple[dict[str, str], Pair]]:
    """The two sentences of each pair as two files, and the pair as it stands in them."""
    around = {_place(story, c): story.sentence(c.article_id, c.sentence) for c in story.claims.values()}
    for pair in told:
        if {pair.one, pair.other} <= around.keys():
            one, other = (
                replace(p, file=file, start=p.start - around[p].start, end=p.end - around[p].start)
                for file, p in (("0.txt", pair.one), ("1.txt", pair.other))
            )
            texts = {"0.txt": around[pair.one].text, "1.txt": around[pair.other].text}
            yield texts, replace(pair, one=one, other=other)


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--write", action="store_true")
    ask.add_argument("--folds", type=Path)
    args = ask.parse_args()
    # What is the same and not worth printing says nothing about what is the same.
    told = {
        name: [p for p in each if p.kind == "statement" and p.label != "trivial"]
        for name, each in pairs().items()
    }
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
            "bank": f"{int(part.whole.sum())} pairs of {len(stories)} stories, tests/bank/read.tsv",
            "seed": 0,
            "figures on stories not trained on": [figure],
        }
        ABOUT.write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    return 0


def joined(stories: Sequence[Labelled], parts: Sequence[Rows]) -> Part:
    """What the forest learns from, of all stories."""
    found, labels, whole = (np.concatenate(column) for column in zip(*parts, strict=True))
    folds = np.repeat([story.fold for story in stories], [len(same) for _, same, _ in parts])
    return Part("statement", tuple(FEATURES), found, labels, folds, whole, SLOPES)


if __name__ == "__main__":
    sys.exit(main())
