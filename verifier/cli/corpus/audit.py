"""`verifier corpus audit`: who printed what when, for the corpus or a part of it, as a page or as tables."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from verifier.cli.corpus.opened import CorpusFile, Outlet, Since, Until, opened
from verifier.cli.engine import settled
from verifier.cli.exits import Refusal
from verifier.cli.options import ConfigFile, Quiet
from verifier.cli.terminal import say

Target = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        help="The file to write; for CSV and Parquet a folder, or a .zip. Default: audit.FORMAT.",
        metavar="PATH",
    ),
]


def audit(  # noqa: PLR0917  Typer calls it by name
    story: Annotated[str, typer.Option(help="One story, by the beginning of its id.", metavar="STORY")] = "",
    since: Since = None,
    until: Until = None,
    outlet: Outlet = "",
    output: Target = None,
    form: Annotated[
        str,
        typer.Option(
            "--format",
            help="html, json, csv, xlsx or parquet. Default: by --output, or html.",
            metavar="FORMAT",
        ),
    ] = "",
    corpus: CorpusFile = "",
    config: ConfigFile = None,
    quiet: Quiet = False,
) -> None:
    """Write what is contested, who corrected and who repeated, who copied, and a scorecard of each outlet."""
    from verifier.audit import FORMATS, write  # noqa: PLC0415  brings in the report's templates

    asked = form or (output.suffix.removeprefix(".") if output else "") or "html"
    wanted = next((each for each in FORMATS if each == asked), None)
    if wanted is None:
        raise Refusal(
            f'no format of an audit is called "{asked}"; give --format, one of {", ".join(FORMATS)}'
        )
    with opened(settled(config, corpus=corpus)) as held:
        found = held.audit(since=since, until=until, outlet=outlet, story=story)
    if not found.articles:
        raise Refusal("no article of the corpus is of that part; nothing was written")
    try:
        files = write(found, wanted, output or Path(f"audit.{wanted}"))
    except (ImportError, OSError) as error:
        raise Refusal(str(error)) from error
    for file in files if not quiet else ():
        say(f"wrote {file}")
