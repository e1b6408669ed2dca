"""The evidence as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one for each passage."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from verifier.report.view.lookup import lookup
from verifier.report.view.sources import safe_link
from verifier.version import __version__

if TYPE_CHECKING:
    from verifier.model import Evidence, Finding, Position
    from verifier.report import Report
    from verifier.report.view.lookup import Lookup, Source

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
# Characters on either side of a passage that tell it from its like elsewhere in the text.
AROUND = 32


def render(report: Report) -> str:
    """One AnnotationPage; offsets count code points of the text that was read, half-open."""
    found = lookup(report, len(report.findings))
    annotations = [
        _annotation(finding, number, position, evidence, found)
        for finding in found.findings
        for number, position in enumerate(finding.positions)
        for evidence in position.evidence
    ]
    page = {
        "@context": CONTEXT,
        "id": "urn:verifier:evidence",
        "type": "AnnotationPage",
        "items": annotations,
    }
    return json.dumps(page, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def address(source: Source) -> str:
    """The article's own address, or the path it was read from as a relative reference."""
    article = source.article
    return article.url if safe_link(article.url) else quote(article.path.encode("utf-8", "surrogatepass"))


def _annotation(
    finding: Finding, number: int, position: Position, evidence: Evidence, found: Lookup
) -> dict[str, Any]:
    source = found.by_article[evidence.article_id]
    text = source.article.text
    name = f"{finding.id}:{number}:{evidence.article_id}:{evidence.start}-{evidence.end}"
    return {
        "id": f"urn:verifier:evidence:{quote(name, safe=':-')}",
        "type": "Annotation",
        "motivation": "describing",
        "generator": {"type": "Software", "name": "news-crosscheck", "schema:softwareVersion": __version__},
        "body": [
            {"type": "TextualBody", "purpose": "tagging", "value": finding.verdict},
            {"type": "TextualBody", "purpose": "describing", "format": "text/plain", "value": position.value},
            {
                "type": "TextualBody",
                "purpose": "commenting",
                "format": "text/plain",
                "value": finding.message,
            },
        ],
        "target": {
            "source": address(source),
            "selector": [
                {"type": "TextPositionSelector", "start": evidence.start, "end": evidence.end},
                {
                    "type": "TextQuoteSelector",
                    "exact": text[evidence.start : evidence.end],
                    "prefix": text[max(0, evidence.start - AROUND) : evidence.start],
                    "suffix": text[evidence.end : evidence.end + AROUND],
                },
            ],
        },
    }
