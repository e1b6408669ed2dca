"""The commands under one name."""

from __future__ import annotations

from typing import Annotated

import typer

from verifier.cli import baseline, config, corpus
from verifier.cli.audit import audit
from verifier.cli.check import check
from verifier.cli.clean import clean
from verifier.cli.diff import diff
from verifier.cli.doctor import doctor
from verifier.cli.explain import explain
from verifier.cli.extract import extract
from verifier.cli.ignore import ignore
from verifier.cli.init import init
from verifier.cli.report import report
from verifier.cli.rules import rules
from verifier.cli.serve import serve
from verifier.cli.statistics import statistics
from verifier.cli.terminal import say
from verifier.version import __version__

# Without rich in the help: it would cost more than the rest of `--help` together.
app = typer.Typer(
    name="verifier",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
COMMANDS = (
    report,
    check,
    extract,
    audit,
    statistics,
    ignore,
    diff,
    rules,
    explain,
    init,
    doctor,
    clean,
    serve,
)
for command in COMMANDS:
    app.command()(command)
app.add_typer(baseline.app, name="baseline")
app.add_typer(config.app, name="config")
app.add_typer(corpus.app, name="corpus")


def _version(wanted: bool) -> None:
    if wanted:
        say(f"verifier {__version__}")
        raise typer.Exit


@app.callback()
def verifier(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Find where news articles about the same events agree, and where they contradict each other.

    Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 usage, settings or an unreadable article,
    70 internal error, 130 interrupted.
    """
