"""Stories in, for each fold a head and the encoder below it that never saw it out."""

from __future__ import annotations

import math
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from safetensors.numpy import load, save

from tests.bank import FOLDS
from tests.training.align.adapter import Middle, middle, tune
from tests.training.align.lessons import EVERY, Lesson, basis, layers, pieces
from tests.training.align.network import Network, train
from verifier.align.moving import FILE as MOVING
from verifier.align.pieces import Windows, windows

SEED, AXES, WORDS = 0, 160, 30600
MODEL = Path(__file__).parents[3] / "verifier" / "align" / "model"
FILES = ("head.safetensors", "adapter.safetensors")


class Trained(NamedTuple):
    """A head and the changes to the encoder below it, by name, as they are stored."""

    head: dict[str, np.ndarray]
    adapter: dict[str, np.ndarray]

    def write(self, folder: Path, moved: dict[str, np.ndarray]) -> None:
        """Write both as files of a folder, and what tells which values move on beside them."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, weights in zip((*FILES, MOVING), (*self, moved), strict=True):
            (folder / name).write_bytes(save(weights))


def kept(folder: Path) -> dict[int, Trained]:
    """The heads that an earlier run wrote: those of the folds, and the one that ships."""
    places = {fold: folder / str(fold) for fold in range(FOLDS)} | {EVERY: MODEL}
    return {fold: Trained(*(_parsed(place / name) for name in FILES)) for fold, place in places.items()}


def _parsed(path: Path) -> dict[str, np.ndarray]:
    return dict(load(path.read_bytes()))


def heads(
    lessons: list[Lesson],
    seen: Path | None,
    share: float,
    *,
    every: bool,
    earlier: dict[int, Trained] | None = None,
) -> dict[int, Trained]:
    """A head for each fold that never saw it, with `every` one of all stories too; `seen` keeps vectors.

    Where `earlier` ones are given, they go over the stories once more instead of starting from nothing.
    """
    vectors = pieces([f.text for each in lessons for f in each.fillers], seen)
    if earlier:  # one basis for all: each run had one
        turned = earlier[EVERY].head["mean"], earlier[EVERY].head["axes"].astype(np.float32)
    else:
        turned = basis(list(vectors.values())[:: max(1, len(vectors) // 2500)], AXES)
    made = [windows(each.fillers, [vectors[f.text] for f in each.fillers], turned) for each in lessons]
    middles = [middle(each, vectors, one) for each, one in zip(lessons, made, strict=True)]
    GIVEN.append(Given(lessons, middles, turned, _rarities(made), share, earlier or {}))
    asked = [*range(FOLDS), EVERY] if every else [*range(FOLDS)]
    # Forked, so that both know the windows; one thread each, since the matrices are small.
    with ProcessPoolExecutor(2, get_context("fork")) as pool:
        return dict(zip(asked, pool.map(_trained, asked), strict=True))


def _rarities(made: list[Windows]) -> np.ndarray:
    """How rare each token of the vocabulary is, 0 to about 1."""
    counts: Counter[int] = Counter()
    total = 0
    for each in made:
        for ids, length in zip(each.ids, each.length, strict=True):
            counts.update(set(ids[:length].tolist()))
            total += 1
    rare = np.full(WORDS, math.log(total) / 9, np.float32)
    for token, count in counts.items():
        rare[token] = math.log(total / count) / 9
    return rare


@dataclass(frozen=True, slots=True)
class Given:
    """What heads are trained from."""

    lessons: list[Lesson]
    middles: list[Middle]
    basis: tuple[np.ndarray, np.ndarray]
    rarity: np.ndarray
    share: float
    earlier: dict[int, Trained]

    def trained(self, fold: int) -> Trained:
        """A head that sees all stories but those of a fold: first alone, then with the encoder."""
        torch.set_num_threads(1)
        part = [(a, m) for a, m in zip(self.lessons, self.middles, strict=True) if a.story.fold != fold]
        part = part[: math.ceil(len(part) * self.share)]
        if start := self.earlier.get(fold):
            network = Network(AXES, self.rarity)
            network.load_state_dict(
                {name: torch.from_numpy(start.head[name].astype(np.float32)) for name in network.state_dict()}
            )
        else:
            network = train([(a, m.made) for a, m in part], AXES, self.rarity, SEED)
            _say(f"head without fold {fold}")
        tuned = tune(part, layers(), network, self.basis, SEED, start and start.adapter)
        _say(f"encoder without fold {fold}")
        weights = {name: value.detach().numpy() for name, value in tuned.head.state_dict().items()}
        return Trained(_packed(weights, *self.basis), tuned.changes())


# What forked processes share without copying it.
GIVEN: list[Given] = []


def _trained(fold: int) -> Trained:
    return GIVEN[0].trained(fold)


def _packed(weights: dict[str, np.ndarray], mean: np.ndarray, axes: np.ndarray) -> dict[str, np.ndarray]:
    """A head's weights as they are stored; what is large in half precision."""
    return {
        name: value.astype(np.float16 if value.size > 1000 else np.float32)
        for name, value in (weights | {"mean": mean, "axes": axes}).items()
    }


def _say(line: str) -> None:
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()
