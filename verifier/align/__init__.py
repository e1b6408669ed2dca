"""Facts in context in, slots out: which values of several articles fill one place.

The flow: `filler` hides each value in its sentence, `head` scores each two of a kind by the words around
them, `field` compares the values, `features` adds what only the set of articles knows, forests turn that
into chances, and `slots` decides for all articles at once.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from verifier.align.between import between
from verifier.align.doubt import reread
from verifier.align.features import Beside, first, second
from verifier.align.field import CONFLICTING, Field, field, pairs
from verifier.align.filler import KINDS, Filler, Kind, fillers
from verifier.align.forest import forest
from verifier.align.head import adapter, head, scores
from verifier.align.moving import moving
from verifier.align.reprint import reprinted
from verifier.align.slots import SAME, Link, Rival, Slot, place_of, positions, slots
from verifier.encode import cross

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from verifier.encode import Pieces
    from verifier.model import Reading

    Table = NDArray[np.float32]

# Values of one kind in one article that are compared with others: a bound on the cost, since each is encoded
# and each two are compared. What it loses in very long articles has not been measured.
MOST = 120

__all__ = ["KINDS", "Filler", "Kind", "Known", "Link", "Slot", "aligned", "known", "linked", "rivals"]


@dataclass(frozen=True, slots=True)
class Known:
    """One kind of value in a set of articles: the field, its comparable pairs and what is known of each."""

    field: Field
    equal: NDArray[np.intp]
    differ: NDArray[np.intp]
    equal_rows: Table
    differ_rows: Table


def aligned(
    readings: Sequence[Reading],
    pieces: Callable[[Sequence[str], str], list[Pieces]],
    near: Mapping[str, float],
    model: str = "",
) -> tuple[Slot, ...]:
    """The slots of a set of articles, in order of kind and place; `model` names another than what ships.

    `near` says how alike each claim, by id, is to the nearest one of another article.
    """
    # In order of article, so that no sum depends on the order of the files.
    every = [f for reading in sorted(readings, key=lambda r: r.article.id) for f in fillers(reading)]
    told = [[f for f in every if f.kind == kind] for kind in KINDS]
    # What one article alone tells has nothing to be compared with, and encoding is what costs.
    told = [_nearest(members, near) for members in told if len({f.article_id for f in members}) > 1]
    texts = list(dict.fromkeys(f.text for members in told for f in members))
    seen = dict(zip(texts, pieces(texts, adapter(model)), strict=True)) if texts else {}
    fields: list[Field] = []
    for members in told:
        vectors = [seen[f.text] for f in members]
        fields.append(field(members, scores(head(model), members, vectors), moving(members, vectors, model)))
    equal = forest("equal", model).chances
    return tuple(slot for each in known(fields, equal) for slot in linked(each, model))


def _nearest(members: Sequence[Filler], near: Mapping[str, float]) -> list[Filler]:
    """The values without those of a long article that are least like what another article tells."""
    ranked = sorted(members, key=lambda f: -near.get(f.claim.id, 0.0) if f.claim else 0.0)
    count: Counter[str] = Counter()
    kept: set[tuple[str, int, int]] = set()
    for f in ranked:
        count[f.article_id] += 1
        if count[f.article_id] <= MOST:
            kept.add(f.spot)
    return [f for f in members if f.spot in kept]


def known(fields: Sequence[Field], chances: Callable[[Table], Table]) -> list[Known]:
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
    one = forest("slot", model).chances(each.differ_rows)
    told, asked, rows = rivals(each, same, one)
    verdicts = [forest(name, model).chances(rows).tolist() for name in ("conflict", "revision")]
    found = [Rival(g, h, c, r) for (g, h), c, r in zip(asked.tolist(), *verdicts, strict=True)]
    ends = np.sort(each.differ, axis=1).tolist()
    likely = {(i, j): chance for (i, j), chance in zip(ends, one.tolist(), strict=True)}
    if cross.there():
        found = reread(each.field.fillers, told, found, likely, model)
    with_reprints = _with_reprints(each, told, one, found)
    return slots(each.field.fillers, told, _links(each, same), with_reprints, likely)


def _with_reprints(
    each: Known, told: Sequence[Sequence[int]], one: Table, found: Iterable[Rival]
) -> Iterator[Rival]:
    """The rivals; where two sentences are one but for the value, the pair says how likely one slot is.

    The likelier verdict has all of that chance.
    """
    of = place_of(told)
    sure: dict[tuple[int, int], float] = {}
    for (i, j), chance in zip(each.differ.tolist(), one.tolist(), strict=True):
        if chance >= SAME and reprinted(each.field.fillers[i], each.field.fillers[j]):
            ends = (min(of[i], of[j]), max(of[i], of[j]))
            sure[ends] = max(sure.get(ends, 0.0), chance)
    for k in found:
        chance = sure.get((k.one, k.other), 0.0)
        if chance <= k.chance:
            yield k
        elif k.conflict >= k.revision:
            yield Rival(k.one, k.other, conflict=chance, revision=0.0)
        else:
            yield Rival(k.one, k.other, conflict=0.0, revision=chance)


def rivals(each: Known, same: Table, one: Table) -> tuple[list[list[int]], NDArray[np.intp], Table]:
    """The positions of one kind, the pairs of them that may be rivals, and a row of BETWEEN for each.

    `same` are the chances of one slot for pairs of equal values, `one` those of different ones.
    """
    clashes = {(i, j) for i, j in np.argwhere(each.field.answers == CONFLICTING).tolist()}
    told = positions(each.field.fillers, _links(each, same), clashes)
    table = np.zeros(each.field.scores.shape, np.float32)
    i, j = each.equal[:, 0], each.equal[:, 1]
    table[i, j] = table[j, i] = same
    return told, *between(each.field, told, table, each.differ, each.differ_rows, one)


def _links(each: Known, same: Table) -> list[Link]:
    return [Link(i, j, p) for (i, j), p in zip(each.equal.tolist(), same.tolist(), strict=True)]
