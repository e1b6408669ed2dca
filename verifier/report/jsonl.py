"""The claims as JSON Lines: one claim with its facts on each line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from verifier.report.plain import claim_dict

if TYPE_CHECKING:
    from verifier.report import Report


def render(report: Report) -> str:
    """One line for each claim, in the order of the report, each with the path of its article."""
    paths = {article.id: article.path for article in report.articles}
    rows = ({"path": paths[claim.article_id]} | claim_dict(claim) for claim in report.claims)
    return "".join(json.dumps(row, ensure_ascii=False, allow_nan=False) + "\n" for row in rows)
