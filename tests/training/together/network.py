"""The pair reader in torch, to be trained: low-rank changes to the upper layers of its model, and a head.

Weights stand still, in bfloat16 on processors that know it, which doubles the speed and changes little; what
is trained is float32 (Hu et al. 2021, arXiv:2106.09685).
"""

from __future__ import annotations

import math
import random
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import torch
from safetensors.numpy import save
from torch import Tensor, nn
from torch.nn import functional

from tests.training.lowrank import change, stored
from tests.training.twin import mpnet
from verifier.align.together import ADAPTER, ASKED_OF, HEAD, QUESTIONS
from verifier.encode.cross.session import tokenizer
from verifier.encode.cross.tokens import crossed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.training.together.asked import Asked
    from verifier.encode.cross.tokens import Crossed

RANK, UNCHANGED = 16, 4  # the lowest layers stay as they are
KIND, HIDDEN, DROPOUT = 32, 128, 0.1
EPOCHS, RATE, DECAY, BATCH, CHUNK = 3, 3e-4, 0.02, 32, 24
WEIGHTS = (1.0, 1.0, 0.7, 1.0, 1.0)  # of the questions' losses
# Of pairs that are no slot there are more than are needed: each pass takes another share of them.
SHARES = {"rival": 0.6, "loose": 0.4, "alike": 0.5, "equal": 0.6}
PADDING = 1
# On a processor that has no instructions for it, bfloat16 is eight times slower than float32.
FROZEN = torch.bfloat16 if torch.cpu._is_avx512_bf16_supported() else torch.float32  # noqa: SLF001  it has no other name
LARGE = 1000  # weights of a matrix that is stored in half precision


class Network(nn.Module):
    """The changed model and the head."""

    def __init__(self) -> None:
        super().__init__()
        self.model: Any = mpnet().to(FROZEN)
        for weight in self.model.parameters():
            weight.requires_grad = False
        change(self.model.encoder.layer[UNCHANGED:], RANK)
        size = self.model.config.hidden_size
        self.kind = nn.Embedding(len(ASKED_OF), KIND)
        self.o1, self.o2 = nn.Linear(5 * size + KIND, HIDDEN), nn.Linear(HIDDEN, len(QUESTIONS))
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, ids: Tensor, there: Tensor, one: Tensor, other: Tensor, kinds: Tensor) -> Tensor:
        """The log-odds of the questions, (n, 5)."""
        layers = self.model.encoder.layer
        with torch.no_grad():
            x = self.model.embeddings(input_ids=ids)
            hidden = (1.0 - there[:, None, None, :].to(x.dtype)) * -10000.0
            places = self.model.encoder.compute_position_bias(x)
            for layer in layers[:UNCHANGED]:
                x = layer(x, hidden, places)[0]
        for layer in layers[UNCHANGED:]:
            x = layer(x, hidden, places)[0]
        x = x.float()
        a, b = ((x * m[..., None]).sum(1) / m.sum(1, keepdim=True).clamp(min=1) for m in (one, other))
        z = torch.cat([x[:, 0], a, b, (a - b).abs(), a * b, self.kind(kinds)], -1)
        found: Tensor = self.o2(self.drop(functional.gelu(self.o1(self.drop(z)))))
        return found

    def write(self, folder: Path) -> None:
        """Write what was trained as `verifier.align.together` reads it; what is large in half precision."""
        changes = stored(self.model.encoder.layer[UNCHANGED:], UNCHANGED)
        head = {
            name: weight.detach().numpy().astype(np.float16 if weight.numel() > LARGE else np.float32)
            for name, weight in self.named_parameters()
            if not name.startswith("model.")
        }
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ADAPTER).write_bytes(save(changes))
        (folder / HEAD).write_bytes(save(head))


class Pair(NamedTuple):
    """A pair either way round, as the model reads it."""

    asked: Asked
    ways: tuple[Crossed, Crossed]


def pairs(asked: Sequence[Asked]) -> list[Pair]:
    """Pairs as the model reads them."""
    there = crossed([(each.one, each.other) for each in asked], tokenizer())
    back = crossed([(each.other, each.one) for each in asked], tokenizer())
    return [Pair(each, (a, b)) for each, a, b in zip(asked, there, back, strict=True)]


def train(asked: Sequence[Asked], seed: int) -> Network:
    """A network trained on pairs; the same pairs, seed and number of threads give the same weights."""
    torch.manual_seed(seed)
    rng = random.Random(seed)
    network = Network().train()
    every = pairs(asked)
    passes = [_drawn(every, random.Random(seed + n)) for n in range(EPOCHS)]
    weights = [weight for weight in network.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW(weights, lr=RATE, weight_decay=DECAY)
    steps = sum(math.ceil(len(each) / BATCH) + 3 for each in passes)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=steps, pct_start=0.1)
    for number, drawn in enumerate(passes):
        total = 0.0
        batches = _batches(drawn, rng)
        for batch in batches:
            given = network(*_tensors(batch, [rng.random() < 0.5 for _ in batch]))
            wanted = torch.tensor([pair.asked.answers for pair in batch]).float()
            known = (wanted >= 0).float()
            loss = functional.binary_cross_entropy_with_logits(given, wanted.clamp(min=0), reduction="none")
            loss = (loss * known * torch.tensor(WEIGHTS)).sum() / known.sum()
            optimizer.zero_grad()
            torch.autograd.backward(loss)
            nn.utils.clip_grad_norm_(weights, 1.0)
            optimizer.step()
            schedule.step()
            total += float(loss.detach())
        sys.stderr.write(f"pass {number + 1}: loss {total / len(batches):.3f}\n")
    return network.eval()


def _drawn(every: Sequence[Pair], rng: random.Random) -> list[Pair]:
    return [
        pair
        for pair in every
        if pair.asked.answers[0] == 1 or rng.random() < SHARES.get(pair.asked.source, 1.0)
    ]


def _batches(drawn: list[Pair], rng: random.Random) -> list[list[Pair]]:
    """Batches of pairs of about one length, in any order."""
    rng.shuffle(drawn)
    found = []
    for start in range(0, len(drawn), BATCH * CHUNK):
        chunk = sorted(drawn[start : start + BATCH * CHUNK], key=lambda pair: len(pair.ways[0].ids))
        found += [chunk[n : n + BATCH] for n in range(0, len(chunk), BATCH)]
    rng.shuffle(found)
    return found


def _tensors(batch: Sequence[Pair], back: Sequence[bool]) -> tuple[Tensor, ...]:
    read = [pair.ways[way] for pair, way in zip(batch, back, strict=True)]
    shape = len(read), max(len(each.ids) for each in read)
    ids, there = torch.full(shape, PADDING), torch.zeros(shape)
    one, other = torch.zeros(shape), torch.zeros(shape)
    for row, each in enumerate(read):
        ids[row, : len(each.ids)] = torch.tensor(each.ids)
        there[row, : len(each.ids)] = 1
        one[row, slice(*each.one)] = 1
        other[row, slice(*each.other)] = 1
    kinds = torch.tensor([ASKED_OF.index(pair.asked.kind) for pair in batch])
    return ids, there, one, other, kinds
