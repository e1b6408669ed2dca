"""`verifier corpus status`: the corpus in figures, and its trace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from verifier.cli.corpus.opened import CorpusFile, Json, opened, plain, put_json
from verifier.cli.engine import settled
from verifier.cli.options import ConfigFile
from verifier.cli.terminal import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from verifier.corpus import Change, Status


def status(
    corpus: CorpusFile = "",
    trace: Annotated[bool, typer.Option("--trace", help="What became of articles, when, and why.")] = False,
    config: ConfigFile = None,
    as_json: Json = False,
) -> None:
    """Print what the corpus holds, and what became of its articles with --trace."""
    with opened(settled(config, corpus=corpus)) as held:
        found, changes = held.status(), held.trace() if trace else ()
    if as_json:
        put_json(plain(found) | ({"trace": plain(changes)} if trace else {}))
        return
    for line in _lines(found):
        say(line)
    for each in changes:
        say(_change(each))


def _lines(found: Status) -> Iterator[str]:
    yield found.sentence
    counts = ", ".join(f"{number:,} {verdict}" for verdict, number in found.findings)
    yield f"findings: {counts or 'none'}"
    if found.removed or found.retracted:
        yield f"taken out: {found.removed:,} removed, {found.retracted:,} retracted"
    if found.changed:
        moment = found.changed.isoformat(sep=" ", timespec="minutes")
        yield f"{found.runs:,} runs, the last at {moment} by version {found.version}"
        yield f"{found.size / 1e6:.1f} MB"
    if not found.current:
        yield (
            "made by another version or with another sentence model: the next add compares everything anew, "
            "and `verifier corpus rebuild` does it now"
        )


def _change(each: Change) -> str:
    moment = each.moment.isoformat(sep=" ", timespec="minutes")
    named = f" {each.outlet}, {each.path} [{each.article}]" if each.article else ""
    return f"{moment}  {each.kind}{named}{f': {each.reason}' if each.reason else ''}"
