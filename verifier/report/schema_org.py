"""The positions as schema.org Claims with their appearances; no rating, because nobody rated anything."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from verifier.report.annotations import address
from verifier.report.view.lookup import lookup

if TYPE_CHECKING:
    from verifier.model import Finding, Position
    from verifier.report import Report
    from verifier.report.view.lookup import Lookup, Source


def render(report: Report) -> str:
    """A graph with a Claim for each position, first appearance first (https://schema.org/Claim)."""
    found = lookup(report, len(report.findings))
    claims = [
        _claim(finding, number, position, found)
        for finding in found.findings
        for number, position in enumerate(finding.positions)
    ]
    graph = {"@context": "https://schema.org", "@graph": claims}
    return json.dumps(graph, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def _claim(finding: Finding, number: int, position: Position, found: Lookup) -> dict[str, Any]:
    rank = {source.article.id: place for place, source in enumerate(found.every)}
    held = sorted(position.evidence, key=lambda each: (rank[each.article_id], each.start))
    articles = list(dict.fromkeys(each.article_id for each in held))
    told = found.claims.get(held[0].claim_id) if held else None
    speakers = dict.fromkeys(
        claim.attribution.source
        for each in held
        for claim in [found.claims.get(each.claim_id)]
        if claim and claim.attribution.source
    )
    appearances = [_appearance(found.by_article[each]) for each in articles]
    claim: dict[str, Any] = {
        "@type": "Claim",
        "@id": f"urn:verifier:claim:{quote(finding.id)}:{number}",
        "name": f"{finding.slot}: {position.value}",
        "text": told.text if told else held[0].quote if held else position.value,
        "appearance": appearances,
    }
    if appearances:
        claim["firstAppearance"] = appearances[0]
    if speakers:
        # Who is said to have said it may be an office or a paper as well as a person.
        claim["author"] = [{"@type": "Thing", "name": speaker} for speaker in speakers]
    return claim


def _appearance(source: Source) -> dict[str, Any]:
    article = source.article
    shown: dict[str, Any] = {"@type": "NewsArticle", "url": address(source)}
    if article.title:
        shown["headline"] = article.title
    if source.article.outlet:
        shown["publisher"] = {"@type": "Organization", "name": article.outlet}
    if article.published:
        shown["datePublished"] = article.published.isoformat()
    return shown
