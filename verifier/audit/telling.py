"""Findings to ledgers: their values in order of time, and which of them replaced which."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from verifier.audit.joining import joined
from verifier.audit.ledger import EDITED, KEPT, Ledger, Telling, Value
from verifier.facts import compare
from verifier.report.places import spot
from verifier.report.view.by_calendar import by_calendar
from verifier.report.view.counting import sided
from verifier.report.view.importance import WEIGHTS, carried, importance
from verifier.report.view.positions import parts
from verifier.report.view.words import RANK, letter, slot_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from verifier.audit.ledger import Standing
    from verifier.audit.seen import Seen
    from verifier.model import Evidence, Finding, Position
    from verifier.report.view.lookup import Lookup, Source


class _Step(NamedTuple):
    """The place of the value that replaced one, and the day on which it did."""

    newer: int
    since: dt.date | None
    by_edit: bool


def ledgers(
    found: Lookup, stories: Mapping[str, str], seen: Mapping[str, Seen]
) -> tuple[tuple[Ledger, ...], dict[str, str]]:
    """The ledgers, what is contested and weighs most first, and from each edit to the ledger it is in."""
    # What agrees on one side of a conflict stands in the ledger of the conflict.
    held = sided(found.findings)
    kept = [each for each in found.findings if each.verdict in KEPT and each.id not in held]
    whole = [finding for finding in kept if finding.rule != EDITED]
    together = joined(whole, [each for each in kept if each.rule == EDITED], found)
    made = [_ledger(finding, together.edits(finding), found, stories, seen) for finding in together.findings]
    order = {each.id: place for place, each in enumerate(found.findings)}
    made.sort(key=lambda each: (*_gravity(each), order[each.id]))
    return tuple(made), together.home


def _gravity(ledger: Ledger) -> tuple[object, ...]:
    if not ledger.contested:
        return True, RANK[ledger.verdict], WEIGHTS.index(ledger.weight)
    return False, WEIGHTS.index(ledger.weight), RANK[ledger.verdict], -ledger.origins, -ledger.confidence


def _ledger(
    whole: Finding,
    edits: Iterable[Finding],
    found: Lookup,
    stories: Mapping[str, str],
    seen: Mapping[str, Seen],
) -> Ledger:
    finding, event, known = by_calendar(whole), found.events.get(whole.event_id), seen.get(whole.id)
    positions = list(finding.positions)
    own = [whole] if whole.rule == EDITED else list(edits)
    places = [(edit, *_placed(edit, positions, found)) for edit in own]
    values = [_value(n, positions, found) for n in range(len(positions))]
    steps: dict[int, _Step] = {}
    for edit, old, new in places:
        if old != new:
            day = found.by_article[edit.positions[-1].evidence[0].article_id].date
            steps.setdefault(old, _Step(new, day, by_edit=True))
    if finding.verdict == "revision":
        # The later value of a revision replaces the one before it.
        for old in range(len(finding.positions) - 1):
            steps.setdefault(old, _Step(old + 1, values[old + 1].first, by_edit=False))
    articles = [each.article_id for position in positions for each in position.evidence]
    return Ledger(
        id=whole.id,
        rule=whole.rule,
        verdict=whole.verdict,
        slot=slot_name(whole.slot),
        weight=WEIGHTS[importance(whole, found.claims)],
        event=found.named(event) if event else found.holder(whole),
        subject=found.subject(whole),
        confidence=whole.confidence,
        origins=whole.origins,
        story=next((stories[each] for each in articles if each in stories), ""),
        values=tuple(_replaced(n, values, steps) for n in range(len(values))),
        edits=tuple(sorted(edit.id for edit in own)),
        first_seen=known.first.isoformat() if known else "",
        last_seen=known.last.isoformat() if known else "",
    )


def _placed(edit: Finding, positions: list[Position], found: Lookup) -> tuple[int, int]:
    """Where the old value of an edit and its new one stand among the positions; what is missing is added."""
    places = []
    for position in edit.positions:
        words = position.evidence[0]
        same = (n for n, each in enumerate(positions) if any(words.meets(e) for e in each.evidence))
        equal = (n for n, each in enumerate(positions) if _equal(words, each.evidence, found))
        place = next(same, next(equal, len(positions)))
        if place == len(positions):
            positions.append(position)
        elif words not in positions[place].evidence:
            held = (*positions[place].evidence, words)
            positions[place] = replace(positions[place], evidence=held)
        places.append(place)
    return places[0], places[1]


def _equal(words: Evidence, others: Iterable[Evidence], found: Lookup) -> bool:
    facts = list(carried(words, found.claims))
    return any(
        compare(one, other) == "equal"
        for evidence in others
        for other in carried(evidence, found.claims)
        for one in facts
    )


def _value(number: int, positions: Sequence[Position], found: Lookup) -> Value:
    known = (each for each in positions[number].evidence if each.article_id in found.by_article)
    held = sorted(known, key=lambda each: (each.article_id, each.start, each.end))
    told = [_telling(each, found.by_article[each.article_id], found) for each in held]
    current = [each for each in held if not found.by_article[each.article_id].later]
    return Value(
        letter=letter(number) if len(positions) > 1 else "",
        value=found.words(positions[number].value) or "tell of it",
        tellings=_in_time(told),
        origins=len(found.sides(current)),
    )


def _telling(evidence: Evidence, source: Source, found: Lookup) -> Telling:
    claim, place = found.claims.get(evidence.claim_id), spot(source.article, evidence.start)
    before, quote, after = parts(evidence, found)
    return Telling(
        source=source.label,
        article=source.article.id,
        outlet=source.outlet,
        printer=source.printer,
        day=source.date,
        line=place.line if place else None,
        standing="earlier version" if source.later else "again" if source.date else "undated",
        speaker=claim.attribution.source if claim else "",
        before=before,
        quote=quote,
        after=after,
    )


def _in_time(tellings: Iterable[Telling]) -> tuple[Telling, ...]:
    """One telling for each article, by day; those of the first day are the first."""
    ordered = sorted(tellings, key=lambda each: (each.day or dt.date.max, int(each.source[1:])))
    by_article: dict[str, Telling] = {}
    for each in ordered:
        by_article.setdefault(each.article, each)
    first = min((each.day for each in by_article.values() if each.day), default=None)
    return tuple(
        replace(each, standing="first") if each.day == first and each.standing == "again" else each
        for each in by_article.values()
    )


def _replaced(number: int, values: Sequence[Value], steps: Mapping[int, _Step]) -> Value:
    """A value with what replaced it; who prints it later, not beside the new one, prints the old again."""
    value = values[number]
    if number not in steps:
        return value
    step, later, place = steps[number], set[int](), number
    # An outlet may have gone back to its first figure: then there is no last value.
    while place in steps and steps[place].newer not in later:
        place = steps[place].newer
        later.add(place)
    both = {each.article for n in later - {number} for each in values[n].tellings}
    return replace(
        value,
        tellings=tuple(replace(each, standing=_standing(each, both, step.since)) for each in value.tellings),
        replaced_by=values[step.newer].letter,
        replaced_on=step.since,
        by_edit=step.by_edit,
    )


def _standing(telling: Telling, both: set[str], since: dt.date | None) -> Standing:
    if telling.article in both:
        return "both"
    if telling.standing == "again" and telling.day and since and telling.day > since:
        return "old again"
    return telling.standing
