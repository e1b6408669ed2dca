"""`verifier corpus outlet`: the outlets, or one with its articles and how it stands among the others."""

from __future__ import annotations

from collections import Counter
from typing import Annotated

import typer

from verifier.cli.corpus.opened import CorpusFile, Json, Since, Until, article_line, opened, put_json
from verifier.cli.engine import settled
from verifier.cli.exits import Refusal
from verifier.cli.options import ConfigFile
from verifier.cli.terminal import say


def outlet(
    outlet: Annotated[str, typer.Argument(help="Its name, in any case of letters.", metavar="[NAME]")] = "",
    since: Since = None,
    until: Until = None,
    corpus: CorpusFile = "",
    config: ConfigFile = None,
    as_json: Json = False,
) -> None:
    """List the outlets; or print the articles of one, and how often it is alone, in a conflict, and first.

    Of a fact that several outlets have on several days, the first is who alone has the earliest day.
    """
    from verifier.corpus.standing import counted  # noqa: PLC0415  it brings in the engine

    with opened(settled(config, corpus=corpus)) as held:
        listed = held.articles(since=since, until=until, outlet=outlet)
        every = {each.id: each for each in held.articles()}
        seen = held.findings(gone=False)
    if not outlet:
        counts = Counter(each.outlet for each in listed)
        if as_json:
            put_json(dict(sorted(counts.items())))
            return
        for name, number in sorted(counts.items(), key=lambda each: (-each[1], each[0])):
            say(f"{number:6,}  {name or '(none)'}")
        return
    if not listed:
        raise Refusal(
            f'no article of the corpus is of "{outlet}"; `verifier corpus outlet` lists the outlets'
        )
    told = counted({each.id for each in listed}, every, seen)
    if as_json:
        put_json({"articles": listed, **told})
        return
    say(", ".join(f"{name} {number:,}" for name, number in told.items()))
    for each in listed:
        say(article_line(each))
