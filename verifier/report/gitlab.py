"""The findings as a GitLab Code Quality report: a list of issues with unique fingerprints."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from verifier.report.placed import reported
from verifier.report.places import file_and_line
from verifier.report.visible import visible

if TYPE_CHECKING:
    from verifier.model import Skipped
    from verifier.report import Report
    from verifier.report.placed import Placed

SEVERITIES = {"error": "major", "warning": "minor", "note": "info"}


def render(report: Report) -> str:
    """Each finding at the words of the new article; an article that was not read is a blocker."""
    issues = [_issue(each) for each in reported(report)]
    issues += [_unread(n, each) for n, each in enumerate(report.skipped)]
    return json.dumps(issues, ensure_ascii=False, indent=1) + "\n"


def _unread(number: int, skipped: Skipped) -> dict[str, Any]:
    file, line = file_and_line(skipped.path)
    return {
        "description": visible(f"not read: {skipped.reason} {skipped.hint}"),
        "check_name": "unread",
        "fingerprint": f"unread-{number}-{skipped.path.encode('utf-8', 'backslashreplace').hex()[:40]}",
        "severity": "blocker",
        "location": {"path": visible(file), "lines": {"begin": line or 1}},
    }


def _issue(placed: Placed) -> dict[str, Any]:
    place = placed.places[0]
    return {
        "description": placed.said,
        "check_name": visible(placed.finding.rule),
        "fingerprint": placed.finding.id,
        "severity": SEVERITIES[placed.finding.severity],
        "location": {
            "path": visible(place.path),
            # The format asks for a line.
            "lines": {"begin": place.start.line if place.start else 1},
        },
    }
