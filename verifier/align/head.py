"""Two values in their contexts in, the log-odds that they fill one slot out.

The words around either value are aligned softly with those around the other, compared word by word, and the
comparisons summed up, nearer and rarer words first: decomposable attention (Parikh et al. 2016,
arXiv:1606.01933) over token vectors of the encoder, whose upper layers are adapted for it. Both are trained
by `python -m tests.training.align` on the labelled stories and ship beside this module.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from safetensors.numpy import load

from verifier.align.filler import KINDS
from verifier.align.pieces import windows

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from verifier.align.filler import Filler
    from verifier.align.pieces import Windows
    from verifier.encode import Pieces

    Table = NDArray[np.float32]

PAIRS = 512  # compared at once: their tables stay in the processor's cache
NEVER = np.float32(-1e4)


@dataclass(frozen=True, slots=True)
class Words:
    """The words around n values, ready to be compared: turned, weighted, and with their rarity."""

    turned: Table  # (n, w, d)
    asked: Table  # (n, w, d), unit rows
    there: NDArray[np.bool_]  # (n, w)
    weight: Table  # (n, w), sums to 1
    ids: NDArray[np.int32]
    value: Table  # (n, w), 1 where the token is of the mask
    rarity: Table  # (n, w)

    def at(self, rows: NDArray[np.intp]) -> Words:
        """The words of some of the values."""
        return Words(*(getattr(self, name)[rows] for name in self.__slots__))


@dataclass(frozen=True, slots=True)
class Head:
    """The trained weights, by name."""

    weights: dict[str, Table]

    def words(self, made: Windows) -> Words:
        """The words of windows."""
        w = self.weights
        there = np.arange(made.ids.shape[1])[None] < made.length[:, None]
        asked = made.vectors @ w["q.weight"].T
        asked /= np.maximum(np.linalg.norm(asked, axis=-1, keepdims=True), 1e-12)
        rarity = w["rarity"][np.minimum(made.ids, len(w["rarity"]) - 1)]
        logits = w["near"][made.near] * 2 + w["ins"][made.inside.astype(int)] + rarity * w["rare"]
        return Words(
            turned=made.vectors @ w["p.weight"].T + w["p.bias"],
            asked=asked,
            there=there,
            weight=_softmax(np.where(there, logits, NEVER), -1),
            ids=made.ids,
            value=(made.value & there).astype(np.float32),
            rarity=rarity,
        )

    def scores(self, words: Words, kinds: NDArray[np.intp], asked: NDArray[np.intp]) -> Table:
        """The log-odds of pairs, given as places (m, 2) in the words; `kinds` are places in KINDS."""
        parts = [
            self._pairs(words.at(part[:, 0]), words.at(part[:, 1]), kinds[part[:, 0]])
            for part in (asked[n : n + PAIRS] for n in range(0, len(asked), PAIRS))
        ]
        return np.concatenate(parts) if parts else np.zeros(0, np.float32)

    def _pairs(self, a: Words, b: Words, kinds: NDArray[np.intp]) -> Table:
        w = self.weights
        both = a.there[:, :, None] & b.there[:, None, :]
        equal = ((a.ids[:, :, None] == b.ids[:, None, :]) & both).astype(np.float32)
        cosine = a.asked @ b.asked.transpose(0, 2, 1)
        ties = cosine * np.exp(w["t"]) + equal * w["e"]
        mine = _softmax(np.where(b.there[:, None, :], ties, NEVER), -1) @ b.turned
        other = _softmax(np.where(a.there[:, :, None], ties, NEVER), 1).transpose(0, 2, 1) @ a.turned
        same_a, same_b = equal.max(2) * a.rarity, equal.max(1) * b.rarity
        like_a = np.where(b.there[:, None, :], cosine, -1).max(2)
        like_b = np.where(a.there[:, :, None], cosine, -1).max(1)
        ha = self._compared(a.turned, mine, np.stack([same_a, like_a, a.value], -1))
        hb = self._compared(b.turned, other, np.stack([same_b, like_b, b.value], -1))
        pa, pb = (ha * a.weight[..., None]).sum(1), (hb * b.weight[..., None]).sum(1)
        xa = np.where(a.there[..., None], ha, -9).max(1)
        xb = np.where(b.there[..., None], hb, -9).max(1)
        plain = [
            ((same_a * a.weight).sum(1), (same_b * b.weight).sum(1)),
            ((like_a * a.weight).sum(1), (like_b * b.weight).sum(1)),
            (same_a.sum(1) / 5, same_b.sum(1) / 5),
            tuple(
                (x * y.value).sum(1) / np.maximum(y.value.sum(1), 1) for x, y in ((like_a, a), (like_b, b))
            ),
        ]
        extra = [f for x, y in plain for f in (x + y, np.minimum(x, y))]
        z = np.concatenate(
            [
                pa + pb,
                abs(pa - pb),
                xa + xb,
                np.minimum(xa, xb),
                w["kind.weight"][kinds],
                np.stack(extra, -1),
            ],
            -1,
        )
        hidden = gelu(z @ w["o1.weight"].T + w["o1.bias"])
        return np.asarray((hidden @ w["o2.weight"].T + w["o2.bias"])[:, 0], np.float32)

    def _compared(self, mine: Table, other: Table, flags: Table) -> Table:
        w = self.weights
        first = np.concatenate([mine, other, abs(mine - other), mine * other, flags], -1)
        hidden = gelu(first @ w["c1.weight"].T + w["c1.bias"])
        return gelu(hidden @ w["c2.weight"].T + w["c2.bias"])


def scores(head: Head, fillers: Sequence[Filler], pieces: Sequence[Pieces]) -> Table:
    """The log-odds for each two fillers of one kind, (n, n), symmetric."""
    made = windows(fillers, pieces, (head.weights["mean"], head.weights["axes"]))
    words = head.words(made)
    kinds = np.array([KINDS.index(f.kind) for f in fillers], np.intp)
    ids = np.array([f.article_id for f in fillers])
    asked = np.argwhere(np.triu(ids[:, None] != ids[None, :], 1))
    found = np.full((len(fillers), len(fillers)), NEVER, np.float32)
    given = head.scores(words, kinds, asked)
    found[asked[:, 0], asked[:, 1]] = given
    found[asked[:, 1], asked[:, 0]] = given
    return found


@functools.cache
def head(folder: str = "") -> Head:
    """The trained head; `folder` names another one, for measuring a model on stories that it never saw."""
    weights = load((root(folder) / "head.safetensors").read_bytes())
    return Head({name: value.astype(np.float32) for name, value in weights.items()})


def adapter(folder: str = "") -> str:
    """The file of changes to the encoder that belongs to a head."""
    return str(root(folder) / "adapter.safetensors")


def about(folder: str = "") -> dict[str, object]:
    """What the model was trained on: data, seed and figures."""
    return dict(json.loads((root(folder) / "about.json").read_text(encoding="utf-8")))


def root(folder: str) -> Path:
    """The folder of a trained model; "" for what ships."""
    return Path(folder) if folder else Path(str(resources.files(__package__))) / "model"


def _softmax(x: Table, axis: int) -> Table:
    e = np.exp(x - x.max(axis, keepdims=True))
    return np.asarray(e / e.sum(axis, keepdims=True), np.float32)


def gelu(x: Table) -> Table:
    """The Gaussian error linear unit; the error function after Abramowitz and Stegun (1964), 7.1.26."""
    # In place: making a table for every step takes four times as long.
    t: Table = abs(x)
    t *= 0.3275911
    t /= np.float32(np.sqrt(2))
    t += 1
    np.divide(1, t, out=t)
    tail: Table = t * np.float32(1.061405429)
    for factor in (-1.453152027, 1.421413741, -0.284496736, 0.254829592):
        tail += factor
        tail *= t
    np.multiply(x, x, out=t)
    t /= -2
    tail *= np.exp(t, out=t)
    np.copysign(np.subtract(1, tail, out=tail), x, out=tail)
    tail += 1
    tail *= np.multiply(x, 0.5, out=t)
    return tail
