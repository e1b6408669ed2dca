"""The head of `verifier.align.head` in torch, to be trained; a test holds both together."""

from __future__ import annotations

import random
from collections import defaultdict
from typing import TYPE_CHECKING

import torch
from torch import nn
from torch.nn import functional

from verifier.align.filler import KINDS
from verifier.align.pieces import NEARNESS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    import numpy as np

    from tests.training.align.lessons import Lesson
    from verifier.align.pieces import Windows

WIDTH, HIDDEN, KIND = 64, 96, 16
EPOCHS, RATE, DECAY, DROPOUT, OTHERS = 8, 1.5e-3, 0.05, 0.25, 2
EASY, BEST = 4, 8  # epochs before the worst mistakes are looked for, and how many of each value


class Network(nn.Module):
    """Decomposable attention over token vectors; names of weights are those of the stored file."""

    def __init__(self, size: int, rarity: np.ndarray) -> None:
        super().__init__()
        self.p, self.q = nn.Linear(size, WIDTH), nn.Linear(size, WIDTH, bias=False)
        self.near = nn.Parameter(torch.tensor([1.0, 0.6, 0.4, 0.2, 0.0, -0.3, -0.5, -0.7])[:NEARNESS])
        self.ins = nn.Parameter(torch.tensor([-1.0, 0.0]))
        self.rare, self.t, self.e = (nn.Parameter(torch.tensor(x)) for x in (2.0, 1.5, 2.0))
        self.c1, self.c2 = nn.Linear(4 * WIDTH + 3, WIDTH), nn.Linear(WIDTH, WIDTH)
        self.kind = nn.Embedding(len(KINDS), KIND)
        self.o1, self.o2 = nn.Linear(4 * WIDTH + KIND + 8, HIDDEN), nn.Linear(HIDDEN, 1)
        self.drop = nn.Dropout(DROPOUT)
        self.rarity: torch.Tensor
        self.register_buffer("rarity", torch.from_numpy(rarity))

    def words(
        self, made: Windows, rows: list[int], vectors: torch.Tensor | None = None
    ) -> list[torch.Tensor]:
        """The words around some values, ready to be compared; `vectors` replace those of the windows."""
        x = self.drop(torch.from_numpy(made.vectors[rows]) if vectors is None else vectors)
        ids = torch.from_numpy(made.ids[rows]).long()
        there = torch.arange(ids.shape[1])[None] < torch.from_numpy(made.length[rows])[:, None]
        rarity = self.rarity[ids]
        near, inside = torch.from_numpy(made.near[rows]).long(), torch.from_numpy(made.inside[rows]).long()
        logits = self.near[near] * 2 + self.ins[inside] + rarity * self.rare
        weight = logits.masked_fill(~there, -1e4).softmax(-1)
        value = torch.from_numpy(made.value[rows]).float() * there
        return [self.p(x), functional.normalize(self.q(x), dim=-1), there, weight, ids, value, rarity]

    def forward(
        self, one: list[torch.Tensor], other: list[torch.Tensor], kinds: torch.Tensor
    ) -> torch.Tensor:
        """The log-odds of pairs."""
        a, qa, ma, ua, ia, va, ra = one
        b, qb, mb, ub, ib, vb, rb = other
        equal = ((ia[:, :, None] == ib[:, None, :]) & ma[:, :, None] & mb[:, None, :]).float()
        cosine = qa @ qb.transpose(1, 2)
        ties = cosine * self.t.exp() + equal * self.e
        a2 = ties.masked_fill(~mb[:, None, :], -1e4).softmax(-1) @ b
        b2 = ties.masked_fill(~ma[:, :, None], -1e4).softmax(1).transpose(1, 2) @ a
        ta, tb = equal.amax(2) * ra, equal.amax(1) * rb
        ca = cosine.masked_fill(~mb[:, None, :], -1).amax(2)
        cb = cosine.masked_fill(~ma[:, :, None], -1).amax(1)
        ha = self._compared(a, a2, torch.stack([ta, ca, va], -1))
        hb = self._compared(b, b2, torch.stack([tb, cb, vb], -1))
        pa, pb = (ha * ua[..., None]).sum(1), (hb * ub[..., None]).sum(1)
        xa, xb = ha.masked_fill(~ma[..., None], -9).amax(1), hb.masked_fill(~mb[..., None], -9).amax(1)
        plain = [
            ((ta * ua).sum(1), (tb * ub).sum(1)),
            ((ca * ua).sum(1), (cb * ub).sum(1)),
            (ta.sum(1) / 5, tb.sum(1) / 5),
            ((ca * va).sum(1) / va.sum(1).clamp(min=1), (cb * vb).sum(1) / vb.sum(1).clamp(min=1)),
        ]
        extra = torch.stack([f for x, y in plain for f in (x + y, torch.minimum(x, y))], -1)
        z = torch.cat([pa + pb, (pa - pb).abs(), xa + xb, torch.minimum(xa, xb), self.kind(kinds), extra], -1)
        found: torch.Tensor = self.o2(self.drop(functional.gelu(self.o1(self.drop(z))))).squeeze(-1)
        return found

    def _compared(self, mine: torch.Tensor, other: torch.Tensor, flags: torch.Tensor) -> torch.Tensor:
        first = torch.cat([mine, other, (mine - other).abs(), mine * other, flags], -1)
        return functional.gelu(self.c2(functional.gelu(self.c1(first))))


def train(lessons: Sequence[tuple[Lesson, Windows]], size: int, rarity: np.ndarray, seed: int) -> Network:
    """A network trained on stories; the same seed and stories give the same weights."""
    rng = random.Random(seed)
    torch.manual_seed(seed)
    network = Network(size, rarity)
    optimizer = torch.optim.AdamW(network.parameters(), lr=RATE, weight_decay=DECAY)
    schedule = torch.optim.lr_scheduler.OneCycleLR(
        optimizer, RATE, total_steps=EPOCHS * len(lessons) * 2 + 1, pct_start=0.15
    )
    network.train()
    mistaken: dict[str, dict[int, list[int]]] = {}
    for epoch in range(EPOCHS):
        # From here on also against what the network itself takes for the same slot.
        if epoch >= EASY and epoch % 2 == 0:
            mistaken = {lesson.story.name: _likely(network, lesson, made) for lesson, made in lessons}
            network.train()
        order = list(lessons)
        rng.shuffle(order)
        for lesson, made in order:
            asked = _pairs(lesson, mistaken.get(lesson.story.name, {}), rng)
            for part in (asked[0::2], asked[1::2]):
                if part:
                    learn(network, optimizer, lesson, made, part)
                    schedule.step()
    return network.eval()


def learn(
    network: Network,
    optimizer: torch.optim.Optimizer,
    lesson: Lesson,
    made: Windows,
    asked: list[tuple[int, int, float]],
    vectors: Callable[[list[int]], torch.Tensor] | None = None,
    positive: float | None = None,
) -> None:
    """One step down the loss of some pairs of values, given by place with their label.

    `vectors` makes the vectors of some windows anew, `positive` is what a pair of one slot weighs.
    """
    used = sorted({n for i, j, _ in asked for n in (i, j)})
    at = {n: k for k, n in enumerate(used)}
    words = network.words(made, used, vectors(used) if vectors else None)
    one, other = torch.tensor([at[i] for i, _, _ in asked]), torch.tensor([at[j] for _, j, _ in asked])
    kinds = torch.tensor([KINDS.index(lesson.fillers[i].kind) for i, _, _ in asked])
    given = network([w[one] for w in words], [w[other] for w in words], kinds)
    loss = functional.binary_cross_entropy_with_logits(
        given,
        torch.tensor([y for _, _, y in asked]),
        pos_weight=None if positive is None else torch.tensor(positive),
    )
    optimizer.zero_grad()
    torch.autograd.backward(loss)
    nn.utils.clip_grad_norm_([p for group in optimizer.param_groups for p in group["params"]], 1.0)
    optimizer.step()


def _likely(network: Network, lesson: Lesson, made: Windows) -> dict[int, list[int]]:
    """For each value those of other articles that the network gives most chance, best first."""
    network.eval()
    best: dict[int, list[tuple[float, int]]] = defaultdict(list)
    with torch.no_grad():
        words = network.words(made, list(range(len(lesson.fillers))))
        for members in by_kind(lesson, range(len(lesson.fillers))).values():
            asked = [(i, j) for i in members for j in members if _apart(lesson, i, j) and i < j]
            kind = KINDS.index(lesson.fillers[members[0]].kind)
            for part in (asked[n : n + 512] for n in range(0, len(asked), 512)):
                one, other = [i for i, _ in part], [j for _, j in part]
                given = network(
                    [w[one] for w in words], [w[other] for w in words], torch.full((len(part),), kind)
                )
                for (i, j), score in zip(part, given.tolist(), strict=True):
                    best[i].append((score, j))
                    best[j].append((score, i))
    return {n: [j for _, j in sorted(found, reverse=True)[:BEST]] for n, found in best.items()}


def by_kind(lesson: Lesson, places: Iterable[int]) -> dict[str, list[int]]:
    """Some values of a lesson by their kind."""
    found: dict[str, list[int]] = defaultdict(list)
    for n in places:
        found[lesson.fillers[n].kind].append(n)
    return found


def _apart(lesson: Lesson, i: int, j: int) -> bool:
    return lesson.fillers[i].article_id != lesson.fillers[j].article_id


def _pairs(
    lesson: Lesson, mistaken: dict[int, list[int]], rng: random.Random
) -> list[tuple[int, int, float]]:
    """For each marked value one telling of its slot in another article, and values that are none.

    Most random values are easily told apart; what stands beside a telling, or tells of another slot of the
    same sentence, is not.
    """
    found = []
    for members in by_kind(lesson, range(len(lesson.fillers))).values():
        for i in members:
            if lesson.marks[i] is None:
                continue
            there = [j for j in members if _apart(lesson, i, j)]
            same = [j for j in there if lesson.one_slot(i, j)]
            others = [j for j in there if not lesson.one_slot(i, j)]
            if same:
                found.append((i, rng.choice(same), 1.0))
            beside = {(lesson.fillers[j].article_id, lesson.fillers[j].fact.sentence) for j in same}
            mine = [j for j in members if j != i and not _apart(lesson, i, j)]
            mine = [j for j in mine if lesson.fillers[j].fact.sentence == lesson.fillers[i].fact.sentence]
            hard = [
                j
                for j in others
                if (lesson.fillers[j].article_id, lesson.fillers[j].fact.sentence) in beside
                or any(lesson.one_slot(j, k) for k in mine)
            ]
            likely = [j for j in mistaken.get(i, []) if not lesson.one_slot(i, j)]
            for pool in (others, hard, likely):
                found += [(i, j, 0.0) for j in rng.sample(pool, min(OTHERS, len(pool)))]
    rng.shuffle(found)
    return found
