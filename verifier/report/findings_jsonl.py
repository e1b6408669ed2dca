"""The findings as JSON Lines: one on each line, with its id and all its places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from verifier.report.jsonl import json_line
from verifier.report.placed import placed
from verifier.report.plain import finding_dict

if TYPE_CHECKING:
    from verifier.report import Report
    from verifier.report.placed import Place


def render(report: Report) -> str:
    """One line for each finding that the report holds, accepted ones with the reason."""
    reasons = {each.finding_id: each.reason for each in report.trial.suppressed}
    rows = (
        finding_dict(each.finding)
        | {
            "accepted": reasons.get(each.finding.id, ""),
            "places": [_plain(place) for place in each.places],
        }
        for each in placed(report)
    )
    return "".join(json_line(row) + "\n" for row in rows) or "\n"


def _plain(place: Place) -> dict[str, str | int | bool | None]:
    return {
        "path": place.path,
        "line": place.start.line if place.start else None,
        "column": place.start.column if place.start else None,
        "value": place.value,
        "new": place.new,
    }
