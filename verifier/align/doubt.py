"""Positions that may be rivals in, the same with chances that know how their sentences read together out.

Two logistic readings (Cox 1958) weigh what the forests make of two positions with all their tellings against
what the pair reader makes of the likeliest two of them. They are fitted by `python -m
tests.training.together` on stories that neither had seen.
"""

from __future__ import annotations

import functools
import json
from typing import TYPE_CHECKING

import numpy as np

from verifier.align.head import root
from verifier.align.reprint import alike
from verifier.align.slots import Rival
from verifier.align.together import QUESTIONS, answers, marked

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from verifier.align.filler import Filler

    Table = NDArray[np.float32]

LEAST = 0.05  # what has a smaller chance than that is not read together: it would hardly ever be found
TELLINGS = 2  # pairs of tellings that are read of two positions
VERDICTS = ("conflict", "revision")
READ = ("slot", "conflict", "revision")  # the questions whose answers count
FILE = "verdict.json"


def reread(
    fillers: Sequence[Filler],
    positions: Sequence[Sequence[int]],
    found: Sequence[Rival],
    likely: Mapping[tuple[int, int], float],
    folder: str = "",
) -> list[Rival]:
    """The rivals, those in doubt with new chances.

    `likely` are the chances of one slot of pairs of fillers, the smaller place first.
    """
    told, asked = [], []
    for k in found:
        pairs = tellings(fillers, positions[k.one], positions[k.other], likely)
        # What learned from stories told anew has never seen a sentence and its copy with another value.
        if k.chance >= LEAST and not any(alike(fillers[i], fillers[j]) for i, j in pairs):
            told.append(pairs)
            asked.append(k)
    if not asked:
        return list(found)
    read = [(fillers[i], fillers[j]) for each in told for i, j in each]
    given = answers([(marked(f), marked(g)) for f, g in read], [f.kind for f, _ in read], folder)
    rows = columns([(k.conflict, k.revision) for k in asked], [len(each) for each in told], given)
    weights = _weights(folder)
    chances = [chance(rows, weights[name]).tolist() for name in VERDICTS]
    new = {
        (k.one, k.other): Rival(k.one, k.other, conflict=c, revision=r)
        for k, c, r in zip(asked, *chances, strict=True)
    }
    return [new.get((k.one, k.other), k) for k in found]


def tellings(
    fillers: Sequence[Filler],
    one: Sequence[int],
    other: Sequence[int],
    likely: Mapping[tuple[int, int], float],
) -> list[tuple[int, int]]:
    """The likeliest pairs of tellings of two positions, by place."""
    pairs = [
        (min(i, j), max(i, j)) for i in one for j in other if fillers[i].article_id != fillers[j].article_id
    ]
    pairs.sort(key=lambda ends: (-likely.get(ends, 0.0), *(fillers[n].spot for n in ends)))
    return pairs[:TELLINGS]


def columns(before: Sequence[tuple[float, float]], counts: Sequence[int], given: Table) -> Table:
    """What a verdict is read from, a row for each two positions.

    The chances `before` as log-odds, then the most and the mean of what was `given` as answers about their
    tellings, of which there are `counts`.
    """
    kept = given[:, [QUESTIONS.index(name) for name in READ]]
    p = np.clip(np.array(before, np.float64), 1e-4, 1 - 1e-4)
    parts = np.split(kept, np.cumsum(counts)[:-1])
    read = [np.concatenate([part.max(0), part.mean(0)]) for part in parts]
    return np.concatenate([np.log(p / (1 - p)), np.array(read)], 1).astype(np.float32)


def chance(rows: Table, weights: Sequence[float]) -> Table:
    """The chances of rows by the weights of their columns and, last, the offset."""
    odds = rows @ np.array(weights[:-1], np.float32) + np.float32(weights[-1])
    return np.asarray(1 / (1 + np.exp(-odds)), np.float32)


@functools.cache
def _weights(folder: str) -> dict[str, list[float]]:
    table: dict[str, list[float]] = json.loads((root(folder) / FILE).read_text(encoding="utf-8"))
    return table
