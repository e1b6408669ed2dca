"""`verifier check`: whether new articles contradict those that are there."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from verifier.cli.engine import settled, verified
from verifier.cli.exits import Exit, Refusal
from verifier.cli.figures import show_statistics
from verifier.cli.filter import filter_of
from verifier.cli.findings import remember
from verifier.cli.options import (
    PRINTED,
    REPORTER_OF,
    Against,
    BaselineFile,
    CheckFailOn,
    ConfigFile,
    DateFromOption,
    DiffBase,
    Encoder,
    Exclude,
    ExitZero,
    Ignore,
    Jobs,
    JudgeModel,
    JudgeUrl,
    Machines,
    Metadata,
    MinConfidence,
    NewPaths,
    NoCache,
    Outputs,
    Quiet,
    Select,
    ShowNear,
    ShowSuppressed,
    Statistics,
    Verbose,
    View,
    ViewOption,
    Watch,
)
from verifier.cli.progress import Progress
from verifier.cli.terminal import console, put, say, warn, write
from verifier.cli.watch import watch as watched
from verifier.report.registry import REPORTERS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from verifier.check import Accepted, Gate
    from verifier.config import CheckSettings, Settings
    from verifier.report import Report


def check(  # noqa: PLR0917  Typer calls it by name
    paths: NewPaths = [],  # noqa: B006  Typer reads it and makes a new one
    against: Against = [],  # noqa: B006  as above
    diff_base: DiffBase = "",
    baseline: BaselineFile = "",
    fail_on: CheckFailOn = None,
    min_confidence: MinConfidence = None,
    select: Select = [],  # noqa: B006  as above
    ignore: Ignore = [],  # noqa: B006  as above
    form: ViewOption = View.FULL,
    outputs: Outputs = [],  # noqa: B006  as above
    show_near: ShowNear = False,
    show_suppressed: ShowSuppressed = False,
    exit_zero: ExitZero = False,
    exclude: Exclude = [],  # noqa: B006  as above
    encoder: Encoder = "",
    judge: JudgeUrl = "",
    judge_model: JudgeModel = "",
    metadata: Metadata = [],  # noqa: B006  Typer reads it and makes a new one
    date_from: DateFromOption = [],  # noqa: B006  as above
    config: ConfigFile = None,
    watch: Watch = False,
    jobs: Jobs = 1,
    cluster: Machines = "",
    no_cache: NoCache = False,
    statistics: Statistics = False,
    quiet: Quiet = False,
    verbose: Verbose = False,  # noqa: ARG001  read by main, which prints the traceback of a crash
) -> None:
    """Compare new articles with those that are there, and fail for new conflicts only.

    What stands between old articles fails nothing. The exit code is 2 when an article could not be read.
    """
    settings = settled(
        config,
        encoder=encoder,
        judge__url=judge,
        judge__model=judge_model,
        exclude=exclude,
        metadata=metadata,
        date_from=date_from,
        check__fail_on=str(fail_on) if fail_on else None,
        check__min_confidence=min_confidence,
        **_own(baseline=baseline, against=against, select=select, ignore=ignore),
    )
    gate = _gate(settings.check, near=show_near, suppressed=show_suppressed, zero=exit_zero)
    files = [_output(each) for each in outputs]

    def once() -> int:
        accepted, progress = acceptances(settings, given=baseline), Progress(quiet=quiet)
        new = _new(paths, diff_base, settings)
        if not new:
            say(f"No article is new or changed since {diff_base}: nothing to compare. Exit code 0.")
            return Exit.OK
        report = _tried(new, settings, gate, accepted, progress, no_cache=no_cache, at=(jobs, cluster))
        return _show(report, form, files, quiet=quiet, seconds=progress.seconds if statistics else None)

    if watch:
        watched([*paths, *settings.check.against, *settings.by_hand], once, settings.exclude)
    raise typer.Exit(once())


def _own(**options: str | list[str]) -> dict[str, str | tuple[str, ...]]:
    """Options that a check alone has, as settings; those that may be repeated are lists."""
    return {
        f"check__{name}": given if isinstance(given, str) else tuple(given)
        for name, given in options.items()
        if given
    }


def _tried(
    new: Sequence[str],
    settings: Settings,
    gate: Gate,
    accepted: Sequence[Accepted],
    progress: Progress,
    *,
    no_cache: bool,
    at: tuple[int, str],
) -> Report:
    from verifier.check import tried  # noqa: PLC0415  brings in the report

    every = [*new, *settings.check.against]
    found = verified(every, settings, progress, no_cache=no_cache, at=at)
    today = dt.date.today()  # noqa: DTZ011  an acceptance ends with the day of whoever runs this
    report = tried(found, _on_trial(new, every, found, settings.exclude), gate, accepted, today)
    remember(report, settings, no_cache=no_cache)
    return report


def acceptances(settings: Settings, *, given: str) -> tuple[Accepted, ...]:
    """What the baseline and the settings accept; a baseline that is `given` as an option must be there."""
    from verifier.check.baseline import accepted  # noqa: PLC0415  as above
    from verifier.cli.baseline import entries_of  # noqa: PLC0415  it imports from here

    file = Path(settings.check.baseline)
    held = accepted(entries_of(file), str(file)) if given or file.exists() else ()
    return (*held, *accepted_in(settings))


def accepted_in(settings: Settings) -> tuple[Accepted, ...]:
    """What the settings accept."""
    from verifier.check import Accepted  # noqa: PLC0415  as above

    return tuple(
        Accepted(fingerprint=each.finding, reason=each.reason, source="the settings", expires=each.expires)
        for each in settings.ignore
    )


def _gate(settings: CheckSettings, *, near: bool, suppressed: bool, zero: bool) -> Gate:
    from verifier.check import Gate  # noqa: PLC0415  as above

    return Gate(
        fail_on=settings.fail_on,
        filter=filter_of(settings),
        show_near=near,
        show_suppressed=suppressed,
        exit_zero=zero,
    )


def _output(words: str) -> tuple[View, Path]:
    name, mark, file = words.partition("=")
    if not mark or not file or name not in {view.value for view in View if view not in PRINTED}:
        formats = ", ".join(view for view in View if view not in PRINTED)
        raise Refusal(f'--output takes FORMAT=FILE with one of {formats}, not "{words}"')
    view = View(name)
    if not REPORTERS[REPORTER_OF[view]].fits(Path(file).name):
        raise Refusal(f"--output {words}: {name} does not belong in a file of that name; rename the file")
    return view, Path(file)


def _new(paths: Sequence[str], diff_base: str, settings: Settings) -> list[str]:
    """The paths on trial: those given, or those of them (or of the old ones) that git says are new."""
    if not diff_base:
        if not paths:
            raise Refusal("name the new articles, or give --diff-base for git to find them")
        return list(paths)
    from verifier.check.changed import GitError, changed  # noqa: PLC0415  needed here only
    from verifier.load import LOADERS  # noqa: PLC0415  as above
    from verifier.load.paths import files  # noqa: PLC0415  as above

    scope = [*(paths or settings.check.against)]
    if not scope:
        raise Refusal("--diff-base needs folders to look in: name them, or give --against")
    try:
        fresh = {os.path.realpath(file) for file in changed(diff_base, Path())}
    except GitError as error:
        raise Refusal(str(error)) from error
    # A path that leads to nothing is kept, so that it is told and the check does not pass.
    inside, problems = files(scope, LOADERS, settings.exclude)
    gone = {problem.path for problem in problems}
    return [
        *(
            file.path
            for file in inside
            if os.path.realpath(file.path) in fresh or not os.path.lexists(file.path)
        ),
        *(path for path in scope if path in gone),
    ]


def _on_trial(
    new: Sequence[str], every: Sequence[str], report: Report, exclude: Sequence[str]
) -> frozenset[str]:
    """Ids of the articles in the new files; a file under a folder of old ones can be a new one."""
    from verifier.load import LOADERS  # noqa: PLC0415  as above
    from verifier.load.paths import files  # noqa: PLC0415  as above

    fresh = {os.path.realpath(file.path) for file in files(new, LOADERS, exclude)[0]}
    whole, _ = files(every, LOADERS, exclude)
    shown = {file.shown for file in whole if os.path.realpath(file.path) in fresh}
    return frozenset(
        article.id
        for article in report.articles
        # The articles of one file of records are told apart by "#" and a line.
        if article.path in shown or article.path.rpartition("#")[0] in shown
    )


def _show(
    report: Report,
    form: View,
    files: Sequence[tuple[View, Path]],
    *,
    quiet: bool,
    seconds: Mapping[str, float] | None,
) -> int:
    """Write the files, print, and return the exit code."""
    from verifier.cli.outcome import concise_lines, full_lines, outcome  # noqa: PLC0415  the report's wording

    for view, file in files:
        write(file, REPORTERS[REPORTER_OF[view]].content(report))
    if form not in PRINTED:
        put(REPORTERS[REPORTER_OF[form]].content(report))
        if not quiet:
            warn(*report.trial.notes, outcome(report))
    else:
        screen = console()
        for line in full_lines(report) if form is View.FULL else concise_lines(report):
            screen.print(line)
        if not quiet:
            warn(*(f"note: {note}" for note in report.trial.notes))
            if report.second:
                say(report.second.sentence)
            say(outcome(report))
    _tell_runner(report, form)
    if seconds is not None:
        show_statistics(report, seconds)
    return report.trial.code


def _tell_runner(report: Report, form: View) -> None:
    """In a job of GitHub Actions, annotations and the job's summary come by themselves."""
    if os.environ.get("GITHUB_ACTIONS") != "true":
        return
    if form in PRINTED:
        put(REPORTERS["github"].content(report))
    if file := os.environ.get("GITHUB_STEP_SUMMARY"):
        try:
            with Path(file).open("ab") as summary:
                summary.write(REPORTERS["summary"].content(report))
        except OSError as error:
            warn(f"note: the job's summary could not be written: {error.strerror or error}")
