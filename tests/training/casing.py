"""Which words name nobody: `python -m tests.training.casing [--write]`.

Counts how the running text of the bank's stories writes each word inside a sentence. A word that several
stories write small, and next to never with a capital, is a common one; headlines in capitals are read with
the table (`verifier/segment/case.py`).
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

import verifier.lexicon.common
from tests.bank import bank
from verifier.segment.case import inner_capitals, titled

PLACE = Path(verifier.lexicon.common.__file__).parent / verifier.lexicon.common.TABLE
SMALL = re.compile(r"(?<![^\W\d_])[^\W\d_]+(?![^\W\d_])")
STORIES = 2  # that write it small
MOST = 0.1  # capitals for each time it is written small


def common() -> list[str]:
    """The words, in order of the alphabet."""
    small: Counter[str] = Counter()
    large: Counter[str] = Counter()
    told: dict[str, set[str]] = defaultdict(set)
    for story in bank():
        for text in story.texts.values():
            for line in text.splitlines():
                if titled(line):
                    continue
                large.update(inner_capitals(line))
                for word in SMALL.findall(line):
                    if word.islower():
                        small[word] += 1
                        told[word].add(story.name)
    return sorted(w for w in small if len(told[w]) >= STORIES and large[w] <= MOST * small[w])


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--write", action="store_true")
    args = ask.parse_args()
    words = common()
    sys.stdout.write(f"{len(words)} words\n")
    if args.write:
        PLACE.write_text("\n".join(words) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
