"""What finding the stories of a large corpus costs: invented outlines, each size in a process of its own.

Every story has five articles of three days near a centre of their own, names, and words that they share;
all articles draw other words by their frequency (Zipf), and a corpus of n articles takes n / 10 days.
"""

from __future__ import annotations

import datetime as dt
import math
import multiprocessing
import resource
import sys
import time
from typing import TYPE_CHECKING, TypeVar

import numpy as np

from verifier.encode import places
from verifier.partition import Index, Outline, graph, grown, parted
from verifier.partition.words import LIGHTEST, rarity

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")

WIDTH, OF_STORY, DAY = 384, 5, 50
HEAD = ("articles", "stories", "index", "pairs", "cut", "seconds", "MiB", "exponent", "one more")


def grow(sizes: Sequence[int]) -> None:
    """Print a row for each size."""
    sys.stdout.write("".join(f"{title:>10}" for title in HEAD) + "\n")
    before = (0, 0.0)
    for size in sizes:
        with multiprocessing.get_context("spawn").Pool(1) as pool:
            count, steps, more, memory = pool.apply(measured, (size,))
        seconds = sum(steps)
        exponent = math.log(seconds / before[1]) / math.log(size / before[0]) if before[0] else math.nan
        cells = [*(f"{each:.2f}" for each in (*steps, seconds)), memory, f"{exponent:.2f}", f"{more:.3f}"]
        sys.stdout.write("".join(f"{cell!s:>10}" for cell in (size, count, *cells)) + "\n")
        sys.stdout.flush()
        before = (size, seconds)


def measured(size: int) -> tuple[int, list[float], float, int]:
    """How many stories are found, seconds for each step and for one more article, and MiB at most."""
    told = invented(size + 1)
    last = told.pop()
    resting = peak()
    index, indexed = timed(lambda: Index.of(told))
    known, paired = timed(lambda: graph(index))
    found, cut = timed(lambda: parted(index, known))
    memory = peak() - resting
    _, more = timed(lambda: grown(known, index, [last]))
    return len(found), [indexed, paired, cut], more, memory


def timed(done: Callable[[], T]) -> tuple[T, float]:
    """What comes out, and in how many seconds of the processor."""
    start = time.process_time()
    found = done()
    return found, time.process_time() - start


def peak() -> int:
    """The most memory that this process had so far, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def invented(size: int, seed: int = 1) -> list[Outline]:
    """So many outlines."""
    chance = np.random.default_rng(seed)
    common = np.full(WIDTH, 1 / math.sqrt(WIDTH))
    count = math.ceil(size / OF_STORY)
    centres = chance.normal(size=(count, WIDTH)) / math.sqrt(WIDTH)
    weights = [weight for place in range(len(places())) if (weight := rarity(place)) >= LIGHTEST]
    often = 1 / np.arange(len(places()) - len(weights), len(places()))
    ranks = chance.choice(len(weights), (size, 60), p=often / often.sum())
    days = [dt.date(2020, 1, 1) + dt.timedelta(days=story * OF_STORY // DAY) for story in range(count)]
    found = []
    for n in range(size):
        story = n % count
        vector = 0.6 * common + 0.6 * centres[story] + 0.5 * chance.normal(size=WIDTH) / math.sqrt(WIDTH)
        words = {f"word {rank}": weights[rank] for rank in ranks[n].tolist()}
        words |= {f"name {story} {own}": 200 for own in chance.choice(20, 8, replace=False).tolist()}
        found.append(
            Outline(
                article_id=f"{chance.integers(1 << 48):012x}",
                vector=tuple((vector / np.linalg.norm(vector)).round(4).tolist()),
                named=frozenset({f"name {story}", f"person {chance.integers(200)}"}),
                places=frozenset({f"place {chance.integers(100)}"}),
                words=tuple(sorted(words.items())),
                day=days[story] + dt.timedelta(days=int(chance.integers(3))),
            )
        )
    return found
