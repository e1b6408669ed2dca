"""Train the alignment from the bank of labelled stories.

    python -m tests.training.align               # figures only: each story judged by models that never saw it
    python -m tests.training.align --write       # and write the model that ships
    python -m tests.training.align --folds DIR   # and a model for each fold, for `python -m tests.bank`

Two cores, no accelerator: some seventy minutes. The same bank, seed and versions give the same files.
"""

from __future__ import annotations

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from tests.bank import FOLDS, bank
from tests.training.align.heads import MODEL, SEED, heads, kept
from tests.training.align.lessons import EVERY, lesson
from tests.training.align.moving import moves
from tests.training.align.rows import FORESTS, Rows, all_views, fitted


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--write", action="store_true")
    ask.add_argument("--folds", type=Path)
    ask.add_argument("--pieces", type=Path, help="keep token vectors in this file")
    ask.add_argument(
        "--heads", type=Path, help="take the heads from what --folds wrote there, and fit forests"
    )
    ask.add_argument(
        "--further", action="store_true", help="let the heads of --heads go over all stories once more"
    )
    ask.add_argument("--share", type=float, default=1.0, help="train on this share of the stories")
    args = ask.parse_args()
    earlier = json.loads((MODEL / "about.json").read_text(encoding="utf-8"))
    with ProcessPoolExecutor(2) as pool:
        lessons = list(pool.map(lesson, bank()))
    sys.stderr.write(f"{len(lessons)} stories, {sum(len(each.fillers) for each in lessons)} values\n")
    trained = kept(args.heads) if args.heads else {}
    if args.further or not trained:
        trained = heads(lessons, args.pieces, args.share, every=args.write or bool(trained), earlier=trained)
    moved, worth = moves(lessons)
    for fold, each in trained.items():
        if place := (args.write and MODEL) if fold == EVERY else (args.folds and args.folds / str(fold)):
            each.write(place, moved[fold])
    asked = [(name, MODEL if args.write else None, EVERY) for name in FORESTS]
    if args.folds:
        asked += [(name, args.folds / str(fold), fold) for fold in range(FOLDS) for name in FORESTS]
    figures = [worth, *fitted(Rows(all_views(lessons, trained, moved)), asked)[: len(FORESTS)]]
    sys.stdout.write("\n".join(figures) + "\n")
    if args.write:
        stories = f"{len(lessons)} stories of tests/bank"
        about = {
            "trained by": "python -m tests.training.align --write",
            "bank": stories,
            # Heads that are taken from an earlier run have seen the stories of that one.
            "bank of head and adapter": _seen(earlier["bank of head and adapter"], stories, args),
            "seed": SEED,
            "figures on stories not trained on": figures,
        }
        (MODEL / "about.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    return 0


def _seen(earlier: str, stories: str, args: argparse.Namespace) -> str:
    if not args.heads:
        return stories
    return f"{earlier}, then once more {stories}" if args.further else earlier


if __name__ == "__main__":
    sys.exit(main())
