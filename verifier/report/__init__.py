"""Report in, text of a format out: one module for each format."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from verifier.config import Config
    from verifier.model import Article, Claim, Cluster, Event, Finding, Skipped


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """Everything one run found; `to_dict` is the JSON layout of schema version 1."""

    config: Config
    articles: tuple[Article, ...]
    skipped: tuple[Skipped, ...]
    claims: tuple[Claim, ...]
    clusters: tuple[Cluster, ...]
    events: tuple[Event, ...]
    findings: tuple[Finding, ...]

    def to_dict(self) -> dict[str, Any]:
        """The report as plain values."""
        raise NotImplementedError
