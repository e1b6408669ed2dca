"""Labelled stories in, pairs of sentences that contradict each other or do not out."""

from __future__ import annotations

import itertools
import random
from collections import defaultdict
from typing import TYPE_CHECKING

from tests.training.together.asked import NUMBERS
from tests.training.together.passages import Passages
from tests.training.together.values import TOLD, some

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.bank import Story
    from tests.training.together.asked import Asked

APART = 12  # pairs of a story that are alike and contradict nothing


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
