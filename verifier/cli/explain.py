"""`verifier explain`: what a rule does, or how a finding came about."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from verifier.cli.catalogue import catalogue, did_you_mean, examples
from verifier.cli.engine import read, settled
from verifier.cli.exits import Refusal
from verifier.cli.findings import sought
from verifier.cli.options import ConfigFile, DateFromOption, Metadata, NoCache, Quiet, some_rule
from verifier.cli.terminal import put, say

if TYPE_CHECKING:
    from verifier.pipeline import Compared

MISS = "miss: "
# The constructors of `verifier.rules.Example` in the words of a reader.
HEADINGS = {
    "agree": "Agreement",
    "conflict": "Conflict",
    "revises": "Revision",
    "silent": "No conflict",
    "apart": "Two things that look alike",
    "guarded": "Kept apart, with the reason in the ledger",
    "disputed": "Dispute of two speakers",
    "edits": "Versions of one page, with a value exchanged",
    "unedited": "Versions of one page, with no value exchanged",
}


def explain(  # noqa: PLR0917  Typer calls it by name
    subject: Annotated[
        str,
        typer.Argument(
            metavar="RULE|FINDING|CLAIM",
            help="A rule's id, the beginning of a finding's, or a claim.",
            autocompletion=some_rule,
        ),
    ],
    others: Annotated[
        list[str],
        typer.Argument(
            metavar="CLAIM PATHS",
            help="A second claim, and the articles. A claim is named by its id, FILE:LINE or its words.",
        ),
    ] = [],  # noqa: B006  Typer reads it and makes a new one
    report: Annotated[
        Path | None,
        typer.Option(
            help="JSON report that holds the finding. Default: the newest in reports/, and the last run."
        ),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Two claims as JSON.")] = False,
    metadata: Metadata = [],  # noqa: B006  as above
    date_from: DateFromOption = [],  # noqa: B006  as above
    config: ConfigFile = None,
    no_cache: NoCache = False,
    quiet: Quiet = False,
) -> None:
    """Explain a rule, a finding, or why two claims were or were not compared and what each rule saw."""
    if others:
        if len(others) == 1:
            raise Refusal("two claims are explained with the articles that tell them: CLAIM CLAIM PATHS")
        settings = settled(config, metadata=metadata, date_from=date_from)
        _pair(subject, others[0], read(others[1:], settings, quiet=quiet, no_cache=no_cache), as_json)
        return
    known = catalogue()
    if subject in known:
        _describe(subject, known[subject])
        return
    try:
        found = sought(subject, report, settled(config))
    except Refusal as problem:
        raise Refusal(_unknown(subject, known, str(problem))) from problem
    _show(*found)


def _pair(one: str, other: str, compared: Compared, as_json: bool) -> None:
    from verifier.cli.pairs import Named, apart, lines, plain  # noqa: PLC0415  as the engine, loaded by now
    from verifier.events.pair import Pair  # noqa: PLC0415  as above
    from verifier.report.fingerprint import fingerprints  # noqa: PLC0415  as above
    from verifier.rules import findings, heard  # noqa: PLC0415  as above

    named = Named(compared.readings)
    a, b = named.claim(one), named.claim(other)
    if a.id == b.id:
        raise Refusal(f"{one!r} and {other!r} name one claim")
    story = compared.story(a, b)
    if story is None:
        found = apart(named, a, b, compared.apart(a, b))
    else:
        pair = Pair.of(story, a, b)
        # Of findings that are alike in every word, the others have a say in the id of one.
        prints = fingerprints(named.articles.values(), findings(story))
        found = plain(named, pair, heard(pair), prints)
    if as_json:
        put(json.dumps(found, ensure_ascii=False, indent=1) + "\n")
        return
    for line in lines(found):
        say(line)


def _describe(rule: str, words: str) -> None:
    for line in words.splitlines():
        say(line)
    for example in examples(rule):
        missed = " (not found yet)" if example.note.startswith(MISS) else ""
        say()
        say(f"{HEADINGS[example.verdict]}{missed}: {example.note.removeprefix(MISS)}")
        for article in example.articles:
            say(f"    {article}")


def _unknown(subject: str, known: dict[str, str], problem: str) -> str:
    return f'"{subject}" is no rule{did_you_mean(subject, known)}, and {problem}'


def _show(found: dict[str, Any], report: dict[str, Any]) -> None:
    articles = {article["id"]: article for article in report["articles"]}
    say(f"{found['verdict']} [{found['rule']}] {found['message']}")
    sure, origins = f"{found['confidence']:.0%}", found["origins"]
    say(f"{found['severity']}, confidence {sure}, independent origins: {origins}")
    for position in found["positions"]:
        say()
        say(str(position["value"]))
        for evidence in position["evidence"]:
            path, said = articles[evidence["article_id"]]["path"], " ".join(evidence["quote"].split())
            say(f'    {path}, characters {evidence["start"]} to {evidence["end"]}: "{said}"')
    for title, lines in (("Why", found["why"]), ("Guards", found["guards"])):
        if lines:
            say()
            say(title)
            for line in lines:
                say(f"    {line}")
    if found["rule"] in catalogue():
        say()
        say(f"About the rule: verifier explain {found['rule']}")
