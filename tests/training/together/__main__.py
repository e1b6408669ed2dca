"""Train the model that reads two passages together, from the bank of labelled stories.

    python -m tests.training.together --models DIR            # for the first fold of `tests.bank` alone
    python -m tests.training.together --models DIR --write    # and write it as what ships

DIR holds a model of the alignment for each fold (`python -m tests.training.align --folds DIR`), so that what
is left in doubt is what would be left of a story that nobody has seen. The reader learns from all folds but
the first; how its answers weigh against what the forests say is fitted to the first, by story. Two cores that
know bfloat16, no accelerator: some seventy minutes.
"""

from __future__ import annotations

import argparse
import functools
import json
import os
import shutil
import sys
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from sklearn.linear_model import LogisticRegression

from tests.bank import bank
from tests.bank.pairs import pairs
from tests.training.align.forests import worth
from tests.training.align.heads import MODEL, SEED
from tests.training.align.lessons import lesson
from tests.training.together.sentences import of_sentences
from tests.training.together.values import of_marks, of_readers, of_rivals
from verifier.align.doubt import FILE, VERDICTS, columns
from verifier.align.together import ADAPTER, HEAD, QUESTIONS, answers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.bank import Story
    from tests.training.together.asked import Asked

UNSEEN = 0  # the fold that the reader never sees
PARTS = 5  # of it, by story, for figures on stories to which nothing was fitted
CURB = 0.3  # inverse strength of regularization


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--models", type=Path, required=True)
    ask.add_argument("--write", action="store_true")
    args = ask.parse_args()
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        found = pool.map(functools.partial(_asked, args.models), bank())
        asked = [each for story in found for each in story]
    sys.stderr.write(f"{len(asked)} pairs\n")
    os.environ["OMP_NUM_THREADS"] = "2"
    from tests.training.together.network import train  # noqa: PLC0415  torch reads the number of threads once

    network = train([each for each in asked if each.fold != UNSEEN], SEED)
    unseen = args.models / str(UNSEEN)
    network.write(unseen)
    weights, figures = fitted([each for each in asked if each.place >= 0 and each.fold == UNSEEN], unseen)
    (unseen / FILE).write_text(json.dumps(weights, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write("\n".join(figures) + "\n")
    for name in (ADAPTER, HEAD, FILE) if args.write else ():
        shutil.copyfile(unseen / name, MODEL / name)
    return 0


def _asked(models: Path, story: Story) -> list[Asked]:
    each = lesson(story)
    return [
        *of_rivals(each, str(models / str(story.fold))),
        *of_marks(each),
        *of_readers(each, pairs().get(story.name, ())),
        *of_sentences(story),
    ]


def fitted(asked: Sequence[Asked], folder: Path) -> tuple[dict[str, list[float]], list[str]]:
    """The weights of the last reading, by verdict, and what it is worth on stories that it has not seen."""
    told: dict[tuple[str, int], list[Asked]] = defaultdict(list)
    for each in asked:
        told[each.story, each.place].append(each)
    order = [each for members in told.values() for each in members]
    given = answers([(each.one, each.other) for each in order], [each.kind for each in order], str(folder))
    first = [members[0] for members in told.values()]
    rows = columns([each.before for each in first], [len(members) for members in told.values()], given)
    part = np.array([sum(map(ord, each.story)) % PARTS for each in first])
    weights, figures = {}, []
    for verdict in VERDICTS:
        labels = np.array([each.answers[QUESTIONS.index(verdict)] for each in first])
        odds = np.zeros(len(rows))
        for one in range(PARTS):
            odds[part == one] = _model(rows[part != one], labels[part != one]).decision_function(
                rows[part == one]
            )
        figures.append(worth(verdict, labels, odds))
        model = _model(rows, labels)
        weights[verdict] = [round(float(x), 4) for x in (*model.coef_[0], model.intercept_[0])]
    return weights, figures


def _model(rows: np.ndarray, labels: np.ndarray) -> LogisticRegression:
    return LogisticRegression(C=CURB, max_iter=2000).fit(rows, labels)


if __name__ == "__main__":
    sys.exit(main())
