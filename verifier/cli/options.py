"""The options that several commands take, each worded once."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from verifier.report.registry import REPORTERS

if TYPE_CHECKING:
    from collections.abc import Iterable


def _beginning(incomplete: str, every: Iterable[str]) -> list[str]:
    return [each for each in every if each.startswith(incomplete)]


def some_format(incomplete: str) -> list[str]:
    """Formats of a report, for the completion of a shell."""
    return _beginning(incomplete, REPORTERS)


def some_rule(incomplete: str) -> list[str]:
    """Rules, for the completion of a shell."""
    from verifier.cli.catalogue import catalogue  # noqa: PLC0415  it reads the rules' files

    return _beginning(incomplete, catalogue())


def some_output(incomplete: str) -> list[str]:
    """What `check --output` can begin with, for the completion of a shell."""
    return _beginning(incomplete, (f"{view}=" for view in View if view not in PRINTED))


def some_jobs(asked: str | int) -> int:
    """How many processes are asked for, or the default; refuses what is neither a number nor "auto"."""
    from verifier.workers import cores  # noqa: PLC0415  needed by few commands

    words = str(asked)
    if words in {"auto", "0"}:
        return cores()
    if words.isdecimal():
        return int(words)
    raise typer.BadParameter(f'give a number of processes, or "auto" for one on each core, not "{words}"')


Paths = Annotated[
    list[str],
    typer.Argument(help='Articles: files, folders, patterns, or "-" for stdin.', metavar="PATHS..."),
]
Encoder = Annotated[
    str, typer.Option(help="Sentence model: a name or a folder. Default: the one in the package.")
]
JudgeUrl = Annotated[
    str,
    typer.Option(
        "--judge",
        help="A model that reads differences again, by the address of its chat interface. Default: none.",
        metavar="URL",
    ),
]
JudgeModel = Annotated[
    str, typer.Option(help="Which model of --judge. Default: the one that it runs.", metavar="NAME")
]
ConfigFile = Annotated[
    Path | None, typer.Option("--config", help="Settings file. Default: verifier.toml or pyproject.toml.")
]
Jobs = Annotated[
    int,
    typer.Option(
        parser=some_jobs, help='Processes that read articles; "auto" is one on each core.', metavar="N"
    ),
]
Machines = Annotated[
    str,
    typer.Option(
        "--cluster",
        help="Read and compare on the dask cluster at an address or of a scheduler file. Default: here.",
        metavar="ADDRESS",
    ),
]
Exclude = Annotated[
    list[str],
    typer.Option(
        help="Files and folders to pass over, as in a .gitignore; may be repeated.", metavar="PATTERN"
    ),
]
Statistics = Annotated[
    bool, typer.Option("--statistics", help="Print counts and seconds at the end, on standard error.")
]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Compute everything anew, and keep nothing.")]
Metadata = Annotated[
    list[str],
    typer.Option(
        "--metadata",
        metavar="FILE.csv",
        help="CSV with outlet, date, title or url of articles, by the column file; may be repeated.",
    ),
]


class DateFrom(StrEnum):
    """Where the date of an article may be taken from."""

    METADATA = "metadata"
    TEXT = "text"
    NAME = "name"
    FOLDER = "folder"
    MODIFIED = "modified"


DateFromOption = Annotated[
    list[DateFrom],
    typer.Option(
        "--date-from",
        help="Where the date of an article may be taken from; may be repeated, the first that gives one "
        "wins. Default: metadata, text.",
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print findings and errors only.")]
Verbose = Annotated[
    bool, typer.Option("--verbose", "-v", help="Print more: every finding, and tracebacks of crashes.")
]
Formats = Annotated[
    list[str],
    typer.Option(
        "--format",
        metavar="|".join(REPORTERS),
        help="May be repeated. Default: html and json.",
        autocompletion=some_format,
    ),
]


VoteFiles = Annotated[
    list[Path], typer.Option("--votes", help="File of votes to show; may be repeated.", metavar="FILE")
]


class FailOn(StrEnum):
    """What makes a run end with exit code 1."""

    NEVER = "never"
    CONFLICT = "conflict"
    WARNING = "warning"


FailOnOption = Annotated[FailOn, typer.Option("--fail-on", help="Exit with 1 on findings of this kind.")]
Output = Annotated[str, typer.Option("--output", "-o", help='Write one format to this file; "-" is stdout.')]
OutputDir = Annotated[Path, typer.Option(help="Write <name>.<format> into this folder.")]


class View(StrEnum):
    """What a check prints; all but the first two are formats of the report."""

    FULL = "full"
    CONCISE = "concise"
    JSON = "json"
    JSONL = "jsonl"
    SARIF = "sarif"
    JUNIT = "junit"
    GITHUB = "github"
    GITLAB = "gitlab"
    MD = "md"


PRINTED = frozenset({View.FULL, View.CONCISE})
# A check reports findings, so that two names mean another of the report's formats.
REPORTER_OF = {view: view.value for view in View} | {View.JSONL: "findings", View.MD: "summary"}

NewPaths = Annotated[
    list[str],
    typer.Argument(
        help="New articles: files, folders, patterns. Default: what --diff-base finds.", metavar="[NEW...]"
    ),
]
Against = Annotated[
    list[str], typer.Option(help="Old articles to compare with; may be repeated.", metavar="DIR")
]
DiffBase = Annotated[
    str, typer.Option(help="Git decides what is new: files changed since this reference.", metavar="REF")
]
BaselineFile = Annotated[
    str, typer.Option(help="File of accepted findings. Default: verifier-baseline.jsonl.")
]
MinConfidence = Annotated[
    float | None, typer.Option(help="Leave out findings that are less sure than this (0 to 1).")
]
Select = Annotated[
    list[str],
    typer.Option(
        help="Rules to report; may be repeated. Default: all.", metavar="RULE", autocompletion=some_rule
    ),
]
Ignore = Annotated[
    list[str],
    typer.Option(help="Rules not to report; may be repeated.", metavar="RULE", autocompletion=some_rule),
]
ViewOption = Annotated[View, typer.Option("--format", help="What is printed.")]
Outputs = Annotated[
    list[str],
    typer.Option(
        "--output",
        "-o",
        help="Write a format to a file, such as sarif=out.sarif; may be repeated.",
        metavar="FORMAT=FILE",
        autocompletion=some_output,
    ),
]
ShowNear = Annotated[
    bool, typer.Option("--show-near", help="Print what looks like a conflict and is none, with the guard.")
]
ShowSuppressed = Annotated[bool, typer.Option("--show-suppressed", help="Print accepted findings too.")]
Watch = Annotated[
    bool, typer.Option("--watch", help="Check again whenever an article changes, until Ctrl-C.")
]
ExitZero = Annotated[
    bool, typer.Option("--exit-zero", help="End with 0 whatever is found; errors still count.")
]
CheckFailOn = Annotated[
    FailOn | None, typer.Option("--fail-on", help="What makes the exit code 1. Default: conflict.")
]
