"""Fit what a capitalised phrase names: `python -m tests.training.names [--write] [--folds DIR]`.

Prints how well the phrases of unseen stories are sorted (each story is judged by weights that never saw it),
with --write stores the weights of all stories beside the code that reads them, and with --folds weights for
each part of the bank that never saw it, for `python -m tests.bank --models DIR`. Marks are not exhaustive:
a phrase that nobody marked teaches only what another phrase with its words in the same story does, or what
its form says beyond doubt. The tables of cases in `tests/corpora` teach as well, and so does a word that the
story also writes small.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from tests.bank import FOLDS, bank
from tests.bank.unseen import UNSEEN
from tests.facts.named import read as plain
from tests.facts.named import rows as table
from verifier.facts.place import canonical
from verifier.facts.sorts import SORTS, candidates, seen
from verifier.facts.words import phrase
from verifier.lexicon.institutions import AREA_HEADS, FACILITY_HEADS, SETTLEMENTS
from verifier.lexicon.nouns import nouns
from verifier.load import load
from verifier.segment import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from tests.bank import Mark, Story
    from verifier.facts.sorts import Candidate, Sort
    from verifier.model import Article

    Floats = NDArray[np.float64]

STORED = Path(__file__).parents[2] / "verifier" / "facts" / "sorts" / "weights.json"
STRENGTH = 0.6
# A sign that fewer stories have says more about them than about names.
STORIES = 3
SMALL = 0.01  # weights below it are not stored
# A phrase that is not marked itself teaches less; one that no mark in its story helps to judge, least.
MARKED = 1.0
UNMARKED = 0.5
PRESUMED = 0.15
SMALLER = 0.3
CASE = 4.0
KINDS: dict[str, frozenset[Sort]] = {
    "person": frozenset({"person"}),
    "organisation": frozenset({"organisation"}),
    "place": frozenset({"place"}),
}
# What a fact of the kind "name" is told of says what is named: "the main road", "his elder daughter".
SITES = FACILITY_HEADS | AREA_HEADS | SETTLEMENTS | nouns("site") | frozenset({"volcano"})
PEOPLE = nouns("person")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A phrase with its signs and the sorts it may be."""

    signs: frozenset[str]
    sorts: frozenset[Sort]
    weight: float
    group: str
    fold: int


def lessons(story: Story) -> Iterator[Lesson]:
    """What one story teaches."""
    with tempfile.TemporaryDirectory() as folder:
        story.write(Path(folder))
        articles, _ = load([folder])
    found = [candidates(sentences(article)) for article in articles]
    files = [Path(article.path).name for article in articles]
    marks = [[mark for mark in story.marks if mark.file == file] for file in files]
    told = [_told(mine, these) for mine, these in zip(found, marks, strict=True)]
    known: dict[tuple[str, ...], Counter[frozenset[Sort]]] = defaultdict(Counter)
    for mine, sorts in zip(found, told, strict=True):
        for at, marked_as in sorts.items():
            known[mine[at].key][marked_as] += 1
    small = {word for article in articles for word in re.findall(r"\b[a-z]+\b", article.text)}
    for mine, sorts in zip(found, told, strict=True):
        for at, (phrased, signs) in enumerate(zip(mine, seen(mine), strict=True)):
            sort, weight = sorts.get(at), MARKED
            if sort is None and phrased.key in known:
                sort, weight = known[phrased.key].most_common(1)[0][0], UNMARKED
            if sort is None and len(phrased.key) == 1 and phrased.key[0] in small and not phrased.chunk.first:
                sort, weight = frozenset({"none"}), SMALLER
            if sort is None:
                sort, weight = presumed(phrased), PRESUMED
            if sort:
                yield Lesson(signs=signs, sorts=sort, weight=weight, group=story.name, fold=story.fold)


def presumed(one: Candidate) -> frozenset[Sort]:
    """What a phrase that nobody marked may be by its form, empty where that says too little."""
    several = len(one.key) > 1
    if one.chunk.kind == "event":
        return frozenset({"other"})
    if one.chunk.kind == "seat" or (one.chunk.kind == "organisation" and several):
        return frozenset({"organisation"})
    if one.chunk.kind == "area" or {"a large city", "before 0 in"} <= one.form | one.around:
        return frozenset({"place"})
    if one.chunk.kind == "facility":
        return frozenset({"place", "organisation"})
    if one.chunk.kind == "acronym":
        return frozenset({"organisation", "other", "none"})
    named = one.chunk.kind == "caps" and several and "first given" in one.form
    return frozenset({"person"}) if named and "last a site" not in one.form else frozenset()


def _told(found: tuple[Candidate, ...], marks: Sequence[Mark]) -> dict[int, frozenset[Sort]]:
    """Which candidates are marked; a mark over several of them says nothing of any."""
    told = {}
    for mark in marks:
        inside = [
            at for at, one in enumerate(found) if one.chunk.start < mark.end and mark.start < one.chunk.end
        ]
        if mark.slot.kind in {*KINDS, "name"} and len(inside) == 1:
            told[inside[0]] = KINDS.get(mark.slot.kind) or _of(mark.slot.about)
    return told


def _of(what: str) -> frozenset[Sort]:
    words = set(re.findall(r"[a-z]+", what.lower()))
    return frozenset({"person" if words & PEOPLE else "place" if words & SITES else "other"})


def cases() -> Iterator[Lesson]:
    """What the tables of cases teach: each row is a group of its own."""
    for file, of in (("names.tsv", _named), ("places.tsv", _placed)):
        for value, text, *_ in table(file):
            if value not in {"same", "different", "equal", "compatible", "conflicting", "incomparable"}:
                article, parsed = plain(text)
                found = candidates(parsed)
                for one, signs in zip(found, seen(found), strict=True):
                    sorts = of(value.split("|"), one, article)
                    yield Lesson(signs=signs, sorts=sorts, weight=CASE, group=text, fold=-1)


def _named(values: list[str], one: Candidate, article: Article) -> frozenset[Sort]:
    del article
    for value in values:
        sort, _, entity = value.partition(":")
        if set(one.key) <= set(entity.split()) or one.chunk.kind == "acronym":
            return KINDS.get(sort, frozenset({"other"}))
    return frozenset({"place", "other", "none"})


def _placed(values: list[str], one: Candidate, article: Article) -> frozenset[Sort]:
    del article
    names = {re.sub(r"<.*", "", value) for value in values}
    if canonical(one.chunk.text) in names or phrase(one.chunk.text) in names:
        return frozenset({"place"})
    return frozenset(SORTS) - {"place"}


class Fit:
    """Weights of signs for sorts that make the lessons likely, kept small by a quadratic penalty."""

    def __init__(self, learned: Sequence[Lesson]) -> None:
        count: dict[str, set[str]] = defaultdict(set)
        for lesson in learned:
            for sign in lesson.signs:
                count[sign].add(lesson.group)
        self.signs = sorted(sign for sign, groups in count.items() if len(groups) >= STORIES)
        self._at = {sign: at for at, sign in enumerate(self.signs)}
        table = self.table(learned)
        allowed = np.array([[sort in lesson.sorts for sort in SORTS] for lesson in learned])
        weight = np.array([lesson.weight for lesson in learned])
        shape = (len(self.signs) + 1, len(SORTS))

        def loss(flat: Floats) -> tuple[float, Floats]:
            weights = flat.reshape(shape)
            scores = table @ weights
            scores -= scores.max(axis=1, keepdims=True)
            shares = np.exp(scores)
            shares /= shares.sum(axis=1, keepdims=True)
            right = (shares * allowed).sum(axis=1)
            wanted = shares * allowed / right[:, None]
            value = -(weight * np.log(right)).sum() + STRENGTH * (weights[1:] ** 2).sum()
            slope = np.asarray(table.T @ ((shares - wanted) * weight[:, None]))
            slope[1:] += 2 * STRENGTH * weights[1:]
            return float(value), slope.ravel()

        start = np.zeros(shape).ravel()
        self.weights: Floats = minimize(
            loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 300}
        ).x.reshape(shape)

    def table(self, lessons: Sequence[Lesson]) -> csr_matrix:
        """The lessons as rows, the signs as columns, the first column being that of no sign."""
        where = [[0, *sorted(self._at[s] + 1 for s in lesson.signs if s in self._at)] for lesson in lessons]
        ends = np.cumsum([0, *map(len, where)])
        flat = np.concatenate(where)
        return csr_matrix((np.ones(len(flat)), flat, ends), shape=(len(lessons), len(self.signs) + 1))

    def judged(self, lessons: Sequence[Lesson]) -> list[Sort]:
        """The likeliest sort of each."""
        return [SORTS[at] for at in (self.table(lessons) @ self.weights).argmax(axis=1)]


def crossed(found: Sequence[Lesson], fits: dict[int, Fit]) -> list[tuple[Lesson, Sort]]:
    """The marked phrases, each with its sort by weights that never saw its part of the bank."""
    judged = []
    for fold, fit in fits.items():
        rest = [lesson for lesson in found if lesson.fold == fold and lesson.weight == MARKED]
        judged += list(zip(rest, fit.judged(rest), strict=True))
    return judged


def figures(judged: Sequence[tuple[Lesson, Sort]]) -> dict[str, str]:
    """For each sort how many phrases of it were taken for one, and how many of those taken were right."""
    shown: dict[str, str] = {}
    for sort in SORTS:
        sure = [taken for lesson, taken in judged if lesson.sorts == {sort}]
        right = [sort in lesson.sorts for lesson, taken in judged if taken == sort]
        shown[sort] = f"found {sure.count(sort)}/{len(sure)}, right {sum(right)}/{len(right)}"
    return shown


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(prog="python -m tests.training.names", description=__doc__)
    parser.add_argument("--write", action="store_true", help="store the weights")
    parser.add_argument("--folds", type=Path, help="store weights for each part of the bank in this folder")
    asked = parser.parse_args()
    stories = bank()
    found = [lesson for story in stories for lesson in lessons(story)] + list(cases())
    fits = {fold: Fit([lesson for lesson in found if lesson.fold != fold]) for fold in range(FOLDS)}
    shown = figures(crossed(found, fits))
    for sort, line in shown.items():
        sys.stdout.write(f"{sort}: {line}\n")
    about = f"{len(stories)} stories of tests/bank and the tables of cases: {len(found)} phrases"
    if asked.folds:
        for fold, fit in fits.items():
            (asked.folds / str(fold)).mkdir(parents=True, exist_ok=True)
            store(fit, f"{about}, without fold {fold}", {}, asked.folds / str(fold) / UNSEEN)
    if asked.write:
        store(Fit(found), about, shown, STORED)


def store(fit: Fit, about: str, shown: dict[str, str], path: Path) -> None:
    """Write the weights, with what they learned from and what they are worth."""
    rows = {sign: row.round(3).tolist() for sign, row in zip(("", *fit.signs), fit.weights, strict=True)}
    kept = {sign: row for sign, row in rows.items() if not sign or max(map(abs, row)) >= SMALL}
    stored = {
        "data": about,
        "seed": "none: the fit has one optimum, and the parts of the bank are fixed",
        "unseen": shown,
        "sorts": list(SORTS),
        "weights": kept,
    }
    text = json.dumps(stored, ensure_ascii=False, separators=(",", ":"))
    path.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
