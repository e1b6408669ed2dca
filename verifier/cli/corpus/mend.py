"""`verifier corpus check` and `rebuild`: what is wrong with the file, and a new one out of its articles."""

from __future__ import annotations

import typer

from verifier.cli.corpus.opened import CorpusFile, opened
from verifier.cli.engine import named_by_a_person, settled
from verifier.cli.exits import Exit
from verifier.cli.options import ConfigFile, Jobs, Quiet
from verifier.cli.progress import Progress
from verifier.cli.terminal import say, warn


def check(corpus: CorpusFile = "", config: ConfigFile = None) -> None:
    """Look for damage in the file of the corpus. Ends with 1 where there is any."""
    with opened(settled(config, corpus=corpus)) as held:
        found = held.check()
    for line in found:
        say(line)
    if not found:
        say("nothing is wrong")
    raise typer.Exit(Exit.FINDINGS if found else Exit.OK)


def rebuild(corpus: CorpusFile = "", config: ConfigFile = None, jobs: Jobs = 1, quiet: Quiet = False) -> None:
    """Make everything anew from the articles, also of a damaged file: stories, findings, what is searched.

    Ends with 2 where an article could not be read. The old file stands until the new one is whole.
    """
    progress = Progress(quiet=quiet)
    with opened(settled(config, corpus=corpus)) as held:
        with progress.shown(), named_by_a_person():
            from verifier.workers import Workers  # noqa: PLC0415  as the engine, loaded by now

            lost = held.rebuild(workers=Workers(jobs=jobs, track=progress.track))
        found = held.status()
    for line in lost:
        warn(line)
    if not quiet:
        say(f"rebuilt: {found.articles:,} articles in {found.stories:,} stories")
    raise typer.Exit(Exit.USAGE if lost else Exit.OK)
