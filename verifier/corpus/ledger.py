"""A finding in, its ledger out: who said which value when, who was first, who said it too late."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from verifier.corpus.told import Saying
from verifier.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from verifier.corpus.told import Listed, Moment
    from verifier.model import Evidence, Finding

REVISION = "revision"


def ledger(finding: Finding, articles: Mapping[str, Listed]) -> tuple[Saying, ...]:
    """A line for each value of each article, by day; what nothing dates comes last.

    "first" and "last" are said of the days on which a value was printed, where there are several of them.
    Of a revision, a value is late that was printed on a later day than the first of the newest value.
    """
    said = [
        (position.value, articles[name], evidence)
        for position in finding.positions
        for name, evidence in _by_article(position.evidence).items()
    ]
    days: dict[str, list[dt.date]] = {}
    for value, listed, _ in said:
        days.setdefault(value, []).extend([listed.day] if listed.day else [])
    begun = {value: min(each) for value, each in days.items() if each}
    newest = max(begun, key=lambda value: (begun[value], value), default="")
    lines = (
        Saying(
            value=value,
            article=listed,
            quote=evidence.quote,
            place=Span(start=evidence.start, end=evidence.end),
            moments=tuple(_moments(listed.day, days[value]))
            + (("after a revision",) if revised and value != newest and _late(listed, begun[newest]) else ()),
        )
        for revised in [finding.verdict == REVISION and len(begun) > 1]
        for value, listed, evidence in said
    )
    return tuple(
        sorted(lines, key=lambda each: (each.article.day or dt.date.max, each.article.outlet, each.value))
    )


def _by_article(evidence: Iterable[Evidence]) -> dict[str, Evidence]:
    """The first words of each article."""
    found: dict[str, Evidence] = {}
    for each in evidence:
        found.setdefault(each.article_id, each)
    return found


def _moments(day: dt.date | None, days: Iterable[dt.date]) -> Iterator[Moment]:
    """Whether a day is the first or the last of several."""
    first, last = min(days, default=day), max(days, default=day)
    if day is not None and first != last:
        if day == first:
            yield "first"
        if day == last:
            yield "last"


def _late(listed: Listed, since: dt.date) -> bool:
    return listed.day is not None and listed.day > since
