"""`verifier audit`: read the findings of a report one by one, and keep what a person says of each."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from verifier.cli.exits import Refusal
from verifier.cli.findings import SHORTEST_ID, loaded
from verifier.cli.options import some_rule
from verifier.cli.terminal import console, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from verifier.cli.ballot import Ballot
    from verifier.cli.sides import Sides
    from verifier.votes import Mark

KEYS: dict[str, Mark] = {"r": "right", "w": "wrong", "t": "trivial"}
ASKED = "[r]ight  [w]rong  [t]rivial  [s]kip  [b]ack  [n]ote  [q]uit"


Report = Annotated[Path, typer.Argument(metavar="REPORT", help="A JSON report.")]
VotesFile = Annotated[
    Path | None,
    typer.Option("--votes", help="File of votes. Default: <name>.votes.jsonl beside the report."),
]
Who = Annotated[str, typer.Option(help="Whose votes these are. Default: git's user.name, or the login name.")]
Verdicts = Annotated[
    list[str],
    typer.Option("--verdict", help="Findings of this verdict only; may be repeated.", metavar="VERDICT"),
]
Rules = Annotated[
    list[str],
    typer.Option(
        "--rule",
        help="Findings of this rule only; may be repeated.",
        metavar="RULE",
        autocompletion=some_rule,
    ),
]
Sample = Annotated[int | None, typer.Option(help="So many of them, drawn by chance.", metavar="N", min=1)]
Seed = Annotated[int, typer.Option(help="Which draw --sample makes: one seed, one sample.")]
Listed = Annotated[bool, typer.Option("--list", help="Print the findings without asking.")]
Given = Annotated[
    list[str],
    typer.Option("--set", help="Vote without asking; may be repeated.", metavar="ID=right|wrong|trivial"),
]
Note = Annotated[str, typer.Option(help="A note that is kept with the votes of --set.")]


def audit(  # noqa: PLR0917  Typer calls it by name
    report: Report,
    votes: VotesFile = None,
    who: Who = "",
    verdict: Verdicts = [],  # noqa: B006  Typer reads it and makes a new one
    rule: Rules = [],  # noqa: B006  as above
    sample: Sample = None,
    seed: Seed = 0,
    listed: Listed = False,
    given: Given = [],  # noqa: B006  as above
    note: Note = "",
) -> None:
    """Show the findings of a report, the most important first, and ask whether each is right.

    A vote is kept at once; findings on which you have voted are not asked again. Trivial is what is right and
    of no use to a reader.
    """
    from verifier.cli.ballot import Ballot, voter  # noqa: PLC0415  votes are of two commands
    from verifier.cli.sides import Sides  # noqa: PLC0415  it brings in the report's wording
    from verifier.votes.file import beside  # noqa: PLC0415  votes are of two commands

    plain = loaded(report)
    ballot = Ballot(file=votes or beside(report), who=voter(who), engine=plain["tool"]["version"])
    held = ballot.votes()
    if given:
        _set(given, note, plain["findings"], ballot)
        return
    if note:
        raise Refusal("--note goes with --set; while findings are shown, the key n takes a note")
    chosen = _chosen(plain["findings"], verdict, rule, sample, seed)
    if listed:
        _list(chosen, Sides.of(plain), ballot)
        return
    done = {vote.finding for vote in held if vote.who == ballot.who}
    left = [finding for finding in chosen if finding["id"] not in done]
    if not left:
        say(f"{ballot.who} has voted on all of {len(chosen)} findings; {ballot.file} holds the votes.")
        return
    if not sys.stdin.isatty():
        raise Refusal("audit asks on a terminal; without one, use --list to print and --set to vote")
    if len(left) < len(chosen):
        say(f"{len(chosen) - len(left)} findings on which {ballot.who} has voted are not asked again.")
    try:
        _ask(left, Sides.of(plain), ballot)
    finally:
        _sum_up(ballot, {finding["id"] for finding in plain["findings"]})


def _chosen(
    findings: Sequence[dict[str, Any]], verdicts: list[str], rules: list[str], sample: int | None, seed: int
) -> list[dict[str, Any]]:
    """The findings that are wanted, in the order of the page."""
    from verifier.report.view.lookup import SEVERITIES  # noqa: PLC0415  as above
    from verifier.report.view.words import RANK  # noqa: PLC0415  as above

    for name, kind, there in (
        *((each, "verdict", list(RANK)) for each in verdicts),
        *((each, "rule", sorted({finding["rule"] for finding in findings})) for each in rules),
    ):
        if name not in there:
            raise Refusal(f'no finding has the {kind} "{name}"; there are {", ".join(there)}')
    fitting = [
        finding
        for finding in findings
        if (not verdicts or finding["verdict"] in verdicts) and (not rules or finding["rule"] in rules)
    ]
    if sample:
        # By hash, and not from a sequence of chance: two voters draw the same, and more holds the fewer.
        fitting = sorted(fitting, key=lambda each: hashlib.sha256(f"{seed} {each['id']}".encode()).digest())
    return sorted(
        fitting[:sample],
        key=lambda each: (RANK[each["verdict"]], SEVERITIES.index(each["severity"])),
    )


def _set(given: Sequence[str], note: str, findings: Sequence[dict[str, Any]], ballot: Ballot) -> None:
    """Every vote is understood before the first is kept."""
    votes = [_named(words, findings) for words in given]
    for finding, mark in votes:
        ballot.cast(finding, mark, note)
    say(f"wrote {ballot.file}: {len(votes)} {'vote' if len(votes) == 1 else 'votes'} of {ballot.who}")


def _named(words: str, findings: Sequence[dict[str, Any]]) -> tuple[dict[str, Any], Mark]:
    beginning, _, mark = words.partition("=")
    if mark not in KEYS.values():
        raise Refusal(f'--set takes ID=right, ID=wrong or ID=trivial, not "{words}"')
    fitting = [each for each in findings if each["id"].startswith(beginning)]
    if len(beginning) < SHORTEST_ID or len(fitting) != 1:
        several = f"{len(fitting)} findings begin with it" if fitting else "no finding of the report has it"
        short = f"give at least {SHORTEST_ID} characters" if len(beginning) < SHORTEST_ID else several
        raise Refusal(f'"{beginning}" names no finding: {short}')
    return fitting[0], cast("Mark", mark)


def _list(findings: Sequence[dict[str, Any]], sides: Sides, ballot: Ballot) -> None:
    from verifier.votes import by_finding  # noqa: PLC0415  as above

    screen, votes = console(), by_finding(ballot.votes())
    for finding in findings:
        for line in sides.lines(finding, votes.get(finding["id"], ())):
            screen.print(line)
        say()


def _ask(findings: Sequence[dict[str, Any]], sides: Sides, ballot: Ballot) -> None:
    """Show one after the other and take a key for each, until the end or q."""
    from verifier.cli.keys import Keys  # noqa: PLC0415  as above
    from verifier.votes import by_finding  # noqa: PLC0415  as above

    screen, keys = console(), Keys()
    place, note = 0, ""
    while place < len(findings):
        finding = findings[place]
        say()
        say(f"{place + 1} of {len(findings)}")
        for line in sides.lines(finding, by_finding(ballot.votes()).get(finding["id"], ())):
            screen.print(line)
        key = keys.wait_for({*KEYS, *"sbnq"}, ASKED, at_end="q")
        if key == "q":
            return
        if key == "n":
            note = typer.prompt("note", default="", show_default=False)
            continue
        if key in KEYS:
            ballot.cast(finding, KEYS[key], note)
            say(KEYS[key])
        place, note = max(0, place - 1) if key == "b" else place + 1, ""


def _sum_up(ballot: Ballot, findings: set[str]) -> None:
    from verifier.report.votes import votes_sentence  # noqa: PLC0415  as above

    say()
    if held := [vote for vote in ballot.votes() if vote.finding in findings]:
        say(f"{ballot.file}: {votes_sentence(held)}")
    else:
        say("No vote was given.")
