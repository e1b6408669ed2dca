"""How long a check of one new article takes against many: cold, with a cache, and with nothing new in it.

    OMP_NUM_THREADS=1 python -m tests.bench.check [500] [--corpus varied | all_alike]

The figures are medians of a whole process, from its start to its exit code: on the wall, and of the
processor, which other work on the machine changes less; and their share of a cold run. The main figure is
that of the varied corpus: stories of several outlets, as a newsroom keeps them, each of them told twice
under other names. That is still harder than a newsroom's, in which few stories are twins. The corpus of
articles that are all alike is the worst case and no press corpus: it shows what happens when nearly every
two articles have to be compared.
"""

from __future__ import annotations

import argparse
import itertools
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.corpora import CORPORA

if TYPE_CHECKING:
    from tests.bench.corpora import Corpus

RUNS = 3
TITLES = {
    "varied": "a varied corpus: stories told by several outlets, and again under other names",
    "all_alike": "all alike: articles of three templates, the worst case and no press corpus",
}


def main() -> None:
    """Print a table of seconds for each corpus: medians, and the share of a cold run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("many", nargs="?", type=int, default=500, help="old articles (default: 500)")
    parser.add_argument("--corpus", choices=sorted(TITLES), help="only one of the two")
    asked = parser.parse_args()
    for name, title in TITLES.items():
        if asked.corpus in {None, name}:
            with tempfile.TemporaryDirectory() as folder:
                measure(Path(folder), title, CORPORA[name], asked.many)


def measure(folder: Path, title: str, corpus: Corpus, many: int) -> None:
    """Write a corpus into a folder, check new articles against it, and print."""
    articles = corpus()
    (folder / "old").mkdir()
    for name, text in itertools.islice(articles, many):
        (folder / "old" / name).write_text(text, encoding="utf-8")
    new = []
    for name, text in itertools.islice(articles, RUNS + 1):
        (folder / name).write_text(text, encoding="utf-8")
        new.append(name)
    sys.stdout.write(f"{many} articles, {title}\n")
    cold = show("cold", [seconds(folder, new[-1])])
    show("one new", [seconds(folder, name) for name in new[:RUNS]], cold)
    show("nothing new", [seconds(folder, new[0]) for _ in range(RUNS)], cold)
    show("compared anew", [_anew(folder, new[0]) for _ in range(RUNS)], cold)


def _anew(folder: Path, new: str) -> tuple[float, float]:
    """A run for which all is read and embedded, and nothing compared."""
    for outcome in (folder / "news-crosscheck" / "outcomes").iterdir():
        outcome.unlink()
    return seconds(folder, new)


def show(
    what: str, runs: list[tuple[float, float]], cold: tuple[float, float] | None = None
) -> tuple[float, float]:
    """Write a row of the table and return its medians."""
    wall, processor = (statistics.median(column) for column in zip(*runs, strict=True))
    share = f"  {wall / cold[0]:4.0%} {processor / cold[1]:4.0%} of a cold run" if cold else ""
    sys.stdout.write(f"  {what:14} {wall:6.1f} s {processor:6.1f} s of the processor{share}\n")
    sys.stdout.flush()
    return wall, processor


def seconds(folder: Path, new: str) -> tuple[float, float]:
    """Time of one check on the wall and of the processor."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    program = "from verifier.cli import main; main()"
    begun = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", program, "check", new, "--against", "old", "--format", "concise"],
        cwd=folder, capture_output=True, text=True, check=False,
        env=os.environ | {"XDG_CACHE_HOME": str(folder)},
    )  # fmt: skip
    wall, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    assert done.returncode in {0, 1}, done.stderr
    assert f"with {len(list((folder / 'old').iterdir()))} older" in done.stdout
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main()
