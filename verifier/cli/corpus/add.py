"""`verifier corpus add`: articles into the corpus, and what that changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from verifier.cli.corpus.opened import CorpusFile, Json, finding_line, opened, put_json
from verifier.cli.engine import named_by_a_person, settled, warned
from verifier.cli.exits import Exit
from verifier.cli.options import (
    ConfigFile,
    DateFromOption,
    Encoder,
    Exclude,
    Jobs,
    Metadata,
    Paths,
    Quiet,
    Verbose,
)
from verifier.cli.progress import Progress
from verifier.cli.terminal import say, warn

if TYPE_CHECKING:
    from verifier.corpus import Added, Corpus, Effect

Again = Annotated[bool, typer.Option("--again", help="Take in again what was removed or retracted before.")]


def add(  # noqa: PLR0917  Typer calls it by name
    paths: Paths,
    corpus: CorpusFile = "",
    exclude: Exclude = [],  # noqa: B006  Typer reads it and makes a new one
    metadata: Metadata = [],  # noqa: B006  as above
    date_from: DateFromOption = [],  # noqa: B006  as above
    encoder: Encoder = "",
    config: ConfigFile = None,
    jobs: Jobs = 1,
    again: Again = False,
    as_json: Json = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Add articles to the corpus, which is made where it is missing, and print the new conflicts.

    What is known already changes nothing, so that a folder can be added every night. The files are not needed
    again. Ends with 2 where an article could not be read.
    """
    settings = settled(
        config, corpus=corpus, exclude=exclude, metadata=metadata, date_from=date_from, encoder=encoder
    )
    progress = Progress(quiet=quiet)
    with opened(settings, make=True) as held:
        with progress.shown(), named_by_a_person():
            from verifier.workers import Workers  # noqa: PLC0415  as the engine, loaded by now

            workers = Workers(jobs=jobs, track=progress.track)
            by_hand, left_out = settings.by_hand, settings.exclude
            found = held.add(paths, by_hand, exclude=left_out, again=again, workers=workers)
        warned(found.skipped)
        if settings.judge.url and not quiet:
            warn("note: a corpus does not ask the second reader of the settings; `verifier report` does")
        if as_json:
            put_json(found)
        else:
            _say(held, found, quiet=quiet, verbose=verbose)
    raise typer.Exit(Exit.USAGE if found.skipped else Exit.OK)


def _say(held: Corpus, found: Added, *, quiet: bool, verbose: bool) -> None:
    say_findings(held, found.effect, everything=verbose)
    if quiet:
        return
    paths = {each.id: each.path for each in held.articles()}
    for new, old in found.beside:
        warn(
            f"note: {paths[new]} was in the corpus with another text, {old}, and both count; "
            "with one address (url) they would be versions of one page; "
            f"`verifier corpus remove {old}` takes the older one out"
        )
    if found.refused:
        told = ", ".join(found.refused)
        warn(f"note: removed or retracted before, and not taken in again without --again: {told}")
    counts = (
        (len(found.added), "added"),
        (len(found.changed), "with other metadata"),
        (len(found.known), "known"),
        (len(found.skipped), "not read"),
    )
    articles = ", ".join(f"{number:,} {what}" for number, what in counts if number) or "none"
    say(f"articles: {articles}")
    say_effect(found.effect)


def say_findings(held: Corpus, effect: Effect, *, everything: bool) -> None:
    """The conflicts, or all findings, that a run has brought and taken away."""
    changed = {name: mark for mark, names in (("+", effect.new), ("-", effect.gone)) for name in names}
    if not changed:
        return
    for seen in held.findings(verdict="" if everything else "conflict"):
        if mark := changed.get(seen.finding.id):
            say(f"{mark} {finding_line(seen.finding)}")


def say_effect(effect: Effect) -> None:
    """What a run has changed, in figures."""
    compared = len(effect.stories)
    stories = f"{compared:,} {'story' if compared == 1 else 'stories'} compared anew"
    say(f"{stories}; findings: {len(effect.new):,} new, {len(effect.gone):,} gone")
