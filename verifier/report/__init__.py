"""Report in, text of a format out: one module for each format, found by name in `registry`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from verifier.report.contents import Contents
from verifier.report.plain import plain

SCHEMA_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Report(Contents):
    """Everything one run found, with its plain form."""

    def to_dict(self) -> dict[str, Any]:
        """The report as plain values in the layout of `schema.json`: dates are ISO strings, tuples lists."""
        return {"schema_version": SCHEMA_VERSION, **plain(self)}
