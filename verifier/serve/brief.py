"""Findings to what a list shows of each: its subject, and which outlets hold which value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.report.view.casing import Casing
from verifier.report.view.titles import title
from verifier.report.view.words import BARE, letter, readable

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Mapping

    from verifier.corpus import Corpus, Listed, Seen
    from verifier.model import Position, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A value and the outlets that hold it."""

    letter: str
    value: str
    outlets: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """A finding in a list; `first` is when it was found."""

    id: str
    verdict: Verdict
    title: str
    sides: tuple[Side, ...]
    story: str
    first: dt.datetime
    gone: bool


def briefs(corpus: Corpus, seen: Iterable[Seen]) -> tuple[Brief, ...]:
    """What a list shows of findings, in their order."""
    some = tuple(seen)
    listed = {
        each.id: each
        for story in {each.story for each in some if not each.gone}
        for each in corpus.articles(story=story)
    }
    return tuple(brief(each, listed) for each in some)


def brief(seen: Seen, listed: Mapping[str, Listed]) -> Brief:
    """What a list shows of a finding; `listed` are articles by id."""
    finding = seen.finding
    casing = Casing(evidence.quote for position in finding.positions for evidence in position.evidence)
    message = finding.message
    for value in sorted((position.value for position in finding.positions), key=len, reverse=True):
        message = message.replace(value, casing(value)) if value and value not in BARE else message
    several = len(finding.positions) > 1
    sides = tuple(
        Side(
            letter=letter(number) if several else "",
            value="tell of it" if position.value in BARE else readable(casing(position.value)),
            outlets=outlets(position, listed),
        )
        for number, position in enumerate(finding.positions)
    )
    return Brief(
        id=finding.id,
        verdict=finding.verdict,
        title=title(readable(message), (side.value for side in sides)),
        sides=sides,
        story=seen.story,
        first=seen.first,
        gone=seen.gone,
    )


def outlets(position: Position, listed: Mapping[str, Listed]) -> tuple[str, ...]:
    """Who holds a value: outlets, or files where no outlet is known."""
    articles = (listed[each.article_id] for each in position.evidence if each.article_id in listed)
    return tuple(dict.fromkeys(each.outlet or each.path for each in articles))
