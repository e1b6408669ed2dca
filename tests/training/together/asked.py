"""Labelled stories in, pairs of passages with answers out: what the pair reader learns from."""

from __future__ import annotations

import itertools
import math
import random
import re
import tempfile
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from tests.training.align.rows import SOFT, views
from verifier.align import known, rivals
from verifier.align.doubt import LEAST, tellings
from verifier.align.forest import forest
from verifier.align.together import marked
from verifier.encode import Marked, encoder
from verifier.load import load
from verifier.pipeline import read

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.bank import Mark, Story
    from tests.bank.pairs import Pair, Passage
    from tests.training.align.lessons import Lesson
    from verifier.align import Filler
    from verifier.model import Sentence

UNKNOWN = -1
Answers = tuple[int, int, int, int, int]  # to QUESTIONS: 1 yes, 0 no, UNKNOWN
TOLD, EQUAL, SAME_WORDS, APART = 3, 0.3, 2, 12  # pairs of a slot, a share of slots, pairs of a story
DRAWN, KEPT = 60, 1  # random pairs of a kind, and the likest of them that are learned from
WIDER = frozenset({"person", "place", "organisation", "role", "date"})  # three times as many of these
NUMBERS = frozenset({"quantity", "date", "time", "ordinal", "score"})
ALIKE, NEAREST = 0.4, 2  # cosine and rank from which on two sentences are a pair


@dataclass(frozen=True, slots=True)
class Asked:
    """A pair with its answers.

    `place` tells which two positions of its story it belongs to, with the chances of a conflict and of a
    revision that the forests give these, or is -1; `source` is where the pair comes from.
    """

    story: str
    fold: int
    kind: str
    one: Marked
    other: Marked
    answers: Answers
    source: str
    place: int = -1
    before: tuple[float, float] = (0.0, 0.0)


def of_rivals(lesson: Lesson, folder: str) -> list[Asked]:
    """The likeliest tellings of positions that forests, which never saw the story, leave in doubt."""
    found = []
    count = 0
    whole = views(lesson, folder)[0]
    for each, places in zip(known(whole.fields, forest("equal", folder).chances), whole.places, strict=True):
        fillers = each.field.fillers
        same, one = (
            forest("equal", folder).chances(each.equal_rows),
            forest("slot", folder).chances(each.differ_rows),
        )
        told, asked, rows = rivals(each, same, one)
        chances = [forest(name, folder).chances(rows).tolist() for name in ("conflict", "revision")]
        ends = np.sort(each.differ, axis=1).tolist()
        likely = {(i, j): p for (i, j), p in zip(ends, one.tolist(), strict=True)}
        for (g, h), conflict, revision in zip(asked.tolist(), *chances, strict=True):
            stand = {lesson.relation(places[i], places[j]) for i in told[g] for j in told[h]}
            if min(conflict + revision, 1) < LEAST or ("unknown" in stand and not stand & SOFT):
                continue
            answers = (int(bool(stand & SOFT)), int("conflict" in stand), int("revision" in stand), -1, -1)
            for i, j in tellings(fillers, told[g], told[h], likely):
                found.append(
                    _asked(lesson, fillers[i], fillers[j], answers, "rival", count, (conflict, revision))
                )
            count += 1
    return found


def of_marks(lesson: Lesson) -> Iterator[Asked]:
    """Tellings of one slot and of two, as the marks have it."""
    rng = random.Random(lesson.story.name)
    fillers, marks = lesson.fillers, lesson.marks
    alike = _Likeness(fillers)
    slots: dict[str, list[int]] = defaultdict(list)
    kinds: dict[str, list[int]] = defaultdict(list)
    words: dict[tuple[str, str], list[int]] = defaultdict(list)
    for n, mark in enumerate(marks):
        kinds[fillers[n].kind].append(n)
        if mark:
            slots[mark.slot.name].append(n)
            words[fillers[n].kind, fillers[n].fact.text.lower()].append(n)
    for members in slots.values():
        pairs = [(i, j) for i, j in itertools.combinations(members, 2) if _comparable(fillers[i], fillers[j])]
        stand = {ends: lesson.relation(*ends) for ends in pairs}
        for i, j in _some(rng, [ends for ends in pairs if stand[ends] in SOFT], TOLD):
            relation = stand[i, j]
            yield _asked(
                lesson, fillers[i], fillers[j], (1, int(relation == "conflict"), int(relation == "revision"),
                0, -1), "told",
            )  # fmt: skip
        for i, j in _some(rng, [ends for ends in pairs if stand[ends] == "equal"], 1):
            if rng.random() < EQUAL:
                yield _asked(lesson, fillers[i], fillers[j], (-1, -1, -1, 1, -1), "equal")
    for kind, members in kinds.items():
        kept = KEPT * 3 if kind in WIDER else KEPT
        drawn = [tuple(rng.sample(members, 2)) for _ in range(DRAWN * kept if len(members) > 1 else 0)]
        loose = [
            (alike.of(i, j), i, j)
            for i, j in drawn
            if _comparable(fillers[i], fillers[j])
            and fillers[i].fact.text.lower() != fillers[j].fact.text.lower()
            and (marks[i] or marks[j])
            and not lesson.one_slot(i, j)
        ]
        for _, i, j in sorted(loose, reverse=True)[:kept]:
            yield _asked(lesson, fillers[i], fillers[j], (0, 0, 0, 0, -1), "loose")
    equal = [
        (i, j)
        for (kind, _), members in words.items()
        for i, j in itertools.combinations(members, 2)
        if kind in NUMBERS and _comparable(fillers[i], fillers[j]) and not lesson.one_slot(i, j)
    ]
    for i, j in _some(rng, equal, SAME_WORDS):
        yield _asked(lesson, fillers[i], fillers[j], (-1, -1, -1, 0, -1), "same words")


def of_readers(lesson: Lesson, pairs: Sequence[Pair]) -> Iterator[Asked]:
    """What people have read of pairs; what is trivial teaches nothing of facts."""
    places = {(lesson.files[f.article_id], f.fact.start, f.fact.end): f for f in lesson.fillers}
    passages = _Passages(lesson.story) if any(pair.kind == "statement" for pair in pairs) else None
    for pair in pairs:
        same = int(pair.label == "same")
        if pair.label == "trivial":
            continue
        if pair.kind == "statement" and passages:
            slot = {"update": 1, "different": 0}.get(pair.label, UNKNOWN)
            contradiction = UNKNOWN if pair.label == "update" else 0
            one, other = passages.of(pair.one), passages.of(pair.other)
            if one and other:
                yield Asked(
                    lesson.story.name, lesson.story.fold, "statement", one, other,
                    (slot, -1, -1, same, contradiction), "read",
                )  # fmt: skip
        else:
            ends = [places.get((side.file, side.start, side.end)) for side in (pair.one, pair.other)]
            if ends[0] and ends[1]:
                yield _asked(lesson, ends[0], ends[1], (-1, -1, -1, same, -1), "read")


def of_sentences(story: Story) -> Iterator[Asked]:
    """Sentences that contradict each other, whatever tells it, and sentences that are alike and do not."""
    rng = random.Random(story.name)
    told = _Passages(story)
    contradicting: dict[tuple[str, str], list[tuple[int, int]]] = defaultdict(list)
    others = []
    for i, j in itertools.combinations(range(len(told.sentences)), 2):
        (file, _, mine), (another, _, theirs) = told.sentences[i], told.sentences[j]
        if file == another:
            continue
        slots = {
            (m.slot.name, m.slot.kind)
            for m in mine
            for n in theirs
            if m.slot.name == n.slot.name
            and m.slot.relation == "conflict"
            and m.value != n.value
            and not {"~", "told"} & {m.value, n.value}
        }
        for slot in slots:
            contradicting[slot].append((i, j))
        if not slots and told.near(i, j):
            others.append((i, j))
    for (_, kind), pairs in contradicting.items():
        for i, j in _some(rng, pairs, 1 if kind in NUMBERS | {"money", "duration"} else TOLD):
            yield told.asked(i, j, (-1, -1, -1, 0, 1), "contradicting")
    for i, j in _some(rng, others, APART):
        yield told.asked(i, j, (-1, -1, -1, -1, 0), "alike")


class _Passages:
    """The sentences of a story as passages, with the marks in each."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self.sentences: list[tuple[str, Sentence, list[Mark]]] = []
        self._text: dict[str, str] = {}
        with tempfile.TemporaryDirectory() as folder:
            story.write(Path(folder))
            articles, _ = load([folder])
        for article in articles:
            name = Path(article.path).name
            self._text[name] = article.text
            marks = [m for m in story.marks if m.file == name]
            for each in read(article).sentences:
                if each.kind not in {"dateline", "credit"} and len(each.text.split()) > 2:
                    within = [m for m in marks if m.start < each.end and each.start < m.end]
                    self.sentences.append((name, each, within))
        vectors = encoder().encode([self._between(f, s.start, s.end) for f, s, _ in self.sentences])
        files = np.array([file for file, _, _ in self.sentences])
        self._cosine = np.where(files[:, None] != files[None, :], vectors @ vectors.T, -1)
        self._rank = np.full(self._cosine.shape, len(files))
        for file in sorted(set(files)):
            there = np.flatnonzero(files == file)
            order = np.argsort(np.argsort(-self._cosine[:, there], axis=1), axis=1)
            self._rank[:, there] = order
        self._rank = np.minimum(self._rank, self._rank.T)

    def near(self, i: int, j: int) -> bool:
        """Whether two sentences are alike enough to be a pair."""
        return bool(self._cosine[i, j] >= ALIKE and self._rank[i, j] < NEAREST)

    def asked(self, i: int, j: int, answers: Answers, source: str) -> Asked:
        """Two sentences as a pair."""
        one, other = (
            self._marked(f, s, s.start, s.end) for f, s, _ in (self.sentences[i], self.sentences[j])
        )
        return Asked(self._story.name, self._story.fold, "statement", one, other, answers, source)

    def of(self, passage: Passage) -> Marked | None:
        """A passage in its sentence."""
        for file, each, _ in self.sentences:
            if file == passage.file and each.start <= passage.start < each.end:
                return self._marked(file, each, passage.start, min(passage.end, each.end))
        return None

    def _marked(self, file: str, sentence: Sentence, start: int, end: int) -> Marked:
        before = " ".join(self._text[file][: sentence.start].rstrip()[-120:].split())
        lead = f"{before} " if before else ""
        return Marked(
            lead + self._between(file, sentence.start, start),
            self._between(file, start, end),
            self._between(file, end, sentence.end),
        )

    def _between(self, file: str, start: int, end: int) -> str:
        return re.sub(r"\s", " ", self._text[file][start:end])


class _Likeness:
    """How many words two values' sentences share, by how rare they are in the story."""

    def __init__(self, fillers: Sequence[Filler]) -> None:
        self._words = [set(re.findall(r"[a-z]{3,}", f.text[f.sentence :].lower())) for f in fillers]
        counts = Counter(word for words in self._words for word in words)
        self._weight = {word: math.log(len(fillers) / count) for word, count in counts.items()}

    def of(self, i: int, j: int) -> float:
        both, either = self._words[i] & self._words[j], self._words[i] | self._words[j]
        whole = sum(self._weight[word] for word in sorted(either))
        return sum(self._weight[word] for word in sorted(both)) / whole if whole else 0.0


def _comparable(one: Filler, other: Filler) -> bool:
    return one.kind == other.kind and one.article_id != other.article_id


def _some(rng: random.Random, pairs: Sequence[tuple[int, int]], count: int) -> list[tuple[int, int]]:
    return rng.sample(pairs, min(count, len(pairs)))


def _asked(
    lesson: Lesson,
    one: Filler,
    other: Filler,
    answers: Answers,
    source: str,
    place: int = -1,
    before: tuple[float, float] = (0.0, 0.0),
) -> Asked:
    story = lesson.story
    return Asked(story.name, story.fold, one.kind, marked(one), marked(other), answers, source, place, before)
