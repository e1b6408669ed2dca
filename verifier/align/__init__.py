"""Facts in context in, slots out: which values of several articles fill one place.

The flow: `filler` hides each value in its sentence, `head` scores each two of a kind by the words around
them, `field` compares the values, `features` adds what only the set of articles knows, forests turn that
into chances, and `slots` decides for all articles at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from verifier.align.features import Beside, first, second
from verifier.align.field import CONFLICTING, Field, field, pairs
from verifier.align.filler import KINDS, Filler, Kind, fillers
from verifier.align.forest import forest
from verifier.align.head import adapter, head, scores
from verifier.align.slots import Link, Slot, slots

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from verifier.encode import Pieces
    from verifier.model import Reading

__all__ = ["KINDS", "Filler", "Kind", "Known", "Slot", "aligned", "known", "linked"]


@dataclass(frozen=True, slots=True)
class Known:
    """One kind of value in a set of articles: the field, its comparable pairs and what is known of each."""

    field: Field
    equal: NDArray[np.intp]
    differ: NDArray[np.intp]
    equal_rows: NDArray[np.float32]
    differ_rows: NDArray[np.float32]


def aligned(
    readings: Sequence[Reading], pieces: Callable[[Sequence[str], str], list[Pieces]], model: str = ""
) -> tuple[Slot, ...]:
    """The slots of a set of articles, in order of kind and place; `model` names another than what ships."""
    # In order of article, so that no sum depends on the order of the files.
    every = [f for reading in sorted(readings, key=lambda r: r.article.id) for f in fillers(reading)]
    seen = pieces([f.text for f in every], adapter(model))
    weights = head(model)
    fields: list[Field] = []
    for kind in KINDS:
        places = [n for n, f in enumerate(every) if f.kind == kind]
        if len({every[n].article_id for n in places}) > 1:
            members = [every[n] for n in places]
            fields.append(field(members, scores(weights, members, [seen[n] for n in places])))
    equal = forest("equal", model).chances
    return tuple(slot for each in known(fields, equal) for slot in linked(each, model))


def known(
    fields: Sequence[Field], chances: Callable[[NDArray[np.float32]], NDArray[np.float32]]
) -> list[Known]:
    """What is known of the pairs of each kind.

    `chances` tells of rows of FIRST for pairs of equal values how likely they fill one slot.
    """
    beside = Beside(fields)
    firsts = []
    for each in fields:
        asked = pairs(each)
        differ = each.answers[asked[:, 0], asked[:, 1]] == CONFLICTING
        rows = first(each, asked, beside)
        one = np.zeros(each.scores.shape, np.float32)
        if (~differ).any():
            same = asked[~differ]
            one[same[:, 0], same[:, 1]] = one[same[:, 1], same[:, 0]] = chances(rows[~differ])
        beside.know(each, one)
        firsts.append((each, asked[~differ], asked[differ], rows[~differ], rows[differ], one))
    return [
        Known(
            each,
            equal,
            differ,
            equal_rows,
            np.concatenate([differ_rows, second(each, differ, one, beside)], 1),
        )
        for each, equal, differ, equal_rows, differ_rows, one in firsts
    ]


def linked(each: Known, model: str = "") -> tuple[Slot, ...]:
    """The slots of one kind."""
    same = forest("equal", model).chances(each.equal_rows)
    links = [
        Link(int(i), int(j), equal=True, chance=float(p)) for (i, j), p in zip(each.equal, same, strict=True)
    ]
    chance = forest("slot", model).chances(each.differ_rows)
    asked = np.flatnonzero(chance >= LEAST)
    rows = each.differ_rows[asked]
    verdicts = np.stack(
        [forest(name, model).chances(rows) for name in ("conflict", "revision", "dispute")], 1
    )
    for n, row in zip(asked.tolist(), verdicts.tolist(), strict=True):
        i, j = each.differ[n].tolist()
        p = float(chance[n])
        links.append(
            Link(i, j, equal=False, chance=p, conflict=p * row[0], revision=p * row[1], dispute=p * row[2])
        )
    clashes = {(i, j) for i, j in np.argwhere(each.field.answers == CONFLICTING).tolist()}
    return slots(each.field.fillers, links, clashes)


# Pairs below this chance of one slot are not looked at again.
LEAST = 0.1
