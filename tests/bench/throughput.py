"""How fast everything is, stage by stage, and what else the same machine could do in that time.

    OMP_NUM_THREADS=1 python -m tests.bench.throughput [--articles 10 100 1000] [--runs 3]
    OMP_NUM_THREADS=1 python -m tests.bench.throughput --paths seeds

No test: it prints tables in Markdown and never fails. Each row is a stage of a whole run without a cache on
so many articles of the bank, whole stories that are all different (beyond its 2,000 they come again under
other names). Seconds are those of the processor, so that other programs on the machine count little, without
the loading of models; each run is a process of its own, and its figures are medians. `grows` is the exponent
by which a stage grew from the table before: 1 is linear. The encoder's share is that of the operations of its
matrices, at the best rate at which numpy and its own runtime multiply squares. Beside it stand plain
sentence-transformers and a cross-encoder (`rivals`), in the same run.
"""

from __future__ import annotations

import argparse
import itertools
import math
import multiprocessing
import os
import platform
import statistics
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from tests.bench.corpora import varied
from tests.bench.rivals import Cost, cross_encoder, rate, sentence_transformers
from tests.bench.stages import STAGES, clocked
from verifier import verify
from verifier.load import load
from verifier.pipeline import read

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

Made = TypeVar("Made")
WARM = Path(__file__).parents[2] / "seeds"
SAMPLED = 48  # pairs that the cross-encoder reads


class Run(NamedTuple):
    """What one run took; `operations` are those of the encoder, `pairs` those of claims looked at."""

    articles: int
    claims: int
    findings: int
    seconds: dict[str, float]
    peaks: dict[str, float]
    operations: float
    pairs: int
    sentences: list[str]
    sample: list[tuple[str, str]]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, nargs="+", default=[10, 100, 1000])
    parser.add_argument("--paths", nargs="+", help="these articles instead of invented ones")
    parser.add_argument("--runs", type=int, default=3, help="medians of so many runs")
    parser.add_argument("--alone", action="store_true", help="nothing beside it")
    asked = parser.parse_args()
    sys.stdout.write(f"{machine()}; medians of {asked.runs} runs\n")
    last: Run | None = None
    for count in [0] if asked.paths else asked.articles:
        with tempfile.TemporaryDirectory() as folder:
            paths = [Path(path) for path in asked.paths or written(Path(folder), count)]
            runs = [apart(measured, paths) for _ in range(asked.runs)]
        middle = median(runs)
        sys.stdout.write(table(middle, last))
        if not asked.alone:
            sys.stdout.write(beside(middle))
        sys.stdout.flush()
        last = middle


def machine() -> str:
    """The machine in words."""
    model = platform.processor() or platform.machine()
    if (about := Path("/proc/cpuinfo")).is_file():
        lines = about.read_text(encoding="utf-8").splitlines()
        model = next((line.partition(": ")[2] for line in lines if line.startswith("model name")), model)
    threads = os.environ.get("OMP_NUM_THREADS", "not set")
    return f"{model}, {os.cpu_count()} cores, OMP_NUM_THREADS {threads}, Python {platform.python_version()}"


def written(folder: Path, count: int) -> list[Path]:
    """A folder with so many articles."""
    for name, text in itertools.islice(varied(), count):
        (folder / name).write_text(text, encoding="utf-8")
    return [folder]


def apart(work: Callable[..., Made], *given: object) -> Made:
    """What the work makes in a process of its own."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        return pool.submit(work, *given).result()


def measured(paths: Sequence[Path]) -> Run:
    """One run over the articles; the models have been loaded before."""
    verify(WARM)
    read.cache_clear()
    report, clock = clocked(paths)
    texts = {claim.id: claim.text for claim in report.claims}
    pairs = [(texts[one], texts[other]) for one, other in clock.sample if {one, other} <= set(texts)]
    step = max(1, len(pairs) // SAMPLED)
    return Run(
        articles=len(report.articles),
        claims=len(report.claims),
        findings=len(report.findings),
        seconds=clock.seconds,
        peaks=clock.peaks,
        operations=clock.operations,
        pairs=clock.pairs,
        sentences=_sentences(paths),
        sample=pairs[::step][:SAMPLED],
    )


def _sentences(paths: Sequence[Path]) -> list[str]:
    found = []
    for article in load(paths)[0]:
        found += [article.text[s.start : s.end] for s in read(article).sentences if s.kind != "dateline"]
    return found


def median(runs: Sequence[Run]) -> Run:
    """The medians of runs over the same articles."""
    return runs[0]._replace(
        seconds={each: statistics.median(run.seconds[each] for run in runs) for each in STAGES},
        peaks={each: statistics.median(run.peaks[each] for run in runs) for each in STAGES},
    )


def table(run: Run, last: Run | None) -> str:
    """The stages of a run as a table, with what became of them since a smaller one."""
    whole = sum(run.seconds.values())
    title = (
        f"\n{run.articles:,} articles, {len(run.sentences):,} sentences, {run.claims:,} claims, "
        f"{run.pairs:,} candidate pairs, {run.findings:,} findings\n"
    )
    lines = [
        title,
        "| stage | seconds | share | sentences/s | claims/s | articles/s | peak MB | grows |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    rows = [(stage, run.seconds[stage], run.peaks[stage]) for stage in STAGES]
    rows.append(("**all**", whole, max(run.peaks.values())))
    before = {**last.seconds, "**all**": sum(last.seconds.values())} if last else {}
    for stage, seconds, peak in rows:
        rates = " | ".join(
            f"{count / max(seconds, 1e-9):,.0f}" for count in (len(run.sentences), run.claims, run.articles)
        )
        grown = _grown(seconds, before.get(stage, 0.0), run, last)
        lines.append(f"| {stage} | {seconds:.2f} | {seconds / whole:.0%} | {rates} | {peak:,.0f} | {grown} |")
    return "\n".join(lines) + "\n"


def _grown(seconds: float, before: float, run: Run, last: Run | None) -> str:
    if last is None or min(seconds, before) < 0.02 or run.articles == last.articles:  # the clock ticks
        return ""
    return f"{math.log(seconds / before) / math.log(run.articles / last.articles):.2f}"


def beside(run: Run) -> str:
    """The same sentences and candidate pairs with other means."""
    whole = sum(run.seconds.values())
    plain: Cost = apart(sentence_transformers, run.sentences)
    one: Cost = apart(cross_encoder, run.sample)
    encoding = run.seconds["encode"] + run.seconds["encode: tokens"]
    rows = [
        ("this engine, from files to the report", whole, max(run.peaks.values())),
        ("of that, its encoder", encoding, max(run.peaks["encode"], run.peaks["encode: tokens"])),
        ("sentence-transformers and all cosines", *plain),
        (f"a cross-encoder on {run.pairs:,} pairs", one.seconds * run.pairs, one.peak),
    ]
    most, reached = apart(rate), run.operations / max(encoding, 1e-9)
    lines = ["\n| beside it | seconds | times the engine | peak MB |", "|---|---:|---:|---:|"]
    lines += [f"| {name} | {took:,.1f} | {took / whole:.2f} | {peak:,.0f} |" for name, took, peak in rows]
    lines.append(
        f"\nThe encoder does {reached / 1e9:.0f} thousand million operations a second, "
        f"{reached / most:.0%} of the {most / 1e9:.0f} that products of matrices reach."
    )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
