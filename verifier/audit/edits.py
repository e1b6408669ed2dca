"""Pages of several versions: what was changed after publication, and on which days the versions were made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.audit.ledger import EDITED
from verifier.report.view.words import slot_name
from verifier.versions import histories

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Mapping

    from verifier.model import Article, Finding
    from verifier.report.view.lookup import Lookup


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One value that stands otherwise in the next version; `fact` is the ledger in which it stands.

    `order` says how it is known which version is the newer one.
    """

    id: str
    fact: str
    what: str
    subject: str
    old: str
    new: str
    before: str
    after: str
    day: dt.date | None
    order: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page with its versions, the oldest first, and the values that were changed in it."""

    outlet: str
    url: str
    versions: tuple[str, ...]
    days: tuple[dt.date | None, ...]
    edits: tuple[Edit, ...]


def pages(articles: Iterable[Article], home: Mapping[str, str], found: Lookup) -> tuple[Page, ...]:
    """The pages of which there are versions, those with the most changes first."""
    edited: dict[str, list[Finding]] = {}
    for finding in found.findings:
        if finding.rule == EDITED:
            edited.setdefault(finding.positions[-1].evidence[0].article_id, []).append(finding)
    made = [_page(history, edited, home, found) for history in histories(articles)]
    return tuple(sorted(made, key=lambda page: (-len(page.edits), page.outlet, page.url, page.versions)))


def _page(
    history: tuple[Article, ...],
    edited: Mapping[str, list[Finding]],
    home: Mapping[str, str],
    found: Lookup,
) -> Page:
    sources = [found.by_article[article.id] for article in history]
    return Page(
        outlet=sources[-1].outlet,
        url=history[-1].url,
        versions=tuple(source.label for source in sources),
        days=tuple(source.date for source in sources),
        edits=tuple(each for article in history for each in _edits(edited.get(article.id, ()), home, found)),
    )


def _edits(findings: Iterable[Finding], home: Mapping[str, str], found: Lookup) -> Iterator[Edit]:
    for finding in sorted(findings, key=lambda each: (each.positions[-1].evidence[0].start, each.id)):
        old, new = finding.positions[0], finding.positions[-1]
        before, after = (found.by_article[each.evidence[0].article_id] for each in (old, new))
        yield Edit(
            id=finding.id,
            fact=home[finding.id],
            what=slot_name(finding.slot),
            subject=found.subject(finding),
            old=found.words(old.value),
            new=found.words(new.value),
            before=before.label,
            after=after.label,
            day=after.date,
            order=finding.why[-1],
        )
