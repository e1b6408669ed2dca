"""Report in, text of a format out: one module for each format, found by name in `registry`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from verifier.report.plain import plain
from verifier.report.trial import Trial

if TYPE_CHECKING:
    from verifier.config import Config
    from verifier.model import Article, Claim, Cluster, Event, Finding, Origin, Skipped

SCHEMA_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything one run found.

    `tool` names what made it (model, hashes) beside the version; `name` is what a page calls the batch;
    `trial` says what a check of new articles has left out and accepted.

    There is no time of the run in it: the same articles give the same report, byte for byte.
    """

    config: Config
    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...]
    claims: tuple[Claim, ...]
    clusters: tuple[Cluster, ...]
    events: tuple[Event, ...]
    findings: tuple[Finding, ...]
    origins: tuple[Origin, ...] = ()
    tool: tuple[tuple[str, str], ...] = ()
    name: str = ""
    trial: Trial = field(default_factory=Trial)

    def to_dict(self) -> dict[str, Any]:
        """The report as plain values in the layout of `schema.json`: dates are ISO strings, tuples lists."""
        return {"schema_version": SCHEMA_VERSION, **plain(self)}
