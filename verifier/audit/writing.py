"""An audit and a format in, files out."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from typing import TYPE_CHECKING, Any, Literal, get_args

from verifier.audit.html import headline, render
from verifier.audit.tables import Table, tables
from verifier.report.plain import plain_value
from verifier.report.rows import harmless
from verifier.report.visible import visible
from verifier.report.xlsx_report import workbook

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from verifier.audit.contents import Audit

Format = Literal["html", "json", "csv", "xlsx", "parquet"]
FORMATS: tuple[Format, ...] = get_args(Format)
SCHEMA_VERSION = 1
# Files of an archive bear a day; it is the same in every run, so that the bytes are.
MADE = (2000, 1, 1, 0, 0, 0)
# Places on a page, and what tells apart outlets that have no name.
OF_A_PAGE = frozenset({"href", "printer"})


def write(audit: Audit, format: Format, target: Path) -> tuple[Path, ...]:  # noqa: A002  what the caller says
    """Write an audit, and say which files were written; folders are made where they are missing.

    HTML, JSON and XLSX are one file. CSV and Parquet are a file for each table, in a folder, or in one
    archive where the name of the target ends in ".zip". Raises ValueError for another format, ImportError
    with the way out where pyarrow is missing, and OSError where something cannot be written.
    """
    files = rendered(audit, format)
    if len(files) == 1 and "" in files:
        return (_put(target, files[""]),)
    if target.suffix.lower() == ".zip":
        return (_put(target, _archive(files)),)
    return tuple(_put(target / name, content) for name, content in files.items())


def rendered(audit: Audit, format: Format) -> dict[str, bytes]:  # noqa: A002  as above
    """The bytes of each file by its name; the only file of a format that is one is called ""."""
    match format:
        case "html":
            return {"": _encoded(render(audit))}
        case "json":
            text = json.dumps(to_dict(audit), ensure_ascii=False, allow_nan=False, indent=1)
            return {"": _encoded(text + "\n")}
        case "xlsx":
            sheets = ((table.name, tuple(table.columns), table.rows) for table in tables(audit))
            return {"": workbook(headline(audit), "", sheets)}
        case "csv":
            return _each(audit, ".csv", _csv)
        case "parquet":
            return _each(audit, ".parquet", _parquet)
    raise ValueError(f'no format is called "{format}"; there are {", ".join(FORMATS)}')


def to_dict(audit: Audit) -> dict[str, Any]:
    """The audit as plain values in the layout of `schema.json`: dates are ISO strings, tuples lists."""
    plain = _told(plain_value(audit))
    return {"schema_version": SCHEMA_VERSION, **plain, "tool": dict(audit.tool)}


def _told(value: Any) -> Any:  # noqa: ANN401  plain values have no closer type
    if isinstance(value, list):
        return [_told(part) for part in value]
    if isinstance(value, dict):
        return {name: _told(part) for name, part in value.items() if name not in OF_A_PAGE}
    return value


def _each(audit: Audit, suffix: str, made: Callable[[Table], bytes]) -> dict[str, bytes]:
    return {f"{table.name}{suffix}": made(table) for table in tables(audit)}


def _csv(table: Table) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.columns)
    for row in table.rows:
        writer.writerow([harmless(visible(cell)) if isinstance(cell, str) else cell for cell in row])
    return _encoded(out.getvalue())


def _parquet(table: Table) -> bytes:
    try:
        import pyarrow as pa  # noqa: PLC0415  an extra of the package: only these tables need it
        from pyarrow import parquet  # noqa: PLC0415  as above
    except ImportError as error:
        raise ImportError(
            "Parquet needs pyarrow, which is not installed: pip install 'news-crosscheck[tables]'"
        ) from error
    kinds = {str: pa.string(), int: pa.int64(), float: pa.float64()}
    schema = pa.schema([(name, kinds.get(kind, pa.date32())) for name, kind in table.columns.items()])
    columns = zip(*table.rows, strict=True) if table.rows else ((),) * len(table.columns)
    cells = [[visible(cell) if isinstance(cell, str) else cell for cell in column] for column in columns]
    out = io.BytesIO()
    parquet.write_table(pa.table(cells, schema=schema), out, compression="zstd")
    return out.getvalue()


def _archive(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, MADE)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")


def _put(file: Path, content: bytes) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file
