"""Whether the stories of a corpus are found back, on stories whose borders are known.

    python -m tests.bench.partition [--stories 120] [--shared DIR] [--store DIR]
    python -m tests.bench.partition --findings     # what cutting costs and gains in findings; takes its time
    python -m tests.bench.partition --growth       # invented outlines: seconds, memory, and how they grow

All labelled stories are mixed into one corpus, cut, and compared with what they were: B-cubed precision,
recall and F1 (Bagga and Baldwin 1998), in the mean of the articles. The border ALIKE is chosen on half of the
stories and judged on the other half. A corpus of one time is harder than one of many years, so that the
stories are also moved into sixty days. With the shared folder there are 381 real articles on 33 happenings
(ECB+), which nothing is chosen with. Articles are read once and kept in the store.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import random
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

from tests.bank import HELD, bank
from tests.bench.partition_findings import compared
from tests.bench.partition_growth import grow
from verifier import partition
from verifier.config import Config
from verifier.load import load
from verifier.partition import Index, Outline
from verifier.pipeline import Engine
from verifier.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from verifier.partition import Graph, Stories

    Files = Mapping[str, str]
    Told = list[tuple[Outline, str]]  # and the name of its story

MUTATION = Path(__file__).parents[1] / "corpora" / "mutation"
STORE = Path(tempfile.gettempdir()) / "news-crosscheck-bench"
GRID = [n / 200 for n in range(8, 33)]
SEED = 7
DAYS = 60


def main() -> None:
    """Print the rows."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--stories", type=int, default=120, help="so many of the bank, 0 for all")
    parser.add_argument("--shared", type=Path, default=Path("../shared/bench"))
    parser.add_argument("--store", type=Path, default=STORE)
    parser.add_argument("--findings", action="store_true")
    parser.add_argument("--growth", type=int, nargs="*", help="how many articles: 1000 10000 100000")
    asked = parser.parse_args()
    if asked.growth is not None:
        return grow(asked.growth or [1_000, 10_000, 100_000])
    if asked.findings:
        return compared()
    engine = Engine.of(Config(), Store(folder=asked.store))
    told = outlined(engine, asked.store, dict(sampled(asked.shared, asked.stories)))
    row("articles", "stories", "found", "precision", "recall", "F1", "ALIKE", title="")
    halves(told)
    judged("all", told)
    judged(f"all in {DAYS} days", moved(told))
    held = {story.name: story.texts for story in bank(HELD)}
    judged("held stories", outlined(engine, asked.store, held))
    if (events := asked.shared / "data" / "batches_ecbplus.jsonl").is_file():
        judged("ECB+", outlined(engine, asked.store, dict(real(events))))
    return None


def sampled(shared: Path, count: int) -> list[tuple[str, Files]]:
    """Stories by name: of the bank, of the shared folder and of the corpora."""
    found: dict[str, Files] = {story.name: story.texts for story in bank()}
    found |= {story.name: story.texts for story in bank(shared / "stories")}
    found |= {
        place.name: {file.name: file.read_text(encoding="utf-8") for file in place.glob("*.txt")}
        for place in MUTATION.iterdir()
        if place.is_dir()
    }
    names = sorted(found)
    random.Random(SEED).shuffle(names)
    return [(name, found[name]) for name in names[: count or len(names)]]


def real(events: Path) -> Iterator[tuple[str, Files]]:
    """Real articles by happening, as files of JSON."""
    for line in events.read_text(encoding="utf-8").splitlines():
        batch = json.loads(line)
        yield (
            batch["event"],
            {
                f"{n}.json": json.dumps(
                    {"outlet": each["outlet"], "published": each["date"], "text": each["text"]}
                )
                for n, each in enumerate(batch["articles"])
            },
        )


def outlined(engine: Engine, store: Path, stories: Mapping[str, Files]) -> Told:
    """The outlines of the articles, each with its story."""
    # The place of an article is part of what is kept of it.
    folders = [store / "articles" / name for name in stories]
    for folder, texts in zip(folders, stories.values(), strict=True):
        folder.mkdir(parents=True, exist_ok=True)
        for file, text in texts.items():
            (folder / file).write_text(text, encoding="utf-8")
    articles, skipped = load(folders)
    assert not skipped
    return [(engine.outline(article), article.path.split("/")[-2]) for article in articles]


def moved(told: Told) -> Told:
    """The articles with other days, so that each story begins within DAYS."""
    chance, starts = random.Random(SEED), dict[str, dt.date]()
    for outline, story in told:
        if outline.day:
            starts[story] = min(outline.day, starts.get(story, outline.day))
    first = dt.date(2025, 1, 1)
    later = {story: first + dt.timedelta(days=chance.randrange(DAYS)) for story in sorted(starts)}
    return [
        (replace(each, day=each.day - starts[story] + later[story]) if each.day else each, story)
        for each, story in told
    ]


def halves(told: Told) -> None:
    """The border chosen on each half of the stories, judged on the other one."""
    names = sorted({story for _, story in told})
    random.Random(SEED).shuffle(names)
    one = frozenset(names[::2])
    parts = [[each for each in told if (each[1] in one) is side] for side in (True, False)]
    graphs = [partition.graph(Index.of([outline for outline, _ in part])) for part in parts]
    for judge, choose in ((0, 1), (1, 0)):
        chosen = max(GRID, key=lambda alike: scored(parts[choose], graphs[choose], alike)[2])
        judged(f"half {judge + 1}", parts[judge], chosen)


def judged(title: str, told: Told, alike: float = partition.ALIKE) -> None:
    """Print how the stories of one corpus are found back."""
    known = partition.graph(Index.of([outline for outline, _ in told]))
    *measures, found = scored(told, known, alike)
    count = len({story for _, story in told})
    row(len(told), count, found, *(f"{each:.3f}" for each in measures), f"{alike:.3f}", title=title)


def scored(told: Told, known: Graph, alike: float) -> tuple[float, float, float, int]:
    """B-cubed precision, recall and F1 with a border, and how many stories there are."""
    with mock.patch.object(partition, "ALIKE", alike):
        parts = partition.stories([outline for outline, _ in told], known)
    return *bcubed(parts, [story for _, story in told]), len(parts)


def bcubed(parts: Stories, gold: Sequence[str]) -> tuple[float, float, float]:
    """How much of an article's part is of its story, how much of its story is in its part, and F1."""
    sizes = Counter(gold)
    shares = [(count, len(part), sizes[story]) for part in parts for story, count in _of(part, gold)]
    precision = sum(count * count / part for count, part, _ in shares) / len(gold)
    recall = sum(count * count / story for count, _, story in shares) / len(gold)
    return precision, recall, 2 * precision * recall / (precision + recall)


def _of(part: Sequence[int], gold: Sequence[str]) -> Iterable[tuple[str, int]]:
    return Counter(gold[n] for n in part).items()


def row(*cells: object, title: str) -> None:
    """Write one line of the table."""
    sys.stdout.write(f"{title:18}" + "".join(f"{cell!s:>10}" for cell in cells) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
