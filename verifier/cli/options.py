"""The options that several commands take, each worded once."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from verifier.report.registry import REPORTERS

Paths = Annotated[
    list[str],
    typer.Argument(help='Articles: files, folders, patterns, or "-" for stdin.', metavar="PATHS..."),
]
Encoder = Annotated[
    str, typer.Option(help="Sentence model: a name or a folder. Default: the one in the package.")
]
ConfigFile = Annotated[
    Path | None, typer.Option("--config", help="Settings file. Default: verifier.toml or pyproject.toml.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print findings and errors only.")]
Verbose = Annotated[
    bool, typer.Option("--verbose", "-v", help="Print more: every finding, and tracebacks of crashes.")
]
Formats = Annotated[
    list[str],
    typer.Option("--format", metavar="|".join(REPORTERS), help="May be repeated. Default: html and json."),
]


class FailOn(StrEnum):
    """What makes a run end with exit code 1."""

    NEVER = "never"
    CONFLICT = "conflict"
    WARNING = "warning"


FailOnOption = Annotated[FailOn, typer.Option("--fail-on", help="Exit with 1 on findings of this kind.")]
Output = Annotated[str, typer.Option("--output", "-o", help='Write one format to this file; "-" is stdout.')]
OutputDir = Annotated[Path, typer.Option(help="Write <name>.<format> into this folder.")]
