"""Labelled stories in, pairs of sentences that contradict each other or do not out."""

from __future__ import annotations

import itertools
import random
import re
from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.training.together.asked import NUMBERS
from tests.training.together.exchange import denied
from tests.training.together.passages import Passages
from tests.training.together.values import TOLD, some

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tests.bank import Mark, Story
    from tests.training.together.asked import Asked

APART = 12  # pairs of a story that are alike and contradict nothing
DENIED = 2  # pairs of a slot of which one is denied
IN_WORDS = frozenset({"outcome", "polarity", "cause", "order"})  # slots that are told by a verb


def of_sentences(story: Story) -> Iterator[Asked]:
    """Sentences that contradict each other, whatever tells it, and sentences that are alike and do not."""
    rng = random.Random(story.name)
    told = Passages(story)
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
        for i, j in some(rng, pairs, 1 if kind in NUMBERS | {"money", "duration"} else TOLD):
            yield told.asked(i, j, (-1, -1, -1, 0, 1), "contradicting")
    for i, j in some(rng, others, APART):
        yield told.asked(i, j, (-1, -1, -1, -1, 0), "alike")
    yield from _of_denials(rng, told, others)


def _of_denials(rng: random.Random, told: Passages, others: Sequence[tuple[int, int]]) -> Iterator[Asked]:
    """Sentences that tell one outcome, of which one is denied, and as many of other things."""
    agreeing: dict[str, list[tuple[int, int, Mark | None]]] = defaultdict(list)
    for i, j in itertools.permutations(range(len(told.sentences)), 2):
        (file, _, mine), (another, _, theirs) = told.sentences[i], told.sentences[j]
        for m in mine if file != another else ():
            if m.slot.kind in IN_WORDS and any(
                (m.slot.name, m.value) == (n.slot.name, n.value) for n in theirs
            ):
                agreeing[m.slot.name].append((i, j, m))
    apart: list[tuple[int, int, Mark | None]] = [
        (i, j, None)
        for i, j in others
        if not {m.slot.name for m in told.sentences[i][2]} & {m.slot.name for m in told.sentences[j][2]}
    ]
    drawn = [
        (each, 1)
        for _, pairs in sorted(agreeing.items())
        for each in rng.sample(pairs, min(DENIED, len(pairs)))
    ]
    drawn += [(each, 0) for each in some(rng, apart, len(drawn))]
    for (i, j, mark), answer in drawn:
        pair = told.asked(i, j, (-1, -1, -1, 0, answer), "denied")
        sentence = told.sentences[i][1]
        new = denied(sentence, *((mark.start, mark.end) if mark else (sentence.start, sentence.end)))
        if new:
            yield replace(pair, one=replace(pair.one, words=re.sub(r"\s", " ", new)))
