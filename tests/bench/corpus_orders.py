"""Whether a corpus says the same in whatever order its articles came, and what `verify` says of them.

    python -m tests.bench.corpus_orders --shared DIR [--limit 60] [--stories] [--keep FILE] [--store DIR]

The 381 real articles on 33 happenings of ECB+ are given to `verify`, added to a corpus at once, and then one
by one to two more, in orders drawn by a seed. For each corpus the parts of its report are counted that differ
from those of `verify`: stories, claims, clusters, events, origins, findings, and what is quoted for them; and
its stories are judged by B-cubed, as in tests.bench.partition. With --stories the invented stories of the
shared folder follow. Articles are read by `verify`, which keeps that in the store, and by the first corpus;
the other two get readings and vectors from it, and cut and compare for themselves. An article of ECB+ takes
about a second of the processor each time.
"""

from __future__ import annotations

import argparse
import random
import sqlite3
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bank import bank
from tests.bench.partition import STORE, bcubed, real
from verifier.config import Config
from verifier.corpus import Corpus
from verifier.load import load
from verifier.pipeline import Engine, verify
from verifier.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from verifier.report import Report

    Parts = Mapping[str, frozenset[object]]

ORDERS = ("first order", "second order")
# Those of a run that never comes are not dropped for being of a dead one.
READ = """
    INSERT INTO entry SELECT kind, key, 1000000, content FROM first.entry
    WHERE kind IN ('readings', 'vectors')
"""
STEP = 20  # articles between two lines of progress
SHOWN = 2  # of each kind of difference


def main() -> None:
    """Print a table for each collection."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=Path("../shared/bench"))
    parser.add_argument("--limit", type=int, help="so many articles at most")
    parser.add_argument("--stories", action="store_true", help="the invented stories too; it takes long")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--store", type=Path, default=STORE)
    parser.add_argument("--keep", type=Path, help="keep the corpus of ECB+ in this file")
    asked = parser.parse_args()
    events = asked.shared / "data" / "batches_ecbplus.jsonl"
    if not events.is_file():
        sys.exit(f"{events}: no such file; name the folder with --shared")
    with tempfile.TemporaryDirectory() as scratch:
        files = _written(Path(scratch) / "ecb", real(events), asked.limit)
        _compared("ECB+", files, asked, asked.keep or Path(scratch) / "ecb.db")
    if asked.stories:
        with tempfile.TemporaryDirectory() as scratch:
            told = [(story.name, story.texts) for story in bank(asked.shared / "stories")]
            files = _written(Path(scratch) / "stories", told, asked.limit)
            _compared("invented stories", files, asked, Path(scratch) / "stories.db")


def _written(folder: Path, told: Iterable[tuple[str, Mapping[str, str]]], limit: int | None) -> list[Path]:
    """The articles as files, a folder for each story; of whole stories so many as the limit allows."""
    files: list[Path] = []
    for name, texts in told:
        if limit and len(files) + len(texts) > limit:
            continue
        (folder / name).mkdir(parents=True)
        for file, text in texts.items():
            files.append(folder / name / file)
            files[-1].write_text(text, encoding="utf-8")
    return files


def _compared(title: str, files: Sequence[Path], asked: argparse.Namespace, first: Path) -> None:
    _say(f"{title}: {len(files)} articles")
    wanted = _verified(asked.store, files)
    _row("", *wanted)
    _row("verify", *(len(parts) for parts in wanted.values()))
    chance = random.Random(asked.seed)
    batches = {"at once": [[*files]]}
    batches |= {name: [[file] for file in chance.sample(files, len(files))] for name in ORDERS}
    for name, each in batches.items():
        with tempfile.TemporaryDirectory() as scratch:
            own = first if name == "at once" else Path(scratch) / f"{name}.db"
            found = _added(name, own, each, first)
        _row(name, *(len(found[kind] ^ wanted[kind]) for kind in wanted))
        for kind in wanted:
            for odd in sorted(map(repr, found[kind] ^ wanted[kind]))[:SHOWN]:
                _say(f"    {kind}: {odd[:300]}")


def _added(title: str, file: Path, batches: Sequence[Sequence[Path]], first: Path) -> Parts:
    """What a corpus says to which articles were added so."""
    begun = time.perf_counter()
    if file.exists():
        sys.exit(f"{file}: is there already; name another file, or remove it")
    with Corpus.open(file) as corpus:
        if file != first:
            with closing(sqlite3.connect(file)) as connection:
                connection.execute("ATTACH ? AS first", (str(first),))
                connection.execute(READ)
                connection.commit()
        for n, batch in enumerate(batches, start=1):
            assert not corpus.add([str(each) for each in batch]).skipped
            if n % STEP == 0 or n == len(batches):
                _say(f"    {title}: {n} of {len(batches)}, {time.perf_counter() - begun:.0f} s")
        problems = corpus.check()
        assert not problems, problems
        report, every = corpus.report(), corpus.articles()
    home = {each.id: each.path.split("/")[-2] for each in every}
    places = {name: n for n, name in enumerate(home)}
    told: dict[str, list[str]] = {}
    for each in every:
        told.setdefault(each.story, []).append(each.id)
    measures = bcubed(tuple(tuple(places[name] for name in part) for part in told.values()), [*home.values()])
    _say(
        f"    {title}: {len(told)} stories found of {len(set(home.values()))}, "
        "B-cubed precision, recall and F1 " + " ".join(f"{each:.3f}" for each in measures)
    )
    return _parts(report, told.values())


def _verified(folder: Path, files: Sequence[Path]) -> Parts:
    """What `verify` says of the same articles; the folder is where it keeps what it computes."""
    store = Store(folder=folder)
    paths = [str(each) for each in files]
    report = verify(paths, store=store)
    articles, _ = load(paths)
    told = Engine.of(Config(), store).parts(articles)
    return _parts(report, [[article.id for article in part] for part in told])


def _parts(report: Report, told: Iterable[Iterable[str]]) -> Parts:
    """What a report says, in parts that can be counted; the names of files are left out."""
    return {
        "stories": frozenset(frozenset(part) for part in told),
        "claims": frozenset(report.claims),
        "clusters": frozenset(report.clusters),
        "events": frozenset(report.events),
        "origins": frozenset(report.origins),
        "findings": frozenset(report.findings),
        "evidence": frozenset(
            (finding.id, side.value, evidence)
            for finding in report.findings
            for side in finding.positions
            for evidence in side.evidence
        ),
    }


def _row(title: str, *cells: object) -> None:
    _say(f"{title:14}" + "".join(f"{cell!s:>10}" for cell in cells))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
