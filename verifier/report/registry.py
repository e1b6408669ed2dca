"""The formats by name; a module is imported when its format is asked for, never before."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.report import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporter:
    """A format: the module whose `render(report)` gives its text, and the suffix of its files."""

    module: str
    suffix: str

    def render(self, report: Report) -> str:
        """The whole file as text, ending in a newline."""
        text: str = importlib.import_module(self.module).render(report)
        return text


REPORTERS = {
    "html": Reporter(module="verifier.report.html", suffix=".html"),
    "json": Reporter(module="verifier.report.json_report", suffix=".json"),
    "jsonl": Reporter(module="verifier.report.jsonl", suffix=".jsonl"),
}
