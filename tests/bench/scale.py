"""What very many articles need: bytes, hours and machines, reckoned from what a few of them cost here.

    OMP_NUM_THREADS=1 python -m tests.bench.scale [--articles 60] [--of 10000000] [--cores 64]

No test: it prints a table in Markdown. The work of `--cluster` is done piece by piece in this process, with
the very functions that workers and client run, and each piece is timed (seconds of the processor) and
weighed: what goes to a worker, what comes back, and what is kept in the client's store. Nothing is measured
of the network and of dask; what grows otherwise than with the articles (cutting them into stories, and a
report that holds them all) is not in it.
"""

from __future__ import annotations

import argparse
import functools
import pickle
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from tests.bench.throughput import machine, written
from verifier import verify
from verifier.comparing import Told, packed_outcome
from verifier.config import Config
from verifier.load import load
from verifier.pipeline import Engine, outlined
from verifier.reading import Readings, carried, read
from verifier.store import Store
from verifier.store.codec import unpacked
from verifier.store.outcomes import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable

Made = TypeVar("Made")
WARM = Path(__file__).parents[2] / "seeds"


class Cost(NamedTuple):
    """What one article costs in the mean: seconds of workers and of the client, and bytes."""

    characters: float
    reading: float
    comparing: float
    client: float
    sent: float
    returned: float
    kept: float


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--of", type=int, default=10_000_000)
    parser.add_argument("--cores", type=int, default=64, help="of one machine")
    asked = parser.parse_args()
    verify(WARM)
    read.cache_clear()
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "articles").mkdir()
        cost = costs(written(Path(folder) / "articles", asked.articles), Store(folder=Path(folder) / "store"))
    sys.stdout.write(f"{machine()}; mean of {asked.articles} articles of {cost.characters:,.0f} characters\n")
    sys.stdout.write(table(cost, asked.of, asked.cores))


def costs(paths: list[Path], store: Store) -> Cost:
    """The costs of an article, in the mean over those under the paths."""
    worker: dict[str, float] = {}
    client: dict[str, float] = {}
    sent = returned = 0
    articles = timed(client, "load", lambda: load(paths)[0])
    entries: dict[str, tuple[tuple[str, str], ...]] = {}
    for article in articles:
        made = timed(worker, "read", lambda: carried(functools.partial(outlined, ""), article))  # noqa: B023  called at once
        sent, returned = sent + len(pickle.dumps(article)), returned + len(pickle.dumps(made))
        for entry in made:
            timed(client, "keep", functools.partial(store.put, *entry))
        entries[article.id] = tuple((entry.kind, entry.key) for entry in made)
    readings = Readings(store=store, entries=entries)
    engine = Engine.of(Config(), store, readings)
    for part in engine.parts(articles):
        told = timed(client, "send", Told(part, readings).sent)
        sent += len(pickle.dumps(told))
        outcome = timed(worker, "compare", lambda: packed_outcome("", told))  # noqa: B023  as above
        returned += len(outcome)
        timed(client, "keep", lambda: engine.outcome(part, Outcome(*unpacked(outcome))))  # noqa: B023  as above
    kept = sum(file.stat().st_size for file in store.folder.rglob("*") if file.is_file())
    count = len(articles)
    return Cost(
        characters=sum(len(article.text) for article in articles) / count,
        reading=worker["read"] / count,
        comparing=worker["compare"] / count,
        client=sum(client.values()) / count,
        sent=sent / count,
        returned=returned / count,
        kept=kept / count,
    )


def timed(seconds: dict[str, float], what: str, work: Callable[[], Made]) -> Made:
    """What the work returns; its time is added."""
    begun = time.process_time()
    made = work()
    seconds[what] = seconds.get(what, 0.0) + time.process_time() - begun
    return made


def table(cost: Cost, many: int, cores: int) -> str:
    """The costs of an article and of many."""
    working = cost.reading + cost.comparing
    rows = [
        ("reading and encoding, a worker's core", *_spent(cost.reading, many)),
        ("comparing, a worker's core", *_spent(cost.comparing, many)),
        ("loading, sending and keeping, the client", *_spent(cost.client, many)),
        ("to the workers", *_weighed(cost.sent, many)),
        ("back to the client", *_weighed(cost.returned, many)),
        ("kept in the client's store", *_weighed(cost.kept, many)),
    ]
    lines = ["", f"| | one article | {many:,} |", "|---|---:|---:|"]
    lines += [f"| {name} | {one} | {all_} |" for name, one, all_ in rows]
    days = working * many / cores / 86400
    lines.append(
        f"\nOn machines of {cores} cores: {days:,.1f} days of one, or {days:,.0f} machines for a day; "
        f"one client keeps {working / cost.client:,.0f} cores at work."
    )
    return "\n".join(lines) + "\n"


def _spent(seconds: float, many: int) -> tuple[str, str]:
    return f"{1000 * seconds:,.0f} ms", f"{seconds * many / 3600:,.0f} hours"


def _weighed(size: float, many: int) -> tuple[str, str]:
    return f"{size / 1000:,.0f} kB", f"{size * many / 1e12:,.2f} TB"


if __name__ == "__main__":
    main()
