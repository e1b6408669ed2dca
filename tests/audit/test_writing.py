"""The files of an audit: the same tables in every format, nothing a formula, and the shipped schema."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import zipfile
from dataclasses import replace
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator
from openpyxl import load_workbook
from pyarrow import parquet

from tests.audit.test_audit import EMPTY
from tests.report.test_html import hostile
from verifier.audit import FORMATS, audit, frames, write
from verifier.audit.tables import tables
from verifier.audit.writing import rendered, to_dict

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from verifier.audit import Audit, Format

IN_TABLES: tuple[Format, ...] = ("csv", "parquet")
NAMES = {
    "facts",
    "tellings",
    "corrections",
    "edits",
    "pages",
    "one_origin",
    "passages",
    "common_origins",
    "outlets",
    "stories",
    "timeline",
    "numbering",
    "articles",
    "skipped",
}


@pytest.fixture(scope="module")
def attacked() -> Audit:
    return audit(hostile())


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    found = json.loads((files("verifier.audit") / "schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(found)
    return Draft202012Validator(found)


def test_every_row_has_a_cell_of_its_kind_for_each_column(audited: Audit, attacked: Audit) -> None:
    for table in (each for audit_ in (audited, attacked) for each in tables(audit_)):
        for row in table.rows:
            for cell, kind in zip(row, table.columns.values(), strict=True):
                assert cell is None or isinstance(cell, kind), (table.name, cell)
    assert {table.name for table in tables(audited)} == NAMES


def test_a_table_says_what_became_of_a_value(audited: Audit) -> None:
    rows = list(csv.DictReader(io.StringIO(rendered(audited, "csv")["corrections.csv"].decode())))
    told = [
        (row["standing"], row["outlet"], row["published"], row["days"])
        for row in rows
        if row["old"] == "nine"
    ]
    assert told == [
        ("new value by then", "Velm Courier", "", ""),
        ("new value later", "Coast Radio", "2025-03-09", "1"),
        ("old value again", "Sarn Mail", "2025-03-11", "3"),
        ("old value only", "Dorn Gazette", "", ""),
    ]


def test_a_ledger_has_a_row_for_each_telling(audited: Audit) -> None:
    rows = list(csv.DictReader(io.StringIO(rendered(audited, "csv")["tellings.csv"].decode())))
    assert len(rows) == sum(len(ledger.tellings) for ledger in audited.ledgers)
    (stale,) = [row for row in rows if row["standing"] == "old again" and row["value"] == "nine"]
    assert (stale["outlet"], stale["replaced_by"], stale["replaced_on"]) == ("Sarn Mail", "B", "2025-03-08")
    assert stale["path"].endswith("04.json")


def test_frames_have_the_rows_of_the_tables(audited: Audit) -> None:
    made = frames(audited)
    assert set(made) == NAMES
    for each in tables(audited):
        assert list(made[each.name].columns) == list(each.columns)
        assert len(made[each.name]) == len(each.rows)
    assert set(made["facts"]["fact"]) == {ledger.id for ledger in audited.ledgers}


def test_parquet_has_the_rows_of_csv_with_days_and_numbers(audited: Audit) -> None:
    made, plain = rendered(audited, "parquet"), rendered(audited, "csv")
    assert {name.removesuffix(".parquet") for name in made} == NAMES
    for name, content in made.items():
        table = parquet.read_table(io.BytesIO(content))
        rows = list(csv.DictReader(io.StringIO(plain[name.replace(".parquet", ".csv")].decode())))
        assert table.num_rows == len(rows)
        assert table.column_names == list(rows[0]) if rows else table.num_columns
    outlets = parquet.read_table(io.BytesIO(made["outlets.parquet"]))
    assert str(outlets.schema.field("claims").type) == "int64"
    assert str(outlets.schema.field("stale_low").type) == "double"
    days = parquet.read_table(io.BytesIO(made["articles.parquet"])).column("published")
    assert str(days.type) == "date32[day]"


def test_the_workbook_has_a_sheet_for_each_table_and_days_are_days(audited: Audit) -> None:
    book = load_workbook(io.BytesIO(rendered(audited, "xlsx")[""]))
    assert set(book.sheetnames) == NAMES
    sheet = book["articles"]
    columns = [cell.value for cell in sheet[1]]
    cell = sheet.cell(2, columns.index("published") + 1)
    assert cell.value == dt.datetime(2025, 3, 7, tzinfo=dt.UTC).replace(tzinfo=None)


@pytest.mark.parametrize("format_", IN_TABLES)
def test_a_zip_holds_the_files_of_the_folder(format_: Format, audited: Audit, tmp_path: Path) -> None:
    loose = write(audited, format_, tmp_path / "loose")
    (packed,) = write(audited, format_, tmp_path / "deep" / "audit.zip")
    with zipfile.ZipFile(packed) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == {
            file.name: file.read_bytes() for file in loose
        }
    (again,) = write(audited, format_, tmp_path / "again.zip")
    assert again.read_bytes() == packed.read_bytes()


@pytest.mark.parametrize("format_", FORMATS)
def test_one_audit_gives_one_set_of_bytes(format_: Format, audited: Audit) -> None:
    assert rendered(audited, format_) == rendered(audited, format_)


@pytest.mark.parametrize("format_", FORMATS)
def test_strangers_and_nothing_at_all_break_no_format(format_: Format, attacked: Audit) -> None:
    assert all(rendered(attacked, format_).values())
    assert all(rendered(audit(EMPTY), format_).values())


def test_nothing_in_a_table_is_a_formula(attacked: Audit) -> None:
    cells = [
        cell
        for content in rendered(with_formulas(attacked), "csv").values()
        for row in csv.reader(io.StringIO(content.decode()))
        for cell in row
    ]
    assert "'=HYPERLINK(1)" in cells
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@", "\t", "\r"))]
    content = rendered(with_formulas(attacked), "xlsx")[""]
    kinds = {cell.data_type for sheet in load_workbook(io.BytesIO(content)) for row in sheet for cell in row}
    assert kinds <= {"s", "n", "d"}
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        sheets = [parts.read(name).decode() for name in parts.namelist() if "worksheets/" in name]
    assert not [sheet for sheet in sheets if "<f>" in sheet or "<hyperlink" in sheet]


def with_formulas(audited: Audit) -> Audit:
    return replace(audited, ledgers=tuple(replace(each, subject="=HYPERLINK(1)") for each in audited.ledgers))


def test_another_format_is_refused_with_those_there_are(audited: Audit, tmp_path: Path) -> None:
    other: Any = "ods"
    with pytest.raises(ValueError, match="no format is called") as refused:
        write(audited, other, tmp_path / "audit.ods")
    assert str(refused.value).endswith('"ods"; there are html, json, csv, xlsx, parquet')
    assert list(tmp_path.iterdir()) == []


def test_the_json_fits_the_schema(schema: Draft202012Validator, audited: Audit, attacked: Audit) -> None:
    for each in (audited, attacked, audit(EMPTY)):
        plain = json.loads(rendered(each, "json")[""])
        assert [error.message for error in schema.iter_errors(plain)] == []
    assert to_dict(audited)["corrections"]


BREAKERS: dict[str, Callable[[dict[str, Any]], Any]] = {
    "a day that is none": lambda plain: plain["articles"][0].update(day="7 March"),
    "an unknown standing": lambda plain: plain["ledgers"][0]["values"][0]["tellings"][0].update(
        standing="late"
    ),
    "a key too many": lambda plain: plain["outlets"][0].update(score=1),
    "a key too few": lambda plain: plain["corrections"][0].pop("again"),
    "a share of more than all": lambda plain: plain["outlets"][0]["first"].update(high=2),
    "another version": lambda plain: plain.update(schema_version=2),
}


@pytest.mark.parametrize("name", BREAKERS)
def test_the_schema_refuses_what_does_not_fit(
    name: str, schema: Draft202012Validator, audited: Audit
) -> None:
    plain = json.loads(rendered(audited, "json")[""])
    BREAKERS[name](plain)
    assert not schema.is_valid(plain)
