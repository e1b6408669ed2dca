"""How many words a second the extraction reads, stage by stage: `python -m tests.bench.extraction [PATHS]`.

No test: it prints and never fails. Seconds are those of the processor, so that other programs on the machine
count little. Set OMP_NUM_THREADS=1 to measure one core.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import platform
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from verifier.claims import claims
from verifier.claims.coref import resolve
from verifier.facts import KINDS
from verifier.load import load
from verifier.segment import sentences

if TYPE_CHECKING:
    from collections.abc import Callable

    from verifier.model import Article, Fact

    Seconds = dict[str, float]

Made = TypeVar("Made")
SEEDS = Path(__file__).parents[2] / "seeds"


def timed(seconds: Seconds, stage: str, work: Callable[[], Made]) -> Made:
    """What the work returns; the processor time it took is added to its stage."""
    start = time.process_time()
    made = work()
    seconds[stage] = seconds.get(stage, 0.0) + time.process_time() - start
    return made


def extracted(article: Article, seconds: Seconds) -> None:
    """Read one article as `pipeline.read` does, with a clock on each stage."""
    lines = timed(seconds, "segment, parse", lambda: sentences(article))
    found: tuple[Fact, ...] = ()
    for kind in KINDS:
        stage = f"facts: {kind.__name__.rpartition('.')[2]}"
        found += timed(seconds, stage, lambda: tuple(kind.extract(article, lines, found)))  # noqa: B023  called at once
    known = tuple(sorted(found, key=lambda fact: (fact.start, fact.end, fact.kind)))
    timed(seconds, "coreference", lambda: resolve(article, lines, known))
    # Claims resolve the references again: their time includes it.
    timed(seconds, "claims", lambda: claims(article, lines, known))


def run(paths: list[str], least: int) -> tuple[int, Seconds]:
    """Words read and seconds by stage; the paths are read again until there are enough words.

    Each copy of an article has an id of its own, so that nothing kept from the copy before is used again.
    """
    seconds: Seconds = {}
    words = copy = 0
    while words < least:
        articles, _ = timed(seconds, "load", lambda: load(paths))
        if not articles:
            break
        for article in articles:
            extracted(dataclasses.replace(article, id=f"{article.id}-{copy}"), seconds)
        words += sum(len(article.text.split()) for article in articles)
        copy += 1
    return words, seconds


def table(words: int, runs: list[Seconds]) -> str:
    """The medians of the runs as lines of text."""
    rows = {stage: statistics.median(seconds[stage] for seconds in runs) for stage in runs[0]}
    rows["all"] = statistics.median(sum(seconds.values()) for seconds in runs)
    lines = [f"{'stage':<16}{'seconds':>9}{'share':>8}{'words/second':>15}"]
    lines += [
        f"{stage:<16}{seconds:>9.2f}{seconds / rows['all']:>8.1%}{words / max(seconds, 1e-9):>15,.0f}"
        for stage, seconds in rows.items()
    ]
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="*", default=[str(SEEDS)], help="articles (default: the seed batches)")
    parser.add_argument("--runs", type=int, default=3, help="the median of so many runs is printed")
    parser.add_argument(
        "--words", type=int, default=20_000, help="read the paths again until this many words"
    )
    asked = parser.parse_args()
    start = time.process_time()
    # The first sentence pays for what is loaded once: the models and the gazetteer.
    run(asked.paths, 1)
    loaded = time.process_time() - start
    measured = [run(asked.paths, asked.words) for _ in range(asked.runs)]
    words = measured[0][0]
    threads = os.environ.get("OMP_NUM_THREADS", "not set")
    sys.stdout.write(
        f"{words:,} words, median of {asked.runs} runs, Python {platform.python_version()}, "
        f"{os.cpu_count()} cores, OMP_NUM_THREADS {threads}, models and first reading {loaded:.1f} s\n\n"
        f"{table(words, [seconds for _, seconds in measured])}\n"
    )


if __name__ == "__main__":
    main()
