"""A report and the seconds of its stages in, tables for a terminal out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from verifier.cli.terminal import safe

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rich.console import Console

    from verifier.report import Report


# Of which rich would know nothing, and cut words to fit 80 columns.
WIDTH_OF_A_LOG = 200


def show_statistics(report: Report, seconds: Mapping[str, float]) -> None:
    """Findings by rule and verdict, what was read, and how long each stage took; on standard error.

    Standard output may be a report, and a report has no time of the run in it.
    """
    from rich.console import Console  # noqa: PLC0415  costs a tenth of a second

    console = Console(stderr=True, markup=False, emoji=False, highlight=False)
    if not console.is_terminal:
        console.width = WIDTH_OF_A_LOG
    if report.findings:
        _show(console, _findings(report))
    read = (("Articles", len(report.articles)), ("Not read", len(report.skipped)))
    counts = (*read, ("Claims", len(report.claims)), ("Findings", len(report.findings)))
    _show(console, [("Counted", "Number"), *((name, f"{number:,}") for name, number in counts)])
    total = ("Total", sum(seconds.values()))
    _show(console, [("Stage", "Seconds"), *((n, f"{s:.2f}") for n, s in (*seconds.items(), total))])


def _findings(report: Report) -> list[tuple[str, ...]]:
    """Rules down, verdicts across, in the order of the report's legend; sums at the end."""
    from verifier.report.view.words import LOOKS  # noqa: PLC0415  it brings in the page

    numbers = Counter((finding.rule, finding.verdict) for finding in report.findings)
    verdicts = [verdict for verdict in LOOKS if any(each == verdict for _, each in numbers)]
    rules = sorted({rule for rule, _ in numbers})
    rows = [(rule, [numbers[rule, verdict] for verdict in verdicts]) for rule in rules]
    rows.append(("Total", [sum(numbers[rule, verdict] for rule in rules) for verdict in verdicts]))
    return [
        ("Rule", *verdicts, "all"),
        *(
            (name, *(f"{number:,}" if number else "" for number in row), f"{sum(row):,}")
            for name, row in rows
        ),
    ]


def _show(console: Console, rows: Iterable[tuple[str, ...]]) -> None:
    from rich import box  # noqa: PLC0415  as above
    from rich.table import Table  # noqa: PLC0415  as above

    (head, *body) = rows
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, collapse_padding=True)
    for number, name in enumerate(head):
        table.add_column(name, justify="right" if number else "left", overflow="fold")
    for row in body:
        table.add_row(*map(safe, row))
    console.print(table)
