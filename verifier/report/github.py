"""The findings as annotations of GitHub Actions: workflow commands, one on each line."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from verifier.report.placed import reported
from verifier.report.visible import visible

if TYPE_CHECKING:
    from verifier.report import Report
    from verifier.report.placed import Placed

# A step shows ten annotations of one kind and drops the others without a word.
MOST = 9
COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def render(report: Report) -> str:
    """Unread articles first, then findings; what does not fit is counted in the last one."""
    unread = [
        _command("error", f"{each.reason} {each.hint}", file=each.path, title="Article not read")
        for each in report.skipped
    ]
    found = [_annotation(each) for each in reported(report)]
    lines = list(islice([*unread, *found], MOST))
    left = len(unread) + len(found) - len(lines)
    if left:
        more = f"{left:,} more {'finding' if left == 1 else 'findings'}; see the log of this step"
        lines.append(_command("notice", more, title="verifier"))
    return "\n".join(lines) + "\n"


def _annotation(placed: Placed) -> str:
    place = placed.places[0]
    region: dict[str, str | int] = {}
    if place.in_file:
        region = {"line": place.line, "endLine": place.end_line, "col": place.column}
        # Columns are shown only where an annotation is on one line.
        if place.line == place.end_line:
            region["endColumn"] = place.end_column
    title = f"{placed.finding.verdict}: {placed.finding.rule} ({placed.finding.id})"
    return _command(COMMANDS[placed.finding.severity], placed.said, file=place.path, **region, title=title)


def _command(name: str, message: str, **properties: str | int) -> str:
    told = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    return f"::{name} {told}::{_escaped(message)}"


def _escaped(text: str) -> str:
    """Text in which nothing ends the command; tabs and line ends are no words here."""
    return " ".join(visible(text).split()).replace("%", "%25")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
