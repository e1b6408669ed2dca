"""Report in, audit out."""

from __future__ import annotations

from collections import Counter
from types import MappingProxyType
from typing import TYPE_CHECKING

from verifier.audit.cautions import cautions
from verifier.audit.contents import Audit, Listed
from verifier.audit.corrections import corrections
from verifier.audit.edits import pages
from verifier.audit.outlets import outlets
from verifier.audit.sharing import common, passages, repeated, taken
from verifier.audit.stories import stories, story_of
from verifier.audit.telling import ledgers
from verifier.report.view import batch_name
from verifier.report.view.ladders import ladders
from verifier.report.view.lookup import lookup
from verifier.report.view.timeline import timeline
from verifier.version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    from verifier.audit.seen import Seen
    from verifier.report import Report
    from verifier.report.view.lookup import Lookup

NOTHING: Mapping[str, Seen] = MappingProxyType({})


def audit(report: Report, seen: Mapping[str, Seen] = NOTHING) -> Audit:
    """The audit of a report; `seen` knows of findings, by their ids, since when they have been found.

    The order of what the report holds changes nothing.
    """
    found = lookup(report, len(report.findings))
    home = story_of(report, found, seen)
    told, edited = ledgers(found, home, seen)
    versions = pages(report.articles, edited, found)
    cards = outlets(found, told, versions, taken(found))
    return Audit(
        name=report.name or batch_name(report),
        tool=(("news-crosscheck", __version__), *report.tool),
        articles=_listed(found, home),
        stories=stories(found, home, told),
        ledgers=told,
        corrections=corrections(told),
        pages=versions,
        repeated=repeated(found, home),
        passages=passages(found),
        common=common(found),
        outlets=cards,
        timeline=timeline(found, len(found.events)),
        series=ladders(found),
        skipped=tuple(sorted(report.skipped, key=lambda each: (each.path, each.reason))),
        cautions=cautions(found, told, cards, report.skipped),
    )


def _listed(found: Lookup, home: Mapping[str, str]) -> tuple[Listed, ...]:
    claims = Counter(claim.article_id for claim in found.claims.values())
    return tuple(
        Listed(
            label=source.label,
            id=source.article.id,
            story=home[source.article.id],
            outlet=source.outlet,
            title=source.article.title,
            day=source.date,
            path=source.article.path,
            url=source.article.url,
            claims=claims[source.article.id],
            later=source.later,
        )
        for source in found.every
    )
