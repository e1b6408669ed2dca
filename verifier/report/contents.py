"""What a report holds, before any format is asked for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from verifier.report.trial import Trial

if TYPE_CHECKING:
    from verifier.config import Config
    from verifier.model import Article, Claim, Cluster, Event, Finding, Origin, Skipped
    from verifier.report.second import SecondReading
    from verifier.votes import Vote


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """Everything one run found.

    `tool` names what made it (model, hashes) beside the version; `name` is what a page calls the batch;
    `trial` says what a check of new articles has left out and accepted, `votes` are those on the findings,
    and `second` says what a second reader has done to them, where there was one.

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
    votes: tuple[Vote, ...] = ()
    second: SecondReading | None = None
