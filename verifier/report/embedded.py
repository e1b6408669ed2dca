"""The findings as JSON inside the page, from which its buttons save CSV and JSON without a network."""

from __future__ import annotations

import json
from itertools import groupby
from typing import TYPE_CHECKING, Any

from verifier.report.rows import Row, rows
from verifier.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.report import Report

# A page must stay small enough to be sent by mail; what does not fit is in the CSV of the command line.
MOST_FINDINGS = 20_000
OF_SOURCE = ("source", "outlet", "published", "path", "url")
OF_EVIDENCE = ("source", "line", "column", "speaker", "quote")
OF_POSITION = ("position", "value")
OF_FINDING = tuple(name for name in Row._fields if name not in {*OF_SOURCE, *OF_EVIDENCE, *OF_POSITION})


def embedded(report: Report) -> str:
    """Sources once, and findings with their positions and evidence; safe inside a script element.

    Each is a list of values whose names stand under `of`: written out with each value, they would be a tenth
    of a large page. A finding's last value is its positions, and a position's last its evidence.
    """
    every = list(rows(report))
    plain = {
        "columns": Row._fields,
        "of": {"finding": OF_FINDING, "position": OF_POSITION, "evidence": OF_EVIDENCE, "source": OF_SOURCE},
        "sources": list({row.source: _part(row, OF_SOURCE) for row in every}.values()),
        "findings": list(_findings(every))[:MOST_FINDINGS],
    }
    text = json.dumps(plain, ensure_ascii=True, allow_nan=False, separators=(",", ":"))
    # "</script>" or "<!--" in a quotation would end the element or swallow the page behind it.
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _findings(every: list[Row]) -> Iterator[list[Any]]:
    for _, group in groupby(every, key=lambda row: row.finding):
        held = list(group)
        positions = groupby(held, key=lambda row: row.position)
        yield [*_part(held[0], OF_FINDING), [_position(list(evidence)) for _, evidence in positions]]


def _position(held: list[Row]) -> list[Any]:
    return [*_part(held[0], OF_POSITION), [_part(row, OF_EVIDENCE) for row in held]]


def _part(row: Row, names: tuple[str, ...]) -> list[Any]:
    values = (getattr(row, name) for name in names)
    return [visible(value) if isinstance(value, str) else value for value in values]
