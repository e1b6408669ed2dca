"""The findings as an Excel workbook: findings, sources and what was skipped, a sheet each."""

from __future__ import annotations

import datetime as dt
import io
from typing import TYPE_CHECKING

from xlsxwriter import Workbook

from verifier.report.rows import Row, rows
from verifier.report.view.filtered import filter_sentence
from verifier.report.view.lookup import lookup
from verifier.report.view.verdict import verdict_sentence
from verifier.report.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from verifier.report import Report

    Cell = str | float | dt.date | None
    Sheet = tuple[str, Sequence[str], Iterable[Sequence[Cell]]]

TAKEN_FOR_MORE = ("strings_to_formulas", "strings_to_urls", "strings_to_numbers")
# A cell holds 32,767 characters, a sheet 1,048,576 rows.
LONGEST_CELL = 32_767
MOST_ROWS = 1_048_575
# A workbook counts its days from here, with a day too many before.
FIRST_DAY = dt.date(1900, 3, 1)
# The file names a day of making; it is the same in every run, so that the bytes are.
MADE = dt.datetime(2000, 1, 1, tzinfo=dt.UTC).replace(tzinfo=None)
WIDE = {
    "message": 60,
    "quote": 60,
    "value": 28,
    "event": 32,
    "path": 32,
    "outlet": 22,
    "slot": 18,
    "subject": 60,
    "name": 40,
    "reason": 60,
}


def render(report: Report) -> bytes:
    """The workbook. Every text is written as text: nothing in it is a formula, a link or a number."""
    found = lookup(report, 0)
    sheets: tuple[Sheet, ...] = (
        ("Findings", Row._fields, rows(report)),
        (
            "Sources",
            ("source", "outlet", "published", "title", "path", "url", "sha256", "replaced_by"),
            (
                (
                    each.label,
                    each.outlet,
                    str(each.date or ""),
                    article.title,
                    article.path,
                    article.url,
                    article.sha256,
                    each.later,
                )
                for each in found.every
                for article in [each.article]
            ),
        ),
        ("Skipped", ("path", "reason", "hint"), ((s.path, s.reason, s.hint) for s in report.skipped)),
    )
    return workbook(verdict_sentence(report), filter_sentence(report), sheets)


def workbook(title: str, comments: str, sheets: Iterable[Sheet]) -> bytes:
    """A workbook with a sheet for each name, its columns and its rows; days are days, and text is text."""
    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True} | dict.fromkeys(TAKEN_FOR_MORE, False))
    book.set_properties({"title": visible(title), "comments": comments, "created": MADE})
    for name, columns, lines in sheets:
        _sheet(book, name, columns, lines)
    book.close()
    return out.getvalue()


def _sheet(book: Workbook, name: str, columns: Sequence[str], lines: Iterable[Sequence[Cell]]) -> None:
    sheet = book.add_worksheet(name)
    head, body = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    day = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"})
    for column, words in enumerate(columns):
        sheet.write_string(0, column, words, head)
        sheet.set_column(column, column, WIDE.get(words, 12), body)
    last = 0
    for last, line in zip(range(1, MOST_ROWS + 1), lines, strict=False):
        for column, cell in enumerate(line):
            if isinstance(cell, dt.date) and cell >= FIRST_DAY:
                sheet.write_datetime(last, column, cell, day)
            elif isinstance(cell, str | dt.date):
                sheet.write_string(last, column, _cell(str(cell)))
            elif cell is not None:
                sheet.write_number(last, column, cell)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(last, 1), len(columns) - 1)


def _cell(text: str) -> str:
    return visible(text)[:LONGEST_CELL]
