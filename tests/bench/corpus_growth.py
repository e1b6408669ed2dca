"""What one new article costs a corpus of many: whole processes of `verifier corpus add`, and how they grow.

    python -m tests.bench.corpus_growth [--articles 1000 10000] [--stories 60] [--store DIR]

The corpora are made of prepared rows; tests.bench.corpus_turns says what is real in them. Each new article is
of a story that is there, and is compared with it. The figures are medians of five, on the wall and of the
processor, which other work on the machine changes less.
"""

from __future__ import annotations

import argparse
import math
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.bank import bank
from tests.bench.corpus_turns import turned
from tests.bench.partition import STORE
from verifier.corpus import Corpus

SEED = 7
NEW = 5
FEWEST = 4  # articles of a story of which one is new
ADD = "import sys; from verifier.cli import main; main(['corpus', 'add', *sys.argv[1:]])"


def main() -> None:
    """Print a row for each size."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, nargs="*", default=[1_000, 10_000])
    parser.add_argument("--stories", type=int, default=60, help="so many of the bank in the first turn")
    parser.add_argument("--store", type=Path, default=STORE)
    asked = parser.parse_args()
    base, new = first_turn(asked.store / f"corpus_{asked.stories}", asked.stories)
    row("articles", "stories", "MiB", "seconds", "processor", "exponent")
    before: tuple[int, float] | None = None
    for size in asked.articles:
        with tempfile.TemporaryDirectory(dir=asked.store) as folder:
            file = Path(folder) / "corpus.db"
            count, large = turned(base, file, size), file.stat().st_size >> 20
            runs = [added(file, each) for each in new]
        wall, processor = (statistics.median(column) for column in zip(*runs, strict=True))
        exponent = math.log(processor / before[1]) / math.log(size / before[0]) if before else math.nan
        row(size, count, large, f"{wall:.1f}", f"{processor:.1f}", f"{exponent:.2f}")
        before = size, processor


def first_turn(folder: Path, count: int) -> tuple[Path, list[Path]]:
    """A corpus of some stories of the bank, kept in the folder, and articles of them that are not in it."""
    told = list(bank())
    random.Random(SEED).shuffle(told)
    new: list[Path] = []
    (folder / "new").mkdir(parents=True, exist_ok=True)
    for story in told[:count]:
        place = folder / "in" / story.name
        place.mkdir(parents=True, exist_ok=True)
        story.write(place)
        if len(story.texts) >= FEWEST and len(new) < NEW:
            new.append((place / min(story.texts)).replace(folder / "new" / f"{story.name}.txt"))
    with Corpus.open(folder / "corpus.db") as corpus:
        assert not corpus.add(folder / "in").skipped
    return folder / "corpus.db", new


def added(file: Path, new: Path) -> tuple[float, float]:
    """Seconds of adding one article, on the wall and of the processor."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    command = [sys.executable, "-c", ADD, "--corpus", str(file), str(new)]
    done = subprocess.run(command, env=os.environ, capture_output=True, text=True, check=True)
    wall, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    assert "articles: 1 added\n1 story compared anew" in done.stdout, done.stdout + done.stderr
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def row(*cells: object) -> None:
    """Write one line of the table."""
    sys.stdout.write("".join(f"{cell!s:>10}" for cell in cells) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
