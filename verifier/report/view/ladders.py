"""Numbered events to ladders: each series with its numbers in order, who says them, gaps and clashes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from verifier.model import Ordinal
from verifier.report.view.timeline import AHEAD
from verifier.report.view.words import anchor, period, sentence_case

if TYPE_CHECKING:
    import datetime as dt

    from verifier.model import Claim, Event
    from verifier.report.view.lookup import Lookup

# A longer gap than this is history that nobody was going to tell.
LONG_GAP = 6
NUMBER = re.compile(r"^\d+(?:st|nd|rd|th)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """The words with which one source gives the number, and where they stand."""

    label: str
    words: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One number of a series, or a gap (`number` is then such as "22" or "22–24" and nobody says it).

    An `inferred` number is printed nowhere: it was counted from the numbers beside it.
    """

    number: str
    gap: bool
    when: str
    place: str
    status: str
    inferred: bool
    said: tuple[Said, ...]
    clash: str
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """One series, its lowest number first."""

    name: str
    rungs: tuple[Rung, ...]
    gaps: int
    clashes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """All events of one series that carry one number."""

    number: int
    events: tuple[Event, ...]

    @property
    def when(self) -> tuple[dt.date | None, dt.date | None]:
        """The dates that all its dated events have in common, or the hull where they have none."""
        lows = [low for event in self.events for low in event.when[:1] if low]
        highs = [high for event in self.events for high in event.when[1:] if high]
        if not lows or not highs:
            return max(lows, default=None), min(highs, default=None)
        return (max(lows), min(highs)) if max(lows) <= min(highs) else (min(lows), max(highs))

    @property
    def torn(self) -> bool:
        """Whether two of its events cannot be on one day."""
        whens = [event.when for event in self.events]
        return any(a[0] and b[1] and a[0] > b[1] for a in whens for b in whens)


def ladders(found: Lookup) -> tuple[Ladder, ...]:
    """The series that two numbers or two sources speak of, the longest first."""
    series: dict[tuple[str, str], dict[int, list[Event]]] = {}
    for event in sorted(found.events.values(), key=lambda event: event.id):
        if event.ordinal is not None:
            head = NUMBER.sub("", event.label) if not event.series else ""
            series.setdefault((event.series, head), {}).setdefault(event.ordinal, []).append(event)
    made = [_ladder(name, numbered, found) for name, numbered in sorted(series.items())]
    told = [ladder for ladder in made if len(_steps_of(ladder)) > 1 or _sources(ladder) > 1]
    return tuple(sorted(told, key=lambda ladder: (-len(_steps_of(ladder)), -_sources(ladder), ladder.name)))


def _steps_of(ladder: Ladder) -> list[Rung]:
    return [rung for rung in ladder.rungs if not rung.gap]


def _sources(ladder: Ladder) -> int:
    return len({said.label for rung in ladder.rungs for said in rung.said})


def _ladder(name: tuple[str, str], numbered: dict[int, list[Event]], found: Lookup) -> Ladder:
    steps = [Step(number=number, events=tuple(numbered[number])) for number in sorted(numbered)]
    conflicts = {
        finding.event_id: anchor("f", finding.id)
        for finding in reversed(found.findings)
        if finding.verdict == "conflict" and finding.rule in {"session", "ordinal"}
    }
    rungs: list[Rung] = []
    for before, step in pairwise([None, *steps]):
        assert step is not None
        if before is not None and step.number - before.number > 1:
            rungs.append(_gap(before.number + 1, step.number - 1))
        rungs.append(_rung(before, step, conflicts, found))
    series, head = name
    shown = sentence_case(found.casing(series)) if series else f"{sentence_case(head)} (series not named)"
    gaps = sum(rung.gap for rung in rungs)
    return Ladder(name=shown, rungs=tuple(rungs), gaps=gaps, clashes=sum(bool(r.clash) for r in rungs))


def _gap(low: int, high: int) -> Rung:
    number = str(low) if low == high else f"{low}–{high}"
    why = "no source tells of it" if low == high else "no source tells of them"
    if high - low >= LONG_GAP:
        why = "earlier numbers that no source tells of"
    return Rung(
        number=number, gap=True, when=why, place="", status="", inferred=False, said=(), clash="", href=""
    )


def _rung(before: Step | None, step: Step, conflicts: dict[str, str], found: Lookup) -> Rung:
    href = next((conflicts[event.id] for event in step.events if event.id in conflicts), "")
    places = dict.fromkeys(found.casing(event.where) for event in step.events if event.where)
    return Rung(
        number=str(step.number),
        gap=False,
        when=period(*step.when),
        place=", ".join(places),
        status="planned" if _ahead(step, found) else "",
        inferred=not _printed(step, found),
        said=_said(step, found),
        clash=_clash(before, step, bool(href)),
        href=href,
    )


def _clash(before: Step | None, step: Step, disputed: bool) -> str:  # noqa: FBT001  read beside its name
    if disputed:
        return "sources give this event other numbers"
    if step.torn:
        return "two events on different days carry this number"
    if before and before.when[0] and step.when[1] and step.when[1] < before.when[0]:
        return f"dated before number {before.number}"
    return ""


def _ahead(step: Step, found: Lookup) -> bool:
    """Whether a step is still to come for the latest report that tells of it; who reports it as held wins."""
    claims = _claims(step, found)
    days = [date for claim in claims if (date := found.by_article[claim.article_id].date)]
    latest, (low, high) = max(days, default=None), step.when
    if latest and low and low > latest:
        return True
    if latest and high and high < latest:
        return False
    last = [claim for claim in claims if found.by_article[claim.article_id].date == latest]
    return bool(last) and all(claim.modality in AHEAD for claim in last)


def _printed(step: Step, found: Lookup) -> bool:
    """Whether any article prints the number, beside the event or elsewhere in the same series."""
    told = {claim.id for claim in _claims(step, found)}
    names = {event.series for event in step.events} - {""}
    return any(
        isinstance(fact, Ordinal)
        and fact.number == step.number
        and (claim.id in told or fact.series in names)
        for claim in found.claims.values()
        for fact in claim.facts
    )


def _claims(step: Step, found: Lookup) -> list[Claim]:
    return [found.claims[each] for event in step.events for each in event.claims if each in found.claims]


def _said(step: Step, found: Lookup) -> tuple[Said, ...]:
    """The first words of each source that give the number, or that tell of the event where none do."""
    order = {source.article.id: number for number, source in enumerate(found.sources)}
    claims = _claims(step, found)
    said: dict[str, Said] = {}
    for claim in sorted(claims, key=lambda claim: (order[claim.article_id], claim.start)):
        label = found.by_article[claim.article_id].label
        words = next(
            (fact.text for fact in claim.facts if isinstance(fact, Ordinal) and fact.number == step.number),
            "",
        )
        if words and not said.get(label, Said(label="", words="", href="")).words:
            said[label] = Said(label=label, words=words, href=anchor("c", claim.id))
        said.setdefault(label, Said(label=label, words="", href=anchor("c", claim.id)))
    return tuple(said.values())
