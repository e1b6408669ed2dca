"""`verifier corpus slot`: the ledger of one fact."""

from __future__ import annotations

from typing import Annotated

import typer

from verifier.cli.corpus.opened import CorpusFile, Json, finding_line, opened, put_json
from verifier.cli.engine import settled
from verifier.cli.options import ConfigFile
from verifier.cli.terminal import say


def slot(
    finding: Annotated[str, typer.Argument(help="The beginning of a finding's id.", metavar="FINDING")],
    corpus: CorpusFile = "",
    config: ConfigFile = None,
    as_json: Json = False,
) -> None:
    """Print who said which value of a fact when: the first, the last, and who said it after a revision."""
    with opened(settled(config, corpus=corpus)) as held:
        seen, lines = held.ledger(finding)
    if as_json:
        put_json({"seen": seen, "ledger": lines})
        return
    say(finding_line(seen.finding))
    until = f"not found any more; the last time at {seen.last.date()}" if seen.gone else "stands"
    say(f"story {seen.story}, found since {seen.first.date()}, {until}")
    for each in lines:
        out = ", retracted" if each.article.retracted else ""
        moments = f" ({', '.join(each.moments)})" if each.moments else ""
        who = f"{each.article.day or 'no day'!s:10}  {each.article.outlet or each.article.path}{out}"
        say(f'{who}: {each.value}{moments}: "{" ".join(each.quote.split())}"')
