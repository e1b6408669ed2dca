"""Train the alignment from the bank of labelled stories.

    python -m tests.training.align               # figures only: each story judged by models that never saw it
    python -m tests.training.align --write       # and write the model that ships
    python -m tests.training.align --folds DIR   # and a model for each fold, for `python -m tests.bank`

Two cores, no accelerator: some twenty minutes. The same bank, seed and versions give the same files.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import torch
from safetensors.numpy import load, save

from tests.bank import FOLDS, bank
from tests.training.align.forests import Bag, out_of_fold, stored, worth
from tests.training.align.lessons import Lesson, basis, lesson, pieces
from tests.training.align.network import train
from verifier.align import known
from verifier.align.features import FIRST, SECOND
from verifier.align.field import Field, field
from verifier.align.filler import KINDS
from verifier.align.head import Head, scores
from verifier.align.pieces import Windows, windows

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.encode import Pieces

SEED, AXES, WORDS = 0, 160, 30600
EVERY = -1  # no fold left out
SOFT = {"conflict", "revision", "dispute"}
MODEL = Path(__file__).parents[3] / "verifier" / "align" / "model"


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--write", action="store_true")
    ask.add_argument("--folds", type=Path)
    ask.add_argument("--pieces", type=Path, help="keep token vectors in this file")
    ask.add_argument(
        "--heads", type=Path, help="take the heads from what --folds wrote there, and fit forests"
    )
    ask.add_argument("--share", type=float, default=1.0, help="train on this share of the stories")
    args = ask.parse_args()
    lessons = [lesson(story) for story in bank()]
    seen = pieces([f.text for each in lessons for f in each.fillers], args.pieces)
    say(f"{len(lessons)} stories, {sum(len(each.fillers) for each in lessons)} values")
    heads = _kept(args.heads) if args.heads else _heads(lessons, seen, args)
    say(f"{len(heads)} heads")
    rows = Rows(lessons, heads, seen)
    say("all pairs known")
    if args.folds:
        for fold in range(FOLDS):
            rows.fit(args.folds / str(fold), heads[fold], without=fold)
            say(f"wrote the model of fold {fold}")
    figures = rows.figures()
    sys.stdout.write("\n".join(figures) + "\n")
    if args.write:
        rows.fit(MODEL, heads[EVERY])
        about = {
            "trained by": "python -m tests.training.align --write",
            "bank": f"{len(lessons)} stories of tests/bank",
            "seed": SEED,
            "figures on stories not trained on": figures,
        }
        (MODEL / "about.json").write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    return 0


def _kept(folder: Path) -> dict[int, dict[str, np.ndarray]]:
    """The heads that an earlier run wrote: those of the folds, and the one that ships."""
    places = {fold: folder / str(fold) for fold in range(FOLDS)} | {EVERY: MODEL}
    return {fold: load((place / "head.safetensors").read_bytes()) for fold, place in places.items()}


def _heads(
    lessons: list[Lesson], seen: dict[str, Pieces], args: argparse.Namespace
) -> dict[int, dict[str, np.ndarray]]:
    """A head for each fold that never saw it, and one of all stories where it is to be written."""
    mean, axes = basis(list(seen.values())[:: max(1, len(seen) // 2500)], AXES)
    made = [windows(each.fillers, [seen[f.text] for f in each.fillers], (mean, axes)) for each in lessons]
    rarity = rarities(made)
    GIVEN.append(Given(lessons, made, rarity, args.share))
    asked = [*range(FOLDS), EVERY] if args.write else [*range(FOLDS)]
    # Forked, so that both know the windows; one thread each, since the matrices are small.
    with ProcessPoolExecutor(2, get_context("fork")) as pool:
        return {
            fold: packed(network, mean, axes)
            for fold, network in zip(asked, pool.map(_trained, asked), strict=True)
        }


def say(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


def rarities(made: list[Windows]) -> np.ndarray:
    """How rare each token of the vocabulary is, 0 to about 1."""
    counts: Counter[int] = Counter()
    total = 0
    for each in made:
        for ids, length in zip(each.ids, each.length, strict=True):
            counts.update(set(ids[:length].tolist()))
            total += 1
    rare = np.full(WORDS, math.log(total) / 9, np.float32)
    for token, count in counts.items():
        rare[token] = math.log(total / count) / 9
    return rare


@dataclass(frozen=True, slots=True)
class Given:
    """What heads are trained from."""

    lessons: list[Lesson]
    made: list[Windows]
    rarity: np.ndarray
    share: float

    def trained(self, fold: int) -> dict[str, np.ndarray]:
        """The weights of a head that sees all stories but those of a fold."""
        torch.set_num_threads(1)
        part = [(a, w) for a, w in zip(self.lessons, self.made, strict=True) if a.story.fold != fold]
        network = train(part[: math.ceil(len(part) * self.share)], AXES, self.rarity, SEED)
        say(f"head without fold {fold}")
        return {name: value.detach().numpy() for name, value in network.state_dict().items()}


# What forked processes share without copying it.
GIVEN: list[Given] = []


def _trained(fold: int) -> dict[str, np.ndarray]:
    return GIVEN[0].trained(fold)


def packed(weights: dict[str, np.ndarray], mean: np.ndarray, axes: np.ndarray) -> dict[str, np.ndarray]:
    """A head's weights as they are stored; what is large in half precision."""
    return {
        name: value.astype(np.float16 if value.size > 1000 else np.float32)
        for name, value in (weights | {"mean": mean, "axes": axes}).items()
    }


@dataclass(frozen=True, slots=True)
class View:
    """A story, or a part of it, as the engine could meet it; `places` are those of the lesson's fillers."""

    lesson: Lesson
    fields: tuple[Field, ...]
    places: tuple[tuple[int, ...], ...]
    whole: bool

    def part(self, kept: set[int]) -> View:
        """What is left of it when only some fillers are there."""
        found = []
        for one, places in zip(self.fields, self.places, strict=True):
            rows = [n for n, place in enumerate(places) if place in kept]
            if len({one.fillers[n].article_id for n in rows}) > 1:
                found.append((one.part(rows), tuple(places[n] for n in rows)))
        return View(self.lesson, tuple(f for f, _ in found), tuple(p for _, p in found), whole=False)


def views(each: Lesson, weights: dict[str, np.ndarray], seen: dict[str, Pieces]) -> list[View]:
    """The whole story, two of its articles, and some sentences of two: a batch may be as small as that."""
    head = Head({name: value.astype(np.float32) for name, value in weights.items()})
    fields, places = [], []
    for kind in KINDS:
        of = tuple(n for n, f in enumerate(each.fillers) if f.kind == kind)
        if len({each.fillers[n].article_id for n in of}) > 1:
            members = [each.fillers[n] for n in of]
            fields.append(field(members, scores(head, members, [seen[f.text] for f in members])))
            places.append(of)
    whole = View(each, tuple(fields), tuple(places), whole=True)
    rng = random.Random(each.story.name)
    articles = sorted({f.article_id for f in each.fillers})
    found = [whole]
    for share in (1.0, 0.3):
        two = set(rng.sample(articles, min(2, len(articles))))
        sentences = sorted({(f.article_id, f.fact.sentence) for f in each.fillers if f.article_id in two})
        told = set(rng.sample(sentences, max(1, round(share * len(sentences)))))
        kept = {n for n, f in enumerate(each.fillers) if (f.article_id, f.fact.sentence) in told}
        found.append(whole.part(kept))
    return found


Gathered = tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray, np.ndarray]


class Part(NamedTuple):
    """What one forest learns from; `whole` are the rows of whole stories."""

    kind: str
    names: tuple[str, ...]
    rows: np.ndarray
    labels: np.ndarray
    folds: np.ndarray
    whole: np.ndarray


class Rows:
    """All pairs of all stories, each scored by a head that never saw the story."""

    def __init__(
        self, lessons: list[Lesson], heads: dict[int, dict[str, np.ndarray]], seen: dict[str, Pieces]
    ) -> None:
        self._views = [view for each in lessons for view in views(each, heads[each.story.fold], seen)]
        self._equal = self._gathered(dict.fromkeys(range(FOLDS), _none), equal=True)
        equal = {fold: self._equal_forest(fold) for fold in range(FOLDS)}
        self._differ = self._gathered(equal, equal=False)

    def _equal_forest(self, fold: int) -> Callable[[np.ndarray], np.ndarray]:
        rows, one, relation, folds, _ = self._equal
        kept = (folds != fold) & (relation != "unmarked")
        bag = Bag("equal", rows[kept], one[kept])
        return lambda asked: (
            (1 / (1 + np.exp(-bag.odds(asked)))).astype(np.float32) if len(asked) else _none(asked)
        )

    def _gathered(self, chances: dict[int, Callable[[np.ndarray], np.ndarray]], *, equal: bool) -> Gathered:
        """Rows, whether each pair is of one slot, how its two stand, its fold, and if its story is whole."""
        rows, one, relation, folds, whole = [], [], [], [], []
        for view in self._views:
            lesson = view.lesson
            for place, each in zip(view.places, known(view.fields, chances[lesson.story.fold]), strict=True):
                rows.append(each.equal_rows if equal else each.differ_rows)
                for i, j in (each.equal if equal else each.differ).tolist():
                    one.append(int(lesson.one_slot(place[i], place[j])))
                    relation.append(lesson.relation(place[i], place[j]))
                    folds.append(lesson.story.fold)
                    whole.append(view.whole)
        return np.concatenate(rows), np.array(one), np.array(relation), np.array(folds), np.array(whole)

    def parts(self) -> dict[str, Part]:
        """What each forest learns from."""
        rows, one, relation, folds, whole = self._differ
        marked = self._equal[2] != "unmarked"
        # Equal values that were read or compared wrongly are of one slot, and no difference.
        sure = relation != "unknown"
        soft = np.isin(relation, sorted(SOFT))
        found = {
            "equal": Part("equal", FIRST, *(self._equal[n][marked] for n in (0, 1, 3, 4))),
            "slot": Part(
                "slot", FIRST + SECOND, rows[sure], soft[sure].astype(int), folds[sure], whole[sure]
            ),
        }
        for verdict in sorted(SOFT):
            # Of what is of one slot: equal values that were read or compared wrongly are none of the three.
            asked = sure & (one == 1)
            so = (relation[asked] == verdict).astype(int)
            found[verdict] = Part("verdict", FIRST + SECOND, rows[asked], so, folds[asked], whole[asked])
        return found

    def figures(self) -> list[str]:
        """The worth of each forest on whole stories that it never saw."""
        found = []
        for name, part in self.parts().items():
            odds = out_of_fold(part.kind, part.rows, part.labels, part.folds)
            found.append(worth(name, part.labels[part.whole], odds[part.whole]))
        return found

    def fit(self, folder: Path, weights: dict[str, np.ndarray], without: int = -1) -> None:
        """Write a model, of all stories or of those outside a fold."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "head.safetensors").write_bytes(save(weights))
        for name, part in self.parts().items():
            kept = part.folds != without
            x, y = part.rows[kept], part.labels[kept]
            odds = out_of_fold(part.kind, x, y, part.folds[kept])
            stored(part.kind, part.names, x, y, odds, part.whole[kept], folder / f"{name}.json")


def _none(rows: np.ndarray) -> np.ndarray:
    return np.zeros(len(rows), np.float32)


if __name__ == "__main__":
    sys.exit(main())
