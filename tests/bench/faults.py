"""How much a corpus loses when its process is killed: nothing that was there, and nothing half.

    python -m tests.bench.faults [--kills 50] [--seed 0]

A process adds invented articles one by one, takes them out again and adds them again; it is killed with
SIGKILL, at a random moment or just as it writes, and another one goes on in the same file. After
every kill the file is checked, and its articles are those of its trace. A run that had been reported as done
and is not there is a loss.
"""

from __future__ import annotations

import argparse
import random
import signal
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from tests.corpus.articles import written
from verifier.corpus import Corpus
from verifier.pipeline import verify

# Adds and removes without end, and says what is done; the models are loaded before the first word.
CHILD = """
import sys
from verifier.corpus import Corpus
from verifier.pipeline import verify
verify(texts=["A fire at the mill injured 14 workers on Monday.", "The fire at the mill injured 17 workers."])
file, *articles = sys.argv[1:]
print("ready", flush=True)
with Corpus.open(file) as corpus:
    while True:
        for article in articles:
            if corpus.add(article, again=True).added:
                print(corpus.status().runs, flush=True)
        for listed in corpus.articles()[::2]:
            corpus.remove([listed.id], "taken out", retracted=bool(len(articles) % 2))
            print(corpus.status().runs, flush=True)
"""
IN = frozenset({"added", "returned"})
OUT = frozenset({"removed", "retracted"})


@dataclass(slots=True, kw_only=True)
class Tally:
    """What came of kills: `runs` had been reported as done, `losses` say what was wrong afterwards."""

    kills: int = 0
    runs: int = 0
    losses: list[str] = field(default_factory=list)


# Within so many seconds of its work a process is killed, or when the log has grown so often.
LONGEST, GROWN = 6.0, 40


def trial(folder: Path, kills: int, seed: int) -> Tally:
    """Kill a process so often, and look at the file after each."""
    chance, tally = random.Random(seed), Tally()
    files = {name: str(file) for name, file in written(folder / "in").items()}
    file = folder / "corpus.verifier.db"
    for _ in range(kills):
        grown = chance.randint(1, GROWN) if chance.random() < 0.5 else None
        reported = _killed(file, list(files.values()), chance.uniform(0, LONGEST), grown)
        tally.kills += 1
        tally.runs = max([tally.runs, *reported])
        with Corpus.open(file) as corpus:
            tally.losses += corpus.check()
            if (runs := corpus.status().runs) < tally.runs:
                tally.losses.append(f"run {tally.runs} had been reported, and the last one is {runs}")
            if traced(corpus) != sorted(listed.id for listed in corpus.articles()):
                tally.losses.append("the articles are not those of the trace")
    with Corpus.open(file) as corpus:
        corpus.add(list(files.values()), again=True)
        found, whole = corpus.report().findings, verify(list(files.values())).findings
        tally.losses += [] if found == whole else ["the findings are not those of one run over everything"]
    return tally


def traced(corpus: Corpus) -> list[str]:
    """The articles that are there by the trace; one that came or went twice in a row is there twice."""
    there: list[str] = []
    for change in corpus.trace():
        if change.kind in IN:
            there.append(change.article)
        elif change.kind in OUT:
            there.remove(change.article)
    return sorted(there)


def _killed(file: Path, articles: list[str], seconds: float, grown: int | None) -> list[int]:
    """Let a process work for some seconds, or until it writes, and kill it; the runs that it has reported."""
    command = [sys.executable, "-c", CHILD, str(file), *articles]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        if grown is None:
            time.sleep(seconds)
        else:
            _wait_for_growth(file.with_name(f"{file.name}-wal"), grown)
        process.send_signal(signal.SIGKILL)
        return [int(line) for line in process.stdout.read().split()]


def _wait_for_growth(log: Path, times: int) -> None:
    """Wait until a file has grown so often, and no longer than two minutes."""
    size, end = 0, time.monotonic() + 120
    while times and time.monotonic() < end:
        now = log.stat().st_size if log.exists() else 0
        times -= now > size
        size = now


def main() -> None:
    """Print what came of it; ends with 1 where something was lost."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=0)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tally = trial(Path(folder), asked.kills, asked.seed)
    sys.stdout.write(f"{tally.kills} kills in {tally.runs} runs: {len(tally.losses)} losses\n")
    sys.stdout.writelines(f"{loss}\n" for loss in tally.losses)
    sys.exit(bool(tally.losses))


if __name__ == "__main__":
    main()
