"""Low-rank changes to the encoder's upper layers, trained together with the head that reads its vectors.

Hu et al. (2021), arXiv:2106.09685. The layers up to the middle stay as they are, so that what they make of a
text is computed once; what is trained is what the layers above add to it, and the head.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import nn

from tests.training.align.network import by_kind, learn
from tests.training.lowrank import SCALE, change, changed, stored
from verifier.align.pieces import WINDOW, Windows, around

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.training.align.lessons import Lesson
    from tests.training.align.network import Network
    from verifier.encode import Pieces

RANK = 8
EPOCHS, RATE, HEAD_RATE, DECAY, WARM = 3, 1e-3, 5e-4, 0.05, 60
MORE = 0.5  # of these rates, for one more pass of what is trained already
TOKENS = 64  # of a text that the layers look at, around the value
TOGETHER = 24  # texts that go through the layers at once
ARTICLES, UNMARKED, VALUES, OTHERS, TELLINGS = 3, 0.35, 150, 1200, 400
POSITIVE = 2.0


@dataclass(frozen=True, slots=True)
class Middle:
    """What the middle layer makes of the texts of a lesson, and where in each its window is."""

    made: Windows
    vectors: tuple[np.ndarray, ...]
    places: np.ndarray


def middle(lesson: Lesson, seen: Mapping[str, Pieces], made: Windows) -> Middle:
    """The middle of a lesson whose windows are `made`."""
    vectors, places = [], np.zeros((len(lesson.fillers), WINDOW), np.int64)
    for row, filler in enumerate(lesson.fillers):
        piece = seen[filler.text]
        kept = around(filler, piece)
        low = max(0, min(kept[0], kept[-1] + 1 - TOKENS))
        high = max(kept[-1] + 1, low + TOKENS)
        vectors.append(piece.vectors[low:high, piece.vectors.shape[1] // 2 :])
        places[row, : len(kept)] = kept - low
    return Middle(made, tuple(vectors), places)


class Tuned(nn.Module):
    """The encoder's upper layers with changes, and the head above them."""

    def __init__(self, layers: nn.ModuleList, head: Network, basis: tuple[np.ndarray, np.ndarray]) -> None:
        super().__init__()
        self.first = len(layers) // 2
        self.layers: nn.ModuleList = layers[self.first :]
        change(self.layers, RANK)
        self.head = head
        self.mean: torch.Tensor
        self.axes: torch.Tensor
        self.register_buffer("mean", torch.from_numpy(basis[0]))
        self.register_buffer("axes", torch.from_numpy(basis[1]))

    def changes(self) -> dict[str, np.ndarray]:
        """The changes by the names that the encoder gives to its layers, as they are stored."""
        return stored(self.layers, self.first)

    def begin(self, changes: Mapping[str, np.ndarray]) -> None:
        """Take over the changes of an earlier run, as they are stored."""
        with torch.no_grad():
            for name, each in changed(self.layers, self.first):
                each.down.copy_(torch.from_numpy(changes[f"{name}.down"]))
                each.up.copy_(torch.from_numpy(changes[f"{name}.up"]) / SCALE)

    def vectors(self, given: Middle, rows: Sequence[int]) -> torch.Tensor:
        """The vectors of windows, (rows, WINDOW, d)."""
        order = sorted(range(len(rows)), key=lambda n: len(given.vectors[rows[n]]))
        found: dict[int, torch.Tensor] = {}
        for start in range(0, len(order), TOGETHER):
            part = order[start : start + TOGETHER]
            texts = [given.vectors[rows[n]] for n in part]
            length = max(map(len, texts))
            lower = torch.zeros(len(part), length, texts[0].shape[1])
            there = torch.zeros(len(part), length, dtype=torch.bool)
            for n, text in enumerate(texts):
                lower[n, : len(text)] = torch.from_numpy(text.astype(np.float32))
                there[n, : len(text)] = True
            upper = lower
            with torch.autocast("cpu", dtype=torch.bfloat16):
                for layer in self.layers:
                    upper = layer(upper, attention_mask=there[:, None, None, :])
            both = torch.cat([upper.float(), lower], -1)
            places = torch.from_numpy(given.places[[rows[n] for n in part]])
            kept = both.gather(1, places[:, :, None].expand(-1, -1, both.shape[-1]))
            turned = (kept - self.mean) @ self.axes
            found |= dict(zip(part, turned, strict=True))
        return torch.stack([found[n] for n in range(len(rows))])


def tune(
    lessons: Sequence[tuple[Lesson, Middle]],
    layers: nn.ModuleList,
    head: Network,
    basis: tuple[np.ndarray, np.ndarray],
    seed: int,
    changes: Mapping[str, np.ndarray] | None = None,
) -> Tuned:
    """A head and the encoder below it, trained on stories together.

    With the changes of an earlier run, whose head is given too, they go over the stories once more.
    """
    rng = random.Random(seed)
    torch.manual_seed(seed)
    tuned = Tuned(layers, head, basis)
    epochs, slower = (1, MORE) if changes else (EPOCHS, 1.0)
    if changes:
        tuned.begin(changes)
    own = [p for layer in tuned.layers for p in layer.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(
        [
            {"params": own, "lr": RATE * slower},
            {"params": head.parameters(), "lr": HEAD_RATE * slower},
        ],
        weight_decay=DECAY,
    )
    total = epochs * len(lessons) * 2
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1, (step + 1) / WARM) * max(0.02, 1 - step / total)
    )
    tuned.train()
    for _ in range(epochs):
        order = list(lessons)
        rng.shuffle(order)
        for lesson, given in order:
            for _ in range(2):
                if asked := _pairs(lesson, rng):
                    learn(head, optimizer, lesson, given.made, asked, partial(tuned.vectors, given), POSITIVE)
                schedule.step()
    return tuned.eval()


def _pairs(lesson: Lesson, rng: random.Random) -> list[tuple[int, int, float]]:
    """All pairs of some articles of which at least one value is marked: most of the cost is in the texts."""
    articles = sorted({f.article_id for f in lesson.fillers})
    told = set(rng.sample(articles, min(ARTICLES, len(articles))))
    kept = [
        n
        for n, f in enumerate(lesson.fillers)
        if f.article_id in told and (lesson.marks[n] or rng.random() < UNMARKED)
    ]
    if len(kept) > VALUES:
        kept = rng.sample(kept, VALUES)
    same: list[tuple[int, int, float]] = []
    others: list[tuple[int, int, float]] = []
    for members in by_kind(lesson, kept).values():
        for i in members:
            for j in members:
                if lesson.fillers[i].article_id < lesson.fillers[j].article_id and (
                    lesson.marks[i] or lesson.marks[j]
                ):
                    one = lesson.one_slot(i, j)
                    (same if one else others).append((i, j, float(one)))
    rng.shuffle(same)
    return same[:TELLINGS] + rng.sample(others, min(OTHERS, len(others)))
