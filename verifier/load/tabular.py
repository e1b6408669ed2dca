"""A table with an article on each line, CSV (RFC 4180) or TSV: the first line names the columns.

The names are those of the fields of an article in JSON, or others that the settings give.
"""

from __future__ import annotations

import csv
import re
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from verifier.config import Columns
from verifier.load import cells, fields
from verifier.load.decode import decoded
from verifier.load.draft import Draft, Stated, Unread, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

# As a line ends for editors. The parser of tables would take others too, and count other lines.
LINE = re.compile(r"[^\n]*\n|[^\n]+")
LONGEST_CELL = 5_000_000
# What a spreadsheet writes depends on the country.
MARKS = {"CSV": ",;\t", "TSV": "\t"}
QUOTE = "Put a cell with a comma, a quotation mark or a line break into quotation marks."
FILE = "file"
OF_OTHERS = "The table says things of other files, and holds no texts."


class _Row(NamedTuple):
    """One line of a table: the words in its cells, its raw text, and the line on which that begins."""

    cells: list[str]
    raw: str
    line: int


def read(kind: str, content: bytes, columns: Columns | None = None) -> Iterator[Draft | Unread]:
    """An article for each line, or why there is none; lines count from 1.

    Raises `Unreadable` where no column is one of texts.
    """
    raw, found = decoded(content)
    if "\n" not in raw:
        raw = raw.replace("\r", "\n")
    mark = _mark(raw, kind)
    rows = _rows(raw, mark)
    first = next(rows, None)
    names = [name.strip() for name in first.cells] if isinstance(first, _Row) else []
    known = _Known(names, columns or Columns())
    for row in rows:
        yield row if isinstance(row, Unread) else _article(row, known, mark, kind, found)


read_csv = partial(read, "CSV")
read_tsv = partial(read, "TSV")


class _Known:
    """Which column holds the text and which the fields; raises `Unreadable` where none holds a text."""

    def __init__(self, names: list[str], columns: Columns) -> None:
        self.names = names
        self.small = [name.lower() for name in names]
        given = columns.model_dump()
        self.text = self._place(given["text"], fields.TEXTS)
        wanted = {
            field: (given.get("date" if field == "published" else field, ""), each)
            for field, each in fields.NAMES.items()
        }
        self.fields = {field: list(self._places(*each)) for field, each in wanted.items()}

    def _place(self, given: str, names: Sequence[str]) -> int:
        place = next(self._places(given, names), None)
        if place is not None:
            return place
        if FILE in self.small:
            raise Unreadable(OF_OTHERS, "Give it with --metadata, or the files that it names.")
        shown = ", ".join(name for name in self.names if name)[:200]
        wanted = f'the column "{given}"' if given else 'a column "text" (or "body", "content")'
        hint = 'Name the column in verifier.toml: [columns] text = "Body".'
        raise Unreadable(f"The table has no text: {wanted} is not among {shown or 'its names'}.", hint)

    def _places(self, given: str, names: Sequence[str]) -> Iterator[int]:
        wanted = [given] if given else names
        return chain.from_iterable(
            (n for n, small in enumerate(self.small) if small == name.lower()) for name in wanted
        )


def _mark(raw: str, kind: str) -> str:
    """What parts the cells: what the first line has most of."""
    first = raw.partition("\n")[0]
    return max(MARKS[kind], key=first.count)


def _rows(raw: str, mark: str) -> Iterator[_Row | Unread]:
    csv.field_size_limit(max(csv.field_size_limit(), LONGEST_CELL))
    taken: list[str] = []

    def lines() -> Iterator[str]:
        for line in LINE.finditer(raw):
            taken.append(line.group())
            yield line.group()

    reader = csv.reader(lines(), delimiter=mark, strict=True)
    begun = 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Unread(line=begun, reason=f"The line is not valid CSV: {error}.", hint=QUOTE)
            row = []
        if any(cell.strip() for cell in row):
            yield _Row(row, "".join(taken), begun)
        begun += len(taken)
        taken.clear()


def _article(row: _Row, known: _Known, mark: str, kind: str, found: tuple[Stated, ...]) -> Draft | Unread:
    if len(row.cells) > len(known.names):
        said = f"The line has {len(row.cells)} cells, and the first line names {len(known.names)} columns."
        return Unread(line=row.line, reason=said, hint=QUOTE)
    text = row.cells[known.text] if known.text < len(row.cells) else ""
    if not text.strip():
        column = known.names[known.text]
        return Unread(
            line=row.line, reason=f'The line has nothing in the column "{column}".', hint="Fill it in."
        )
    return Draft(
        text=fields.plain(text),
        content=row.raw.rstrip("\r\n").encode("utf-8", "surrogatepass"),
        stated=(*_stated(row, known, kind), *found),
        line=row.line,
        runs=cells.runs(row.raw, mark, known.text, text, row.line),
    )


def _stated(row: _Row, known: _Known, kind: str) -> Iterator[Stated]:
    for field, places in known.fields.items():
        for place in places:
            value = " ".join(row.cells[place].split()) if place < len(row.cells) else ""
            if value:
                yield Stated(field=field, value=value, source=f"{kind} column '{known.names[place]}'")
                break
