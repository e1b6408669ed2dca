"""How long a check of one new article takes against many: cold, with a cache, and with nothing new in it.

    OMP_NUM_THREADS=1 python -m tests.bench.check [500]

The figures are medians of a whole process, from its start to its exit code: the time on the wall, and that of
the processor, which other work on the machine changes less. The articles are invented from tables, so that no
two are about one event.
"""

from __future__ import annotations

import itertools
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TOWNS = "Velm Torvik Harl Marrow Lisle Brannock Kelmar Ovelia Garroway Tanvere Quay Lorne".split()
SITES = (
    "refinery sawmill brewery foundry cannery quarry shipyard depot dairy tannery brickworks laundry".split()
)
NAMES = "Holm Salo Vogt Solheim Prasad Okafor Lindqvist Marchetti Novak Aydin Farrow Castell".split()
DEEDS = (
    "A blast at the {town} {site} on {day} March {year} injured {number} workers",
    "A fire at the {town} {site} on {day} March {year} killed {number} people",
    "The {town} {site} dismissed {number} workers on {day} March {year}",
)
FORMAT = "date {year}-03-{date:02}\n{town}, March {date} - {deed}, said {name}, the mayor of {town}.\n"
RUNS = 3
NEW = FORMAT.format(
    year=2025, date=20, town="Velm", name="Holm",
    deed="A blast at the Velm refinery on 1 March 2025 injured 99 workers",
)  # fmt: skip


def article(number: int, town: str, site: str) -> str:
    """One of many: another place, day and deed for each number."""
    year, day = 2000 + number % 26, 1 + number % 18
    deed = DEEDS[number % len(DEEDS)].format(
        town=town, site=site, day=day, year=year, number=11 + number % 80
    )
    return FORMAT.format(year=year, date=day + 2, town=town, deed=deed, name=NAMES[number % len(NAMES)])


def main(many: int) -> None:
    """Print a table of seconds: medians, and the share of a cold run."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "old").mkdir()
        places = itertools.islice(itertools.cycle(itertools.product(TOWNS, SITES)), many)
        for number, (town, site) in enumerate(places):
            (folder / "old" / f"{number:04}.txt").write_text(article(number, town, site))
        files = [f"new{n}.txt" for n in range(RUNS + 1)]
        for n, file in enumerate(files):
            (folder / file).write_text(NEW.replace("99", f"{99 - n}"))
        cold = show("cold", [seconds(folder, files[-1])])
        show("one new", [seconds(folder, file) for file in files[:RUNS]], cold)
        show("nothing new", [seconds(folder, files[0]) for _ in range(RUNS)], cold)
        show("compared anew", [_anew(folder, files[0]) for _ in range(RUNS)], cold)


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
    sys.stdout.write(f"{what:14} {wall:6.1f} s {processor:6.1f} s of the processor{share}\n")
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
    assert done.returncode in {0, 1}, done.stderr
    assert f"with {len(list((folder / 'old').iterdir()))} older" in done.stdout
    wall, after = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
