"""Labelled stories in, pairs of passages with answers out: what the pair reader learns from."""

from __future__ import annotations

import itertools
import math
import random
import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from tests.training.align.rows import SOFT, views
from tests.training.together.asked import NUMBERS, UNKNOWN, Asked
from tests.training.together.passages import Passages
from verifier.align import known, rivals
from verifier.align.doubt import LEAST, tellings
from verifier.align.forest import forest
from verifier.align.together import marked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.bank.pairs import Pair
    from tests.training.align.lessons import Lesson
    from tests.training.together.asked import Answers
    from verifier.align import Filler

Drawn = TypeVar("Drawn")
TOLD, EQUAL, SAME_WORDS, APART = 3, 0.3, 2, 12  # pairs of a slot, a share of slots, pairs of a story
DRAWN, KEPT = 60, 1  # random pairs of a kind, and the likest of them that are learned from
WIDER = frozenset({"person", "place", "organisation", "role", "date"})  # three times as many of these
IN_WORDS = frozenset({"outcome", "polarity", "cause", "order"})  # slots that are told by a verb
ALIKE, NEAREST = 0.4, 2  # cosine and rank from which on two sentences are a pair


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
        for i, j in some(rng, [ends for ends in pairs if stand[ends] in SOFT], TOLD):
            relation = stand[i, j]
            yield _asked(
                lesson, fillers[i], fillers[j], (1, int(relation == "conflict"), int(relation == "revision"),
                0, -1), "told",
            )  # fmt: skip
        for i, j in some(rng, [ends for ends in pairs if stand[ends] == "equal"], 1):
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
    for i, j in some(rng, equal, SAME_WORDS):
        yield _asked(lesson, fillers[i], fillers[j], (-1, -1, -1, 0, -1), "same words")


def of_readers(lesson: Lesson, pairs: Sequence[Pair]) -> Iterator[Asked]:
    """What people have read of pairs; what is trivial teaches nothing of facts."""
    places = {(lesson.files[f.article_id], f.fact.start, f.fact.end): f for f in lesson.fillers}
    passages = Passages(lesson.story) if any(pair.kind == "statement" for pair in pairs) else None
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


def some(rng: random.Random, drawn: Sequence[Drawn], count: int) -> list[Drawn]:
    """So many of them by chance, or all."""
    return rng.sample(drawn, min(count, len(drawn)))


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
