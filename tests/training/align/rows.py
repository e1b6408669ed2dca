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
from tests.training.align.forests import Bag, Part, fit, platt
from verifier.align import Known, known, rivals
from verifier.align.between import BETWEEN
from verifier.align.features import FIRST, SECOND
from verifier.align.field import Field, field
from verifier.align.filler import KINDS
from verifier.align.head import adapter, head, scores
from verifier.align.moving import moving
from verifier.encode import pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from tests.training.align.heads import Trained
    from tests.training.align.lessons import Lesson

SOFT = {"conflict", "revision", "dispute"}
# Of equal values that nobody marked some were read (`tests/bank/pairs`); each stands for so many of its kind.
STANDS_FOR = 5
READ_AS = {"same": 1, "different": 0, "misread": 0}
FORESTS = ("equal", "slot", "conflict", "revision")


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


def all_views(
    lessons: list[Lesson], heads: dict[int, Trained], moved: dict[int, dict[str, np.ndarray]]
) -> list[View]:
    """The views of all stories, each scored by a head and an encoder that never saw the story."""
    with tempfile.TemporaryDirectory() as kept, ProcessPoolExecutor(2, get_context("spawn")) as pool:
        for fold, trained in heads.items():
            trained.write(Path(kept) / str(fold), moved[fold])
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
            vectors = [seen[f.text] for f in members]
            found = scores(head(model), members, vectors)
            fields.append(field(members, found, moving(members, vectors, model)))
            places.append(of)
    whole = View(each, tuple(fields), tuple(places), whole=True)
    rng = random.Random(each.story.name)
    articles = sorted({f.article_id for f in each.fillers})
    parts = [whole]
    for share in (1.0, 0.3):
        two = set(rng.sample(articles, min(2, len(articles))))
        sentences = sorted({(f.article_id, f.fact.sentence) for f in each.fillers if f.article_id in two})
        told = set(rng.sample(sentences, max(1, round(share * len(sentences)))))
        kept = {n for n, f in enumerate(each.fillers) if (f.article_id, f.fact.sentence) in told}
        parts.append(whole.part(kept))
    return parts


class Seen(NamedTuple):
    """One kind of value in a view."""

    view: View
    places: tuple[int, ...]
    known: Known

    def relation(self, i: int, j: int) -> str:
        """How two of its fillers stand, as their marks have it."""
        return self.view.lesson.relation(self.places[i], self.places[j])

    def part(self, kind: str, rows: np.ndarray, names: tuple[str, ...], labels: Sequence[int]) -> Part:
        """Rows of it with their labels."""
        folds = np.full(len(rows), self.view.lesson.story.fold)
        return Part(kind, names, rows, np.array(labels, int), folds, np.full(len(rows), self.view.whole))


class Rows:
    """All pairs of all stories, each scored by a head that never saw the story, and what forests learn."""

    def __init__(self, found: list[View]) -> None:
        self.parts: dict[str, Part] = {}
        every, kept = _pairs(_seen(found, dict.fromkeys(range(FOLDS), _none)), equal=True)
        self.parts["equal"] = every.of(np.repeat(np.arange(len(kept)), kept))
        bags = _bags(self.parts["equal"])
        seen = _seen(found, {fold: bag.chances for fold, bag in bags.items()})
        same = _chances(bags, every, kept)
        every, kept = _pairs(seen, equal=False)
        self.parts["slot"] = every.of(np.flatnonzero(kept))
        one = _chances(_bags(self.parts["slot"]), every, kept)
        self._positions(seen, same, one)

    def _positions(self, seen: Sequence[Seen], same: np.ndarray, one: np.ndarray) -> None:
        """What the two forests learn that judge whole positions, given the chances of their pairs."""
        parts: dict[str, list[Part]] = {"conflict": [], "revision": []}
        at_same = at_one = 0
        for each in seen:
            known = each.known
            mine = same[at_same : (at_same := at_same + len(known.equal))]
            other = one[at_one : (at_one := at_one + len(known.differ))]
            told, asked, rows = rivals(known, mine, other)
            stand = [{each.relation(i, j) for i in told[g] for j in told[h]} for g, h in asked.tolist()]
            sure = np.array([bool(s & SOFT) or "unknown" not in s for s in stand], bool)
            for name, found in parts.items():
                labels = [int(name in s) for s in stand]
                found.append(each.part("verdict", rows, BETWEEN, labels).of(sure))
        self.parts |= {name: _joined(found) for name, found in parts.items()}


def _seen(found: list[View], chances: dict[int, Callable[[np.ndarray], np.ndarray]]) -> list[Seen]:
    return [
        Seen(view, places, each)
        for view in found
        for places, each in zip(view.places, known(view.fields, chances[view.lesson.story.fold]), strict=True)
    ]


def _pairs(seen: Sequence[Seen], *, equal: bool) -> tuple[Part, np.ndarray]:
    """All pairs of equal or of different values, and how often a forest learns from each of them."""
    parts, kept = [], []
    for each in seen:
        asked = (each.known.equal if equal else each.known.differ).tolist()
        stand = [each.relation(i, j) for i, j in asked]
        if equal:
            lesson, places = each.view.lesson, each.places
            labels = [int(lesson.one_slot(places[i], places[j])) for i, j in asked]
            kept += [int(s != "unmarked") for s in stand]
            for n, (i, j) in enumerate(asked):
                if (label := READ_AS.get(lesson.said(places[i], places[j]))) is not None:
                    labels[n], kept[n - len(asked)] = label, STANDS_FOR
            parts.append(each.part("equal", each.known.equal_rows, FIRST, labels))
        else:
            # Equal values that were read or compared wrongly are of one slot, and no difference.
            kept += [int(s != "unknown") for s in stand]
            labels = [int(s in SOFT) for s in stand]
            parts.append(each.part("slot", each.known.differ_rows, FIRST + SECOND, labels))
    return _joined(parts), np.array(kept, int)


def _joined(parts: Sequence[Part]) -> Part:
    return parts[0]._replace(
        rows=np.concatenate([part.rows for part in parts]),
        labels=np.concatenate([part.labels for part in parts]),
        folds=np.concatenate([part.folds for part in parts]),
        whole=np.concatenate([part.whole for part in parts]),
    )


def _bags(part: Part) -> dict[int, Bag]:
    """For each fold a forest that never saw it."""
    return {fold: Bag(part.of(part.folds != fold)) for fold in range(FOLDS)}


def _chances(bags: dict[int, Bag], every: Part, kept: np.ndarray) -> np.ndarray:
    """The calibrated chance of each row by the forest that never saw its story."""
    odds = np.zeros(len(every.rows))
    for fold, bag in bags.items():
        odds[every.folds == fold] = bag.odds(every.rows[every.folds == fold])
    sure = np.repeat(np.arange(len(kept)), kept * every.whole)
    slope, offset = platt(odds[sure], every.labels[sure])
    return (1 / (1 + np.exp(-(slope * odds + offset)))).astype(np.float32)


def fitted(rows: Rows, asked: Sequence[tuple[str, Path | None, int]]) -> list[str]:
    """Fit forests, each given by name, folder to write it to and fold left out; what each is worth."""
    ROWS.append(rows)
    with ProcessPoolExecutor(2, get_context("fork")) as pool:
        return list(pool.map(_fitted, *zip(*asked, strict=True)))


# What forked processes share without copying it.
ROWS: list[Rows] = []


def _fitted(name: str, folder: Path | None, without: int) -> str:
    part = ROWS[0].parts[name]
    return fit(name, part.of(part.folds != without), folder and folder / f"{name}.json")


def _none(rows: np.ndarray) -> np.ndarray:
    return np.zeros(len(rows), np.float32)
