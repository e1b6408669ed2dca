"""The claims as JSON Lines: one claim with its facts on each line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from verifier.report.plain import claim_dict

if TYPE_CHECKING:
    from verifier.report import Report


def render(report: Report) -> str:
    """One line for each claim, in the order of the report, each with the path of its article."""
    paths = {article.id: article.path for article in report.articles}
    rows = ({"path": paths[claim.article_id]} | claim_dict(claim) for claim in report.claims)
    return "".join(json_line(row) + "\n" for row in rows)


def json_line(row: dict[str, Any]) -> str:
    """One value on one line, whatever a reader takes for the end of a line."""
    text = json.dumps(row, ensure_ascii=False, allow_nan=False)
    # JSON allows these inside a string, and many readers take them for the end of the line.
    return text.translate({ord(end): f"\\u{ord(end):04x}" for end in "\x85\u2028\u2029"})
