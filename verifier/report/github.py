"""The findings as annotations of GitHub Actions: workflow commands, one on each line."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from verifier.report.placed import reported
from verifier.report.places import file_and_line
from verifier.report.visible import visible

if TYPE_CHECKING:
    from verifier.model import Skipped
    from verifier.report import Report
    from verifier.report.placed import Placed

# A step shows ten annotations of one kind and drops the others without a word.
MOST = 9
COMMANDS = {"error": "error", "warning": "warning", "note": "notice"}


def render(report: Report) -> str:
    """Unread articles first, then findings; what does not fit is counted in the last one."""
    unread = [_unread(each) for each in report.skipped]
    found = [_annotation(each) for each in reported(report)]
    lines = list(islice([*unread, *found], MOST))
    left = len(unread) + len(found) - len(lines)
    if left:
        more = f"{left:,} more {'finding' if left == 1 else 'findings'}; see the log of this step"
        lines.append(_command("notice", more, title="verifier"))
    return "\n".join(lines) + "\n"


def _unread(skipped: Skipped) -> str:
    file, line = file_and_line(skipped.path)
    region = {} if line is None else {"line": line}
    title = "Article not read"
    return _command("error", f"{skipped.reason} {skipped.hint}", file=file, **region, title=title)


def _annotation(placed: Placed) -> str:
    place = placed.places[0]
    region: dict[str, str | int] = {}
    if place.start and place.end:
        region = {"line": place.start.line, "endLine": place.end.line, "col": place.start.column}
        # Columns are shown only where an annotation is on one line.
        if place.start.line == place.end.line:
            region["endColumn"] = place.end.column
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
