"""The formats by name; a module is imported when its format is asked for, never before."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.report import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporter:
    """A format: the module whose `render(report)` gives its text or bytes, and the suffix of its files."""

    module: str
    suffix: str

    def fits(self, file: str) -> bool:
        """Whether the end of a file's name promises what this format writes, or promises nothing known."""
        ending = file.rpartition(".")[2].lower()
        # Whatever is text may stand in a .txt.
        promised = {_content(reporter.suffix) for reporter in REPORTERS.values()} - {"txt"}
        return _content(self.suffix) == _content(ending) or _content(ending) not in promised

    def render(self, report: Report) -> str:
        """The whole file as text, ending in a newline; raises ValueError for a format that is no text."""
        made = importlib.import_module(self.module).render(report)
        if not isinstance(made, str):
            raise ValueError(f"{self.suffix} is no text; use content()")  # noqa: TRY004  the format is known by its value
        return made

    def content(self, report: Report) -> bytes:
        """The whole file as bytes: text in UTF-8, half a surrogate pair of a broken article as an escape."""
        made = importlib.import_module(self.module).render(report)
        return made.encode("utf-8", "backslashreplace") if isinstance(made, str) else bytes(made)


def _content(suffix: str) -> str:
    """What stands in a file: ".gitlab.json", ".sarif" and ".jsonld" are all JSON."""
    ending = suffix.rpartition(".")[2]
    return "json" if ending in {"sarif", "jsonld"} else ending


REPORTERS = {
    "html": Reporter(module="verifier.report.html", suffix=".html"),
    "json": Reporter(module="verifier.report.json_report", suffix=".json"),
    "jsonl": Reporter(module="verifier.report.jsonl", suffix=".jsonl"),
    "csv": Reporter(module="verifier.report.csv_report", suffix=".csv"),
    "xlsx": Reporter(module="verifier.report.xlsx_report", suffix=".xlsx"),
    "md": Reporter(module="verifier.report.markdown", suffix=".md"),
    "annotations": Reporter(module="verifier.report.annotations", suffix=".annotations.jsonld"),
    "claims": Reporter(module="verifier.report.schema_org", suffix=".claims.jsonld"),
    # For programs that take the outcome of a check: they point at the words of the new article.
    "findings": Reporter(module="verifier.report.findings_jsonl", suffix=".findings.jsonl"),
    "sarif": Reporter(module="verifier.report.sarif", suffix=".sarif"),
    "junit": Reporter(module="verifier.report.junit", suffix=".junit.xml"),
    "github": Reporter(module="verifier.report.github", suffix=".github.txt"),
    "gitlab": Reporter(module="verifier.report.gitlab", suffix=".gitlab.json"),
    "summary": Reporter(module="verifier.report.summary", suffix=".summary.md"),
}
