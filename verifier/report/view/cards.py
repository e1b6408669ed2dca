"""A finding to the card that shows it: its positions side by side, each with the words that hold it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from verifier.report.view.by_calendar import by_calendar
from verifier.report.view.positions import PositionRow, held_by, position_row
from verifier.report.view.reason import Move, alone, moves, reason, sure
from verifier.report.view.words import BARE, LOOKS, anchor, readable, slot_name

if TYPE_CHECKING:
    from verifier.model import Evidence, Finding
    from verifier.report.view.lookup import Lookup
    from verifier.report.view.words import Look

# What a derivation names: “Minister” of norland, held by ada holm.
HELD = re.compile(r"(?<=held by )[^,;]+|(?<=” of )[^,;]+")
READ = re.compile(r"“(?P<words>.+?)” is (?P<value>.+?): (?P<how>.+)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the rule; where it read a value, the words, the value if another, and in `how` why."""

    words: str
    value: str
    how: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One origin behind a finding: its sources, and why they count as one where they are several."""

    labels: tuple[str, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One finding; `sides` are the origins behind it.

    `subject` is its title and `answer` the value of a subject that has one. `reason` and `sure` say in
    plain words what `why` and `confidence` say in those of the engine; `alone` is the position that one
    outlet holds against several, and `moves` are the figures of a revision in order of time. A `bare` one
    says of its event only that it is told of: the event is all there is to show.
    """

    anchor: str
    look: Look
    slot: str
    event: str
    message: str
    subject: str
    answer: str
    reason: str
    sure: str
    alone: str
    moves: tuple[Move, ...]
    rule: str
    severity: str
    confidence: str
    certainty: int
    date: str
    origins: int
    sides: tuple[Side, ...]
    labels: tuple[str, ...]
    positions: tuple[PositionRow, ...]
    bare: bool
    why: tuple[Step, ...]
    guards: tuple[str, ...]
    id: str


def card(whole: Finding, found: Lookup) -> Card:
    """The card of one finding."""
    finding = by_calendar(whole)
    held = [held_by(position, found) for position in finding.positions]
    positions = tuple(
        position_row(number, finding.positions, held, found) for number in range(len(finding.positions))
    )
    articles = {evidence.article_id for each in held for evidence in each}
    event = found.events.get(finding.event_id)
    return Card(
        anchor=anchor("f", finding.id),
        look=LOOKS[finding.verdict],
        slot=slot_name(finding.slot),
        event=found.named(event) if event else found.holder(finding),
        message=found.message(whole),
        subject=found.subject(whole),
        answer=found.answer(finding),
        reason=reason(finding, positions),
        sure=sure(finding),
        alone=alone(positions) if finding.verdict == "conflict" else "",
        moves=moves(positions, found.every) if finding.verdict == "revision" else (),
        rule=finding.rule,
        severity=finding.severity,
        confidence=f"{finding.confidence:.0%}",
        certainty=round(100 * finding.confidence),
        date=next((str(date) for date in event.when if date), "") if event else "",
        origins=finding.origins,
        sides=_sides(held, finding.origins, found),
        labels=found.labels(articles),
        positions=positions,
        bare=all(each.value in BARE for each in finding.positions),
        why=tuple(_step(step, found) for step in finding.why),
        guards=tuple(readable(found.told(guard)) for guard in finding.guards),
        id=finding.id,
    )


def _sides(held: list[list[Evidence]], origins: int, found: Lookup) -> tuple[Side, ...]:
    """The origins, each with what joins its sources; nothing where the rule counted in a way of its own."""
    sides = [
        Side(labels=found.labels(side.articles), reasons=tuple(map(found.renamed, side.reasons)))
        for side in found.sides(evidence for each in held for evidence in each)
    ]
    return tuple(sorted(sides, key=lambda side: _number(side.labels[0]))) if len(sides) == origins else ()


def _number(label: str) -> int:
    return int(label[1:])


def _step(step: str, found: Lookup) -> Step:
    text = found.told(step)
    match = READ.fullmatch(text)
    if match is None:
        return Step(words="", value="", how=readable(text))
    words, value = match["words"], readable(found.casing(match["value"]))
    how = HELD.sub(lambda name: found.casing.names(name[0]), match["how"])
    # "1998" is 1998, and "New Delhi" is New Delhi: only what is read as something else needs both.
    same = words.casefold() == value.casefold()
    return Step(words=words, value="" if same else value, how=readable(how))
