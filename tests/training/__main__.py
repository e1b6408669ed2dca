"""Train the forests that align slots: `python -m tests.training [--write] [--show KIND] [--store FOLDER]`.

Prints how well pairs of unseen stories are told apart (each story is judged by a forest that never saw it),
and with --write stores the forests of all stories beside the code that reads them.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.training.changed import changed
from tests.training.fit import FOLDS, Judged, judge
from tests.training.fit import store as keep
from tests.training.labelled import labelled
from tests.training.page import page
from tests.training.real import real
from verifier.config import Config
from verifier.encode import encoder
from verifier.store import Store
from verifier.store.vectors import KeptEncoder

if TYPE_CHECKING:
    from verifier.model import FactKind

STORIES = Path(__file__).parents[1] / "corpora" / "stories"
FORESTS = Path(__file__).parents[2] / "verifier" / "events" / "slot" / "forests"
PAGE = Path(__file__).parents[2] / "docs" / "slots.md"
KINDS: tuple[FactKind, ...] = ("quantity", "timex", "name")


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(prog="python -m tests.training", description=__doc__)
    parser.add_argument("--write", action="store_true", help="store the forests")
    parser.add_argument("--show", default="", help="list the worst errors of this kind of fact")
    parser.add_argument("--stories", type=Path, nargs="+", default=[STORIES])
    parser.add_argument("--real", type=Path, help="a file of real batches (JSON Lines) to learn from as well")
    parser.add_argument(
        "--store", type=Path, help="a folder that keeps readings and vectors for the next run"
    )
    asked = parser.parse_args()
    folders = sorted(path.parent for root in asked.stories for path in root.glob("*/expected.toml"))
    kinds = tuple(kind for kind in KINDS if asked.show in {"", kind})
    store = Store(folder=asked.store) if asked.store else None
    name = Config().encoder
    model = KeptEncoder(model=name, store=store) if store else encoder(name)
    found = [pair for folder in folders for pair in labelled(folder, kinds)]
    found += [pair for folder in folders for pair in changed(folder, kinds, model, store)]
    found += real(asked.real, kinds) if asked.real else ()
    all_judged = {}
    for kind in kinds:
        judged = all_judged[kind] = judge([pair for pair in found if pair.kind == kind])
        sys.stdout.write(judged.line(kind) + "\n")
        if asked.show:
            _show(judged)
        if asked.write:
            keep(judged, FORESTS / f"{kind}.json")
    if asked.write:
        PAGE.write_text(page(all_judged, FOLDS), encoding="utf-8")


def _show(judged: Judged) -> None:
    for title, wrong in (("taken for one", judged.false()), ("missed", judged.missed())):
        sys.stdout.write(f"== {title}\n")
        for chance, pair in wrong:
            sys.stdout.write(
                f"{chance:.2f} [{pair.story}] {pair.how}\n    {pair.words[0]}\n    {pair.words[1]}\n"
            )
            known = {k: round(v, 2) for k, v in sorted(pair.features.items()) if v}
            sys.stdout.write(f"    {known}\n")


if __name__ == "__main__":
    main()
