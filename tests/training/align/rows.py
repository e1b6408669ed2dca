"""Stories and their heads in, rows of features with labels out, and the forests that learn from them."""

from __future__ import annotations

import random
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import torch

from tests.bank import FOLDS
from tests.training.align.forests import Bag, out_of_fold, stored, worth
from verifier.align import known
from verifier.align.features import FIRST, SECOND
from verifier.align.field import Field, field
from verifier.align.filler import KINDS
from verifier.align.head import adapter, head, scores
from verifier.encode import pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.training.align.heads import Trained
    from tests.training.align.lessons import Lesson

SOFT = {"conflict", "revision", "dispute"}
FORESTS = ("slot", "equal", "conflict", "revision", "dispute")


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


def all_views(lessons: list[Lesson], heads: dict[int, Trained]) -> list[View]:
    """The views of all stories, each scored by a head and an encoder that never saw the story."""
    with tempfile.TemporaryDirectory() as kept, ProcessPoolExecutor(2, get_context("spawn")) as pool:
        for fold, trained in heads.items():
            trained.write(Path(kept) / str(fold))
        folders = [str(Path(kept) / str(each.story.fold)) for each in lessons]
        return [view for found in pool.map(views, lessons, folders) for view in found]


def views(each: Lesson, model: str) -> list[View]:
    """The whole story, two of its articles, and some sentences of two: a batch may be as small as that."""
    torch.set_num_threads(1)
    texts = [f.text for f in each.fillers]
    seen = dict(zip(texts, pieces(texts, adapter(model)), strict=True))
    fields, places = [], []
    for kind in KINDS:
        of = tuple(n for n, f in enumerate(each.fillers) if f.kind == kind)
        if len({each.fillers[n].article_id for n in of}) > 1:
            members = [each.fillers[n] for n in of]
            fields.append(field(members, scores(head(model), members, [seen[f.text] for f in members])))
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

    def __init__(self, found: list[View]) -> None:
        self._views = found
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

    def fit(self, name: str, folder: Path | None, without: int) -> str:
        """Write a forest of all stories, or of those outside a fold, and tell what it is worth.

        Its worth, and how its odds are calibrated, are those on whole stories that it had not seen.
        """
        part = self.parts()[name]
        kept = part.folds != without
        rows, labels, whole = part.rows[kept], part.labels[kept], part.whole[kept]
        odds = out_of_fold(part.kind, rows, labels, part.folds[kept])
        if folder:
            stored(part.kind, part.names, rows, labels, odds, whole, folder / f"{name}.json")
        return worth(name, labels[whole], odds[whole])


def fitted(rows: Rows, asked: Sequence[tuple[str, Path | None, int]]) -> list[str]:
    """Fit forests, each given by name, folder to write it to and fold left out; what each is worth."""
    ROWS.append(rows)
    with ProcessPoolExecutor(2, get_context("fork")) as pool:
        return list(pool.map(_fitted, *zip(*asked, strict=True)))


# What forked processes share without copying it.
ROWS: list[Rows] = []


def _fitted(name: str, folder: Path | None, without: int) -> str:
    return ROWS[0].fit(name, folder, without)


def _none(rows: np.ndarray) -> np.ndarray:
    return np.zeros(len(rows), np.float32)
