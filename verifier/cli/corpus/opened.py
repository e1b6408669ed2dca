"""The options that the commands of a corpus share, and the corpus that they name."""

from __future__ import annotations

import datetime as dt
import json
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from verifier.cli.exits import Refusal
from verifier.cli.terminal import put

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.config import Settings
    from verifier.corpus import Corpus, Listed
    from verifier.model import Finding


def some_day(words: str) -> dt.date:
    """A day as it is written in options."""
    try:
        return dt.date.fromisoformat(words)
    except ValueError as error:
        raise typer.BadParameter(f'not a day like 2027-01-31: "{words}"') from error


CorpusFile = Annotated[
    str, typer.Option("--corpus", help="File of the corpus. Default: corpus.verifier.db.", metavar="FILE")
]
Since = Annotated[
    dt.date | None, typer.Option(parser=some_day, help="Articles of this day or a later one.", metavar="DAY")
]
Until = Annotated[
    dt.date | None,
    typer.Option(parser=some_day, help="Articles of this day or an earlier one.", metavar="DAY"),
]
Outlet = Annotated[str, typer.Option(help="Articles of this outlet.", metavar="NAME")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@contextmanager
def opened(settings: Settings, *, make: bool = False) -> Iterator[Corpus]:
    """The corpus of the settings; one that is not there is made where that is meant, and else refused."""
    file = Path(settings.corpus).expanduser()
    if not make and not file.is_file():
        raise Refusal(
            f"{file}: there is no corpus; `verifier corpus add PATHS` makes one, --corpus names another"
        )
    from verifier.corpus import Corpus, CorpusError  # noqa: PLC0415  it brings in the engine

    try:
        with Corpus.open(file, settings.engine) as corpus:
            yield corpus
    except CorpusError as error:
        raise Refusal(str(error)) from error


def put_json(value: object) -> None:
    """Values of a corpus as JSON, on stdout."""
    put(json.dumps(plain(value), ensure_ascii=False, indent=1) + "\n")


def plain(value: object) -> Any:  # noqa: ANN401  plain values have no closer type
    """Values of a corpus without types."""
    from verifier.report.plain import plain_value  # noqa: PLC0415  it brings in the report

    if isinstance(value, dict):
        return {name: plain(part) for name, part in value.items()}
    return plain_value(value)


def article_line(listed: Listed) -> str:
    """An article in one line: its day, outlet, title and id."""
    out = "" if listed.removed is None else " (retracted)" if listed.retracted else " (removed)"
    title = f": {' '.join(listed.title.split())}" if listed.title else ""
    return f"{listed.day or 'no day'!s:10}  {listed.outlet or listed.path}{title}{out}  [{listed.id}]"


def finding_line(finding: Finding) -> str:
    """A finding in one line, as a report's summary has it."""
    return f"{finding.verdict} [{finding.rule}] {finding.message} ({finding.id})"
