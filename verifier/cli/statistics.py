"""`verifier statistics`: votes in, measured precision out."""

from __future__ import annotations

import csv
import io
import json
from collections import Counter
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from verifier.cli.exits import Refusal
from verifier.cli.findings import loaded
from verifier.cli.terminal import console, put, say, styled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.votes import Vote
    from verifier.votes.precision import Row

TITLES = {
    "verdict": "Precision by verdict",
    "rule": "Precision by rule and verdict",
    "confidence": "Precision by confidence",
    "voters": "Agreement of voters on findings that both read",
}
WORDS = ("rule", "verdict", "confidence", "voters")


class Form(StrEnum):
    """How the figures are printed."""

    TABLE = "table"
    JSON = "json"
    CSV = "csv"


def statistics(
    votes: Annotated[list[Path], typer.Option(help="File of votes; may be repeated.", metavar="FILE")],
    report: Annotated[
        Path | None, typer.Option(help="JSON report: count the votes on its findings only, of all it found.")
    ] = None,
    form: Annotated[Form, typer.Option("--format", help="What is printed.")] = Form.TABLE,
) -> None:
    """Measure from votes how many findings are right, by verdict, rule and confidence, and how voters agree.

    A finding counts once: as what most of its voters say, and as split where they are even. What is trivial
    is right. Intervals are Wilson's at 95%.
    """
    from verifier.cli.ballot import votes_in  # noqa: PLC0415  votes are of two commands
    from verifier.votes.precision import measured  # noqa: PLC0415  as above

    every = votes_in(votes)
    found = None
    if report is not None:
        findings = loaded(report)["findings"]
        known = {each["id"] for each in findings}
        every = tuple(vote for vote in every if vote.finding in known)
        found = Counter((each["rule"], each["verdict"]) for each in findings)
    if not every:
        of = f"on a finding of {report}" if report else "in " + ", ".join(map(str, votes))
        raise Refusal(f"no vote is {of}; `verifier audit` takes votes")
    rows = measured(every, found)
    if form is Form.JSON:
        put(json.dumps(_plain(rows, every), ensure_ascii=False, indent=1) + "\n")
    elif form is Form.CSV:
        put(_csv(rows))
    else:
        _tables(rows, every)


def _plain(rows: Sequence[Row], votes: Sequence[Vote]) -> dict[str, object]:
    return {
        "engines": sorted({vote.engine for vote in votes}),
        "voters": sorted({vote.who for vote in votes}),
        "rows": [
            {name: value for name, value in row._asdict().items() if value not in ("", None)} for row in rows
        ],
    }


def _csv(rows: Sequence[Row]) -> str:
    from verifier.report.rows import harmless  # noqa: PLC0415  it brings in the report
    from verifier.report.visible import visible  # noqa: PLC0415  as above

    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(rows[0]._fields)
    for row in rows:
        writer.writerow([harmless(visible(cell)) if isinstance(cell, str) else cell for cell in row])
    return out.getvalue()


def _tables(rows: Sequence[Row], votes: Sequence[Vote]) -> None:
    from rich.table import Table  # noqa: PLC0415  costs a tenth of a second

    screen = console()
    for name, title in TITLES.items():
        held = [row for row in rows if row.table == name]
        if not held:
            continue
        columns = [each for each in held[0]._fields[1:-4] if any(_cell(row, each) for row in held)]
        last = ["same vote", "95%", "kappa"] if name == "voters" else ["precision", "95%"]
        table = Table(title=title, title_justify="left", box=None, pad_edge=False, collapse_padding=True)
        for column in (*columns, *last):
            table.add_column(column, justify="left" if column in WORDS else "right", no_wrap=True)
        for row in held:
            cells = (*(_cell(row, each) for each in columns), *_share(row))
            table.add_row(*(styled((cell, "")) for cell in cells[: len(table.columns)]))
        screen.print(table)
        say()
    engines = ", ".join(sorted({vote.engine for vote in votes}))
    say(f"{len(votes)} votes on findings of version {engines}; {len({vote.who for vote in votes})} voters.")


def _cell(row: Row, column: str) -> str:
    value = getattr(row, column)
    return "" if value is None else str(value)


def _share(row: Row) -> tuple[str, str, str]:
    """Such as "75%", "30 to 95" and a kappa; nothing to share where the voters on each finding are even."""
    if row.share is None or row.low is None or row.high is None:
        return "", "", ""
    kappa = "" if row.kappa is None else f"{row.kappa:.2f}"
    return f"{row.share:.0%}", f"{100 * row.low:.0f} to {100 * row.high:.0f}", kappa
