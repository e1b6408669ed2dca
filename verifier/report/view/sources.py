"""Sources to the rows of the sources table."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from verifier.report.view.lookup import Lookup, Source

HASH_DIGITS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """One article: where it came from and how it fared; `link` is "" unless it is http or https."""

    source: Source
    link: str
    origin: str
    digest: str
    claims: int
    agreements: int
    conflicts: int


def source_rows(found: Lookup) -> tuple[SourceRow, ...]:
    """A row for each source in the order of publication."""
    claims = Counter(claim.article_id for claim in found.claims.values())
    taking = Counter(
        (finding.verdict, article)
        for finding in found.findings
        for article in {each.article_id for position in finding.positions for each in position.evidence}
    )
    return tuple(
        SourceRow(
            source=source,
            link=source.article.url if safe_link(source.article.url) else "",
            origin=next((each.source for each in source.article.origins if each.field == "published"), ""),
            digest=source.article.sha256[:HASH_DIGITS],
            claims=claims[source.article.id],
            agreements=taking["agreement", source.article.id],
            conflicts=taking["conflict", source.article.id],
        )
        for source in found.sources
    )


def safe_link(url: str) -> bool:
    """A "javascript:" address in a file's metadata must never become a link."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.hostname)
