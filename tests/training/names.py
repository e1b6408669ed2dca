"""Fit what a capitalised phrase names: `python -m tests.training.names [--write] [--stories FOLDER ...]`.

Prints how well the phrases of unseen stories are sorted (each story is judged by weights that never saw it)
and with --write stores the weights of all stories beside the code that reads them. Marks are not exhaustive:
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
from sklearn.model_selection import GroupKFold

from tests.facts.named import read as plain
from tests.facts.named import rows as table
from tests.training.marked import story
from verifier.facts.place import canonical
from verifier.facts.sorts import SORTS, candidates, seen
from verifier.facts.words import phrase
from verifier.lexicon.institutions import AREA_HEADS, FACILITY_HEADS, SETTLEMENTS
from verifier.lexicon.people import CALLINGS, KIN, TERRAIN
from verifier.load import load
from verifier.segment import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from tests.training.marked import Mark
    from verifier.facts.sorts import Candidate, Sort
    from verifier.model import Article

    Floats = NDArray[np.float64]

BANK = Path(__file__).parents[1] / "bank" / "stories"
STORED = Path(__file__).parents[2] / "verifier" / "facts" / "sorts" / "weights.json"
SEED = 0  # of nothing but the folds' order: the fit itself has one optimum
FOLDS = 5
STRENGTH = 0.6
# A sign that fewer stories have says more about them than about names.
STORIES = 3
SMALL = 0.01  # weights below it are not stored
# A phrase that is not marked itself teaches less; one that no mark in its story helps to judge, least.
UNMARKED = 0.5
PRESUMED = 0.15
SMALLER = 0.3
CASE = 2.0
KINDS: dict[str, frozenset[Sort]] = {
    "person": frozenset({"person"}),
    "organisation": frozenset({"organisation"}),
    "place": frozenset({"place"}),
}
# What a fact of the kind "name" is told of says what is named: "the main road", "his elder daughter".
SITES = FACILITY_HEADS | AREA_HEADS | SETTLEMENTS | TERRAIN | frozenset({"highway", "volcano", "village"})
PEOPLE = KIN | CALLINGS | frozenset("champion winner baby child girl boy leader ringleader player".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A phrase with its signs and the sorts it may be."""

    signs: frozenset[str]
    sorts: frozenset[Sort]
    weight: float
    group: str
    words: str


def lessons(path: Path) -> Iterator[Lesson]:
    """What one story teaches."""
    marked = story(path)
    with tempfile.TemporaryDirectory() as folder:
        for at, one in enumerate(marked):
            Path(folder, f"{at:02}.txt").write_text(one.text, "utf-8")
        loaded, _ = load([folder])
    articles = sorted(loaded, key=lambda article: article.path)
    found = [candidates(sentences(article)) for article in articles]
    told = [_told(mine, one.marks) for mine, one in zip(found, marked, strict=True)]
    known: dict[tuple[str, ...], Counter[frozenset[Sort]]] = defaultdict(Counter)
    for mine, sorts in zip(found, told, strict=True):
        for at, marked_as in sorts.items():
            known[mine[at].key][marked_as] += 1
    small = {word for article in articles for word in re.findall(r"\b[a-z]+\b", article.text)}
    for mine, sorts in zip(found, told, strict=True):
        for at, (phrased, signs) in enumerate(zip(mine, seen(mine), strict=True)):
            sort, weight = sorts.get(at), 1.0
            if sort is None and phrased.key in known:
                sort, weight = known[phrased.key].most_common(1)[0][0], UNMARKED
            if sort is None and len(phrased.key) == 1 and phrased.key[0] in small and not phrased.chunk.first:
                sort, weight = frozenset({"none"}), SMALLER
            if sort is None:
                sort, weight = presumed(phrased), PRESUMED
            if sort:
                yield Lesson(
                    signs=signs, sorts=sort, weight=weight, group=path.stem, words=phrased.chunk.text
                )


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
    return frozenset({"person"}) if named and "last terrain" not in one.form else frozenset()


def _told(found: tuple[Candidate, ...], marks: Sequence[Mark]) -> dict[int, frozenset[Sort]]:
    """Which candidates are marked; a mark over several of them says nothing of any."""
    told = {}
    for mark in marks:
        inside = [
            at for at, one in enumerate(found) if one.chunk.start < mark.end and mark.start < one.chunk.end
        ]
        if mark.kind in {*KINDS, "name"} and len(inside) == 1:
            told[inside[0]] = KINDS.get(mark.kind) or _of(mark.what)
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
                    yield Lesson(signs=signs, sorts=sorts, weight=CASE, group=text, words=one.chunk.text)


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


def crossed(found: Sequence[Lesson]) -> list[Sort]:
    """The sort of each by weights that never saw its story."""
    judged: list[Sort] = ["none"] * len(found)
    groups = [lesson.group for lesson in found]
    for learned, rest in GroupKFold(FOLDS, shuffle=True, random_state=SEED).split(groups, groups=groups):
        fit = Fit([found[at] for at in learned])
        for at, sort in zip(rest, fit.judged([found[at] for at in rest]), strict=True):
            judged[at] = sort
    return judged


def figures(found: Sequence[Lesson], judged: Sequence[Sort]) -> dict[str, str]:
    """For each sort how many phrases that are surely of it were taken for one, and how many taken were."""
    shown: dict[str, str] = {}
    marked = [(lesson, sort) for lesson, sort in zip(found, judged, strict=True) if lesson.weight == 1]
    found, judged = [lesson for lesson, _ in marked], [sort for _, sort in marked]
    for sort in SORTS:
        sure = [j for lesson, j in zip(found, judged, strict=True) if lesson.sorts == {sort}]
        taken = [lesson for lesson, j in zip(found, judged, strict=True) if j == sort]
        right = sum(sort in lesson.sorts for lesson in taken)
        shown[sort] = f"found {sure.count(sort)}/{len(sure)}, right {right}/{len(taken)}"
    return shown


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(prog="python -m tests.training.names", description=__doc__)
    parser.add_argument("--write", action="store_true", help="store the weights")
    parser.add_argument("--stories", type=Path, nargs="+", default=[BANK])
    parser.add_argument("--without", type=Path, help="a file that names stories to leave out, one a line")
    asked = parser.parse_args()
    out = set(asked.without.read_text("utf-8").split()) if asked.without else set()
    paths = {path.stem: path for folder in asked.stories for path in sorted(folder.glob("*.story"))}
    found = [lesson for stem in sorted(set(paths) - out) for lesson in lessons(paths[stem])]
    found += cases()
    shown = figures(found, crossed(found))
    for sort, line in shown.items():
        sys.stdout.write(f"{sort}: {line}\n")
    if asked.write:
        fit = Fit(found)
        rows = {sign: row.round(3).tolist() for sign, row in zip(("", *fit.signs), fit.weights, strict=True)}
        kept = {sign: row for sign, row in rows.items() if not sign or max(map(abs, row)) >= SMALL}
        count = len(set(paths) - out)
        data = f"{count} stories of tests/bank and the tables of tests/corpora, {len(found)} phrases"
        stored = {"data": data, "seed": SEED, "unseen": shown, "sorts": list(SORTS), "weights": kept}
        STORED.write_text(
            json.dumps(stored, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8"
        )


if __name__ == "__main__":
    main()
