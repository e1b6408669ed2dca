"""The findings as a CSV table (RFC 4180): one row for each piece of evidence."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from verifier.report.rows import Row, harmless, rows
from verifier.report.visible import visible

if TYPE_CHECKING:
    from verifier.report import Report


def render(report: Report) -> str:
    """A head and the rows, lines ended by LF; no cell is a formula, and no unseen character hides in one."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(Row._fields)
    for row in rows(report):
        writer.writerow([harmless(visible(cell)) if isinstance(cell, str) else cell for cell in row])
    return out.getvalue()
