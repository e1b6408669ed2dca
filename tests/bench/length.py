"""What a long article costs: `python -m tests.bench.length [800 2000 4000]`.

No test: it prints and never fails. Each row is a whole process of `verifier report`, without a cache, on an
article of so many sentences and a short one about the same; the sentences are those of the bank, each once.
Then seconds, peak memory, how much was read, and the exponent by which the seconds grow from row to row.
"""

from __future__ import annotations

import argparse
import itertools
import math
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bank import bank

if TYPE_CHECKING:
    from collections.abc import Iterator

SENTENCE = re.compile(r"[.!?][\"”]?(?=\s|$)")
HEAD = "date: 2025-03-08\n"
# The process tells its own peak: that of all children would be that of the largest.
PROGRAM = """
import resource, sys
from verifier.cli import run
code = run(sys.argv[1:])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)
sys.exit(code)
"""


def long_article(sentences: int, *, joined: bool = False) -> str:
    """An article of about so many sentences, in paragraphs or in one line."""
    kept: list[str] = []
    count = 0
    for line in _lines():
        if count >= sentences:
            break
        kept.append(line)
        count += len(SENTENCE.findall(line)) or 1
    return HEAD + (" " if joined else "\n\n").join(kept) + "\n"


def _lines() -> Iterator[str]:
    """The paragraphs of the bank, each once: one article of every story, then the next of every story."""
    told = [[text for _, text in sorted(story.texts.items())] for story in bank()]
    texts = (text for turn in itertools.zip_longest(*told) for text in turn if text)
    lines = (line.strip() for text in texts for line in text.splitlines()[1:])
    yield from dict.fromkeys(line for line in lines if line)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sentences", nargs="*", type=int, default=[250, 500, 1000, 4000])
    parser.add_argument("--joined", action="store_true", help="in one line without breaks")
    asked = parser.parse_args()
    sys.stdout.write(f"{'sentences':>10}{'seconds':>10}{'processor':>11}{'peak MB':>9}{'exponent':>10}\n")
    last: tuple[int, float] | None = None
    for count in asked.sentences:
        wall, processor, peak, note = measured(long_article(count, joined=asked.joined))
        grown = math.log(processor / last[1]) / math.log(count / last[0]) if last else math.nan
        sys.stdout.write(f"{count:>10,}{wall:>10.1f}{processor:>11.1f}{peak:>9.0f}{grown:>10.2f}  {note}\n")
        sys.stdout.flush()
        last = count, processor


def measured(text: str) -> tuple[float, float, float, str]:
    """Seconds on the wall and of the processor, megabytes at the peak, and what the run says was read."""
    beside = bank()[0]
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "long.txt").write_text(text, encoding="utf-8")
        (Path(folder) / "short.txt").write_text(beside.texts[max(beside.texts)], encoding="utf-8")
        before, begun = os.times(), time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-c", PROGRAM, "report", "--no-cache", "long.txt", "short.txt"],
            cwd=folder, capture_output=True, text=True, check=False,
            env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        )  # fmt: skip
        wall, after = time.perf_counter() - begun, os.times()
    assert done.returncode == 0, done.stderr
    *notes, peak = done.stderr.splitlines()
    processor = after.children_user + after.children_system - before.children_user - before.children_system
    note = next((line.partition(": ")[2] for line in notes if ": read " in line), "")
    return wall, processor, int(peak) / 1024, note


if __name__ == "__main__":
    main()
