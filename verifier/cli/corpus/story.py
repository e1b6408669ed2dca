"""`verifier corpus story`: the stories, or one with its articles and findings."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from verifier.cli.corpus.opened import (
    CorpusFile,
    Json,
    Outlet,
    Since,
    Until,
    article_line,
    finding_line,
    opened,
    put_json,
)
from verifier.cli.engine import settled
from verifier.cli.exits import Refusal
from verifier.cli.options import ConfigFile, Verbose
from verifier.cli.terminal import encoded, say, write


def story(  # noqa: PLR0917  Typer calls it by name
    story: Annotated[
        str, typer.Argument(help="The beginning of its id, or of one of its articles'.", metavar="[STORY]")
    ] = "",
    html: Annotated[
        Path | None, typer.Option(help="Write the report page of the story.", metavar="FILE")
    ] = None,
    since: Since = None,
    until: Until = None,
    outlet: Outlet = "",
    corpus: CorpusFile = "",
    config: ConfigFile = None,
    as_json: Json = False,
    verbose: Verbose = False,
) -> None:
    """List the stories; or print the articles of one and what is found in them, with when it was first found.

    Agreements and the ledger are printed with -v.
    """
    if html is not None and not story:
        raise Refusal("--html takes one story: verifier corpus story STORY --html FILE")
    with opened(settled(config, corpus=corpus)) as held:
        told = held.stories(since=since, until=until, outlet=outlet, story=story)
        listed = held.articles(story=story) if story else ()
        seen = held.findings(story=story) if story else ()
        if html is not None:
            write(html, encoded(held.report(story=story).to_html()))
    if as_json:
        put_json({"stories": told, **({"articles": listed, "findings": seen} if story else {})})
        return
    for each in told:
        days = f"{each.first or 'no day'}{f' to {each.last}' if each.last != each.first else ''}"
        say(f"{each.id}  {days}  {each.articles:,} articles of {len(each.outlets):,} outlets: {each.title}")
        if each.findings:
            say("    " + ", ".join(f"{number:,} {verdict}" for verdict, number in each.findings))
    for article in listed:
        say(article_line(article))
    for found in seen:
        if verbose or found.finding.verdict not in {"agreement", "single", "distinct"}:
            gone = f", not found since {found.last.date()}" if found.gone else ""
            say(f"{finding_line(found.finding)}; found since {found.first.date()}{gone}")
    if html is not None:
        say(f"wrote {html}")
