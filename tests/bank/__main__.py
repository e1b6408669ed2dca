"""Where the marked facts of labelled stories get lost, each story judged by a model that never saw it.

    python -m tests.bank --models DIR [--show N] [--fold K] [--list FILE] [--write]
    python -m tests.bank [--write]          # the held stories, by the model that ships

For each marked telling: is there a fact of a fitting kind on its words (read)? For each two tellings of one
slot in two articles: does comparing the two facts say what the marks say (compared)? For each conflict: does
a conflict finding hold both sides (found)? Every other conflict finding is wrong, also one on a revision or a
dispute. DIR holds models for each fold, made by `python -m tests.training.align --folds DIR` and by `names`
and `statement` in its place. The held stories are those that nothing is ever trained on.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from tests.bank import FOLDS, HELD, STORIES, bank
from tests.bank.measure import measured

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.bank import Story

DRAWS = 1000  # of the stories, for intervals
MEASURED = Path(__file__).parents[2] / "verifier" / "rules" / "precision.tsv"
PAGE = Path(__file__).parents[2] / "docs" / "bank.md"


def main() -> int:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--models", type=Path, help="judge the bank by these; without, the held stories")
    ask.add_argument("--show", type=int, default=0, help="so many examples of what got lost")
    ask.add_argument("--fold", type=int, choices=range(FOLDS), help="one part of the bank only")
    ask.add_argument("--jobs", type=int, default=2)
    ask.add_argument("--list", type=Path, help="write each conflict finding here")
    ask.add_argument("--write", action="store_true", help="write docs/bank.md and the table of precision")
    args = ask.parse_args()
    shown: list[str] = []
    listed: list[str] = []
    asked = [s for s in bank(STORIES if args.models else HELD) if args.fold is None or s.fold == args.fold]
    counts = _judged(asked, args.models, args.jobs, shown, listed)
    lines = table(counts)
    sys.stdout.write("\n".join(lines) + "\n")
    if args.list:
        args.list.write_text("\n".join(listed) + "\n", encoding="utf-8")
    sys.stdout.write("\n".join(shown[: args.show]) + "\n")
    if args.write:
        before = PAGE.read_text(encoding="utf-8").partition(HEAD)[0]
        if args.models:
            before = TEXT.format(stories=len(counts), of=len(bank()), table="\n".join(lines))
        held = _judged(bank(HELD), None, args.jobs, [], []) if args.models else counts
        PAGE.write_text(before + _held(held), encoding="utf-8")
        MEASURED.write_text(precision(held), encoding="utf-8")
    return 0


def _held(counts: dict[str, Counter[str]]) -> str:
    """The part of the page on the held stories: those with conflicts in each, and those as coverage runs."""
    calm = {name: n for name, n in counts.items() if name.startswith(CALM)}
    rich = {name: n for name, n in counts.items() if name not in calm}
    return HELD_TEXT.format(
        rich=len(rich), kept="\n".join(table(rich)), calm=len(calm), coverage="\n".join(table(calm))
    )


def _judged(
    asked: Sequence[Story], models: Path | None, jobs: int, shown: list[str], listed: list[str]
) -> dict[str, Counter[str]]:
    """The counts of each story; what got lost and what was called a conflict are added to the lists."""
    with ProcessPoolExecutor(jobs) as pool:
        found = list(pool.map(_measured, asked, [models] * len(asked)))
    for _, lost, said in found:
        shown += lost
        listed += said
    return {story.name: n for story, (n, _, _) in zip(asked, found, strict=True)}


def _measured(story: Story, models: Path | None) -> tuple[Counter[str], list[str], list[str]]:
    shown: list[str] = []
    listed: list[str] = []
    return measured(story, models, shown, listed), shown, listed


def table(counts: dict[str, Counter[str]]) -> list[str]:
    """The lines of the table, with intervals over the stories."""
    total: Counter[str] = sum(counts.values(), Counter())
    kinds = sorted({k.split()[-1] for k in total if k.startswith(("told ", "conflicts "))})
    lines = [f"{'kind':14}{'read':>12}{'equal ok':>12}{'clash ok':>12}{'conflicts':>12}{'agreed':>12}"]
    for k in kinds:
        cells = [
            (f"read {k}", f"told {k}"), (f"compared equal {k}", f"pairs equal {k}"),
            (f"compared clash {k}", f"pairs clash {k}"), (f"found {k}", f"conflicts {k}"),
            (f"agreed {k}", f"agreements {k}"),
        ]  # fmt: skip
        lines.append(
            f"{k:14}"
            + "".join(f"{total[a]:>7}/{total[b]:<4}" if total[b] else f"{'-':>12}" for a, b in cells)
        )
    agreed = sum(v for k, v in total.items() if k.startswith("agreed "))
    agreements = sum(v for k, v in total.items() if k.startswith("agreements "))
    lines += [
        f"typed conflicts found: {_share(counts, 'typed found', 'typed conflicts')}",
        f"told in words found: {_share(counts, 'untyped found', 'untyped conflicts')}",
        (
            f"conflict findings right: {_share(counts, 'findings right', 'findings')}"
            f", {total['findings soft']} on a revision or dispute"
        ),
        f"agreements found: {agreed}/{agreements} = {agreed / max(agreements, 1):.0%}",
        "agreements that were read, the same (and trivial): "
        + ", ".join(
            f"{r} {total[f'joined {r} same']}/{total[f'joined {r}']} ({total[f'joined {r} trivial']})"
            for r in sorted({k.split()[1] for k in total if k.startswith("joined ")})
        ),
        (
            f"revisions named: {total['revisions named']}/{total['revisions']}; disputes named: "
            f"{total['disputes named']}/{total['disputes']}"
        ),
        "by rule (right/wrong/soft): "
        + ", ".join(
            f"{r} {total[f'rule {r} right']}/{total[f'rule {r} wrong']}/{total[f'rule {r} soft']}"
            for r in sorted({k.split()[1] for k in total if k.startswith("rule ")})
        ),
        "confidence: "
        + ", ".join(
            f".{b}-: {total[f'bin {b} right']}/{total[f'bin {b} right'] + total[f'bin {b} wrong']}"
            for b in range(10)
            if total[f"bin {b} right"] + total[f"bin {b} wrong"]
        ),
    ]
    return lines


def precision(counts: dict[str, Counter[str]]) -> str:
    """What came out right in stories that were never trained on, as a table for the report's page."""
    total: Counter[str] = sum(counts.values(), Counter())
    rows = [("conflicts that were called and were right", total["findings right"], total["findings"])]
    for b in range(10):
        right, wrong = total[f"bin {b} right"], total[f"bin {b} wrong"]
        rows.append((f"of them, with a confidence of {b}0 to {b}9", right, right + wrong))
    for rule in sorted({k.split()[1] for k in total if k.startswith("rule ")}):
        right = total[f"rule {rule} right"]
        judged = right + total[f"rule {rule} wrong"] + total[f"rule {rule} soft"]
        rows.append((f"of them, by the rule {rule}", right, judged))
    rows += [
        ("contradictions between values that were found", total["typed found"], total["typed conflicts"]),
        ("contradictions in other words that were found", total["untyped found"], total["untyped conflicts"]),
    ]
    told = [f"{what}\t{right}\t{judged}\t{len(counts)} stories" for what, right, judged in rows if judged]
    return "\n".join(["what\tright\tjudged\ton", *told]) + "\n"


TEXT = """# The bank of labelled stories

{stories} of {of} invented stories, most by writers who never saw the engine; their facts are marked in the
text (`tests/bank`). Each story is judged by models that never saw its marks: `python -m
tests.training.align --folds DIR`, and `names` and `statement` in its place, make them, `python -m tests.bank
--models DIR --write` makes this page, with `--fold K` from one part of the bank. A marked revision or
dispute that is called a conflict counts as wrong. Intervals are over stories drawn anew.

What flatters these figures a little: how rare a token is was counted, without marks, in all stories; that
a conflict is called where it is more likely one than not was settled with these scores in view; and the
readers of numbers and names were improved by reading what they missed in the stories.

```
{table}
```

Of the pairs in `tests/bank/read.tsv`, each read as a strict editor reads, those that one agreement now holds
are counted by its rule.

The last line is what a conflict's confidence is worth: of those that said .5 to .6, so many of so many were
right. The page of a report shows neither of these figures but those of the held stories below.

"""

HEAD = "## Held stories\n"
CALM = "coverage-"
HELD_TEXT = (
    HEAD
    + """
Stories (`tests/bank/held`) on which nothing is ever trained and with which nothing is chosen, by the model
that ships (`python -m tests.bank --write`). {rich} of them have two to five conflicts each:

```
{kept}
```

{calm} were written as coverage mostly is: long articles, each with its own angle and background, and none,
one or two conflicts among them.

```
{coverage}
```
"""
)


def _share(counts: dict[str, Counter[str]], part: str, whole: str) -> str:
    """A share with its 95% interval over stories drawn anew."""
    pairs = np.array([(c[part], c[whole]) for c in counts.values()])
    if not pairs[:, 1].sum():
        return "none"
    drawn = np.random.default_rng(0).integers(0, len(pairs), (DRAWS, len(pairs)))
    sums = pairs[drawn].sum(1)
    low, high = np.percentile(sums[:, 0] / np.maximum(sums[:, 1], 1), [2.5, 97.5])
    a, b = pairs.sum(0)
    return f"{a}/{b} = {a / b:.0%} ({low:.0%} to {high:.0%})"


if __name__ == "__main__":
    sys.exit(main())
