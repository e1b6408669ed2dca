"""A hundred titles to read by eye: `python -m tests.bench.titles [--count 100]`.

The titles of held stories, which nothing was made with: first of what differs, then of what agrees, each with
its verdict and its values.
"""

from __future__ import annotations

import argparse
import itertools
import sys
import tempfile
from pathlib import Path

from tests.bank import HELD, bank
from verifier import verify
from verifier.report.view.lookup import lookup

FIRST = ("conflict", "dispute", "revision")


def titles(folder: Path) -> list[tuple[str, str, str]]:
    """Verdict, title and values of the findings of the articles in a folder, as the page shows them."""
    found = lookup(verify(folder), sys.maxsize)
    return [
        (f.verdict, found.subject(f), " / ".join(found.words(p.value) for p in f.positions))
        for f in found.findings
        if f.verdict in {*FIRST, "agreement"} and f.rule != "statement"
    ]


def main() -> None:
    """Print as many titles as asked for, from as many stories as it takes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100)
    asked = parser.parse_args()
    differing: list[tuple[str, str, str]] = []
    agreeing: list[tuple[str, str, str]] = []
    for story in bank(HELD):
        if len(differing) >= asked.count // 2 and len(differing) + len(agreeing) >= asked.count:
            break
        with tempfile.TemporaryDirectory() as folder:
            story.write(Path(folder))
            told = titles(Path(folder))
        differing += [each for each in told if each[0] in FIRST]
        agreeing += [each for each in told if each[0] not in FIRST][:4]
    for row in itertools.islice(itertools.chain(differing, agreeing), asked.count):
        sys.stdout.write("  ".join(row) + "\n")


if __name__ == "__main__":
    main()
