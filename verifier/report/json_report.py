"""The report as JSON in the layout of `schema.json`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.report import Report


def render(report: Report) -> str:
    """The whole report, indented, keys in the order of the schema."""
    return json.dumps(report.to_dict(), ensure_ascii=False, allow_nan=False, indent=1) + "\n"
