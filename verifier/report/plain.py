"""The types of the model to plain values: dicts, lists, strings, numbers, ISO dates."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import TYPE_CHECKING, Any

from verifier.model import Fact, Span, Timex
from verifier.report.trial import Filter
from verifier.version import __version__
from verifier.versions import replaced
from verifier.votes import by_finding, tally

if TYPE_CHECKING:
    from collections.abc import Mapping

    from verifier.model import Article, Claim, Event, Finding
    from verifier.report.contents import Contents
    from verifier.report.trial import Trial
    from verifier.votes import Vote

COMMON = frozenset(field.name for field in dataclasses.fields(Fact))


def plain(report: Contents) -> dict[str, Any]:
    """Every part of a report, without its schema version."""
    voted = by_finding(report.votes)
    return {
        **({"check": _trial(report.trial)} if report.trial.new is not None else {}),
        **({"filter": _filter(report.trial)} if report.trial.filter != Filter() else {}),
        **({"judge": report.second.plain} if report.second else {}),
        "tool": {"name": "news-crosscheck", "version": __version__} | dict(report.tool),
        "config": report.config.model_dump(mode="json"),
        "articles": _articles(report.articles),
        "skipped": [plain_value(skipped) for skipped in report.skipped],
        "claims": [claim_dict(claim) for claim in report.claims],
        "clusters": [plain_value(cluster) for cluster in report.clusters],
        "events": [_event(event) for event in report.events],
        "origins": [plain_value(origin) for origin in report.origins],
        "findings": [finding_dict(finding) | _on(finding, voted) for finding in report.findings],
        **({"votes": dataclasses.asdict(tally(report.votes))} if voted else {}),
    }


def claim_dict(claim: Claim) -> dict[str, Any]:
    """One claim with its facts."""
    return {
        "id": claim.id,
        "article_id": claim.article_id,
        "sentence": claim.sentence,
        "kind": claim.kind,
        "start": claim.start,
        "end": claim.end,
        "spans": [plain_value(span) for span in claim.spans],
        "text": claim.text,
        "attribution": plain_value(claim.attribution),
        "modality": claim.modality,
        "polarity": claim.polarity,
        "facts": [fact_dict(fact) for fact in claim.facts],
    }


def fact_dict(fact: Fact) -> dict[str, Any]:
    """One fact; what its kind adds to every fact stands under `value`, where absent bounds are null."""
    return {
        "kind": fact.kind,
        "start": fact.start,
        "end": fact.end,
        "text": fact.text,
        "value": fact_value(fact),
        "granularity": fact.granularity if isinstance(fact, Timex) else None,
        "derivation": fact.derivation,
    }


def fact_value(fact: Fact) -> dict[str, Any]:
    """The typed value alone."""
    names = (field.name for field in _fields(fact) if field.name not in COMMON)
    own = {name: plain_value(getattr(fact, name)) for name in names}
    if isinstance(fact, Timex):
        low, high, _ = own.pop("low"), own.pop("high"), own.pop("granularity")
        return {"start": low, "end": high} | own
    return own


def _articles(articles: tuple[Article, ...]) -> list[dict[str, Any]]:
    """The articles; one that is an earlier version of a page names the newest one."""
    newest = replaced(articles)
    return [
        _article(each) | ({"replaced_by": newest[each.id]} if each.id in newest else {}) for each in articles
    ]


def _article(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "path": article.path,
        "outlet": article.outlet,
        "title": article.title,
        "url": article.url,
        "authors": list(article.authors),
        "published": plain_value(article.published),
        "modified": article.modified,
        "dateline": plain_value(article.dateline),
        "dateline_place": article.dateline_place,
        "sha256": article.sha256,
        "language": article.language,
        "length": len(article.text),
        "origins": {origin.field: origin.source for origin in article.origins},
    }


def _event(event: Event) -> dict[str, Any]:
    start, end = event.when
    return {
        "id": event.id,
        "label": event.label,
        "series": event.series,
        "ordinal": event.ordinal,
        "when": {"start": plain_value(start), "end": plain_value(end)},
        "where": event.where,
        "status": event.status,
        "claims": list(event.claims),
        "links": list(event.links),
    }


def finding_dict(finding: Finding) -> dict[str, Any]:
    """One finding; its id is the one under which it can be explained and accepted."""
    return {field.name: plain_value(getattr(finding, field.name)) for field in _fields(finding)}


def _on(finding: Finding, voted: Mapping[str, tuple[Vote, ...]]) -> dict[str, Any]:
    """The votes on a finding, where there are any."""
    votes = [
        {"vote": vote.mark, "who": vote.who, "when": vote.when.isoformat(), "note": vote.note}
        for vote in voted.get(finding.id, ())
    ]
    return {"votes": votes} if votes else {}


def _trial(trial: Trial) -> dict[str, Any]:
    return {
        field.name: plain_value(getattr(trial, field.name))
        for field in _fields(trial)
        if field.name != "filter"
    }


def _filter(trial: Trial) -> dict[str, Any]:
    return {**plain_value(trial.filter), "left_out": trial.unselected}


def _fields(value: Any) -> tuple[dataclasses.Field[Any], ...]:  # noqa: ANN401  any dataclass of the model
    return dataclasses.fields(value)


def plain_value(value: Any) -> Any:  # noqa: ANN401  plain values have no closer type
    """A value of the model, or a dataclass of such values, without types."""
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [plain_value(part) for part in value]
    if dataclasses.is_dataclass(value):
        return {field.name: plain_value(getattr(value, field.name)) for field in _fields(value)}
    return value
