"""`verifier corpus remove`: articles out of the corpus, with a trace."""

from __future__ import annotations

from typing import Annotated

import typer

from verifier.cli.corpus.add import say_effect, say_findings
from verifier.cli.corpus.opened import CorpusFile, Json, opened, put_json
from verifier.cli.engine import named_by_a_person, settled
from verifier.cli.exits import Refusal
from verifier.cli.findings import SHORTEST_ID
from verifier.cli.options import ConfigFile, Jobs, Quiet
from verifier.cli.progress import Progress
from verifier.cli.terminal import say


def remove(  # noqa: PLR0917  Typer calls it by name
    articles: Annotated[
        list[str], typer.Argument(help="Articles, by their ids or paths.", metavar="ARTICLE...")
    ],
    reason: Annotated[str, typer.Option(help="Why; the trace keeps it.")],
    retracted: Annotated[
        bool, typer.Option("--retracted", help="Its outlet took it back: the text stays, and does not count.")
    ] = False,
    corpus: CorpusFile = "",
    config: ConfigFile = None,
    jobs: Jobs = 1,
    as_json: Json = False,
    quiet: Quiet = False,
) -> None:
    """Take articles out of the corpus, and compare what is left of their stories.

    The text goes, and every finding that quotes it; day, outlet, path and reason stay in the trace.
    """
    if not reason.strip():
        raise Refusal("--reason takes a few words: the trace is read by others")
    progress = Progress(quiet=quiet)
    with opened(settled(config, corpus=corpus)) as held:
        ids: list[str] = []
        for name in articles:
            fitting = [
                each
                for each in held.articles()
                if each.path == name or (len(name) >= SHORTEST_ID and each.id.startswith(name))
            ]
            if len(fitting) != 1:
                told = f"{len(fitting)} articles are called so" if fitting else "there is none"
                raise Refusal(f'"{name}" names no article of the corpus: {told}; nothing was removed')
            ids.append(fitting[0].id)
        with progress.shown(), named_by_a_person():
            from verifier.workers import Workers  # noqa: PLC0415  as the engine, loaded by now

            workers = Workers(jobs=jobs, track=progress.track)
            found = held.remove(ids, reason.strip(), retracted=retracted, workers=workers)
        if as_json:
            put_json(found)
            return
        say_findings(held, found.effect, everything=False)
        if not quiet:
            say(f"articles: {len(found.articles):,} {'retracted' if retracted else 'removed'}")
            say_effect(found.effect)
