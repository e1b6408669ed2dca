"""`verifier baseline`: accept what is there today, so that a check fails only for what comes."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from verifier.cli.engine import settled, verified
from verifier.cli.exits import Exit, Refusal
from verifier.cli.findings import remember
from verifier.cli.options import (
    BaselineFile,
    ConfigFile,
    DateFromOption,
    Encoder,
    JudgeModel,
    JudgeUrl,
    Metadata,
    NoCache,
    Paths,
    Quiet,
)
from verifier.cli.progress import Progress
from verifier.cli.terminal import say, warn, write

if TYPE_CHECKING:
    from verifier.check.baseline import Entry
    from verifier.config import Settings
    from verifier.report import Report

app = typer.Typer(
    no_args_is_help=True, help="Accept the findings that are there, so that a check fails only for new ones."
)
Reason = Annotated[str, typer.Option(help="Why these findings are accepted.")]
Expires = Annotated[str, typer.Option(help="The last day on which they are accepted, such as 2027-01-31.")]


@app.command()
def create(  # noqa: PLR0917  Typer calls it by name
    paths: Paths,
    baseline: BaselineFile = "",
    reason: Reason = "",
    expires: Expires = "",
    encoder: Encoder = "",
    judge: JudgeUrl = "",
    judge_model: JudgeModel = "",
    metadata: Metadata = [],  # noqa: B006  Typer reads it and makes a new one
    date_from: DateFromOption = [],  # noqa: B006  as above
    config: ConfigFile = None,
    no_cache: NoCache = False,
    quiet: Quiet = False,
) -> None:
    """Write every finding that could fail a check into the baseline; entries that are there are kept."""
    from verifier.check.baseline import DEFAULT_REASON, entries, merged, written  # noqa: PLC0415  as elsewhere

    last = day(expires)
    settings, file = _settings(
        config,
        baseline,
        encoder=encoder,
        judge__url=judge,
        judge__model=judge_model,
        metadata=metadata,
        date_from=date_from,
    )
    report = _whole(paths, settings, quiet=quiet, no_cache=no_cache)
    remember(report, settings, no_cache=no_cache)
    old = entries_of(file) if file.exists() else ()
    every = merged(old, entries(report, reason.strip() or DEFAULT_REASON, last))
    write(file, written(every).encode())
    say(f"wrote {file}: {len(every)} accepted, {len(every) - len(old)} of them now")


@app.command()
def prune(  # noqa: PLR0917  as above
    paths: Paths,
    baseline: BaselineFile = "",
    encoder: Encoder = "",
    judge: JudgeUrl = "",
    judge_model: JudgeModel = "",
    metadata: Metadata = [],  # noqa: B006  Typer reads it and makes a new one
    date_from: DateFromOption = [],  # noqa: B006  as above
    config: ConfigFile = None,
    no_cache: NoCache = False,
    quiet: Quiet = False,
) -> None:
    """Take out the entries that match no finding any more; nothing is added."""
    from verifier.check.baseline import pruned, written  # noqa: PLC0415  as elsewhere

    settings, file = _settings(
        config,
        baseline,
        encoder=encoder,
        judge__url=judge,
        judge__model=judge_model,
        metadata=metadata,
        date_from=date_from,
    )
    old = entries_of(file)
    found = _whole(paths, settings, quiet=quiet, no_cache=no_cache).findings
    left = pruned(old, frozenset(finding.id for finding in found))
    write(file, written(left).encode())
    say(f"wrote {file}: {len(left)} kept, {len(old) - len(left)} taken out")


@app.command()
def show(baseline: BaselineFile = "", config: ConfigFile = None) -> None:
    """List what the baseline accepts, with reasons."""
    _, file = _settings(config, baseline)
    for entry in entries_of(file):
        until = f" (until {entry.expires})" if entry.expires else ""
        say(f"{entry.fingerprint} [{entry.rule}] {entry.message}")
        say(f"    {', '.join(entry.articles)}: {entry.reason}{until}")


def entries_of(file: Path) -> tuple[Entry, ...]:
    """The entries of a baseline; a file that cannot be read accepts nothing, and says so."""
    from verifier.check.baseline import BaselineError, parsed  # noqa: PLC0415  as elsewhere

    try:
        return parsed(file.read_text(encoding="utf-8"), str(file))
    except OSError as error:
        raise Refusal(f"{file}: cannot be read: {error.strerror or error}") from error
    except (BaselineError, UnicodeDecodeError) as error:
        raise Refusal(
            str(error) if isinstance(error, BaselineError) else f"{file}: not a text file"
        ) from error


def day(words: str) -> dt.date | None:
    """The day up to which something is accepted, as it is written in options; empty for none."""
    try:
        last = dt.date.fromisoformat(words) if words else None
    except ValueError as error:
        raise Refusal(f'not a day like 2027-01-31: "{words}"') from error
    # An acceptance that has ended accepts nothing, and looks as if it did.
    if last and last < dt.date.today():  # noqa: DTZ011  the day of whoever runs this, as in a check
        raise Refusal(f"--expires {last} has passed; give today or a later day, or leave it out")
    return last


def _settings(config: Path | None, baseline: str, **options: object) -> tuple[Settings, Path]:
    settings = settled(config, check__baseline=baseline, **options)
    return settings, Path(settings.check.baseline)


def _whole(paths: list[str], settings: Settings, *, quiet: bool, no_cache: bool) -> Report:
    """The report on all the articles; without one of them, its findings would look as if they were gone."""
    report = verified(paths, settings, Progress(quiet=quiet), no_cache=no_cache)
    if report.skipped:
        warn("error: the baseline was not touched, because not every article could be read")
        raise typer.Exit(Exit.USAGE)
    return report
