"""`verifier diff`: what changed between two reports, by the ids of the findings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from verifier.cli.exits import Exit, Refusal
from verifier.cli.findings import loaded
from verifier.cli.terminal import say, warn

if TYPE_CHECKING:
    from collections.abc import Iterable

LISTED = ("conflict", "dispute", "revision", "variant")
Report = Annotated[Path, typer.Argument(help="A JSON report.")]


def diff(
    old: Report,
    new: Report,
    everything: Annotated[
        bool, typer.Option("--all", help="Agreements and the ledger too, not only what differs.")
    ] = False,
) -> None:
    """Compare two JSON reports: findings that came, went, or changed. Ends with 1 when a conflict came."""
    reports = loaded(old), loaded(new)
    if reports[0].get("filter") != reports[1].get("filter"):
        warn("note: the two reports were filtered differently, so that a finding may be hidden and not gone")
    before, after = (
        _findings(file, report, everything=everything)
        for file, report in zip((old, new), reports, strict=True)
    )
    gone = [before[name] for name in before if name not in after]
    come = [after[name] for name in after if name not in before]
    both = [(before[name], after[name]) for name in after if name in before]
    changed = [(one, other) for one, other in both if one["confidence"] != other["confidence"]]
    for mark, findings in (("-", gone), ("+", come)):
        for line in _lines(mark, findings):
            say(line)
    for one, other in changed:
        sure = f"{one['confidence']:.0%} sure, now {other['confidence']:.0%}"
        say(f"~ {other['verdict']} [{other['rule']}] {other['message']} ({other['id']}): {sure}")
    same = len(both) - len(changed)
    say(f"{len(come)} came, {len(gone)} went, {len(changed)} changed, {same} as before.")
    raise typer.Exit(Exit.FINDINGS if any(each["verdict"] == "conflict" for each in come) else Exit.OK)


def _findings(file: Path, report: dict[str, Any], *, everything: bool) -> dict[str, dict[str, Any]]:
    if any("fingerprint" in each for each in report["findings"]):
        raise Refusal(f"{file}: a report of an older version, with other ids; write it again")
    try:
        paths = {article["id"]: article["path"] for article in report["articles"]}
        return {
            each["id"]: each | {"paths": _paths(each, paths)}
            for each in report["findings"]
            if everything or each["verdict"] in LISTED
        }
    except (KeyError, TypeError) as error:
        raise Refusal(f"{file}: a report of an older version, without {error}; write it again") from error


def _paths(finding: dict[str, Any], paths: dict[str, str]) -> str:
    held = {paths[each["article_id"]] for side in finding["positions"] for each in side["evidence"]}
    return ", ".join(sorted(held))


def _lines(mark: str, findings: Iterable[dict[str, Any]]) -> Iterable[str]:
    for each in findings:
        yield f"{mark} {each['verdict']} [{each['rule']}] {each['message']} ({each['id']})"
        yield f"      {each['paths']}"
