"""What five articles take from a cold start and with a warm cache, by the twin of the encoder and by torch.

    OMP_NUM_THREADS=1 python -m tests.bench.cold [seeds/defence_commission] [--runs 5]

Each figure is of a whole process. Seconds depend on the machine and on what else runs there, so each run is
also set against `import sentence_transformers` beside it; the medians of seconds and of ratios are printed.
A cold start finds an empty cache; the files themselves are in the memory of the machine. At the end,
sentences per second of both encoders, with one thread and with two.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
IMPORT = "import sentence_transformers"
REPORT = "import sys; sys.argv[0] = 'verifier'; from verifier.cli import main; main()"
UNTWINNED = "import sys; sys.modules['onnxruntime'] = None; "
SPEED = """
import itertools, sys, time
from tests.bench.corpora import CORPORA
from verifier.encode import encoder
articles = itertools.islice(CORPORA["varied"](), 60)
texts = [line for _, text in articles for line in text.split(". ")]
model = encoder()
model.encode(texts[:50])
begun = time.perf_counter()
model.encode(texts)
print(len(set(texts)) / (time.perf_counter() - begun))
"""
ENGINES = {"twin": "", "torch": UNTWINNED}


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("articles", nargs="?", default=str(ROOT / "seeds" / "defence_commission"))
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    rounds = [_round(str(Path(asked.articles).resolve())) for _ in range(asked.runs)]
    sys.stdout.write(f"{asked.articles}, medians of {asked.runs} runs, seconds and share of `{IMPORT}`\n")
    for name in rounds[0]:
        seconds = statistics.median(each[name] for each in rounds)
        share = statistics.median(each[name] / each[IMPORT] for each in rounds)
        sys.stdout.write(f"  {name:30} {seconds:6.2f} s {share:6.2f}\n")
    sys.stdout.write("sentences per second\n")
    for threads in (1, 2):
        for name, begin in ENGINES.items():
            speed = statistics.median(_speed(begin, threads) for _ in range(asked.runs))
            sys.stdout.write(f"  {name:6} {threads} thread{'s' * (threads > 1):1} {speed:8.0f}\n")


def _round(articles: str) -> dict[str, float]:
    """Seconds of one run of each, close together in time."""
    found = {IMPORT: _seconds(IMPORT, [], os.environ)}
    for name, begin in ENGINES.items():
        with tempfile.TemporaryDirectory() as folder:
            environment = os.environ | {"XDG_CACHE_HOME": folder}
            arguments = ["report", articles, "--quiet", "--output-dir", folder]
            for state in ("cold", "warm"):
                found[f"{state}, {name}"] = _seconds(begin + REPORT, arguments, environment)
    return found


def _seconds(program: str, arguments: list[str], environment: os._Environ[str] | dict[str, str]) -> float:
    begun = time.perf_counter()
    command = [sys.executable, "-c", program, *arguments]
    subprocess.run(command, env=environment, check=True, capture_output=True)
    return time.perf_counter() - begun


def _speed(begin: str, threads: int) -> float:
    environment = os.environ | {"OMP_NUM_THREADS": str(threads)}
    command = [sys.executable, "-c", begin + SPEED]
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True, cwd=ROOT)
    return float(done.stdout)


if __name__ == "__main__":
    main()
