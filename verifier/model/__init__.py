"""The central types: frozen, slotted, keyword-only; tuples instead of lists.

Offsets count characters (code points) of `Article.text` and are half-open. Dates are closed
intervals of days. Ids come from content, so that the order of input never matters.
"""

from __future__ import annotations

from verifier.model.article import Article, FieldOrigin, Run, Sentence, SentenceKind, Skipped, Span, Token
from verifier.model.claim import Attribution, Claim, Modality, Polarity, Reading, Reference
from verifier.model.event import Cluster, Event, Frame
from verifier.model.fact import (
    Answer,
    Clock,
    Fact,
    FactKind,
    Granularity,
    Name,
    Order,
    OrderRelation,
    Ordinal,
    Place,
    Quantity,
    Role,
    Score,
    Timex,
    TimexPart,
    TimexRelation,
)
from verifier.model.finding import Evidence, Finding, Position, Severity, Verdict
from verifier.model.identity import content_id
from verifier.model.lines import line_and_column, line_starts
from verifier.model.origin import Origin, OriginKind, SharedText

__all__ = [
    "Answer",
    "Article",
    "Attribution",
    "Claim",
    "Clock",
    "Cluster",
    "Event",
    "Evidence",
    "Fact",
    "FactKind",
    "FieldOrigin",
    "Finding",
    "Frame",
    "Granularity",
    "Modality",
    "Name",
    "Order",
    "OrderRelation",
    "Ordinal",
    "Origin",
    "OriginKind",
    "Place",
    "Polarity",
    "Position",
    "Quantity",
    "Reading",
    "Reference",
    "Role",
    "Run",
    "Score",
    "Sentence",
    "SentenceKind",
    "Severity",
    "SharedText",
    "Skipped",
    "Span",
    "Timex",
    "TimexPart",
    "TimexRelation",
    "Token",
    "Verdict",
    "content_id",
    "line_and_column",
    "line_starts",
]
