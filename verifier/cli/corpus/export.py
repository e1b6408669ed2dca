"""`verifier corpus export`: the report on the corpus or a part of it, in every format of a report."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from verifier.cli.corpus.opened import CorpusFile, Outlet, Since, Until, opened
from verifier.cli.engine import settled
from verifier.cli.exits import Refusal
from verifier.cli.filter import filter_of
from verifier.cli.options import (
    ConfigFile,
    Formats,
    Ignore,
    MinConfidence,
    Output,
    OutputDir,
    Quiet,
    Select,
)
from verifier.cli.report import formats_of, written
from verifier.cli.terminal import say


def export(  # noqa: PLR0917  Typer calls it by name
    story: Annotated[str, typer.Option(help="One story, by the beginning of its id.", metavar="STORY")] = "",
    since: Since = None,
    until: Until = None,
    outlet: Outlet = "",
    output: Output = "",
    output_dir: OutputDir = Path("reports"),
    formats: Formats = [],  # noqa: B006  Typer reads it and makes a new one
    select: Select = [],  # noqa: B006  as above
    ignore: Ignore = [],  # noqa: B006  as above
    min_confidence: MinConfidence = None,
    corpus: CorpusFile = "",
    config: ConfigFile = None,
    quiet: Quiet = False,
) -> None:
    """Write the report on the corpus, or on the stories with an article of these days and this outlet."""
    from verifier.report.view.filtered import filtered  # noqa: PLC0415  brings in the report's wording

    names = formats_of(output, formats)
    settings = settled(
        config,
        corpus=corpus,
        report__select=tuple(select) or None,
        report__ignore=tuple(ignore) or None,
        report__min_confidence=min_confidence,
    )
    shown = filter_of(settings.report)
    with opened(settings) as held:
        found = held.report(since=since, until=until, outlet=outlet, story=story)
    if not found.articles:
        raise Refusal("no article of the corpus is of that part; nothing was written")
    for file in written(filtered(found, shown), output, output_dir, names):
        if not quiet:
            say(f"wrote {file}")
