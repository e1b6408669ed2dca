"""The mutation test: `python -m tests.mutation [--batches NAME ...] [--show] [--write docs/mutation.md]`."""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from pathlib import Path

from tests.mutation import sample
from tests.mutation.agreements import with_agreements
from tests.mutation.batch import Batch, batch
from tests.mutation.edits import Edit, edits
from tests.mutation.page import page
from tests.mutation.scores import shown
from tests.mutation.trial import Bench, Outcome


def main() -> None:
    """Run it and print the tables."""
    asked = _asked()
    if asked.accept:
        with tempfile.TemporaryDirectory() as scratch:
            sample.FILE.write_text(sample.accept(Path(scratch)), encoding="utf-8")
        return
    folders = [Path(name) if "/" in name else sample.CORPUS / name for name in asked.batches] or sorted(
        sample.CORPUS.iterdir()
    )
    outcomes: list[Outcome] = []
    standing: list[str] = []
    with tempfile.TemporaryDirectory() as scratch:
        for folder in folders:
            bench = Bench(_known(batch(folder)), Path(scratch))
            standing += [f"{folder.name}: ({raised.rule}) {raised.message}" for raised in bench.before]
            outcomes += [bench.trial(edit) for edit in _some(bench.batch, asked)]
            sys.stderr.write(f"{folder.name}: {len(outcomes)} so far\n")
    text = page(outcomes, standing)
    sys.stdout.write(text)
    if asked.show:
        sys.stdout.write("\n".join(shown(outcome) for outcome in outcomes if not outcome.good) + "\n")
    if asked.write:
        asked.write.parent.mkdir(exist_ok=True)
        asked.write.write_text(text, encoding="utf-8")


def _known(found: Batch) -> Batch:
    return found if found.shared else with_agreements(found)


def _some(found: Batch, asked: argparse.Namespace) -> list[Edit]:
    made = [e for e in edits(found, asked.seed, every=asked.every) if asked.mutator in {"", e.mutator}]
    if asked.limit and asked.limit < len(made):
        chosen = set(random.Random(f"{asked.seed} {found.name}").sample(range(len(made)), asked.limit))
        return [edit for n, edit in enumerate(made) if n in chosen]
    return made


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument(
        "--batches", nargs="+", default=[], help="names of batches, or folders (with a slash)"
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=int, default=0, help="at most so many edits of a batch, by chance")
    parser.add_argument("--every", action="store_true", help="change every telling, not one by chance")
    parser.add_argument("--mutator", default="", help="only this one")
    parser.add_argument(
        "--show", action="store_true", help="list the misses and the conflicts that nobody asked for"
    )
    parser.add_argument("--write", type=Path, help="write the tables to this file")
    parser.add_argument("--accept", action="store_true", help="only write the sample of the tests anew")
    return parser.parse_args()


if __name__ == "__main__":
    main()
