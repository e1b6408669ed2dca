"""The rules to what the page says of them: what each does, how often it reported, and what was measured."""

from __future__ import annotations

import ast
import csv
import inspect
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from verifier.report import Report

# Read as files: report and rules are siblings, and a page needs the words of the rules and not the rules.
RULES = Path(__file__).parents[2] / "rules"
MEASURED = "precision.tsv"
# How the rows of the table begin that say how many of all contradictions were found.
RECALLED = "contradictions "
FEWEST = 10  # cases of which a share says anything


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """How often `what` came out right in a measurement: `right` of `judged` cases, `on` which articles."""

    what: str
    right: int
    judged: int
    on: str

    @property
    def words(self) -> str:
        """Such as "94% (47 of 50)"; of a few cases no share."""
        cases = f"{self.right:,} of {self.judged:,}"
        return f"{self.right / self.judged:.0%} ({cases})" if self.judged >= FEWEST else cases


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleRow:
    """One rule: what it is about, its findings and conflicts in this report."""

    name: str
    what: str
    findings: int
    conflicts: int


def rule_rows(report: Report, folder: Path = RULES) -> tuple[RuleRow, ...]:
    """Every rule of the engine and every rule that reported, by name."""
    findings = Counter(finding.rule for finding in report.findings)
    conflicts = Counter(finding.rule for finding in report.findings if finding.verdict == "conflict")
    summaries = _summaries(folder)
    return tuple(
        RuleRow(
            name=name,
            what=summaries.get(name, ""),
            findings=findings[name],
            conflicts=conflicts[name],
        )
        for name in sorted({*summaries, *findings})
    )


def measurements(folder: Path = RULES) -> tuple[Measured, ...]:
    """The table of what was measured: tab-separated `what right judged on`; nothing where it is absent."""
    file = folder / MEASURED
    if not file.is_file():
        return ()
    rows = csv.DictReader(file.read_text(encoding="utf-8").splitlines(), delimiter="\t")
    return tuple(
        Measured(what=row["what"], right=int(row["right"]), judged=int(row["judged"]), on=row["on"])
        for row in rows
    )


def missed_sentence(folder: Path = RULES) -> str:
    """What no finding means: how many contradictions were found of those that there were, or ""."""
    found = [each for each in measurements(folder) if each.what.startswith(RECALLED)]
    right, judged = sum(each.right for each in found), sum(each.judged for each in found)
    if not judged or right == judged:
        return ""
    missed = "most" if 2 * right < judged else "some"
    return (
        f"This tool misses {missed} contradictions: in tests it found {right:,} of {judged:,}. "
        "No finding does not mean no contradiction."
    )


@cache
def _summaries(folder: Path) -> dict[str, str]:
    """The first line of each rule's docstring."""
    files = sorted(file for file in folder.glob("*.py") if not file.name.startswith("_"))
    docs = {file.stem: ast.get_docstring(ast.parse(file.read_bytes())) or "" for file in files}
    return {name: inspect.cleandoc(doc).partition("\n")[0] for name, doc in docs.items()}
