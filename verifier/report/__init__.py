"""Report in, text of a format out: one module for each format, found by name in `registry`."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from verifier.report.contents import Contents
from verifier.report.plain import plain

if TYPE_CHECKING:
    import pandas as pd

    from verifier.model import Finding, Verdict

SCHEMA_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Report(Contents):
    """Everything one run found, with its plain form; a notebook shows it as a short summary."""

    @property
    def conflicts(self) -> tuple[Finding, ...]:
        """Values for the same thing that cannot both hold."""
        return self._of("conflict")

    @property
    def agreements(self) -> tuple[Finding, ...]:
        """What independent articles say alike."""
        return self._of("agreement")

    @property
    def revisions(self) -> tuple[Finding, ...]:
        """Later reports that update an earlier value."""
        return self._of("revision")

    @property
    def disputes(self) -> tuple[Finding, ...]:
        """Named speakers who contradict each other."""
        return self._of("dispute")

    @property
    def variants(self) -> tuple[Finding, ...]:
        """One name, title or wording written in several ways."""
        return self._of("variant")

    @property
    def singles(self) -> tuple[Finding, ...]:
        """What one origin alone says."""
        return self._of("single")

    @property
    def ledger(self) -> tuple[Finding, ...]:
        """What was compared and not called a conflict, each with the guard that says why."""
        return self._of("distinct")

    def to_dict(self) -> dict[str, Any]:
        """The report as plain values in the layout of `schema.json`: dates are ISO strings, tuples lists."""
        return {"schema_version": SCHEMA_VERSION, **plain(self)}

    def to_html(self) -> str:
        """The whole page, as `verifier report` writes it."""
        return str(_module("html").render(self))

    def to_frame(self) -> pd.DataFrame:
        """A row of pandas for each piece of evidence, with the columns of the CSV format.

        Raises ImportError where pandas is not installed; the extra `notebook` of the package brings it.
        """
        table: pd.DataFrame = _module("frame").frame(self)
        return table

    def __repr__(self) -> str:
        """One line: "<Report ferry: 6 sources: 4 conflicts in 33 compared facts; 29 facts agree.>"."""
        sentence = _module("view.verdict").verdict_sentence(self)
        return f"<Report {f'{self.name}: ' if self.name else ''}{sentence}>"

    def _repr_html_(self) -> str:
        """What Jupyter shows: the counts, and both sides of the conflicts, in HTML without a script."""
        return str(_module("html").render_brief(self))

    def _of(self, verdict: Verdict) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.verdict == verdict)


def _module(name: str) -> Any:  # noqa: ANN401  a module, whose names no type tells
    """What shows a report imports this module; it is looked up when something is to be shown."""
    return importlib.import_module(f"{__name__}.{name}")
