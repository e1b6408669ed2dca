"""`verifier report`: compare articles, write the report, print the conflicts."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from verifier.cli.ballot import votes_in
from verifier.cli.check import accepted_in
from verifier.cli.engine import settled, verified
from verifier.cli.exits import Exit, Refusal
from verifier.cli.figures import show_statistics
from verifier.cli.filter import filter_of
from verifier.cli.findings import remember
from verifier.cli.options import (
    ConfigFile,
    DateFromOption,
    Encoder,
    Exclude,
    FailOn,
    FailOnOption,
    Formats,
    Ignore,
    Jobs,
    JudgeModel,
    JudgeUrl,
    Machines,
    Metadata,
    MinConfidence,
    NoCache,
    Output,
    OutputDir,
    Paths,
    Quiet,
    Select,
    Statistics,
    Verbose,
    VoteFiles,
)
from verifier.cli.progress import Progress
from verifier.cli.terminal import put, say, warn, write
from verifier.report.registry import REPORTERS
from verifier.report.votes import votes_sentence, with_votes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from verifier.config import Settings
    from verifier.report import Report
    from verifier.votes import Vote

DEFAULT_FORMATS = ("html", "json")


def report(  # noqa: PLR0917  Typer calls it by name
    paths: Paths,
    output: Output = "",
    output_dir: OutputDir = Path("reports"),
    formats: Formats = [],  # noqa: B006  Typer reads it and makes a new one
    exclude: Exclude = [],  # noqa: B006  as above
    select: Select = [],  # noqa: B006  as above
    ignore: Ignore = [],  # noqa: B006  as above
    min_confidence: MinConfidence = None,
    encoder: Encoder = "",
    judge: JudgeUrl = "",
    judge_model: JudgeModel = "",
    metadata: Metadata = [],  # noqa: B006  Typer reads it and makes a new one
    date_from: DateFromOption = [],  # noqa: B006  as above
    config: ConfigFile = None,
    fail_on: FailOnOption = FailOn.NEVER,
    jobs: Jobs = 1,
    cluster: Machines = "",
    votes: VoteFiles = [],  # noqa: B006  Typer reads it and makes a new one
    no_cache: NoCache = False,
    statistics: Statistics = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Compare articles, write an HTML and a JSON report, and print the conflicts.

    A report is written even when an article could not be read; the exit code is then 2. Where none could be
    read, none is written.
    """
    from verifier.report.view.filtered import filtered  # noqa: PLC0415  brings in the report's wording

    names = formats_of(output, formats)
    given = votes_in(votes)
    settings = settled(
        config,
        encoder=encoder,
        judge__url=judge,
        judge__model=judge_model,
        exclude=exclude,
        metadata=metadata,
        date_from=date_from,
        report__select=tuple(select) or None,
        report__ignore=tuple(ignore) or None,
        report__min_confidence=min_confidence,
    )
    shown, progress = filter_of(settings.report), Progress(quiet=quiet)
    found = verified(paths, settings, progress, no_cache=no_cache, at=(jobs, cluster))
    trial = replace(found.trial, notes=_unused(found, settings))
    voted = _voted(replace(found, name=report_name(paths), trial=trial), votes, given)
    result = filtered(voted, shown)
    remember(result, settings, no_cache=no_cache)
    files = written(result, output, output_dir, progress.track(names, "Writing", len(names)))
    if output != "-":
        _say(result, files, quiet=quiet, verbose=verbose)
    if statistics:
        show_statistics(result, progress.seconds)
    raise typer.Exit(_exit_code(result, fail_on))


def _voted(report: Report, files: list[Path], votes: tuple[Vote, ...]) -> Report:
    voted = with_votes(report, votes)
    if files and not voted.votes:
        warn(f"note: no vote in {', '.join(map(str, files))} is on a finding of this report")
    return voted


def written(report: Report, output: str, folder: Path, names: Iterable[str]) -> list[Path]:
    """The files of the formats, or none where standard output takes the one."""
    files = []
    for name in names:
        content = REPORTERS[name].content(report)
        if output == "-":
            put(content)
            continue
        files.append(Path(output) if output else folder / (report.name + REPORTERS[name].suffix))
        write(files[-1], content)
    return files


def _say(report: Report, files: Sequence[Path], *, quiet: bool, verbose: bool) -> None:
    from verifier.cli.summary import finding_lines  # noqa: PLC0415  as above
    from verifier.report.view.filtered import filter_sentence  # noqa: PLC0415  as above
    from verifier.report.view.verdict import verdict_sentence  # noqa: PLC0415  as above

    for line in finding_lines(report, everything=verbose):
        say(line)
    if quiet:
        return
    say(verdict_sentence(report))
    if report.votes:
        say(votes_sentence(report.votes))
    if words := filter_sentence(report):
        say(words)
    if report.second:
        say(report.second.sentence)
    for file in files:
        say(f"wrote {file}")


def _unused(report: Report, settings: Settings) -> tuple[str, ...]:
    """A sentence for each acceptance of the settings that accepts nothing here."""
    if not settings.ignore:
        return ()
    from verifier.check import unused  # noqa: PLC0415  only where there are acceptances

    known = {finding.id for finding in report.findings}
    return tuple(
        f"The acceptance of {each.fingerprint} matches no finding of this run: {each.reason}"
        for each in unused(accepted_in(settings), known)
    )


def report_name(paths: list[str]) -> str:
    """The folder's name, or that of the folder the paths share; a lone file gives its own."""
    if paths == ["-"]:
        return "stdin"
    full = [Path(path).resolve() for path in paths if path != "-"]
    if len(full) == 1 and not set("*?[") & set(full[0].name):
        return (full[0].name if full[0].is_dir() else full[0].stem) or "report"
    folders = [path if path.is_dir() else path.parent for path in full]
    return Path(os.path.commonpath(folders)).name or "report"


def formats_of(output: str, formats: list[str]) -> list[str]:
    """The formats that are asked for; raises Refusal."""
    names = list(dict.fromkeys(formats))
    for name in names:
        if name not in REPORTERS:
            raise Refusal(f'no format is called "{name}"; there are {", ".join(REPORTERS)}')
    if not output:
        return names or list(DEFAULT_FORMATS)
    if Path(output).is_dir():
        raise Refusal(f"--output takes a file, and {output} is a folder; use --output-dir")
    if len(names) > 1:
        raise Refusal("--output takes one --format; use --output-dir for several")
    fitting = [name for name, reporter in REPORTERS.items() if Path(output).name.endswith(reporter.suffix)]
    if not names and not fitting and output != "-":
        raise Refusal(f"no format has the suffix {Path(output).suffix!r}; add --format")
    if names and not REPORTERS[names[0]].fits(Path(output).name):
        raise Refusal(
            f"--format {names[0]} does not belong in {output}; leave out --format, or rename the file"
        )
    # "x.gitlab.json" ends in ".json" too: the longer suffix says more.
    fitting.sort(key=lambda name: -len(REPORTERS[name].suffix))
    return (names or fitting or ["html"])[:1]


def _exit_code(result: Report, fail_on: FailOn) -> Exit:
    if result.skipped:
        return Exit.USAGE
    failing = {
        FailOn.NEVER: False,
        FailOn.CONFLICT: any(finding.verdict == "conflict" for finding in result.findings),
        FailOn.WARNING: any(finding.severity != "note" for finding in result.findings),
    }
    return Exit.FINDINGS if failing[fail_on] else Exit.OK
